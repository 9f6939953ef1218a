using OneOnOne;

namespace WebNotes.Disclosing;

/// <summary>The words that a consent is about, for the two who agree on them.</summary>
public sealed class AgreedWords(DisclosureGate gate)
{
    /// <summary>They are the gist of the note, and as confidential as it is until they are told.</summary>
    public async Task<ParticipantView> ReadAsync(Note note, DisclosureConsent consent, PersonId me) =>
        await gate.ReadAsync(consent.Terms.Wording is { } wording ? NoteDerivative.Gist(note, wording) : note, me);
}
