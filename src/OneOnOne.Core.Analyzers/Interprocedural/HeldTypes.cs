using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// Members that are set where they are declared, and nowhere else: <c>static IClock System { get; } = new SystemClock();</c>. Whatever
/// their own type, what they hold is of the type that is written there.
/// </summary>
internal sealed class HeldTypes(SourceModels models)
{
    private readonly ConcurrentDictionary<ISymbol, INamedTypeSymbol?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The type of what a member holds; <see langword="null"/> where that is not written.</summary>
    public INamedTypeSymbol? Of(ISymbol member) => IsSetOnce(member) ? _known.GetOrAdd(member.OriginalDefinition, Written) : null;

    private static bool IsSetOnce(ISymbol member) => member switch
    {
        IFieldSymbol field => field is { IsReadOnly: true, Type.TypeKind: TypeKind.Interface or TypeKind.Class },
        IPropertySymbol property => property is { SetMethod: null, IsIndexer: false, IsVirtual: false, IsAbstract: false, IsOverride: false, Type.TypeKind: TypeKind.Interface or TypeKind.Class },
        _ => false,
    };

    private INamedTypeSymbol? Written(ISymbol member)
    {
        ExpressionSyntax? value = models.Declaration(member) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var initial } => initial,
            PropertyDeclarationSyntax { Initializer.Value: var initial } => initial,
            _ => null,
        };
        return value is BaseObjectCreationExpressionSyntax && !IsSetByConstructor(member)
            && models.For(value.SyntaxTree).GetTypeInfo(value).Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type && !(type.IsGenericType && member.ContainingType.IsGenericType)
            ? type
            : null;
    }

    private bool IsSetByConstructor(ISymbol member)
    {
        foreach (IMethodSymbol constructor in member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
        {
            if (models.Declaration(constructor) is ConstructorDeclarationSyntax declared
                && declared.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == member.Name))
            {
                return true;
            }
        }

        return false;
    }
}
