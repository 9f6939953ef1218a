using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The statements of some model files, to be found by symbol.</summary>
/// <remarks>
/// A documentation id costs a walk over a member's signature, and nearly every member has no row. So simple names are compared
/// first; only a member whose name some row bears is asked for its id.
/// </remarks>
internal sealed class ModelIndex
{
    public static readonly ModelIndex Empty = new([]);

    private readonly Dictionary<string, ImmutableArray<ModelStatement>> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);
    private readonly HashSet<string> _constructed = new(StringComparer.Ordinal);

    public ModelIndex(ImmutableArray<ModelFile> files)
    {
        Files = files;
        ImmutableArray<ModelStatement>.Builder byAttribute = ImmutableArray.CreateBuilder<ModelStatement>();
        foreach (ModelFile file in files)
        {
            foreach (ModelStatement statement in file.Statements)
            {
                if (statement.Symbol.IsAttribute)
                {
                    byAttribute.Add(statement);
                    continue;
                }

                string id = statement.Symbol.IsOverloads ? Overloads(statement.Symbol.Id) : statement.Symbol.Id;
                _byId[id] = _byId.TryGetValue(id, out ImmutableArray<ModelStatement> known) ? known.Add(statement) : [statement];
                (statement.Symbol.IsType ? _types : _members).Add(SimpleName(id));
                if (id.EndsWith(".#ctor(*)", StringComparison.Ordinal))
                {
                    _constructed.Add(SimpleName(id.Substring(0, id.Length - ".#ctor(*)".Length)));
                }
            }
        }

        ByAttribute = byAttribute.ToImmutable();
    }

    public ImmutableArray<ModelFile> Files { get; }

    public ImmutableArray<ModelStatement> ByAttribute { get; }

    public bool IsEmpty => _byId.Count == 0 && ByAttribute.IsEmpty;

    /// <summary>The rows of a symbol: those of exactly it before those of all its overloads.</summary>
    public ImmutableArray<ModelStatement> Of(ISymbol definition)
    {
        HashSet<string> names = definition is ITypeSymbol ? _types : _members;
        if (!names.Contains(SimpleName(definition)) || definition.GetDocumentationCommentId() is not { } id)
        {
            return [];
        }

        if (!_byId.TryGetValue(id, out ImmutableArray<ModelStatement> exact))
        {
            exact = [];
        }

        return definition is IMethodSymbol && _byId.TryGetValue(Overloads(id), out ImmutableArray<ModelStatement> all)
            ? exact.AddRange(all)
            : exact;
    }

    /// <summary>The rows of all constructors of a type.</summary>
    public ImmutableArray<ModelStatement> OfConstructors(INamedTypeSymbol type) =>
        _constructed.Contains(type.Name) && type.GetDocumentationCommentId() is { } id
        && _byId.TryGetValue("M:" + id.Substring(2) + ".#ctor(*)", out ImmutableArray<ModelStatement> statements)
            ? statements
            : [];

    /// <summary>What all overloads share: <c>M:A.B.Foo(*)</c> of <c>M:A.B.Foo``1(System.String)</c>.</summary>
    public static string Overloads(string id)
    {
        int end = id.IndexOf('(');
        end = end < 0 ? id.Length : end;
        int arity = id.IndexOf("``", StringComparison.Ordinal);
        return id.Substring(0, arity >= 0 && arity < end ? arity : end) + "(*)";
    }

    /// <summary>The last name in an id: <c>Foo</c> of <c>M:A.B.Foo``1(System.String)</c>.</summary>
    public static string SimpleName(string id)
    {
        int end = id.IndexOf('(');
        end = end < 0 ? id.Length : end;
        int conversion = id.IndexOf('~');
        end = conversion >= 0 && conversion < end ? conversion : end;
        int start = id.LastIndexOfAny(['.', '#', ':'], end - 1) + 1;
        int arity = id.IndexOf('`', start);
        end = arity >= 0 && arity < end ? arity : end;
        return id.Substring(start, end - start);
    }

    // An explicit implementation is named after its interface, and its id ends in the same simple name.
    private static string SimpleName(ISymbol symbol)
    {
        string name = symbol is IPropertySymbol { IsIndexer: true } ? symbol.MetadataName : symbol.Name;
        return name.Substring(name.LastIndexOf('.') + 1);
    }
}
