using System.Text.RegularExpressions;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>A log message that asks for an argument with all that it holds: <c>{@Request}</c> of a message template.</summary>
/// <remarks>The template decides, and not the method: so it is read where it is a constant. See messagetemplates.org.</remarks>
internal static class Destructuring
{
    // A name or number between single braces; doubled braces are text.
    private static readonly Regex s_hole = new(@"(?<!\{)(?:\{\{)*\{(?<sign>@?)[^{}@]+\}", RegexOptions.CultureInvariant);

    /// <summary>The sink as the template has it.</summary>
    /// <param name="edge">The sink of an argument.</param>
    /// <param name="call">The call.</param>
    /// <param name="index">Which of the things that were written for a <c>params</c> parameter.</param>
    public static SinkEdge Asked(SinkEdge edge, Call call, int index = 0)
    {
        if (edge is not { Sink.Kind: SinkKind.Log, IsDeep: false, Way: null, Path.Root: RootKind.Parameter })
        {
            return edge;
        }

        for (int template = edge.Path.Ordinal - 1; template >= 0; template--)
        {
            if (call.Argument(template).Value.Constant?.Value is string text)
            {
                return IsAsked(text, edge.Path.Ordinal - template - 1 + index)
                    ? new SinkEdge(AccessPath.Parameter(edge.Path.Ordinal), edge.Sink, isDeep: true, way: null, anchor: null) { When = edge.When }
                    : edge;
            }
        }

        return edge;
    }

    private static bool IsAsked(string template, int position)
    {
        if (template.IndexOf("{@", StringComparison.Ordinal) < 0)
        {
            return false;
        }

        MatchCollection holes = s_hole.Matches(template);
        return position < holes.Count && holes[position].Groups["sign"].Length > 0;
    }
}
