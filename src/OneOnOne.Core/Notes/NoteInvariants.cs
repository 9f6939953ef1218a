namespace OneOnOne;

/// <summary>What holds of every note, whether it was just taken or comes back from a store.</summary>
internal static class NoteInvariants
{
    public static NoteState Hold(NoteState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Id.Required(nameof(state));
        state.Meeting.Required(nameof(state));
        state.Series.Required(nameof(state));
        ArgumentNullException.ThrowIfNull(state.Participants, nameof(state));
        ArgumentNullException.ThrowIfNull(state.Line, nameof(state));
        ArgumentNullException.ThrowIfNull(state.Confiders, nameof(state));
        ArgumentNullException.ThrowIfNull(state.About, nameof(state));
        ArgumentNullException.ThrowIfNull(state.Content, nameof(state));
        Hold(state.Participants.Includes(state.Author), "The author of a note is one of the two participants.");
        Hold(state.Confiders.Count > 0, "A note has a confider: somebody whose confidence it is.");
        Hold(state.Confiders.All(state.Participants.Includes), "A confider is one of the two participants.");
        Hold(Enum.IsDefined(state.Tier), "There is no such tier.");
        Hold(state.Tier <= state.Line.Tier, "A note's tier may be tighter than its relationship asks, and never looser.");
        Hold(Enum.IsDefined(state.Topic), "There is no such kind of topic.");
        Hold(state.TakenAt >= state.HeardAt, "A note cannot be taken before it was said.");
        Hold(state.NoticeVersion >= 1, "Versions of the notice count from 1.");
        Hold(state.Version >= 1 && state.Revision >= state.Version, "Versions count from 1, and every new version is a revision.");
        state.Content.BoundTo(state.Participants);
        return state;
    }

    private static void Hold(bool holds, string law)
    {
        if (!holds) throw new ArgumentException(law);
    }
}
