using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Which members a name may be bound to at run time: those of the types that are known of the thing that it is asked of.</summary>
/// <remarks>
/// The run time chooses by the types that arguments have then (C# standard, 12.8.10.3, dynamic member invocation). By name, number and
/// what is known of the types more than one may fit, and then each of them may be called.
/// </remarks>
internal static class LateBinding
{
    /// <summary>The types in which a member is looked for; none where nobody can say.</summary>
    public static ImmutableArray<INamedTypeSymbol> Types(Evaluator evaluator, IDynamicMemberReferenceOperation member, Value instance) =>
        member.Instance is { } written ? Types(evaluator, written, instance) : [member.ContainingType as INamedTypeSymbol ?? evaluator.Body.Method.ContainingType];

    /// <summary>The types that something may have; none where nobody can say.</summary>
    public static ImmutableArray<INamedTypeSymbol> Types(Evaluator evaluator, IOperation written, Value instance)
    {
        if (Evaluator.Unconverted(written).Type is INamedTypeSymbol { SpecialType: not SpecialType.System_Object } said)
        {
            return [said];
        }

        ImmutableArray<INamedTypeSymbol>.Builder types = ImmutableArray.CreateBuilder<INamedTypeSymbol>();
        foreach (AbstractObject one in instance.Objects)
        {
            if ((one.Shape.Type ?? (one.Path is { } path ? PathTypes.Of(path, evaluator.Body.Method) : null)) is not INamedTypeSymbol { SpecialType: not SpecialType.System_Object } type)
            {
                return [];
            }

            if (!types.Contains(type, SymbolEqualityComparer.Default))
            {
                types.Add(type);
            }
        }

        return types.ToImmutable();
    }

    /// <summary>The members that a type has under a name, its own before those of its bases.</summary>
    public static IEnumerable<ISymbol> Named(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (ISymbol member in at.GetMembers(name))
            {
                yield return member;
            }
        }

        foreach (INamedTypeSymbol above in type.TypeKind == TypeKind.Interface ? type.AllInterfaces : [])
        {
            foreach (ISymbol member in above.GetMembers(name))
            {
                yield return member;
            }
        }
    }

    /// <summary>The arguments in the order of a member's parameters; default where the member cannot take them.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="method">The member.</param>
    /// <param name="given">What is given, in the order in which it is written.</param>
    /// <param name="names">The parameter that each is given for by name; <see langword="null"/> for the next.</param>
    /// <param name="at">The call.</param>
    public static ImmutableArray<CallArgument> Fitted(Evaluator evaluator, IMethodSymbol method, ImmutableArray<CallArgument> given, IReadOnlyList<string?> names, IOperation at)
    {
        ImmutableArray<IParameterSymbol> parameters = method.Parameters;
        var fitted = new CallArgument?[parameters.Length];
        ImmutableArray<CallArgument>.Builder rest = ImmutableArray.CreateBuilder<CallArgument>();
        for (int i = 0; i < given.Length; i++)
        {
            IParameterSymbol? parameter = names[i] is { } name ? parameters.FirstOrDefault(one => one.Name == name)
                : i < parameters.Length ? parameters[i]
                : parameters.LastOrDefault();
            if (parameter is null)
            {
                return default;
            }

            if (parameter is { IsParams: true, Type: IArrayTypeSymbol { ElementType: var element } } && !(given.Length == parameters.Length && given[i].Type is IArrayTypeSymbol))
            {
                if (!MayBe(given[i].Type, element))
                {
                    return default;
                }

                rest.Add(given[i]);
            }
            else if (fitted[parameter.Ordinal] is not null || i >= parameters.Length || !MayBe(given[i].Type, parameter.Type))
            {
                return default;
            }
            else
            {
                fitted[parameter.Ordinal] = given[i];
            }
        }

        ImmutableArray<CallArgument>.Builder ordered = ImmutableArray.CreateBuilder<CallArgument>(parameters.Length);
        foreach (IParameterSymbol parameter in parameters)
        {
            if (fitted[parameter.Ordinal] is { } one)
            {
                ordered.Add(one);
            }
            else if (parameter.IsParams)
            {
                ordered.Add(InARow(evaluator, rest.ToImmutable(), parameter, at));
            }
            else if (parameter.HasExplicitDefaultValue)
            {
                ordered.Add(new CallArgument(Value.Of(parameter.ExplicitDefaultValue), parameter.Type, null));
            }
            else
            {
                return default;
            }
        }

        return ordered.MoveToImmutable();
    }

    /// <summary>Calls whichever of some members can take what is given; <see langword="null"/> where none can.</summary>
    public static Value? Any(
        Evaluator evaluator, IEnumerable<IMethodSymbol> methods, ImmutableArray<CallArgument> given, IReadOnlyList<string?> names, IOperation operation,
        Func<IMethodSymbol, ImmutableArray<CallArgument>, Value> call)
    {
        Value? answer = null;
        FlowState before = evaluator.Memory.State;
        FlowState? after = null;
        foreach (IMethodSymbol method in methods)
        {
            evaluator.Memory.State = before;
            ImmutableArray<CallArgument> fitted = Fitted(evaluator, method, given, names, operation);
            if (fitted.IsDefault)
            {
                continue;
            }

            Value value = call(method, fitted);
            answer = answer?.Join(value) ?? value;
            after = after is null ? evaluator.Memory.State : FlowStateLattice.Instance.Join(after, evaluator.Memory.State);
        }

        evaluator.Memory.State = after ?? before;
        return answer;
    }

    /// <summary>What is written one by one for a parameter that takes them all.</summary>
    private static CallArgument InARow(Evaluator evaluator, ImmutableArray<CallArgument> elements, IParameterSymbol parameter, IOperation at)
    {
        AbstractObject array = evaluator.Memory.Make(AbstractObject.Made(Site.Of(at.Syntax), ObjectShape.Of(parameter.Type)));
        for (int i = 0; i < elements.Length; i++)
        {
            evaluator.Memory.Write(array, Step.ElementAt(i), elements[i].Value, true);
        }

        return new CallArgument(Value.Of(array), parameter.Type, null) { Elements = elements };
    }

    /// <summary>Whether what is written as one type may be taken as another at run time.</summary>
    private static bool MayBe(ITypeSymbol? written, ITypeSymbol taken)
    {
        if (written is null or IDynamicTypeSymbol or IErrorTypeSymbol or ITypeParameterSymbol { IsValueType: false } || written.SpecialType == SpecialType.System_Object
            || taken is IDynamicTypeSymbol or ITypeParameterSymbol || taken.TypeKind == TypeKind.Interface || taken.SpecialType == SpecialType.System_Object)
        {
            return true;
        }

        for (ITypeSymbol? at = written; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, taken.OriginalDefinition))
            {
                return true;
            }
        }

        // Numbers widen, delegates and arrays vary, and who declares a conversion is one of the two.
        return written.TypeKind != TypeKind.Class && taken.TypeKind != TypeKind.Class && !Carrying.IsPlainText(written) && !Carrying.IsPlainText(taken)
            || Converts(written) || Converts(taken);
    }

    private static bool Converts(ITypeSymbol type) => type.SpecialType == SpecialType.None && !type.GetMembers(WellKnownMemberNames.ImplicitConversionName).IsEmpty;
}
