using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>By what a container tells its elements apart.</summary>
internal enum Placing
{
    None,

    /// <summary>By how many lie before them.</summary>
    InOrder,

    /// <summary>The same, gone through from the last to the first.</summary>
    Reversed,

    ByKey,
}

/// <summary>What lies where in arrays and lists whose elements were written out or put under a known index.</summary>
/// <remarks>Whatever moves elements about says so as a flow from the elements to the elements, and from there on each may be anywhere.</remarks>
internal static class Positions
{
    /// <summary>Elements that are told apart; a table of more is read as a whole.</summary>
    public const int Most = 64;

    /// <summary>Whether a container keeps its elements where they were put.</summary>
    public static bool AreKept(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } => true,
        INamedTypeSymbol { Arity: 1, Name: "List" or "ImmutableArray" or "ImmutableList" or "IReadOnlyList" or "IList" or "IEnumerable" or "IReadOnlyCollection" or "ICollection" or "ReadOnlyCollection" or "Collection" or "ObservableCollection" } list
            => IsCollection(list),
        { Name: "Builder", ContainingType: { } built } => AreKept(built),
        _ => false,
    };

    /// <summary>By what a container tells its elements apart.</summary>
    public static Placing PlacingOf(ITypeSymbol? type) => Keyed.IsDictionary(type) ? Placing.ByKey
        : type?.Name is "Stack" or "ImmutableStack" ? Placing.Reversed
        : type is IArrayTypeSymbol || AreCounted(type) ? Placing.InOrder
        : Placing.None;

    /// <summary>Whether a container keeps what it holds under an index or a key.</summary>
    public static bool ArePlaced(ITypeSymbol? type) => AreKept(type) || type is IArrayTypeSymbol || AreCounted(type) || Keyed.IsDictionary(type);

    /// <summary>Whether it is known of a container how many things were put into it.</summary>
    public static bool AreCounted(ITypeSymbol? type) =>
        type is INamedTypeSymbol one && (AreKept(type) || (one is { Arity: 1, Name: "Stack" or "Queue" or "ImmutableStack" or "ImmutableQueue" } && IsCollection(one)));

    /// <summary>Whether a type only shows a list or a dictionary that somebody else fills.</summary>
    public static bool IsWindow(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "ReadOnlyCollection" or "ReadOnlyDictionary",
        ContainingNamespace: { Name: "ObjectModel", ContainingNamespace.Name: "Collections" },
    };

    /// <summary>Whether a type is a window through which nobody writes, on things and not on the pieces of a text.</summary>
    public static bool AreShown(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "ReadOnlySpan",
        TypeArguments: [{ SpecialType: not (SpecialType.System_Char or SpecialType.System_Byte) }],
        ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
    };

    /// <summary>Whether a window shows things from the first on: it was written out as such, or a caller says where it begins.</summary>
    public static bool AreShownWhole(ITypeSymbol? type, Value window) =>
        AreShown(type) && window.Objects.All(one => one.Kind == ObjectKind.Entry || AreShown(one.Shape.Type));

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Generic" or "Immutable" or "ObjectModel", ContainingNamespace.Name: "Collections" };

    /// <summary>The place that an index stands for; any place where that is not known.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="index">A number, or one counted from the end.</param>
    /// <param name="container">What is indexed.</param>
    public static Step At(Evaluator evaluator, IOperation index, Value container)
    {
        Value value = evaluator.Evaluate(index);
        if (index is { ConstantValue: { HasValue: true, Value: { } constant } })
        {
            return Step.ElementAt(constant);
        }

        return value.Constant?.Value is int known and >= 0 and < Most ? Step.ElementAt(known)
            : FromEnd(index) is { } back && Count(evaluator, container) is { } count && back <= count ? Step.ElementAt(count - back)
            : Step.Element;
    }

    /// <summary>A part of a container, as a container of its own.</summary>
    /// <param name="evaluator">Whose state.</param>
    /// <param name="container">What is cut.</param>
    /// <param name="first">Where the part begins; <see langword="null"/> where that is not known.</param>
    /// <param name="back">How many are left out at the end; <see langword="null"/> where that is not known.</param>
    /// <param name="at">Where it is cut.</param>
    /// <param name="type">Its type.</param>
    public static Value Slice(Evaluator evaluator, Value container, int? first, int? back, SyntaxNode at, ITypeSymbol? type)
    {
        if (container.Objects.IsEmpty)
        {
            return container.WithIdentity(null);
        }

        Step[] steps = [.. Known(evaluator, container)];
        int? last = Count(evaluator, container) is { } count && back is { } left ? count - left : null;
        (Step Step, Value Value)[] parts = [.. steps.Where(step => IsIn(step, first, last)).Select(step => (Moved(step, first), evaluator.Memory.Read(container, step, null)))];
        Value anywhere = steps.Length == 0 || container.Objects.Any(one => one.Kind == ObjectKind.Entry || one.Shape.IsForeign)
            ? evaluator.Memory.Read(container, Step.Element, null)
            : evaluator.Memory.ReadLoose(container);

        AbstractObject slice = evaluator.Memory.Make(AbstractObject.Made(Site.Of(at), ObjectShape.Of(type)));
        foreach ((Step step, Value value) in parts)
        {
            evaluator.Memory.Write(slice, step, value, replaces: step.Kind == StepKind.ElementAt);
        }

        evaluator.Memory.Write(slice, Step.Element, anywhere.WithIdentity(null), replaces: false);
        return Value.Of(slice).WithOrigins(container.Origins);
    }

    /// <summary>The bounds of a range, as far as they are written down: where it begins, and how many it leaves out at the end.</summary>
    public static (int? First, int? Back) Bounds(Evaluator evaluator, IOperation range, Value container) => Bounds(evaluator, range, Count(evaluator, container));

    /// <summary>The same of as many elements as are known to be there.</summary>
    public static (int? First, int? Back) Bounds(Evaluator evaluator, IOperation range, int? count)
    {
        while (range is IConversionOperation conversion)
        {
            range = conversion.Operand;
        }

        if (range is not IRangeOperation { LeftOperand: var left, RightOperand: var right })
        {
            return (null, null);
        }

        int? first = left is null ? 0 : Number(left) ?? (FromEnd(left) is { } back ? count - back : null);
        int? until = right is null ? 0 : FromEnd(right) ?? (Number(right) is { } end ? count - end : null);
        return (first, until);
    }

    /// <summary>The place that an index stands for among so many; <see langword="null"/> where that is not known.</summary>
    public static int? From(Evaluator evaluator, IOperation index, int? count) =>
        FromEnd(index) is { } back ? count - back : Number(index) ?? evaluator.Evaluate(index).Constant?.Value as int?;

    /// <summary>How many elements a container has that was written out, or filled one by one.</summary>
    public static int? Count(Evaluator evaluator, Value container)
    {
        int? count = null;
        foreach (AbstractObject one in container.Objects)
        {
            if (CountOf(evaluator.Memory, one) is not { } own || (count is { } before && before != own))
            {
                return null;
            }

            count = own;
        }

        return count;
    }

    /// <summary>The same of one container.</summary>
    public static int? CountOf(Memory memory, AbstractObject one) => Count(one) ?? memory.Count(one);

    private static int? Count(AbstractObject one)
    {
        if (one is not { Kind: ObjectKind.Made, Inner: null, Site: { } site, Shape: { IsForeign: false, Type.TypeKind: TypeKind.Array } })
        {
            return null;
        }

        return site.Tree.GetRoot().FindNode(site.Span, getInnermostNodeForTie: true) switch
        {
            CollectionExpressionSyntax list when !list.Elements.Any(element => element is SpreadElementSyntax) => list.Elements.Count,
            ArrayCreationExpressionSyntax { Initializer: { } initialiser } => initialiser.Expressions.Count,
            ImplicitArrayCreationExpressionSyntax { Initializer: { } initialiser } => initialiser.Expressions.Count,
            InitializerExpressionSyntax initialiser => initialiser.Expressions.Count,
            _ => null,
        };
    }

    private static IEnumerable<Step> Known(Evaluator evaluator, Value container) =>
        container.Objects.SelectMany(evaluator.Memory.Placed).Distinct();

    private static bool IsIn(Step step, int? first, int? last) =>
        step.Constant is not int index || first is null || (index >= first && (last is null || index < last));

    private static Step Moved(Step step, int? first) => step.Constant is int index && first is { } start ? Step.ElementAt(index - start) : Step.Element;

    private static int? Number(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: int number } } => number,
        IConversionOperation { Operand: var operand } => Number(operand),
        _ => null,
    };

    private static int? FromEnd(IOperation operation) => operation switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var operand } => Number(operand),
        IConversionOperation { Operand: var operand } => FromEnd(operand),
        _ => null,
    };
}
