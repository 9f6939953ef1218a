using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>
/// Finds phrases in a list of words. Phrases are looked up by their first word, so the cost is linear in the text, whatever the
/// number of phrases.
/// </summary>
/// <typeparam name="TTag">What a phrase stands for.</typeparam>
internal sealed class PhraseFinder<TTag>
{
    private readonly Dictionary<string, List<(string[] Words, TTag Tag)>> _byFirstWord = [];

    internal PhraseFinder(IEnumerable<(string Phrase, TTag Tag)> phrases)
    {
        foreach ((string phrase, TTag tag) in phrases)
        {
            string[] words = Words.Of(phrase);
            if (words.Length == 0)
                continue;
            if (!_byFirstWord.TryGetValue(words[0], out var list))
                _byFirstWord.Add(words[0], list = []);
            list.Add((words, tag));
        }
    }

    internal List<(StatementSpan Span, TTag Tag)> Find([Confidential] List<Word> words)
    {
        List<(StatementSpan, TTag)> found = [];
        for (int i = 0; i < words.Count; i++)
        {
            if (!_byFirstWord.TryGetValue(words[i].Text, out var candidates))
                continue;
            foreach ((string[] phrase, TTag tag) in candidates)
            {
                if (StandsAt(words, i, phrase))
                    found.Add((StatementSpan.Over(words[i].Span, words[i + phrase.Length - 1].Span), tag));
            }
        }
        return found;
    }

    private static bool StandsAt(List<Word> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count)
            return false;
        for (int i = 1; i < phrase.Length; i++)
        {
            if (words[at + i].Text != phrase[i])
                return false;
        }
        return true;
    }
}
