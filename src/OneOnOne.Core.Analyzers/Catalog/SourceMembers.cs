using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Through which members content, a confidential object or a consent can be had at all.</summary>
/// <param name="labelOf">What annotations and models say of a member.</param>
/// <param name="isConfidential">Which types count.</param>
/// <remarks>Too many members cost time and nothing else; one too few is a leak that is missed.</remarks>
internal sealed class SourceMembers(Func<ISymbol, Label> labelOf, Func<ITypeSymbol, bool> isConfidential)
{
    // How deep type arguments are looked into: List<Dictionary<string, Task<Note[]>>> is four.
    private const int MaximumDepth = 6;

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _implicit = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _telling = new(SymbolEqualityComparer.Default);

    public bool IsSource(ISymbol member)
    {
        if (member is not INamedTypeSymbol && IsLabelled(member))
        {
            return true;
        }

        switch (member)
        {
            case INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke }:
                return IsSource(invoke);
            case INamedTypeSymbol type:
                return Holds(type);
            case IPropertySymbol property:
                return Holds(property.Type) || (IsOpen(property) && property.Parameters.Any(IsReceived));
            case IFieldSymbol field:
                return Holds(field.Type);
            case IEventSymbol @event:
                return Holds(@event.Type);
            case IMethodSymbol { AssociatedSymbol: { } associated }:
                return IsSource(associated);
            case IMethodSymbol method:
                return Holds(method.ReturnType) || method.Parameters.Any(parameter => (IsOpen(method) || parameter.RefKind == RefKind.Out) && IsReceived(parameter));
            default:
                return false;
        }
    }

    /// <summary>Whether a value of a type is, or may lead to, something confidential.</summary>
    public bool Holds(ITypeSymbol type) => Holds(type, 0);

    /// <summary>Whether annotations or models say that a member is content, a consent or whatever else is followed.</summary>
    public bool IsLabelled(ISymbol member) => labelOf(member) is not (Label.None or Label.NotConfidential);

    /// <summary>Whether a type declares content that is had without naming a member of it.</summary>
    public bool IsTelling(INamedTypeSymbol type) => _telling.GetOrAdd(type.OriginalDefinition, one => one.GetMembers().Any(member => ImplicitMembers.Is(member) && IsLabelled(member)));

    private bool IsImplicit(INamedTypeSymbol type) => _implicit.TryGetValue(type, out bool isWorth) ? isWorth : _implicit.GetOrAdd(type, IsWorthAlone(type));

    // Whoever has such an object has content without naming a member: an operator is not named, a serialiser is handed the whole.
    private bool IsWorthAlone(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => (ImplicitMembers.Is(member) || member is IPropertySymbol or IFieldSymbol) && IsLabelled(member));

    private bool IsReceived(IParameterSymbol parameter) => Holds(parameter.Type) || IsLabelled(parameter);

    // Whoever implements it is given what its callers have.
    private static bool IsOpen(ISymbol member) => member.IsVirtual || member.IsAbstract || member.IsOverride;

    private bool Holds(ITypeSymbol type, int depth)
    {
        if (depth > MaximumDepth)
        {
            return true;
        }

        switch (type)
        {
            case IArrayTypeSymbol array:
                return Holds(array.ElementType, depth + 1);
            case IPointerTypeSymbol pointer:
                return Holds(pointer.PointedAtType, depth + 1);
            case ITypeParameterSymbol:
                return isConfidential(type);
            case INamedTypeSymbol named:
                if (isConfidential(named) || IsImplicit(named.OriginalDefinition))
                {
                    return true;
                }

                foreach (ITypeSymbol argument in named.TypeArguments)
                {
                    if (Holds(argument, depth + 1))
                    {
                        return true;
                    }
                }

                return named.ContainingType is { IsGenericType: true } outer && Holds(outer, depth + 1);
            default:
                return false;
        }
    }
}
