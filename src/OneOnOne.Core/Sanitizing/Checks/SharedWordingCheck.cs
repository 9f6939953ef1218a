using System.Buffers;

namespace OneOnOne;

/// <summary>S5. People are recognised by how they put things; and a quotation says that there is somebody to quote.</summary>
internal sealed class SharedWordingCheck : ISanitizingCheckRule
{
    // The low and the simple comma mark are apostrophes elsewhere; those that only ever quote are here.
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„‟«»‹›「」『』＂‘‚");

    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        int forbidden = context.Policy.ForbiddenSharedRun;
        List<StatementSpan> spans = [];
        foreach (Note note in context.Request.Notes)
        {
            List<Word> own = Words.Of(TextFolding.Plain(note.Content.Reveal()));
            foreach ((int first, int count) in WordRuns.Shared(context.Words, own, forbidden))
            {
                context.LongestSharedRun = Math.Max(context.LongestSharedRun, count);
                spans.Add(StatementSpan.Over(context.Words[first].Span, context.Words[first + count - 1].Span));
            }
        }
        for (int i = 0; i < context.Text.Length; i++)
        {
            if (QuotationMarks.Contains(context.Text[i]) || IsOpeningApostrophe(context.Text, i))
                spans.Add(new(i, 1));
        }
        return new(CheckResult.Clean(SanitizingCheck.SharedWording, spans));
    }

    /// <summary>A straight apostrophe quotes where no word goes before it and one follows: 'like this'.</summary>
    private static bool IsOpeningApostrophe([Annotations.Confidential] string text, int at) =>
        text[at] is '\'' or '`'
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
}
