using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>Finds runs of words that two texts share, in time linear in both: runs are looked up by a rolling hash and compared.</summary>
internal static class WordRuns
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    /// <summary>The longest runs of at least <paramref name="length"/> words of a text that stand in another: first word and count.</summary>
    internal static List<(int First, int Count)> Shared([Confidential] List<Word> text, [Confidential] List<Word> other, int length)
    {
        ILookup<ulong, int> starts = Hashes(other, length).ToLookup(run => run.Hash, run => run.First);
        List<(int First, int Count)> runs = [];
        foreach ((ulong hash, int first) in Hashes(text, length))
        {
            if (!starts[hash].Any(start => Same(text, first, other, start, length)))
                continue;
            if (runs.Count > 0 && runs[^1] is var (lastFirst, lastCount) && first < lastFirst + lastCount)
                runs[^1] = (lastFirst, first + length - lastFirst);
            else
                runs.Add((first, length));
        }
        return runs;
    }

    private static IEnumerable<(ulong Hash, int First)> Hashes([Confidential] List<Word> words, int length)
    {
        ulong hash = 0, highest = 1;
        for (int i = 1; i < length; i++)
            highest *= Base;
        for (int i = 0; i < words.Count; i++)
        {
            if (i >= length)
                hash -= highest * Hash(words[i - length]);
            hash = hash * Base + Hash(words[i]);
            if (i >= length - 1)
                yield return (hash, i - length + 1);
        }
    }

    private static ulong Hash(Word word) => (ulong)(uint)string.GetHashCode(word.Text, StringComparison.Ordinal) + 1;

    private static bool Same([Confidential] List<Word> one, int at, [Confidential] List<Word> other, int start, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (!string.Equals(one[at + i].Text, other[start + i].Text, StringComparison.Ordinal))
                return false;
        }
        return true;
    }
}
