using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Members that a type declares to be content: what a serialiser would write of an object that came from elsewhere.</summary>
/// <param name="labelOf">What annotations and models say of a member.</param>
/// <param name="isSealed">Whether the store seals what a member holds.</param>
internal sealed class DeclaredContent(Func<ISymbol, Label> labelOf, Func<ISymbol, bool> isSealed)
{
    private const int MaximumDepth = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)>> _written = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)>> _stored = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)>> _logged = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The labelled members of a type itself, and the nearest of those that can be reached from it; one that is left out where the
    /// object goes does not count.
    /// </summary>
    public ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)> In(ITypeSymbol type, SinkKind? kind) => kind switch
    {
        SinkKind.Database => _stored.GetOrAdd(type, one => Find(one, SinkKind.Database)),
        SinkKind.Log => _logged.GetOrAdd(type, one => Find(one, SinkKind.Log)),
        _ => _written.GetOrAdd(type, one => Find(one, null)),
    };

    private ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)> Find(ITypeSymbol type, SinkKind? kind)
    {
        ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)>.Builder found = ImmutableArray.CreateBuilder<(ISymbol Member, Label Label, bool IsOwn)>();
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<(ITypeSymbol Type, int Depth)>();
        pending.Enqueue((type, 0));
        while (pending.Count > 0)
        {
            (ITypeSymbol next, int depth) = pending.Dequeue();
            if (depth > MaximumDepth || !Carrying.CanCarry(next) || Carrying.IsPlainText(next) || !seen.Add(next))
            {
                continue;
            }

            if (next is IArrayTypeSymbol array)
            {
                pending.Enqueue((array.ElementType, depth + 1));
                continue;
            }

            if (next is not INamedTypeSymbol named)
            {
                continue;
            }

            foreach (ITypeSymbol argument in named.TypeArguments)
            {
                pending.Enqueue((argument, depth + 1));
            }

            for (INamedTypeSymbol? at = named; at is { SpecialType: SpecialType.None } && !IsOfBaseLibrary(at); at = at.BaseType)
            {
                foreach (ISymbol member in at.GetMembers())
                {
                    ITypeSymbol? held = Held(member);
                    if (held is null || LeftOut.Is(member, kind) || (kind == SinkKind.Database && isSealed(member)))
                    {
                        continue;
                    }

                    Label label = labelOf(member);
                    if (label is Label.Content or Label.Participant)
                    {
                        found.Add((member, label, depth == 0));
                        if (depth > 0)
                        {
                            return found.ToImmutable();
                        }
                    }
                    else if (label != Label.NotConfidential)
                    {
                        pending.Enqueue((held, depth + 1));
                    }
                }
            }
        }

        return found.ToImmutable();
    }

    private static ITypeSymbol? Held(ISymbol member) => member switch
    {
        { IsStatic: true } or { DeclaredAccessibility: not Accessibility.Public } => null,
        IPropertySymbol { GetMethod: not null, IsIndexer: false } property => property.Type,
        IFieldSymbol { AssociatedSymbol: null } field => field.Type,
        _ => null,
    };

    private static bool IsOfBaseLibrary(INamedTypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space?.Name is "System" or "Microsoft";
    }
}
