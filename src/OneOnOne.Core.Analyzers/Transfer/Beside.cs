using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Text that is taken into confidence, and reaches a sink beside that: before or after, here or in a callee.</summary>
/// <remarks>
/// One body is told of it: the one in which the two first come together. A caller that hands its text to a callee which does both
/// meets both at one argument, and that is the callee's affair.
/// </remarks>
internal sealed class Beside
{
    private readonly List<(Origin Text, Site Place, Sink Into)> _taken = [];
    private readonly List<(Origin Text, Finding Leak)> _leaks = [];

    /// <summary>Whether text is taken that has no origin: following the body once more gives it one.</summary>
    public bool TakesUnnamed { get; private set; }

    public void Takes(Value text, Sink into, SyntaxNode at)
    {
        TakesUnnamed |= text.Constant is null && text.Origins.All(flow => flow.Origin is { IsEntry: true, Path.Root: RootKind.Any });
        foreach (Flow flow in text.Origins)
        {
            if (flow.Origin.Label == Label.Unnamed && !_taken.Contains((flow.Origin, Site.Of(at), into)))
            {
                _taken.Add((flow.Origin, Site.Of(at), into));
            }
        }
    }

    public void Leaks(Origin text, Site place, Sink sink, Witness way) => _leaks.Add((text, new Finding(place, text, sink, way)));

    /// <summary>What was found of text that had no name.</summary>
    public IEnumerable<Finding> OfUnnamed(Passages passages)
    {
        foreach ((Origin text, Finding leak) in _leaks)
        {
            foreach ((Origin taken, Site place, Sink into) in _taken)
            {
                if (taken.Equals(text) && !place.Equals(leak.Site) && passages.MayPassBoth(place, leak.Site))
                {
                    yield return new Finding(leak.Site, Wrapped(text.Site, place, into), leak.Sink, leak.Way);
                    break;
                }
            }
        }
    }

    /// <summary>What was found of text that the caller has, by the edges of the body.</summary>
    public static IEnumerable<Finding> OfEntry(IReadOnlyList<SinkEdge> edges, Passages passages)
    {
        foreach (SinkEdge taken in edges)
        {
            if (taken.Sink.Role != SinkRole.Confidence || taken.Anchor is not { } place || taken.Path.Root == RootKind.Any || taken.Path.IsCut)
            {
                continue;
            }

            foreach (SinkEdge leak in edges)
            {
                if (leak.Sink is { Role: SinkRole.Disclosure, Demand: Demand.None } && leak is { Anchor: { } at, Way: { } way } && !at.Equals(place)
                    && (leak.Path.Equals(taken.Path) || (leak.IsDeep && leak.Path.IsPrefixOf(taken.Path)))
                    && passages.MayPassBoth(place, at))
                {
                    yield return new Finding(at, Wrapped(place, place, taken.Sink), leak.Sink, Witness.Append(new Witness(null, place, place.Text()), way)!);
                }
            }
        }
    }

    private static Origin Wrapped(Site? site, Site place, Sink into) => Origin.Read(site, Label.Wrapped, place.Text(), into.Id);
}
