using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Gives text that comes from nowhere in particular an origin, so that two uses of it can be known for uses of one text.</summary>
/// <remarks>
/// Only in bodies that take text into confidence: what they read from a console, a request or a method was no content until then, and
/// nothing else need follow it. Constants stay without an origin: they tell nothing of anybody.
/// </remarks>
internal static class Unnamed
{
    public static Value Named(IOperation operation, Value value)
    {
        if (operation.Type?.SpecialType != SpecialType.System_String || value.Constant is not null || !IsObtained(operation)
            || !value.Origins.All(flow => flow.Origin is { IsEntry: true, Label: Label.None, Path.Root: RootKind.Any }))
        {
            return value;
        }

        // Two reads of one member of one thing are one text.
        Site site = value.Identity is { Root: RootKind.Made, Site: { } made } ? made : SiteOf(operation);
        string name = Site.Of(operation.Syntax).Text();
        var origin = Origin.Read(site, Label.Unnamed, name, value.Identity?.ToString() ?? "");
        return value.WithOrigins([new Flow(origin, new Witness(null, Site.Of(operation.Syntax), name))]);
    }

    private static bool IsObtained(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => IsHandedOut(local),
        IParameterReferenceOperation or IFlowCaptureReferenceOperation or IFlowCaptureOperation or ILiteralOperation or IDefaultValueOperation
            or IAssignmentOperation => false,
        IConversionOperation { OperatorMethod: null } => false,
        _ => true,
    };

    // What a call leaves in a variable that is declared among its arguments, or a pattern finds, has no other name.
    private static bool IsHandedOut(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var declared, ..] && declared.GetSyntax() is SingleVariableDesignationSyntax;

    private static Site SiteOf(IOperation operation) =>
        operation is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declared, ..] }
            ? Site.Of(declared.GetSyntax())
            : Site.Of(operation.Syntax);
}
