using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Binds the <c>echo</c> rows of a member.</summary>
internal static class EchoBinder
{
    public static ImmutableArray<Echo> Bind(IMethodSymbol method, ImmutableArray<ModelStatement> rows, Compilation compilation)
    {
        ImmutableArray<Echo> echoes = [];
        foreach (ModelStatement row in rows)
        {
            if (row is EchoStatement echo
                && DocumentationCommentId.GetFirstSymbolForDeclarationId(echo.Exception.Id, compilation) is INamedTypeSymbol exception)
            {
                foreach (BoundPath path in PathBinder.Bind(method, echo.Path))
                {
                    if (!path.IsResult)
                    {
                        echoes = echoes.Add(new Echo(path.Path, exception));
                    }
                }
            }
        }

        return echoes;
    }
}
