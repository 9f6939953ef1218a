using System.Collections.Immutable;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The members that virtual calls may reach, told as one as long as none of their summaries grows.</summary>
internal sealed class KnownAlternatives
{
    private readonly Dictionary<ImmutableArray<ResolvedMethod>, (ImmutableArray<CallTarget> Of, ImmutableArray<CallTarget> Told)> _known = [];

    /// <param name="targets">Which: the same array for the same call.</param>
    /// <param name="summaries">What is known of each.</param>
    public ImmutableArray<CallTarget> Of(ImmutableArray<ResolvedMethod> targets, ImmutableArray<CallTarget> summaries)
    {
        if (_known.TryGetValue(targets, out (ImmutableArray<CallTarget> Of, ImmutableArray<CallTarget> Told) known) && AreThose(known.Of, summaries))
        {
            return known.Told;
        }

        ImmutableArray<CallTarget> told = Tell(summaries);
        _known[targets] = (summaries, told);
        return told;
    }

    private static bool AreThose(ImmutableArray<CallTarget> known, ImmutableArray<CallTarget> summaries)
    {
        for (int i = 0; i < known.Length; i++)
        {
            if (!ReferenceEquals(known[i].Summary, summaries[i].Summary))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Bodies are told as one. What a model says is said in other words, and stays for itself.</summary>
    private static ImmutableArray<CallTarget> Tell(ImmutableArray<CallTarget> summaries)
    {
        ImmutableArray<CallTarget> bodies = summaries.RemoveAll(one => one.Summary.IsModel || one.Summary.IsGuess || one.Types.IsEmpty);
        return bodies.Length < 2
            ? summaries
            : summaries.RemoveAll(bodies.Contains).Insert(0, new CallTarget(Summaries.Alternatives.Of(bodies), []));
    }
}
