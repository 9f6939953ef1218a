using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>What an earlier statement gave away to a recipient: whose it was and which attributes it told. Never its text.</summary>
/// <param name="Recipient">Who was told.</param>
/// <param name="Confiders">Whose confidence it came from.</param>
/// <param name="Attributes">What it told about the source.</param>
/// <param name="At">When.</param>
public sealed record ReleasedStatement(
    PersonId Recipient, PersonSet Confiders, ImmutableArray<SanitizingAttribute> Attributes, DateTimeOffset At);
