using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>What a reader calls a member that discloses: <c>ILogger.LogInformation</c>, <c>new StreamWriter</c>, <c>MailMessage.Body</c>.</summary>
internal static class SinkName
{
    public static string Of(ISymbol member)
    {
        switch (member)
        {
            case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                return "new " + constructor.ContainingType.Name;
            case IMethodSymbol { AssociatedSymbol: { } owner }:
                return Of(owner);
            // An extension reads as a member of what it extends.
            case IMethodSymbol { IsExtensionMethod: true, Parameters.Length: > 0 } extension:
                return extension.Parameters[0].Type.Name + "." + extension.Name;
            case IPropertySymbol { IsIndexer: true }:
                return member.ContainingType.Name + "[]";
            case IParameterSymbol { ContainingSymbol: { } owner }:
                return Of(owner);
            default:
                string name = member.Name.Substring(member.Name.LastIndexOf('.') + 1);
                return member.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + name : name;
        }
    }
}
