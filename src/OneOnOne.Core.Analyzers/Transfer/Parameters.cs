using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What a parameter holds when its body is entered.</summary>
internal static class Parameters
{
    public static Value AtEntry(IParameterSymbol parameter, Body body)
    {
        if (parameter.RefKind == RefKind.Out)
        {
            return Value.Empty;
        }

        AccessPath path = AccessPath.Parameter(parameter.Ordinal);
        Label label = body.Summaries.LabelOf(parameter);
        bool isContent = label is Label.Content or Label.Participant;
        if (!isContent && Given.At(body.Given, path) is { } known)
        {
            return known.Value is AccessPath same ? Value.Entry(same) : Value.Of(known.Value).WithIdentity(path);
        }

        if (!isContent && !Carrying.CanCarry(parameter.Type))
        {
            return Numbers.AtEntry(path, parameter.Type, body).Join(Numbers.CodeAtEntry(path, parameter, body.Method)).WithIdentity(path).WithCondition(Decided(parameter, path));
        }

        Value value = Value.Entry(path);
        if (isContent)
        {
            string id = body.Method.GetDocumentationCommentId() ?? "";
            value = value.WithOrigins([new Flow(Origin.Entry(path, label, parameter.Name, id).In(Carrying.CanCarry(parameter.Type) ? OriginForm.Text : OriginForm.Number), null)]);
        }

        return Carrying.IsPlainText(parameter.Type) ? value.WithObjects([]) : value;
    }

    /// <summary>What a flag teaches that a caller hands over: a decision of which the caller knows what it was about.</summary>
    private static Condition? Decided(IParameterSymbol parameter, AccessPath path) =>
        parameter is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_Boolean } ? Condition.Of([path.Then(Step.Holds)], [path.Then(Step.Fails)]) : null;

    /// <summary>Whether it belongs to a primary constructor and is used elsewhere in the type: then it is a field in all but name.</summary>
    public static bool IsField(IParameterSymbol parameter, IMethodSymbol user) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && !SymbolEqualityComparer.Default.Equals(constructor.OriginalDefinition, Enclosing(user).OriginalDefinition);

    /// <summary>The member that a lambda or local function is written in.</summary>
    public static IMethodSymbol Enclosing(IMethodSymbol method)
    {
        ISymbol symbol = method;
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } inner)
        {
            symbol = inner.ContainingSymbol;
        }

        return symbol as IMethodSymbol ?? method;
    }
}
