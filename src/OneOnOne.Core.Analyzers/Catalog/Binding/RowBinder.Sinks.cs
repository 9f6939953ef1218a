using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <content>Sinks: what arrives at a path, and what a returned delegate is given.</content>
internal sealed partial class RowBinder
{
    private void BindSink(SinkStatement row)
    {
        var sink = new Sink(row.Kind, Id, SinkName.Of(method));
        foreach (SinkTarget target in row.Targets)
        {
            if (target.Path is { Root: PathRoot.Return, Steps.Length: 1 } && target.Path.Steps[0] is { Kind: ModelStepKind.Argument } argument)
            {
                BindReturnedDelegate(argument.Number, sink, target.IsDeep);
                continue;
            }

            foreach (BoundPath path in PathBinder.Bind(method, target.Path))
            {
                // What a member returns is disclosed where its body returns it: ReturnSinks.
                if (!path.IsResult)
                {
                    summary.Sink(path.Path, path.Parameter, sink, target.IsDeep);
                    Call(path);
                }
            }
        }
    }

    /// <summary>What a delegate answers with, it answers with when it is called. One whose type says how it is called, the signature calls already.</summary>
    private void Call(BoundPath path)
    {
        if (path is { Path: { Root: RootKind.Parameter, Steps: [{ Kind: StepKind.Invoked }] } answer, Parameter.Type: INamedTypeSymbol { DelegateInvokeMethod: null } })
        {
            summary.Invoke(new InvokeEdge(answer.Parent, null, []));
        }
    }

    /// <summary>
    /// A delegate that is returned and discloses what it is given: it is an object whose target is this same member, whose summary
    /// says so of the arguments that the delegate has and the member itself has not, or only for text that is written out.
    /// </summary>
    private void BindReturnedDelegate(int argument, Sink sink, bool isDeep)
    {
        HasFlows = true;
        summary.Sink(AccessPath.Parameter(argument), null, sink, isDeep);
        summary.Return = Value.Of(AbstractObject.Made(null, ObjectShape.Delegate(method.ReturnType, method)));
    }
}
