using System.Collections.Immutable;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>The statement as the checks see it: folded and cut up once, with what earlier checks have found out.</summary>
internal sealed class SanitizationContext
{
    internal SanitizationContext(SanitizationRequest request, SanitizingLanguage? language, ConfidentialityPolicy policy)
    {
        Request = request;
        Language = language;
        Policy = policy;
        Text = request.Statement.Reveal();
        Normalized = TextFolding.Normalize(Text);
        Plain = TextFolding.Plain(Text);
        LookAlike = TextFolding.LookAlike(Text);
        Words = OneOnOne.Words.Of(Plain);
        Attributes = request.Attributes;
    }

    internal SanitizationRequest Request { get; }

    /// <summary>What is known of the statement's language; <see langword="null"/> where nothing is.</summary>
    internal SanitizingLanguage? Language { get; }

    internal ConfidentialityPolicy Policy { get; }

    [Confidential]
    internal string Text { get; }

    internal FoldedText Normalized { get; }

    internal FoldedText Plain { get; }

    internal FoldedText LookAlike { get; }

    internal List<Word> Words { get; }

    /// <summary>The declared attributes, and those that S7 adds.</summary>
    internal ImmutableArray<SanitizingAttribute> Attributes { get; set; }

    /// <summary>Who fits the attributes, as S9 finds out; <see langword="null"/> where nothing limits them or nobody knows.</summary>
    internal PersonSet? AnonymitySet { get; set; }

    /// <summary>Who fits even with earlier statements, as S10 finds out.</summary>
    internal PersonSet? JigsawSet { get; set; }

    internal int LongestSharedRun { get; set; }

    internal SanitizationMeasures Measures => new(
        Words.Count, LongestSharedRun, Attributes, AnonymitySet?.Count, JigsawSet?.Count, Request.Attestation?.CouldKnow,
        Request.IndependentSources);
}
