using System.Text.RegularExpressions;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>A rule's page, and the examples on it.</summary>
internal sealed partial class RulePage(string text)
{
    /// <summary>The fenced blocks of one language in one section, in order.</summary>
    public IReadOnlyList<string> Examples(string section, string language)
    {
        var start = text.IndexOf($"\n## {section}\n", StringComparison.Ordinal);
        if (start < 0)
            return [];
        var end = text.IndexOf("\n## ", start + 4, StringComparison.Ordinal);
        return
        [
            .. Fence().Matches(end < 0 ? text[start..] : text[start..end])
                .Where(match => match.Groups["language"].Value == language)
                .Select(match => match.Groups["code"].Value),
        ];
    }

    [GeneratedRegex("^```(?<language>\\w+)\\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
