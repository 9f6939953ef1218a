namespace OneOnOne;

/// <summary>S1. Names are sought in two foldings: as written in their own script, and as their look-alikes in Latin letters.</summary>
internal sealed class NamesCheck : ISanitizingCheckRule
{
    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        SqueezedText plain = new(context.Plain), lookAlike = new(context.LookAlike), cased = new(context.Normalized);
        List<StatementSpan> spans = [];
        foreach (Person person in context.Request.People)
        {
            foreach (string form in NameForms.Of(person))
            {
                Seek(plain, TextFolding.Plain(form));
                Seek(lookAlike, TextFolding.LookAlike(form));
            }
            foreach (string initials in NameForms.InitialsOf(person))
                Seek(cased, TextFolding.Normalize(initials));
        }
        return new(CheckResult.Clean(SanitizingCheck.Names, spans));

        void Seek(SqueezedText text, FoldedText form)
        {
            string name = SqueezedText.Squeeze(form);
            // A single letter is in every text; one that is a whole name or alias cannot be guarded by code.
            if (name.Length > 1)
                spans.AddRange(text.Find(name));
        }
    }
}
