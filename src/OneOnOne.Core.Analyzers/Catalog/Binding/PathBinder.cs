using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Gives written paths the types and symbols of one member.</summary>
/// <remarks>A path that the member does not have is not bound; <see cref="ModelCheck"/> tells the user so.</remarks>
internal static class PathBinder
{
    /// <summary>The paths that a written one means for a method: none, one, or for <c>*</c> one for each argument.</summary>
    public static ImmutableArray<BoundPath> Bind(IMethodSymbol method, ModelPath path)
    {
        switch (path.Root)
        {
            case PathRoot.This:
                return method.IsStatic && method.MethodKind != MethodKind.Constructor
                    ? []
                    : Walk(PathRoot.This, null, method.ContainingType, path.Steps);
            case PathRoot.Return:
                return method.ReturnsVoid ? [] : Walk(PathRoot.Return, null, method.ReturnType, path.Steps);
            case PathRoot.Argument:
                return Ordinal(path, method.Parameters) is { } ordinal
                    ? Walk(PathRoot.Argument, method.Parameters[ordinal], method.Parameters[ordinal].Type, path.Steps)
                    : [];
            default:
                ImmutableArray<BoundPath> all = [];
                foreach (IParameterSymbol parameter in method.Parameters)
                {
                    all = all.AddRange(Walk(PathRoot.Argument, parameter, parameter.Type, path.Steps));
                }

                return all;
        }
    }

    /// <summary>Which parameter a path means; <see langword="null"/> for one that is not there.</summary>
    public static int? Ordinal(ModelPath path, ImmutableArray<IParameterSymbol> parameters)
    {
        if (path.Name.Length == 0)
        {
            return path.Ordinal < parameters.Length ? path.Ordinal : null;
        }

        foreach (IParameterSymbol parameter in parameters)
        {
            if (parameter.Name == path.Name)
            {
                return parameter.Ordinal;
            }
        }

        return null;
    }

    /// <summary>The first step that a type does not have; <see langword="null"/> if all can be taken.</summary>
    public static ModelStep? Missing(ITypeSymbol type, ImmutableArray<ModelStep> steps)
    {
        ITypeSymbol? at = type;
        foreach (ModelStep step in steps)
        {
            if (step.Kind != ModelStepKind.Argument && Take(at, step, out at).IsDefault)
            {
                return step;
            }
        }

        return null;
    }

    private static ImmutableArray<BoundPath> Walk(
        PathRoot root, IParameterSymbol? parameter, ITypeSymbol type, ImmutableArray<ModelStep> written)
    {
        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
        ITypeSymbol? at = type;
        bool isBelow = false;
        foreach (ModelStep step in written)
        {
            if (step.Kind == ModelStepKind.Below)
            {
                isBelow = true;
                break;
            }

            ImmutableArray<Step> taken = Take(at, step, out at);
            if (taken.IsDefault)
            {
                return [];
            }

            steps.AddRange(taken);
        }

        return [new BoundPath(root, parameter, steps.ToImmutable(), at, isBelow)];
    }

    /// <summary>The steps that a written one stands for at a type, and the type that they lead to; default where there is no such step.</summary>
    private static ImmutableArray<Step> Take(ITypeSymbol? type, ModelStep step, out ITypeSymbol? next)
    {
        next = null;
        switch (step.Kind)
        {
            case ModelStepKind.Element:
                next = type is null ? null : TypeLocations.ElementOf(type);
                return [Step.Element];
            case ModelStepKind.Key:
                return Pair(type, "TKey", Step.Key, out next);
            case ModelStepKind.Value:
                return Pair(type, "TValue", Step.Value, out next);
            case ModelStepKind.Item:
                next = type is INamedTypeSymbol named && step.Number <= named.TypeArguments.Length
                    ? named.TypeArguments[step.Number - 1]
                    : null;
                return [Step.Item(step.Number)];
            case ModelStepKind.Return:
                next = type is null ? null : SignatureInputs.FunctionOf(type)?.DelegateInvokeMethod!.ReturnType;
                return [Step.AnyReturn];
            case ModelStepKind.Target:
                return [Step.Receiver];
            case ModelStepKind.Below:
                return [];
            case ModelStepKind.Argument:
                // What a delegate is given is no place of the heap: only a sink can speak of it.
                return default;
            default:
                return Member(type, step.Name, out next);
        }
    }

    // A dictionary is a sequence of pairs: its keys are at the key of its elements, whichever way it is written.
    private static ImmutableArray<Step> Pair(ITypeSymbol? type, string name, Step step, out ITypeSymbol? next)
    {
        ITypeSymbol? pair = type is INamedTypeSymbol { Name: not ("KeyValuePair" or "IGrouping") } ? TypeLocations.Sequence(type) : null;
        next = Argument(pair ?? type, name);
        return pair is not null && next is not null ? [Step.Element, step] : [step];
    }

    private static ITypeSymbol? Argument(ITypeSymbol? type, string name)
    {
        if (type is INamedTypeSymbol named)
        {
            for (int i = 0; i < named.TypeArguments.Length; i++)
            {
                if (named.OriginalDefinition.TypeParameters[i].Name == name)
                {
                    return named.TypeArguments[i];
                }
            }
        }

        return null;
    }

    private static ImmutableArray<Step> Member(ITypeSymbol? type, string name, out ITypeSymbol? next)
    {
        next = null;
        if (type is null)
        {
            return default;
        }

        for (ITypeSymbol? one = type; one is not null; one = one.BaseType)
        {
            if (Member(one, name) is { } member)
            {
                next = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
                return [Step.Member(member)];
            }
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (Member(contract, name) is IPropertySymbol property)
            {
                next = property.Type;
                return [Step.Member(property)];
            }
        }

        return default;
    }

    private static ISymbol? Member(ITypeSymbol type, string name)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IPropertySymbol { Parameters.IsEmpty: true } or IFieldSymbol)
            {
                return member;
            }
        }

        return null;
    }
}
