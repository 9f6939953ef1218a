namespace OneOnOne;

/// <summary>
/// S7. Naming a team is no fault; it narrows the source down to the team, and S9 counts whether that still leaves enough people.
/// </summary>
internal sealed class VocabularyCheck(IAttributeDirectory directory) : ISanitizingCheckRule
{
    public async ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<VocabularyTerm> vocabulary = await directory.GetVocabularyAsync(cancellationToken).ConfigureAwait(false);
        PhraseFinder<SanitizingAttribute> finder = new(vocabulary.Select(term => (term.Term, term.Attribute)));
        var found = finder.Find(context.Words);
        context.Attributes = [.. context.Attributes.Union(found.Select(term => term.Tag))];
        return new(SanitizingCheck.Vocabulary, CheckOutcome.Passed, [.. found.Select(term => term.Span).Distinct()]);
    }
}
