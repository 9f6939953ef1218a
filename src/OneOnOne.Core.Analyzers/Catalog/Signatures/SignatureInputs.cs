using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>What a call hands in, taken apart: things of type parameters, text, and functions.</summary>
internal sealed class SignatureInputs
{
    private const int Depth = 5;

    private readonly TypeLocations _locations;
    private readonly bool _hasText;
    private readonly bool _printsNumbers;
    private readonly List<Whole> _wholes = [];
    private readonly List<Whole> _parametric = [];
    private readonly List<Whole> _texts = [];
    private readonly List<Function> _functions = [];

    public SignatureInputs(IMethodSymbol method, TypeLocations locations, bool hasText)
    {
        _locations = locations;
        _hasText = hasText;
        _printsNumbers = Conventions.Prints(method);
        if (!method.IsStatic && method.MethodKind != MethodKind.Constructor && method.ContainingType is { } type)
        {
            Add(type, AccessPath.This);
        }

        // The index of an indexer selects what is read and is no part of it.
        bool selects = method is { MethodKind: MethodKind.PropertyGet };
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.Out && !selects)
            {
                Add(parameter.Type, AccessPath.Parameter(parameter.Ordinal));
            }
        }
    }

    /// <summary>A thing that is handed in, and its type.</summary>
    public readonly struct Whole(ITypeSymbol type, AccessPath path)
    {
        public ITypeSymbol Type { get; } = type;

        public AccessPath Path { get; } = path;
    }

    /// <summary>A delegate that is handed in.</summary>
    public readonly struct Function(INamedTypeSymbol type, AccessPath path)
    {
        public INamedTypeSymbol Type { get; } = type;

        public AccessPath Path { get; } = path;
    }

    public IReadOnlyList<Whole> Wholes => _wholes;

    public IReadOnlyList<Function> Functions => _functions;

    /// <summary>Everything that is of a type parameter's type: content of that type can come from nowhere else.</summary>
    public Value OfType(ITypeParameterSymbol parameter, RootKind? except = null)
    {
        Value all = Value.Empty;
        foreach (Whole one in _parametric)
        {
            if (one.Path.Root != except && SymbolEqualityComparer.Default.Equals(one.Type, parameter))
            {
                all = Join(all, Value.Entry(one.Path));
            }
        }

        return all;
    }

    /// <summary>All that can be read as text, as text.</summary>
    /// <param name="printsParametric">Whether things of type parameters are printed, too: where text comes out and no such thing does.</param>
    /// <param name="except">What is left out: the receiver, or one delegate's results.</param>
    /// <param name="readsMembers">Whether what lies in members counts as well as what things are themselves.</param>
    public Value Text(bool printsParametric, Func<AccessPath, bool>? except = null, bool readsMembers = true)
    {
        Value all = Value.Empty;
        if (!_hasText)
        {
            return all;
        }

        foreach (Whole one in _texts)
        {
            if (except?.Invoke(one.Path) == true)
            {
                continue;
            }

            if (!IsOpen(one.Type))
            {
                all = all.Join(Value.Of(Origin.Entry(one.Path)));
            }

            if (readsMembers && !Carrying.IsPlainText(one.Type) && Carrying.CanCarry(one.Type))
            {
                all = all.Join(Value.Of(Origin.Entry(one.Path.Then(Step.Printed))));
            }
        }

        if (!printsParametric)
        {
            return all;
        }

        foreach (Whole one in _parametric)
        {
            if (except?.Invoke(one.Path) != true)
            {
                all = all.Join(Value.Of(Origin.Entry(one.Path.Then(Step.Printed))));
            }
        }

        return all;
    }

    /// <summary>Two values of which each may be meant: neither is certain any more.</summary>
    public static Value Join(Value a, Value b) => a.HasNothing ? b : b.HasNothing ? a : a.Join(b);

    public static INamedTypeSymbol? FunctionOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: not null } function => function,
        INamedTypeSymbol { Name: "Expression", Arity: 1, ContainingNamespace.Name: "Expressions" } tree => FunctionOf(tree.TypeArguments[0]),
        _ => null,
    };

    /// <summary>Whether a generic type merely holds what its arguments say: the framework's do.</summary>
    public static bool IsContainer(INamedTypeSymbol type)
    {
        if (TypeArguments.Of(type).IsEmpty)
        {
            return false;
        }

        INamespaceSymbol? space = type.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name is "System" or "Microsoft";
    }

    private void Add(ITypeSymbol type, AccessPath path)
    {
        if (FunctionOf(type) is null)
        {
            _wholes.Add(new Whole(type, path));
        }

        Take(type, path, 0);
    }

    private void Take(ITypeSymbol type, AccessPath path, int depth)
    {
        switch (type)
        {
            case ITypeParameterSymbol:
                _parametric.Add(new Whole(type, path));
                break;
            case IArrayTypeSymbol array:
                Take(array.ElementType, path.Then(Step.Element), depth + 1);
                break;
            case IPointerTypeSymbol pointer:
                Take(pointer.PointedAtType, path.Then(Step.Element), depth + 1);
                break;
            case IDynamicTypeSymbol:
                _texts.Add(new Whole(type, path));
                break;
            case INamedTypeSymbol named when !Carrying.CanCarry(named):
                // A number that is declared to be content prints as content; any other has none to give.
                if (depth == 0 && named.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Void) && (path.Root == RootKind.This || _printsNumbers))
                {
                    _texts.Add(new Whole(type, path));
                }

                break;
            case INamedTypeSymbol named when depth < Depth:
                TakeNamed(named, path, depth);
                break;
        }
    }

    private void TakeNamed(INamedTypeSymbol type, AccessPath path, int depth)
    {
        if (FunctionOf(type) is { } function)
        {
            _functions.Add(new Function(function, path));
            Take(function.DelegateInvokeMethod!.ReturnType, path.Then(Step.AnyReturn), depth + 1);
            return;
        }

        foreach (KeyValuePair<ITypeParameterSymbol, ITypeSymbol> pair in TypeArguments.Of(type))
        {
            if (_locations.In(type, pair.Key) is { } steps)
            {
                AccessPath inner = path;
                foreach (Step step in steps)
                {
                    inner = inner.Then(step);
                }

                Take(pair.Value, inner, depth + 1);
            }
        }

        if (!IsContainer(type) && !IsTask(type))
        {
            _texts.Add(new Whole(type, path));
        }
    }

    public static bool IsTask(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } };

    // Anything may lie behind it, so nothing is known of it but what it prints.
    private static bool IsOpen(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.Dynamic or TypeKind.TypeParameter;
}
