using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What is left of a value once its type has turned out: of several objects those of that type, and of text nothing.</summary>
/// <remarks>
/// An object that external code has made may have been read from text, and its cells do not tell: there the text stays. So does what
/// a caller will name.
/// </remarks>
internal static class Narrowing
{
    public static Value To(Evaluator evaluator, Value value, ITypeSymbol? from, ITypeSymbol? to)
    {
        if (Carrying.IsPlainText(to) && from is not null && !Carrying.IsPlainText(from))
        {
            return Words(value, from);
        }

        if (to is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } type || SymbolEqualityComparer.Default.Equals(from, to)
            || value.HasNothing || (!evaluator.Summaries.IsSource(type) && IsFrameworks(type)))
        {
            return value;
        }

        ImmutableArray<AbstractObject> objects = value.Objects.RemoveAll(one =>
            one.Shape is { IsExact: true, Target: null, Type: INamedTypeSymbol exact } && !Is(exact, type));
        ImmutableArray<Flow> origins = type.TypeKind == TypeKind.Interface || value.Objects.Any(one => one.Shape.IsForeign)
            ? value.Origins
            : value.Origins.RemoveAll(flow => flow.Origin is { IsEntry: false, Form: OriginForm.Text, Label: Label.Content or Label.Participant or Label.Released });
        return objects.Length == value.Objects.Length && origins.Length == value.Origins.Length ? value : value.WithObjects(objects).WithOrigins(origins);
    }

    /// <summary>Whether what was made as one type is of another, where that is certain: not where type arguments decide.</summary>
    public static bool? IsCertainly(ObjectShape made, ITypeSymbol type)
    {
        if (made is not { Target: null, Type: INamedTypeSymbol exact } || type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } asked)
        {
            return null;
        }

        return !Is(exact, asked) ? false : asked.IsGenericType ? null : true;
    }

    /// <summary>What is left of a value that has turned out to be text: what somebody else's object would print is not it.</summary>
    public static Value Words(Value value, ITypeSymbol? from)
    {
        if (value.Objects.IsEmpty || Carrying.IsPlainText(from))
        {
            return value.Objects.IsEmpty ? value : value.WithObjects([]);
        }

        bool mayBeText = from is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: not SpecialType.System_Object };
        ImmutableArray<Flow>.Builder flows = ImmutableArray.CreateBuilder<Flow>(value.Origins.Length);
        foreach (Flow flow in value.Origins)
        {
            bool isTheirs = flow.Origin is { IsEntry: true, Label: Label.None, Path: { } path } && value.Objects.Contains(AbstractObject.Entry(path));
            if (!isTheirs)
            {
                flows.Add(flow);
            }
            else if (mayBeText)
            {
                flows.Add(new Flow(Origin.Entry(flow.Origin.Path!.Then(Step.Words)), flow.Way, flow.When));
            }
        }

        return Value.Of(flows.ToImmutable()).WithIdentity(value.Identity);
    }

    // What the framework's types are made of is the framework's business: much of it is text under another name.
    private static bool IsFrameworks(INamedTypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name is "System" or "Microsoft";
    }

    private static bool Is(INamedTypeSymbol exact, INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            return Same(exact, type) || exact.AllInterfaces.Any(one => Same(one, type));
        }

        for (INamedTypeSymbol? one = exact; one is not null; one = one.BaseType)
        {
            if (Same(one, type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(INamedTypeSymbol one, INamedTypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
