using System.Text;

namespace OneOnOne;

/// <summary>S2. A word of two scripts is no word of either; it is one that hides from a search.</summary>
internal sealed class MixedScriptCheck : ISanitizingCheckRule
{
    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken) =>
        new(CheckResult.Clean(SanitizingCheck.MixedScript, context.Words.Where(IsMixed).Select(word => word.Span)));

    private static bool IsMixed(Word word)
    {
        Script seen = Script.Other;
        foreach (Rune rune in word.Text.EnumerateRunes())
        {
            Script script = Scripts.Of(rune);
            if (script == Script.Other)
                continue;
            if (seen != Script.Other && script != seen)
                return true;
            seen = script;
        }
        return false;
    }
}
