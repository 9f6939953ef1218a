using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>
/// Verifies that a statement does not reveal its source. A person writes, the library verifies: it never paraphrases, and it never
/// prints the text.
/// </summary>
/// <remarks>Safe for concurrent use. The cost is linear in the statement and in the notes.</remarks>
public sealed class Sanitizer
{
    private readonly ImmutableArray<ISanitizingCheckRule> _checks;
    private readonly Dictionary<string, SanitizingLanguage> _languages;
    private readonly ConfidentialityPolicy _policy;
    private readonly TimeProvider _time;

    /// <summary>Makes a sanitiser.</summary>
    /// <param name="directory">The host's vocabulary, and who fits it.</param>
    /// <param name="history">What recipients were told before.</param>
    /// <param name="guard">The embargo and its cover.</param>
    /// <param name="policy">The thresholds.</param>
    /// <param name="time">The clock.</param>
    /// <param name="languages">Languages besides English and German; one with the same code takes their place.</param>
    public Sanitizer(
        IAttributeDirectory directory,
        IStatementHistory history,
        InferenceGuard guard,
        ConfidentialityPolicy policy,
        TimeProvider time,
        IEnumerable<SanitizingLanguage>? languages = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(guard);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(time);
        _policy = policy;
        _time = time;
        _languages = new(StringComparer.OrdinalIgnoreCase);
        foreach (SanitizingLanguage language in (languages ?? []).Prepend(GermanSanitizing.Language).Prepend(EnglishSanitizing.Language))
            _languages[language.Code] = language;

        AnonymitySets sets = new(directory);
        _checks =
        [
            new NamesCheck(),
            new MixedScriptCheck(),
            new PatternsCheck(),
            new CircumstancesCheck(),
            new SharedWordingCheck(),
            new VoiceCheck(),
            new VocabularyCheck(directory),
            new FalsePluralCheck(),
            new AnonymitySetCheck(sets),
            new JigsawCheck(history, sets),
            new CouldKnowCheck(),
            new EmbargoCheck(guard),
            new IndependentSourcesCheck(),
        ];
    }

    /// <summary>Reviews a statement with all checks, so that its writer sees everything at once.</summary>
    /// <param name="request">The statement and what it is checked against.</param>
    /// <param name="cancellationToken">Stops the review.</param>
    public async ValueTask<SanitizationReview> ReviewAsync(SanitizationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        SanitizationContext context = new(request, _languages.GetValueOrDefault(request.Language), _policy);
        var results = ImmutableArray.CreateBuilder<CheckResult>(_checks.Length);
        foreach (ISanitizingCheckRule check in _checks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(await check.RunAsync(context, cancellationToken).ConfigureAwait(false));
        }
        return new(request, results.MoveToImmutable(), context.Measures, _time.GetUtcNow(), acceptance: null);
    }
}
