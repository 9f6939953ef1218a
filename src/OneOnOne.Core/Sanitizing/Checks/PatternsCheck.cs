using System.Text.RegularExpressions;

namespace OneOnOne;

/// <summary>S3. The expressions do not backtrack, so no text makes them slow.</summary>
internal sealed class PatternsCheck : ISanitizingCheckRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex[] Patterns =
    [
        // E-mail, also spelt out.
        new(@"[\w.+-]+\s?(@|\(at\)|\[at\])\s?[\w-]+(\.|\s?\(dot\)\s?|\s?\[dot\]\s?)\w[\w.-]*", Options | RegexOptions.IgnoreCase),
        // URL, and a bare domain name.
        new(@"(https?://|www\.)\S+", Options | RegexOptions.IgnoreCase),
        new(@"\b[\w-]+\.(com|org|net|io|dev|app|co|eu|de|at|ch|uk|fr|us|info|biz|edu|gov|internal|local)\b(/\S*)?", Options | RegexOptions.IgnoreCase),
        // Phone number: seven digits or more, however they are grouped.
        new(@"\+?\(?\d([\s()./-]{0,3}\d){6,}", Options),
        // Handle; what stands before it is no letter, or it would be an e-mail address.
        new(@"\B@\w{2,}", Options),
        // Ticket, change or commit.
        new(@"\b[A-Z][A-Z0-9]{1,9}-\d+\b", Options),
        new(@"#\d+", Options),
        new(@"\b[0-9a-f]{7,40}\b", Options),
        // Postal address: number and street, or street and number.
        new(@"\b\d{1,5}[a-z]?\s+(\w+\s+){1,4}(street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|square|court|place)\b", Options | RegexOptions.IgnoreCase),
        new(@"\b\w+(strasse|straße|weg|gasse|platz|allee)\s+\d{1,4}\b", Options | RegexOptions.IgnoreCase),
        // IP address.
        new(@"\b\d{1,3}(\.\d{1,3}){3}\b", Options),
    ];

    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        string text = context.Normalized.Text;
        IEnumerable<StatementSpan> spans = Patterns.SelectMany(pattern => Matches(pattern, text))
            .Select(match => context.Normalized.Original(match.Index, match.Index + match.Length));
        return new(CheckResult.Clean(SanitizingCheck.Patterns, spans));
    }

    // Sought one after the other: MatchCollection would copy the text's parts into groups that nobody asks for.
    private static IEnumerable<(int Index, int Length)> Matches(Regex pattern, [Annotations.Confidential] string text)
    {
        List<(int, int)> matches = [];
        foreach (ValueMatch match in pattern.EnumerateMatches(text))
            matches.Add((match.Index, match.Length));
        return matches;
    }
}
