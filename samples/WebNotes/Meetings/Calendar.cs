using Microsoft.EntityFrameworkCore;
using OneOnOne;
using WebNotes.Data;

namespace WebNotes.Meetings;

/// <summary>Who means to meet whom and when, and what becomes of it. It shows a series to its two people and to nobody else.</summary>
public sealed class Calendar(NotesContext database, MeetingBook book, IMeetingHistory history, ILogger<Calendar> log)
{
    public async Task<MeetingSeries?> FindSeriesAsync(Guid id, PersonId me)
    {
        SeriesRow? row = await database.Series.AsNoTracking().FirstOrDefaultAsync(series => series.Id == id);
        return row is not null && row.ToSeries().Participants.Includes(me) ? row.ToSeries() : null;
    }

    public async Task<IReadOnlyList<MeetingSeries>> GetSeriesAsync(PersonId me)
    {
        List<SeriesRow> rows = await database.Series.AsNoTracking()
            .Where(series => series.First == me.Value || series.Second == me.Value).ToListAsync();
        return [.. rows.Select(row => row.ToSeries())];
    }

    public Task<List<Appointment>> GetAppointmentsAsync(MeetingSeries series) => database.Appointments.AsNoTracking()
        .Where(appointment => appointment.SeriesId == series.Id.Value && appointment.MeetingId == null)
        .OrderBy(appointment => appointment.Day).ToListAsync();

    public async Task<MeetingSeries> ScheduleAsync(PersonId me, PersonId other, DateOnly day)
    {
        var pair = new ParticipantPair(me, other);
        (Guid first, Guid second) = me.Value.CompareTo(other.Value) < 0 ? (me.Value, other.Value) : (other.Value, me.Value);
        SeriesRow? row = await database.Series.FirstOrDefaultAsync(series => series.First == first && series.Second == second);
        if (row is null) database.Series.Add(row = new SeriesRow { Id = SeriesId.New().Value, First = first, Second = second });
        database.Appointments.Add(new Appointment { SeriesId = row.Id, Day = day });
        await database.SaveChangesAsync();
        log.LogInformation("Series {Series} has a meeting on {Day}", row.Id, day);
        return new MeetingSeries(new SeriesId(row.Id), pair);
    }

    /// <summary>The two meet now. The reporting line is frozen there and then, and with it how closely everything is held.</summary>
    public async Task<Meeting> HoldAsync(MeetingSeries series, Relationship declared = Relationship.Unknown)
    {
        Meeting meeting = await book.HoldAsync(series.Participants.First, series.Participants.Second, series, declared);
        Appointment? next = await database.Appointments
            .Where(appointment => appointment.SeriesId == series.Id.Value && appointment.MeetingId == null)
            .OrderBy(appointment => appointment.Day).FirstOrDefaultAsync();
        if (next is not null) next.MeetingId = meeting.Id.Value;
        await database.SaveChangesAsync();
        log.LogInformation("Meeting {Meeting} of series {Series} was held, {Tier}", meeting.Id, series.Id, meeting.Tier);
        return meeting;
    }

    public async Task<Meeting?> FindMeetingAsync(Guid id, PersonId me)
    {
        Meeting? meeting = id == Guid.Empty ? null : await history.FindAsync(new MeetingId(id));
        return meeting is not null && meeting.Participants.Includes(me) ? meeting : null;
    }

    public ValueTask<IReadOnlyList<Meeting>> GetHeldAsync(MeetingSeries series) => history.GetLatestAsync(series.Id, 20);
}
