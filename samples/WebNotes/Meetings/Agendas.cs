using Microsoft.EntityFrameworkCore;
using OneOnOne;
using OneOnOne.EntityFrameworkCore;
using WebNotes.Data;

namespace WebNotes.Meetings;

/// <summary>What the two want to talk about next time. Titles are content: sealed in their column, and read through the gate.</summary>
public sealed class Agendas(NotesContext database, ContentSealer sealer, DisclosureGate gate, ILogger<Agendas> log)
{
    public async Task AddAsync(MeetingSeries series, NoteContent title, PersonId me, TopicKind topic)
    {
        var item = AgendaItem.Add(series, title, me, topic);
        byte[] box = await sealer.SealAsync(item.Title, item.NoteId, item.Version, PurposeOf(item.Id.Value));
        database.Agenda.Add(new AgendaRow
        {
            Id = item.Id.Value,
            SeriesId = series.Id.Value,
            AddedBy = me.Value,
            Topic = topic,
            NoteId = item.NoteId.Value,
            Version = item.Version,
            Tier = item.Tier,
            Box = box,
        });
        await database.SaveChangesAsync();
        log.LogInformation("Agenda item {Item} of series {Series} was added", item.Id, series.Id);
    }

    public async Task<IReadOnlyList<(AgendaItemId Id, ParticipantView View)>> ReadAsync(MeetingSeries series, PersonId me)
    {
        List<AgendaRow> rows = await database.Agenda.AsNoTracking().Where(item => item.SeriesId == series.Id.Value).ToListAsync();
        List<(AgendaItemId, ParticipantView)> titles = [];
        foreach (AgendaRow row in rows)
        {
            NoteContent title = await sealer.UnsealAsync(row.Box, new NoteId(row.NoteId), row.Version, PurposeOf(row.Id));
            var item = new AgendaItem(
                new AgendaItemId(row.Id), series, title, new PersonId(row.AddedBy), row.Topic, new NoteId(row.NoteId), row.Version, row.Tier);
            titles.Add((item.Id, await gate.ReadAsync(item, me)));
        }

        return titles;
    }

    /// <summary>Takes one item off, once it was talked about.</summary>
    public async Task RemoveAsync(MeetingSeries series, Guid item) =>
        await database.Agenda.Where(row => row.SeriesId == series.Id.Value && row.Id == item).ExecuteDeleteAsync();

    private static string PurposeOf(Guid item) => $"agenda/{item:D}";
}
