using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Which statements speak of a member, the user's and the catalog's.</summary>
/// <remarks>
/// The nearest word counts, aspect by aspect: rows of the member itself, then of what it overrides or implements, then of the
/// attributes that it bears, then of the types that contain these. At each of these the user's rows stand before the catalog's: a
/// user who writes a sink for a member keeps the catalog's flows of it and replaces its sinks. A user's <c>neutral</c> replaces all
/// that the catalog says of the symbol.
/// </remarks>
internal sealed class ModelRows(ModelIndex user, Func<ModelIndex> catalog)
{
    public ModelIndex User { get; } = user;

    public ImmutableArray<ModelStatement> Of(ISymbol member)
    {
        ImmutableArray<ISymbol> lineage = Lineage.Of(member);
        var rows = new Collector();
        foreach (ISymbol one in lineage)
        {
            AddOwn(one, ref rows);
            if (one is IMethodSymbol { AssociatedSymbol: { } owner })
            {
                AddOwn(owner.OriginalDefinition, ref rows);
            }
        }

        AddBaseConstructors(lineage[0], ref rows);
        foreach (ISymbol one in lineage)
        {
            AddByAttribute(one, ref rows);
        }

        foreach (ISymbol one in lineage)
        {
            if (one.ContainingType is { } type)
            {
                AddOwn(type.OriginalDefinition, ref rows);
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>The rows of a type itself.</summary>
    public ImmutableArray<ModelStatement> OfType(INamedTypeSymbol type)
    {
        var rows = new Collector();
        AddOwn(type.OriginalDefinition, ref rows);
        return rows.ToImmutable();
    }

    /// <summary>The rows of the attributes that a symbol bears itself.</summary>
    public ImmutableArray<ModelStatement> OfAttributes(ISymbol symbol)
    {
        var rows = new Collector();
        AddByAttribute(symbol, ref rows);
        return rows.ToImmutable();
    }

    private void AddOwn(ISymbol symbol, ref Collector rows)
    {
        ImmutableArray<ModelStatement> users = User.Of(symbol);
        Add(users, ref rows);
        foreach (ModelStatement statement in users)
        {
            if (statement is NeutralStatement)
            {
                return;
            }
        }

        Add(catalog().Of(symbol), ref rows);
    }

    // The row of one overload stands before a row of them all.
    private static void Add(ImmutableArray<ModelStatement> statements, ref Collector rows)
    {
        if (statements.IsEmpty)
        {
            return;
        }

        rows.Add(statements.RemoveAll(statement => statement.Symbol.IsOverloads));
        rows.Add(statements.RemoveAll(statement => !statement.Symbol.IsOverloads));
    }

    /// <summary>
    /// A constructor of a library hands its arguments on to its base under the same names, as every exception does its message; what
    /// a constructor in source hands on is seen in its body.
    /// </summary>
    private void AddBaseConstructors(ISymbol member, ref Collector rows)
    {
        if (member is not IMethodSymbol { MethodKind: MethodKind.Constructor } || !member.DeclaringSyntaxReferences.IsEmpty
            || (member.IsImplicitlyDeclared && !member.ContainingType.DeclaringSyntaxReferences.IsEmpty))
        {
            return;
        }

        for (INamedTypeSymbol? type = member.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            rows.Add(User.OfConstructors(type.OriginalDefinition));
            rows.Add(catalog().OfConstructors(type.OriginalDefinition));
        }
    }

    private void AddByAttribute(ISymbol symbol, ref Collector rows)
    {
        if (User.ByAttribute.IsEmpty && catalog().ByAttribute.IsEmpty)
        {
            return;
        }

        ISymbol bearer = symbol is IMethodSymbol { AssociatedSymbol: { } owner } ? owner : symbol;
        ImmutableArray<AttributeData> attributes = bearer is IMethodSymbol method
            ? method.GetAttributes().AddRange(method.GetReturnTypeAttributes())
            : bearer.GetAttributes();
        if (!attributes.IsEmpty)
        {
            rows.Add(Matching(User.ByAttribute, attributes));
            rows.Add(Matching(catalog().ByAttribute, attributes));
        }
    }

    private static ImmutableArray<ModelStatement> Matching(
        ImmutableArray<ModelStatement> statements, ImmutableArray<AttributeData> attributes)
    {
        ImmutableArray<ModelStatement> matching = [];
        foreach (ModelStatement statement in statements)
        {
            foreach (AttributeData attribute in attributes)
            {
                if (IsOrDerives(attribute.AttributeClass, statement.Symbol.Id))
                {
                    matching = matching.Add(statement);
                    break;
                }
            }
        }

        return matching;
    }

    private static bool IsOrDerives(INamedTypeSymbol? attribute, string id)
    {
        string name = ModelIndex.SimpleName(id);
        for (INamedTypeSymbol? type = attribute; type is not null; type = type.BaseType)
        {
            if (type.Name == name && type.OriginalDefinition.GetDocumentationCommentId() == id)
            {
                return true;
            }
        }

        return false;
    }

    private static int AspectOf(ModelStatement statement) => statement switch
    {
        SinkStatement => 0,
        GuardStatement => 1,
        EchoStatement => 2,
        SourceStatement => 3,
        _ => 4,
    };

    /// <summary>Takes, of each aspect, the first rows that come.</summary>
    private struct Collector()
    {
        private ImmutableArray<ModelStatement> _rows = [];
        private int _taken;

        public void Add(ImmutableArray<ModelStatement> statements)
        {
            int taken = _taken;
            foreach (ModelStatement statement in statements)
            {
                int aspect = 1 << AspectOf(statement);
                if ((_taken & aspect) == 0)
                {
                    _rows = _rows.Add(statement);
                    taken |= aspect;
                }
            }

            _taken = taken;
        }

        public readonly ImmutableArray<ModelStatement> ToImmutable() => _rows;
    }
}
