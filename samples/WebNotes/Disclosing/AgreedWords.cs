using OneOnOne;

namespace WebNotes.Disclosing;

/// <summary>Words that are to be told, for those who agree on them.</summary>
public sealed class AgreedWords(DisclosureGate gate)
{
    /// <summary>They are the gist of the note, and as confidential as it is until they are told.</summary>
    public async Task<ParticipantView> ReadAsync(Note note, DisclosureConsent consent, PersonId me) =>
        await gate.ReadAsync(consent.Terms.Wording is { } wording ? NoteDerivative.Gist(note, wording) : note, me);

    /// <summary>Words that somebody is still at work on, given back to her. Whatever is written about a note is as confidential as it is.</summary>
    public async Task<ParticipantView> ReadDraftAsync(Note note, NoteContent draft, PersonId me) =>
        await gate.ReadAsync(NoteDerivative.Gist(note, draft), me);
}
