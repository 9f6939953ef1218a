using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>
/// Something that the holder means to do because of what was said in confidence: a talk with somebody, a decision, a question in a
/// group. Acting is disclosing (R10), so it is asked about first, with <see cref="InferenceGuard"/>.
/// </summary>
public sealed class PlannedAction
{
    /// <summary>Plans an action.</summary>
    /// <param name="promptedBy">The notes without which the holder would not do it; at least one.</param>
    /// <param name="holder">Who acts: a participant of each of those notes.</param>
    /// <param name="targets">Whom the action concerns, and who might wonder who said it; at least one.</param>
    /// <param name="possibleSources">
    /// Who, as far as the holder knows, could have said the same. Default: the library asks its <see cref="IPossibleSources"/>.
    /// </param>
    /// <param name="acceptance">
    /// Who accepts the risk where there are too few possible sources to hide among. It shortens no wait. Default: nobody.
    /// </param>
    /// <exception cref="ArgumentException">There is no note or no target, or the holder took no part in the meeting of a note.</exception>
    public PlannedAction(
        IEnumerable<Note> promptedBy,
        PersonId holder,
        PersonSet targets,
        PersonSet? possibleSources = null,
        ResidualRiskAcceptance? acceptance = null)
    {
        ArgumentNullException.ThrowIfNull(promptedBy);
        ArgumentNullException.ThrowIfNull(targets);
        PromptedBy = [.. promptedBy];
        if (PromptedBy.IsEmpty)
            throw new ArgumentException("An action that no note prompts needs no guard.", nameof(promptedBy));
        if (!PromptedBy.All(note => note.Participants.Includes(holder)))
            throw new ArgumentException("The holder took no part in the meeting of one of the notes.", nameof(holder));
        if (targets.Count == 0)
            throw new ArgumentException("An action concerns somebody.", nameof(targets));
        Holder = holder;
        Targets = targets;
        PossibleSources = possibleSources;
        Acceptance = acceptance;
    }

    /// <summary>The notes without which the holder would not do it.</summary>
    public ImmutableArray<Note> PromptedBy { get; }

    /// <summary>Who acts.</summary>
    public PersonId Holder { get; }

    /// <summary>Whom the action concerns.</summary>
    public PersonSet Targets { get; }

    /// <summary>Who could have said the same; <see langword="null"/> where the holder has not named them.</summary>
    public PersonSet? PossibleSources { get; }

    /// <summary>Who accepts the risk of too few possible sources; <see langword="null"/> where nobody does.</summary>
    public ResidualRiskAcceptance? Acceptance { get; }
}
