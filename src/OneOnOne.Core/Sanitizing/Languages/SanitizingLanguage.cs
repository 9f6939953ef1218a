using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>
/// What the checks must know of a language. English and German ship; a host adds others. A statement in a language that nobody
/// described fails, because silence about it would pass for safety.
/// </summary>
public sealed class SanitizingLanguage
{
    /// <summary>Describes a language. Phrases are matched by word, folded, in any case.</summary>
    /// <param name="code">The code by which a statement names it, such as "en".</param>
    /// <param name="commonWords">Words that hardly any text of the language does without: they show that it is this language.</param>
    /// <param name="voice">First person and gendered pronouns (S6).</param>
    /// <param name="circumstances">Phrases of time, place and channel (S4).</param>
    /// <param name="plurals">Phrases that claim several sources (S8).</param>
    /// <exception cref="ArgumentException">The code is blank, or a list is empty.</exception>
    public SanitizingLanguage(
        string code,
        IEnumerable<string> commonWords,
        IEnumerable<string> voice,
        IEnumerable<string> circumstances,
        IEnumerable<string> plurals)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
        CommonWords = List(commonWords, nameof(commonWords));
        Voice = List(voice, nameof(voice));
        Circumstances = List(circumstances, nameof(circumstances));
        Plurals = List(plurals, nameof(plurals));
        CommonWordFinder = Finder(CommonWords);
        VoiceFinder = Finder(Voice);
        CircumstanceFinder = Finder(Circumstances);
        PluralFinder = Finder(Plurals);
    }

    /// <summary>The code by which a statement names it.</summary>
    public string Code { get; }

    /// <summary>Words that hardly any text of the language does without.</summary>
    public ImmutableArray<string> CommonWords { get; }

    /// <summary>First person and gendered pronouns.</summary>
    public ImmutableArray<string> Voice { get; }

    /// <summary>Phrases of time, place and channel.</summary>
    public ImmutableArray<string> Circumstances { get; }

    /// <summary>Phrases that claim several sources.</summary>
    public ImmutableArray<string> Plurals { get; }

    internal PhraseFinder<bool> CommonWordFinder { get; }

    internal PhraseFinder<bool> VoiceFinder { get; }

    internal PhraseFinder<bool> CircumstanceFinder { get; }

    internal PhraseFinder<bool> PluralFinder { get; }

    private static ImmutableArray<string> List(IEnumerable<string> phrases, string parameter)
    {
        ArgumentNullException.ThrowIfNull(phrases, parameter);
        ImmutableArray<string> list = [.. phrases];
        if (list.IsEmpty || list.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException("A language needs phrases, and none of them blank.", parameter);
        return list;
    }

    private static PhraseFinder<bool> Finder(ImmutableArray<string> phrases) => new(phrases.Select(phrase => (phrase, true)));
}
