using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

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
                        Value text = RowBinder.ValueAt(path, asText: true);
                        ImmutableArray<Flow> repeated = [.. text.Origins.Select(flow => new Flow(flow.Origin.Echoed(), flow.Way, flow.When))];
                        echoes = echoes.Add(new Echo(path.Path, Value.Of(repeated), exception));
                    }
                }
            }
        }

        return echoes;
    }
}
