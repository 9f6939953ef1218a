using System.Globalization;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>What a summary says, in the words of model files, one fact a line and in a fixed order.</summary>
internal static class SummaryText
{
    public static string Of(MethodSummary summary)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        Flows(summary, summary.Return, "return", lines, []);
        foreach (var effect in summary.Effects.Where(effect => effect.Target.Kind == ObjectKind.Entry))
        {
            var place = Word(effect.Target.Path!) + (effect.Step.Equals(Step.Content) ? "" : "." + Word(effect.Step));
            if (effect.IsDefinite && effect.Value.HasNothing)
                lines.Add("clear " + place);
            Flows(summary, effect.Value, place, lines, []);
        }

        foreach (var one in summary.Outs)
            Flows(summary, one.Value, "argument " + one.Ordinal, lines, []);
        foreach (var edge in summary.Sinks)
            lines.Add($"sink {Word(edge.Path)}{(edge.IsDeep ? " deep" : "")} : {edge.Sink.Kind}");
        foreach (var edge in summary.Invokes)
            lines.Add($"invoke {Word(edge.Path)} ({string.Join("; ", edge.Arguments.Select(value => Paths(summary, value)))})");
        if (summary.Return.Condition is { } condition)
        {
            lines.UnionWith(condition.WhenTrue.Select(path => "guard true : " + Word(path)));
            lines.UnionWith(condition.WhenFalse.Select(path => "guard false : " + Word(path)));
        }

        lines.UnionWith(summary.Covers.Select(path => "guard returns : " + Word(path)));
        return string.Join("\n", lines);
    }

    public static string Word(AccessPath path) => string.Join(
        ".",
        new[] { path.Root == RootKind.Parameter ? "argument " + path.Ordinal : path.Root.ToString().ToLower(CultureInfo.InvariantCulture) }
            .Concat(path.Steps.Select(Word))
            .Concat(path.IsCut ? ["*"] : []));

    private static void Flows(MethodSummary summary, Value value, string place, SortedSet<string> lines, HashSet<AbstractObject> seen)
    {
        foreach (var flow in value.Origins)
            lines.Add($"{Word(flow.Origin)} -> {place}");
        foreach (var one in value.Objects.Where(one => one.Kind == ObjectKind.Entry))
            lines.Add($"{Word(one.Path!)} -> {place}");
        foreach (var made in value.Objects.Where(one => one.Kind == ObjectKind.Made && seen.Add(one)))
        {
            foreach (var effect in summary.Effects.Where(effect => effect.Target.Equals(made)))
                Flows(summary, effect.Value, place + (effect.Step.Equals(Step.Content) ? "" : "." + Word(effect.Step)), lines, seen);
            seen.Remove(made);
        }
    }

    private static string Paths(MethodSummary summary, Value value)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        Flows(summary, value, "", lines, []);
        return string.Join(" | ", lines.Select(line => line.EndsWith("-> ", StringComparison.Ordinal) ? line[..^4] : line));
    }

    private static string Word(Origin origin) => origin.Path is { } path ? Word(path) : origin.Label.ToString();

    private static string Word(Step step) => step.Kind switch
    {
        StepKind.Member => step.Symbol!.Name,
        StepKind.Item => "item " + step.Ordinal,
        StepKind.Invoked => "return",
        StepKind.Receiver => "target",
        _ => step.Kind.ToString().ToLower(CultureInfo.InvariantCulture),
    };
}
