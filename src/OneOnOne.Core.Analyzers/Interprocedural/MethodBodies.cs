using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Finds the body of a method and makes its graphs. Private to one query, so that graphs go when the query is answered.</summary>
internal sealed class MethodBodies(SourceModels models, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, MethodBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, MethodBody> _nested = new(SymbolEqualityComparer.Default);

    /// <summary>The body; <see langword="null"/> for a member that has none here.</summary>
    public MethodBody? Find(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        {
            return FindNested(method);
        }

        if (!_bodies.TryGetValue(method, out MethodBody? body))
        {
            _bodies.Add(method, body = Create(method));
        }

        return body;
    }

    private MethodBody? FindNested(IMethodSymbol function)
    {
        if (_nested.TryGetValue(function, out MethodBody? body))
        {
            return body;
        }

        for (ISymbol? owner = function.ContainingSymbol; owner is not null; owner = owner.ContainingSymbol)
        {
            switch (owner)
            {
                case IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) } method:
                    Find(method.PartialImplementationPart ?? method);
                    return _nested.TryGetValue(function, out body) ? body : null;
                case IFieldSymbol or IPropertySymbol or IEventSymbol:
                    Initialiser(owner);
                    return _nested.TryGetValue(function, out body) ? body : null;
            }
        }

        return null;
    }

    private void Initialiser(ISymbol member)
    {
        INamedTypeSymbol type = member.ContainingType;
        IMethodSymbol? constructor = member.IsStatic
            ? type.StaticConstructors.FirstOrDefault()
            : type.InstanceConstructors.FirstOrDefault(Initialisers.Runs);
        if (constructor is not null)
        {
            Find(constructor);
        }
    }

    private MethodBody? Create(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        SyntaxNode? declaration = models.Declaration(method) ?? ConstructsBase(method);
        ImmutableArray<ControlFlowGraph>.Builder graphs = ImmutableArray.CreateBuilder<ControlFlowGraph>();
        foreach (IOperation root in BodyOperations.Of(method, models, cancellation))
        {
            if (Graph(root) is { } graph)
            {
                graphs.Add(graph);
            }
        }

        if (graphs.Count == 0 && (declaration is null || method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor)))
        {
            return null;
        }

        var captured = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        ImmutableArray<IMethodSymbol>.Builder functions = ImmutableArray.CreateBuilder<IMethodSymbol>();
        foreach (ControlFlowGraph graph in graphs)
        {
            if (Captures.Collect(graph.OriginalOperation, captured))
            {
                Nest(graph, captured, functions);
            }
        }

        return new MethodBody(
            declaration ?? graphs[0].OriginalOperation.Syntax, graphs.ToImmutable(), captured, functions.ToImmutable());
    }

    /// <summary>A constructor that nobody wrote still calls that of the base, and does nothing else: what declares it is the type.</summary>
    private SyntaxNode? ConstructsBase(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true, Parameters.IsEmpty: true, ContainingType: { TypeKind: TypeKind.Class, BaseType: { } above } type }
        && (above.SpecialType == SpecialType.System_Object || models.IsSource(above))
            ? models.Declaration(type)
            : null;

    private ControlFlowGraph? Graph(IOperation root) => root switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IBlockOperation body => ControlFlowGraph.Create(body, cancellation),
        IFieldInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
        IPropertyInitializerOperation body => ControlFlowGraph.Create(body, cancellation),
        _ => null,
    };

    private void Nest(ControlFlowGraph graph, HashSet<ISymbol> captured, ImmutableArray<IMethodSymbol>.Builder functions)
    {
        foreach (IMethodSymbol local in graph.LocalFunctions)
        {
            ControlFlowGraph inner = graph.GetLocalFunctionControlFlowGraph(local, cancellation);
            Nest(local, inner, inner.OriginalOperation.Syntax, captured, functions);
        }

        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.Operations)
            {
                NestLambdas(graph, operation, captured, functions);
            }

            if (block.BranchValue is { } value)
            {
                NestLambdas(graph, value, captured, functions);
            }
        }
    }

    private void NestLambdas(
        ControlFlowGraph graph, IOperation root, HashSet<ISymbol> captured, ImmutableArray<IMethodSymbol>.Builder functions)
    {
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            if (operation is IFlowAnonymousFunctionOperation lambda && !_nested.ContainsKey(lambda.Symbol))
            {
                ControlFlowGraph inner = graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
                Nest(lambda.Symbol, inner, lambda.Syntax, captured, functions);
            }
        }
    }

    private void Nest(
        IMethodSymbol function,
        ControlFlowGraph graph,
        SyntaxNode declaration,
        HashSet<ISymbol> captured,
        ImmutableArray<IMethodSymbol>.Builder functions)
    {
        functions.Add(function);
        _nested[function] = new MethodBody(declaration, [graph], captured, []);
        Nest(graph, captured, functions);
    }
}
