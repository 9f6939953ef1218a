using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The documentation id by which a member is told in a finding. An accessor goes by its property.</summary>
internal static class MemberId
{
    public static string Of(ISymbol member)
    {
        ISymbol named = member is IMethodSymbol { AssociatedSymbol: { } owner } ? owner : member;
        return named.OriginalDefinition.GetDocumentationCommentId() ?? named.Name;
    }
}
