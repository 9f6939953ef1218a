using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Keeps the meetings that were held. Thread-safe, and safe between processes.</summary>
/// <param name="contexts">Where the meetings are.</param>
public sealed class EntityFrameworkMeetingHistory(StoreContexts contexts) : IMeetingHistory
{
    /// <inheritdoc/>
    public async ValueTask AddAsync(Meeting meeting, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        context.Add(MeetingRow.Of(meeting));
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbUpdateException)
        {
            if (await FindAsync(meeting.Id, cancellationToken).ConfigureAwait(false) is null) throw;
            throw new DuplicateIdException("There is a meeting with this id already.");
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Meeting?> FindAsync(MeetingId id, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        MeetingRow? row = await context.Set<MeetingRow>().AsNoTracking()
            .FirstOrDefaultAsync(meeting => meeting.Id == id.Value, cancellationToken).ConfigureAwait(false);
        return row?.ToMeeting();
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Meeting>> GetMeetingsOfAsync(
        PersonId person, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        List<MeetingRow> rows = await context.Set<MeetingRow>().AsNoTracking()
            .Where(meeting => (meeting.First == person.Value || meeting.Second == person.Value) && meeting.HeldAt >= since)
            .OrderBy(meeting => meeting.HeldAt)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToMeeting())];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Meeting>> GetLatestAsync(
        SeriesId series, int count, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        List<MeetingRow> rows = await context.Set<MeetingRow>().AsNoTracking()
            .Where(meeting => meeting.Series == series.Value)
            .OrderByDescending(meeting => meeting.HeldAt)
            .Take(count)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. rows.Select(row => row.ToMeeting())];
    }
}
