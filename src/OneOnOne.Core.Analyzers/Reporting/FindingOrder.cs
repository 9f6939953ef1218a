using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Reporting;

/// <summary>A finding with the rule that reports it.</summary>
internal sealed class RuledFinding(Finding finding, DiagnosticDescriptor rule)
{
    public Finding Finding { get; } = finding;

    public DiagnosticDescriptor Rule { get; } = rule;

    /// <summary>Where else content is read within the argument, which the same rule says of the same place.</summary>
    public ImmutableArray<Site> Others { get; init; } = [];
}

/// <summary>One finding for each place and rule, in the order of the source.</summary>
/// <remarks>
/// Law: the answer does not depend on the order in which findings were made. Where several ways lead to one place, the shortest is
/// shown; of two as short, the one whose source stands first. What is handed to a helper that logs it twice, or throws it as one
/// exception or another, is handed over once: there is one thing to mend.
/// </remarks>
internal static class FindingOrder
{
    public static ImmutableArray<RuledFinding> OnePerPlace(IEnumerable<RuledFinding> findings)
    {
        RuledFinding[] all = [.. findings];
        ILookup<(Site, string), Site> read = all
            .Where(one => one.Finding.Origin.Site is { } site && IsPart(site, one.Finding.Site))
            .ToLookup(one => (one.Finding.Site, one.Rule.Id), one => one.Finding.Origin.Site!);
        ImmutableArray<RuledFinding>.Builder kept = ImmutableArray.CreateBuilder<RuledFinding>();
        foreach (RuledFinding next in all.OrderBy(one => one, Comparer<RuledFinding>.Create(Compare)))
        {
            if (kept.Count == 0 || !SamePlace(kept[kept.Count - 1].Finding, next.Finding))
            {
                kept.Add(next);
            }
        }

        RuledFinding[] shown = [.. kept.GroupBy(one => (one.Finding.Site, one.Rule.Id)).Select(Shortest)];
        return
        [
            .. shown.Where(one => !shown.Any(other => IsWithin(other, one))).Select(one => new RuledFinding(one.Finding, one.Rule)
            {
                Others = [.. read[(one.Finding.Site, one.Rule.Id)].Where(site => !site.Equals(one.Finding.Origin.Site)).Distinct().OrderBy(site => site.Span.Start)],
            }),
        ];
    }

    private static bool IsPart(Site part, Site whole) =>
        ReferenceEquals(part.Tree, whole.Tree) && whole.Span.Contains(part.Span) && part.Span != whole.Span;

    // What is put into an object that goes out is mended where it is put: the object is no second leak of it.
    private static bool IsWithin(RuledFinding inner, RuledFinding outer) =>
        !ReferenceEquals(inner, outer) && inner.Rule.Id == outer.Rule.Id
        && inner.Finding is { Sink.Demand: Demand.None, Origin: { Site: { } read, Label: var label } }
        && label == outer.Finding.Origin.Label && read.Equals(outer.Finding.Origin.Site)
        && IsPart(inner.Finding.Site, outer.Finding.Site);

    private static RuledFinding Shortest(IEnumerable<RuledFinding> ofOnePlace) => ofOnePlace.OrderBy(one => one.Finding.Way.Length).First();

    private static bool SamePlace(Finding a, Finding b) => a.Site.Equals(b.Site) && Key(a.Sink) == Key(b.Sink);

    // What several members want of one consent is one thing to say.
    private static string Key(Sink sink) => sink.Demand == Demand.None ? sink.Id : "";

    // Place and sink first, so that those of one place are neighbours; then what decides which of them is shown. A note that is
    // printed together with its content is a matter of content: that its type is confidential adds nothing.
    private static int Compare(RuledFinding x, RuledFinding y)
    {
        Finding a = x.Finding;
        Finding b = y.Finding;
        return First(
            ComparePlaces(a.Site, b.Site),
            string.CompareOrdinal(Key(a.Sink), Key(b.Sink)),
            (a.Origin.Label == Label.ConfidentialObject).CompareTo(b.Origin.Label == Label.ConfidentialObject),
            string.CompareOrdinal(x.Rule.Id, y.Rule.Id),
            a.Way.Length.CompareTo(b.Way.Length),
            ComparePlaces(a.Origin.Site, b.Origin.Site),
            string.CompareOrdinal(a.Origin.Source, b.Origin.Source),
            string.CompareOrdinal(a.Origin.Name, b.Origin.Name),
            string.CompareOrdinal(a.Sink.Id, b.Sink.Id),
            CompareWays(a.Way, b.Way));
    }

    private static int CompareWays(Witness? a, Witness? b)
    {
        for (; a is not null && b is not null && !ReferenceEquals(a, b); a = a.Before, b = b.Before)
        {
            int order = First(ComparePlaces(a.Site, b.Site), string.CompareOrdinal(a.Text, b.Text));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private static int ComparePlaces(Site? a, Site? b) =>
        a is null || b is null
            ? (a is null ? 0 : 1) - (b is null ? 0 : 1)
            : First(
                string.CompareOrdinal(a.Tree.FilePath, b.Tree.FilePath),
                a.Span.CompareTo(b.Span));

    private static int First(params int[] orders)
    {
        foreach (int order in orders)
        {
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
