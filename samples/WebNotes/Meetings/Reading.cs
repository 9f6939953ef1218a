using OneOnOne;
using OneOnOne.EntityFrameworkCore;

namespace WebNotes.Meetings;

/// <summary>Notes for those who may read them.</summary>
public sealed class Reading(INoteStore notes, NoteIndex index, DisclosureGate gate, ILogger<Reading> log)
{
    /// <summary>A note and its words; <see langword="null"/> alike where there is none and where it is not theirs.</summary>
    public async Task<(Note Note, ParticipantView View)?> FindAsync(Guid id, PersonId me)
    {
        if (id == Guid.Empty || await notes.FindAsync(new NoteId(id)) is not { } note) return null;
        try
        {
            return (note, await gate.ReadAsync(note, me));
        }
        catch (DisclosureRefusedException refused)
        {
            log.LogWarning("Note {Note} was refused to {Reader}: {Reasons}", id, me, refused.Reasons);
            return null;
        }
    }

    public async Task<IReadOnlyList<(Note Note, ParticipantView View)>> OfSeriesAsync(SeriesId series, PersonId me) =>
        await FindAllAsync(await index.GetOfSeriesAsync(series, me), me);

    public async Task<IReadOnlyList<(Note Note, ParticipantView View)>> OfAsync(PersonId me) =>
        await FindAllAsync(await index.GetOfAsync(me), me);

    private async Task<IReadOnlyList<(Note Note, ParticipantView View)>> FindAllAsync(IReadOnlyList<NoteId> ids, PersonId me)
    {
        List<(Note, ParticipantView)> found = [];
        foreach (NoteId id in ids)
        {
            if (await FindAsync(id.Value, me) is { } read) found.Add(read);
        }

        return found;
    }
}
