namespace OneOnOne;

/// <summary>
/// S6. "I" and "she" narrow down who is speaking. What is written in a language that nobody described, or only claims to be in one
/// that was, cannot be checked, and fails.
/// </summary>
internal sealed class VoiceCheck : ISanitizingCheckRule
{
    /// <summary>Below this many words a text may well do without any common word.</summary>
    private const int TooFewToTell = 6;

    /// <summary>One word in ten is common in any language; in English and German it is nearer to one in two.</summary>
    private const int CommonShare = 10;

    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        if (context.Language is not { } language || !IsPlausible(context, language))
            return new(CheckResult.Of(SanitizingCheck.Voice, CheckOutcome.Failed));
        return new(CheckResult.Clean(SanitizingCheck.Voice, language.VoiceFinder.Find(context.Words).Select(found => found.Span)));
    }

    private static bool IsPlausible(SanitizationContext context, SanitizingLanguage language) =>
        context.Words.Count < TooFewToTell
        || language.CommonWordFinder.Find(context.Words).Count * CommonShare >= context.Words.Count;
}
