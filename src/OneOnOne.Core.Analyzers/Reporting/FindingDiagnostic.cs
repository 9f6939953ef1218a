using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Reporting;

/// <summary>Makes a diagnostic of a finding: the only place where one becomes the other.</summary>
internal static class FindingDiagnostic
{
    /// <param name="ruled">
    /// A finding whose site lies in <paramref name="compilation"/>, and the rule that reports it, whose message has the places of
    /// <see cref="FindingMessage.Format"/>.
    /// </param>
    /// <param name="compilation">The compilation that is analysed.</param>
    public static Diagnostic Of(RuledFinding ruled, Compilation compilation)
    {
        Finding finding = ruled.Finding;
        Trail trail = Trail.Of(finding);
        ImmutableArray<Location> places = trail.Locations(compilation);
        return Diagnostic.Create(
            ruled.Rule,
            finding.Site.ToLocation(),
            places,
            Properties(ruled, trail, places.IsEmpty ? finding.Site.ToLocation() : places[places.Length - 1]),
            FindingMessage.Arguments(finding, trail));
    }

    private static ImmutableDictionary<string, string?> Properties(RuledFinding ruled, Trail trail, Location sink)
    {
        Finding finding = ruled.Finding;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(PropertyKeys.SinkKind, finding.Sink.Kind.ToString())
            .Add(PropertyKeys.Sink, finding.Sink.Id)
            .Add(PropertyKeys.Source, finding.Origin.Source)
            .Add(PropertyKeys.SinkLine, Line(sink))
            .Add(PropertyKeys.Path, string.Join(PropertyKeys.PathSeparator, trail.Steps.Select(step => step.Text)));
        return ruled.Others.IsEmpty
            ? properties
            : properties.Add(PropertyKeys.Others, string.Join(" ", ruled.Others.Select(site => $"{site.Span.Start}+{site.Span.Length}")));
    }

    // Where the author wrote it: a Razor page rather than the file that was generated from it.
    private static string Line(Location place)
    {
        FileLinePositionSpan span = place.GetMappedLineSpan();
        return $"{Path.GetFileName(span.Path)}:{span.StartLinePosition.Line + 1}";
    }
}
