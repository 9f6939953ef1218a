using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Members that a type declares to be content: what a serialiser would write of an object that came from elsewhere.</summary>
/// <param name="labelOf">What annotations and models say of a member.</param>
internal sealed class DeclaredContent(Func<ISymbol, Label> labelOf)
{
    private const int MaximumDepth = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, (ISymbol Member, Label Label)?> _written = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, (ISymbol Member, Label Label)?> _stored = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, (ISymbol Member, Label Label)?> _logged = new(SymbolEqualityComparer.Default);

    /// <summary>The nearest labelled member that can be reached from a type; one that is left out where it goes does not count.</summary>
    public (ISymbol Member, Label Label)? In(ITypeSymbol type, SinkKind? kind) => kind switch
    {
        SinkKind.Database => _stored.GetOrAdd(type, one => Find(one, SinkKind.Database)),
        SinkKind.Log => _logged.GetOrAdd(type, one => Find(one, SinkKind.Log)),
        _ => _written.GetOrAdd(type, one => Find(one, null)),
    };

    private (ISymbol Member, Label Label)? Find(ITypeSymbol type, SinkKind? kind)
    {
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
                    if (held is null || LeftOut.Is(member, kind))
                    {
                        continue;
                    }

                    Label label = labelOf(member);
                    if (label is Label.Content or Label.Participant)
                    {
                        return (member, label);
                    }
                    else if (label != Label.NotConfidential)
                    {
                        pending.Enqueue((held, depth + 1));
                    }
                }
            }
        }

        return null;
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
