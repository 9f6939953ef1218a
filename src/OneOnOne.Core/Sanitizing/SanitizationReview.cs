using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>
/// What the checks found in one statement for one recipient. Only <see cref="Sanitizer"/> makes one, so a missing review cannot be
/// made up (R16). It promises what its checks promise and no more: not that nobody can guess.
/// </summary>
/// <remarks>
/// Bound to the statement, the notes with their versions, the writer and the recipient: another word, another version or another
/// recipient needs another review. Immutable.
/// </remarks>
public sealed class SanitizationReview
{
    internal SanitizationReview(
        SanitizationRequest request,
        ImmutableArray<CheckResult> results,
        SanitizationMeasures measures,
        DateTimeOffset reviewedAt,
        ResidualRiskAcceptance? acceptance)
    {
        Request = request;
        Results = results;
        Measures = measures;
        ReviewedAt = reviewedAt;
        Acceptance = acceptance;
    }

    /// <summary>The statement, which is told in exactly these words.</summary>
    public NoteContent Statement => Request.Statement;

    /// <summary>Who wrote it.</summary>
    public PersonId Writer => Request.Writer;

    /// <summary>Who is to be told.</summary>
    public PersonId Recipient => Request.Recipient;

    /// <summary>Whose confidence it comes from.</summary>
    public PersonSet Confiders => Request.Confiders;

    /// <summary>The result of each check, S1 to S13.</summary>
    public ImmutableArray<CheckResult> Results { get; }

    /// <summary>The figures behind the results.</summary>
    public SanitizationMeasures Measures { get; }

    /// <summary>When it was checked, in UTC.</summary>
    public DateTimeOffset ReviewedAt { get; }

    /// <summary>What a named person vouched for; <see langword="null"/> where nobody has.</summary>
    public SanitizationAttestation? Attestation => Request.Attestation;

    /// <summary>Who accepted the residual risk; <see langword="null"/> where nobody has.</summary>
    public ResidualRiskAcceptance? Acceptance { get; }

    /// <summary>The checks that did not pass.</summary>
    public IEnumerable<CheckResult> Open => Results.Where(result => result.Outcome != CheckOutcome.Passed);

    /// <summary>What is still to be vouched for.</summary>
    public IEnumerable<AttestedFact> Unattested => Attestation?.Missing ?? Enum.GetValues<AttestedFact>();

    /// <summary>
    /// Whether every check passed and everything is vouched for. Only then may a statement be told at discretion; a serious concern
    /// may be told with an <see cref="Acceptance"/> as well.
    /// </summary>
    public bool IsClean => !Open.Any() && !Unattested.Any();

    /// <summary>Whether it may be told for a serious concern: clean, or with the residual risk accepted by name (R16).</summary>
    public bool SufficesForConcern => IsClean || Acceptance is not null;

    /// <summary>Whether it is about this note in this version, and for this recipient.</summary>
    /// <param name="record">The note, or what was derived from it.</param>
    /// <param name="recipient">Who is to be told.</param>
    public bool Covers(IConfidentialRecord record, PersonId recipient)
    {
        ArgumentNullException.ThrowIfNull(record);
        return recipient == Recipient && Request.Notes.Any(note => note.Id == record.NoteId && note.Version == record.Version);
    }

    /// <summary>
    /// The same review with the residual risk accepted by a named person, who has seen which checks are open. It opens a serious
    /// concern only.
    /// </summary>
    /// <param name="acceptance">Who accepts it, and when.</param>
    public SanitizationReview Accept(ResidualRiskAcceptance acceptance)
    {
        ArgumentNullException.ThrowIfNull(acceptance);
        return new(Request, Results, Measures, ReviewedAt, acceptance);
    }

    /// <summary>Prints how many checks are open, and nothing of the statement.</summary>
    public override string ToString() => $"Sanitization review, {Open.Count()} of {Results.Length} checks open";

    internal SanitizationRequest Request { get; }

    /// <summary>What telling it gives away, to be remembered.</summary>
    internal ReleasedStatement Told(DateTimeOffset at) => new(Recipient, Confiders, Measures.Attributes, at);
}
