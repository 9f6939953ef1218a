using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The constants that are written into the calls of a body, so that what is called under them is known before the body is followed.</summary>
/// <remarks>An optimisation only: constants that come from elsewhere are met when the body is followed, which is put off then.</remarks>
internal sealed class WrittenConstants(ImmutableArray<IArgumentOperation> arguments) : IConstants
{
    public static IEnumerable<BodyUnder> Of(MethodBody body, FlowAnalysis analysis, MethodBodies bodies)
    {
        foreach (IOperation operation in body.Operations)
        {
            (IMethodSymbol? callee, ImmutableArray<IArgumentOperation> arguments) = operation switch
            {
                IInvocationOperation { IsVirtual: false } call => (call.TargetMethod, call.Arguments),
                IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
                _ => (null, ImmutableArray<IArgumentOperation>.Empty),
            };
            if (callee is not null && arguments.Any(argument => argument.Value.ConstantValue.HasValue) && analysis.Models.IsSource(callee)
                && Under(callee, arguments, analysis, bodies) is { Given.IsEmpty: false } under)
            {
                yield return under;
            }
        }
    }

    public Constant? At(AccessPath path)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (path is { Root: RootKind.Parameter, Steps.IsEmpty: true } && argument.Parameter?.Ordinal == path.Ordinal
                && Evaluator.Unconverted(argument.Value).ConstantValue is { HasValue: true, Value: var constant })
            {
                return new Constant(constant);
            }
        }

        return null;
    }

    private static BodyUnder Under(IMethodSymbol callee, ImmutableArray<IArgumentOperation> arguments, FlowAnalysis analysis, MethodBodies bodies)
    {
        IMethodSymbol definition = (callee.ReducedFrom ?? callee).OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        return new BodyUnder(definition, analysis.Deciding.Of(definition, new WrittenConstants(arguments), bodies));
    }
}
