using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>A run of letters and digits, folded; in scripts that leave no gaps, a single character.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="Span">Where it stands in the original.</param>
internal readonly record struct Word([property: Confidential][param: Confidential] string Text, StatementSpan Span);
