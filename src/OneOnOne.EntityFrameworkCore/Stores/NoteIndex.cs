using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Which notes a participant has: ids and nothing else, for lists. Whose they are is asked of the database, so that no list shows others'.</summary>
/// <param name="contexts">Where the notes are.</param>
public sealed class NoteIndex(StoreContexts contexts)
{
    /// <summary>The notes of a person's meetings.</summary>
    /// <param name="participant">The person, as the host has authenticated them.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>Their ids, the latest first. Erased notes are not among them.</returns>
    public async ValueTask<IReadOnlyList<NoteId>> GetOfAsync(PersonId participant, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        return await IdsAsync(Of(context, participant), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The notes of one meeting.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="participant">The person, as the host has authenticated them.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>Their ids, the latest first; none for anybody who was not there.</returns>
    public async ValueTask<IReadOnlyList<NoteId>> GetOfMeetingAsync(
        MeetingId meeting, PersonId participant, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        return await IdsAsync(Of(context, participant).Where(note => note.Meeting == meeting.Value), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The notes of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="participant">The person, as the host has authenticated them.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>Their ids, the latest first; none for anybody who is not one of its two people.</returns>
    public async ValueTask<IReadOnlyList<NoteId>> GetOfSeriesAsync(
        SeriesId series, PersonId participant, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        return await IdsAsync(Of(context, participant).Where(note => note.Series == series.Value), cancellationToken).ConfigureAwait(false);
    }

    private static IQueryable<NoteRow> Of(DbContext context, PersonId participant) => context.Set<NoteRow>()
        .Where(note => (note.First == participant.Value || note.Second == participant.Value) && note.Box != null);

    private static async Task<IReadOnlyList<NoteId>> IdsAsync(IQueryable<NoteRow> notes, CancellationToken cancellationToken)
    {
        List<Guid> ids = await notes.OrderByDescending(note => note.TakenAt).Select(note => note.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. ids.Select(id => new NoteId(id))];
    }
}
