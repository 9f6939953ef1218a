using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Tests.Catalog.Rows;

/// <summary>A call of one overload that a row speaks of, with content where the row says that it leaks, and with a title there.</summary>
/// <param name="Row">The row's symbol.</param>
/// <param name="Target">The path of the row that the content stands at.</param>
/// <param name="Member">The documentation id of the overload.</param>
/// <param name="Code">Members of a class, with <c>TEXT</c> for the text and <c>NAME</c> for the method's name.</param>
internal sealed record RowLine(string Row, string Target, string Member, string Code)
{
    private static readonly SymbolDisplayFormat s_full = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>A line for each overload and path of a row that one can be written for.</summary>
    public static IEnumerable<RowLine> Of(SinkStatement row, Compilation compilation)
    {
        foreach (ISymbol symbol in row.Symbol.IsAttribute || row.Symbol.IsType ? [] : ModelCheck.Named(row.Symbol, compilation))
        {
            foreach (SinkTarget target in row.Targets)
            {
                if (Call(Constructed(symbol, target.IsDeep, compilation), target) is { } code)
                {
                    yield return new RowLine(row.Symbol.Id, target.Path.ToString(), symbol.GetDocumentationCommentId()!, code);
                }
            }
        }
    }

    public string In(string name, string text) => Code.Replace("NAME", name, StringComparison.Ordinal).Replace("TEXT", text, StringComparison.Ordinal);

    /// <summary>The member with something that stands for each type parameter: text, or a thing that holds it.</summary>
    private static ISymbol Constructed(ISymbol symbol, bool isDeep, Compilation compilation)
    {
        ITypeSymbol text = compilation.GetSpecialType(SpecialType.System_String);
        ITypeSymbol dto = compilation.GetTypeByMetadataName("Dto")!;
        ITypeSymbol number = compilation.GetSpecialType(SpecialType.System_Int32);
        ITypeSymbol For(ITypeParameterSymbol parameter) => parameter.HasValueTypeConstraint ? number : isDeep || parameter.HasReferenceTypeConstraint ? dto : text;

        if (symbol.ContainingType is { IsGenericType: true } type)
        {
            symbol = type.Construct([.. type.TypeParameters.Select(For)]).GetMembers(symbol.Name).First(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, symbol));
        }

        return symbol is IMethodSymbol { IsGenericMethod: true } method ? method.Construct([.. method.TypeParameters.Select(For)]) : symbol;
    }

    private static string? Call(ISymbol symbol, SinkTarget target)
    {
        string type = symbol.ContainingType.ToDisplayString(s_full);
        bool isInherited = symbol.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal;
        string receiver = symbol.IsStatic ? type : isInherited ? "this" : $"default({type})!";
        string? statement = symbol switch
        {
            IPropertySymbol { SetMethod: not null } property when target.Path.Root == PathRoot.Argument && Samples.Of(property.Type, "TEXT", target.IsDeep) is { } value =>
                property.IsIndexer
                    ? $"{receiver}[{string.Join(", ", property.Parameters.Select(one => Nothing(one.Type)))}] = {value};"
                    : $"{receiver}.{property.Name} = {value};",
            IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsAbstract: false } constructor when Arguments(constructor, target) is { } arguments =>
                $"_ = new {type}({arguments});",
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method when Arguments(method, target) is { } arguments =>
                $"{receiver}.{method.Name}{TypeArguments(method)}({arguments});",
            _ => null,
        };
        return statement is null ? null
            : isInherited ? $"public abstract class NAME : {type} {{ public void Do(Memo memo) {{ {statement} }} }}"
            : $"public static class NAME {{ public static void Do(Memo memo) {{ {statement} }} }}";
    }

    private static string TypeArguments(IMethodSymbol method) =>
        method.IsGenericMethod ? "<" + string.Join(", ", method.TypeArguments.Select(one => one.ToDisplayString(s_full))) + ">" : "";

    private static string? Arguments(IMethodSymbol method, SinkTarget target)
    {
        int at = target.Path.Root == PathRoot.Everything ? method.Parameters.ToList().FindIndex(one => one.Type.SpecialType == SpecialType.System_String)
            : PathBinder.Ordinal(target.Path, method.OriginalDefinition.Parameters) ?? -1;
        if (at < 0 || at >= method.Parameters.Length || method.Parameters.Any(one => one.RefKind is RefKind.Ref or RefKind.Out)
            || Sample(method.Parameters[at].Type, target) is not { } sample)
        {
            return null;
        }

        return string.Join(", ", method.Parameters.Select((one, i) => i == at ? sample : Nothing(one.Type)));
    }

    // A handler may answer at once or in time, which its type does not say.
    private static string? Sample(ITypeSymbol type, SinkTarget target) => type.Name == nameof(Delegate) && target.Path.Steps.Length == 2
        ? "async () => { await System.Threading.Tasks.Task.Yield(); return TEXT; }"
        : Samples.Of(type, "TEXT", target.IsDeep);

    private static string Nothing(ITypeSymbol type) =>
        type.GetAttributes().Any(one => one.AttributeClass?.Name == "InterpolatedStringHandlerAttribute") ? "$\"x\"" : $"default({type.ToDisplayString(s_full)})!";
}
