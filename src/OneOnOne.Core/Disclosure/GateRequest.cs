namespace OneOnOne;

/// <summary>What somebody asks of the gate: to tell this much of this version of this note to this person, on this ground.</summary>
internal sealed record GateRequest(
    NoteId NoteId, int Version, DisclosureGround Ground, PersonId Discloser, PersonId Recipient, DisclosureScope Scope)
{
    public static GateRequest For(
        IConfidentialRecord record, DisclosureGround ground, PersonId discloser, PersonId recipient, DisclosureScope scope)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(
            record.NoteId.Required(nameof(record)),
            record.Version,
            ground,
            discloser.Required(nameof(discloser)),
            recipient.Required(nameof(recipient)),
            scope);
    }
}
