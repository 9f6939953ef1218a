using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>
/// The places that a call by reference gives back: what a member that returns a reference returns lies somewhere, and whoever assigns
/// to the call puts his value there.
/// </summary>
/// <remarks>Where what is returned was when the member was entered is the place itself, so the summary's return says it.</remarks>
internal sealed class References
{
    public static readonly References None = new();

    private readonly List<(ImmutableArray<AbstractObject> Containers, Step Step)> _cells = [];
    private readonly List<int> _parameters = [];

    public static References Of(MethodSummary summary, Call call, Translation translation)
    {
        if (call.Method is not { ReturnsByRef: true })
        {
            return None;
        }

        var references = new References();
        foreach (AccessPath path in Paths(summary.Return))
        {
            if (!path.Steps.IsEmpty)
            {
                Step last = path.Steps[path.Steps.Length - 1];
                references._cells.Add((translation.Targets(AbstractObject.Entry(path.Parent), last), last));
            }
            else if (path.Root == RootKind.Parameter)
            {
                references._parameters.Add(path.Ordinal);
            }
        }

        return references;
    }

    /// <summary>Puts a value where the references lead; whether they lead anywhere.</summary>
    public bool Assign(Evaluator evaluator, Value value, bool replaces, ImmutableArray<IArgumentOperation> arguments)
    {
        replaces &= _cells.Count + _parameters.Count == 1;
        foreach ((ImmutableArray<AbstractObject> containers, Step step) in _cells)
        {
            evaluator.Memory.Write(Value.Of(containers), step, value, replaces);
        }

        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { RefKind: not RefKind.None } parameter && _parameters.Contains(parameter.Ordinal))
            {
                evaluator.Places.Assign(argument.Value, value, replaces);
            }
        }

        return _cells.Count + _parameters.Count > 0;
    }

    private static IEnumerable<AccessPath> Paths(Value returned) => returned.Origins
        .Select(flow => flow.Origin.Path)
        .Concat(returned.Objects.Select(one => one.Path))
        .OfType<AccessPath>()
        .Where(path => path.IsEntry)
        .Distinct();
}
