using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// What may be done with an object that declares content so that it stays what it is: it is kept, passed on, looked at or asked for what
/// is not content, always as a type that says what is in it.
/// </summary>
/// <remarks>
/// The law is that of parametric types: what code of another assembly takes as a <c>T</c> it can give back as a <c>T</c> and nothing
/// else. Whatever is not listed gives content away: printing, a conversion to a type that declares none, a sink.
/// </remarks>
internal sealed class Handling(RelevantMembers members, FlowAnalysis analysis)
{
    private readonly Dictionary<IMethodSymbol, bool> _parametric = new(MethodSymbolComparer.Instance);
    private readonly Dictionary<IMethodSymbol, bool> _demanding = new(MethodSymbolComparer.Instance);
    private readonly Dictionary<IMethodSymbol, bool> _quiet = new(MethodSymbolComparer.Instance);

    /// <param name="held">An operation that gives such an object.</param>
    /// <param name="answers">Whether what its body returns is an answer to somebody outside.</param>
    public bool Keeps(IOperation held, bool answers) => held.Parent switch
    {
        null => true,
        IConversionOperation { OperatorMethod: null, Type: { } type } => members.Holds(type),
        IArgumentOperation { Parameter: { } parameter } argument => Takes(argument, parameter),
        IInvocationOperation call => Works(call.TargetMethod),
        IPropertyReferenceOperation { Property: var property } => Works(property),
        IFieldReferenceOperation or IEventReferenceOperation => true,
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } => IsPlain(member),
        IReturnOperation => !answers,
        IBinaryOperation { OperatorMethod: var @operator } => @operator is null || !Carrying.CanCarry(@operator.ReturnType),
        ISimpleAssignmentOperation or IEventAssignmentOperation or ICoalesceAssignmentOperation or ICoalesceOperation or IConditionalOperation
            or IConditionalAccessOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation or ISwitchOperation
            or IVariableInitializerOperation or IVariableDeclaratorOperation or IFieldInitializerOperation or IPropertyInitializerOperation
            or IParameterInitializerOperation or IExpressionStatementOperation or IParenthesizedOperation or IAwaitOperation or ITupleOperation
            or IArrayCreationOperation or IArrayInitializerOperation or IArrayElementReferenceOperation or ICollectionExpressionOperation
            or ISpreadOperation or IForEachLoopOperation or ILockOperation or IUsingOperation or IIsTypeOperation or IIsPatternOperation
            or IDeclarationExpressionOperation or IObjectOrCollectionInitializerOperation or IMemberInitializerOperation
            or IObjectCreationOperation or IWithOperation or IDelegateCreationOperation or ITranslatedQueryOperation or IAnonymousFunctionOperation => true,
        _ => false,
    };

    /// <summary>Whether a method group can be handed such objects: what it refers to takes them as what they are and prints none.</summary>
    public bool Passes(IMethodReferenceOperation group)
    {
        IMethodSymbol method = group.Method;
        if (!method.Parameters.Any(parameter => members.Holds(parameter.Type)) && !(group.Parent?.Type is { } type && members.Holds(type)))
        {
            return true;
        }

        return analysis.Models.IsSource(method) ? IsOwn(method) && IsQuiet(method) : IsParametric(method);
    }

    /// <summary>Whether a member of another assembly demands a consent, a question or a date of its callers.</summary>
    public bool Demands(IMethodSymbol method)
    {
        IMethodSymbol definition = Definition(method);
        if (!_demanding.TryGetValue(definition, out bool demands))
        {
            demands = !analysis.Models.IsSource(definition)
                && analysis.Known(definition) is { } summary && summary.Sinks.Any(edge => edge.Sink.Demand != Demand.None);
            _demanding.Add(definition, demands);
        }

        return demands;
    }

    private bool Takes(IArgumentOperation argument, IParameterSymbol parameter)
    {
        IMethodSymbol? method = argument.Parent switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IPropertyReferenceOperation { Property: var indexer } => indexer.GetMethod ?? indexer.SetMethod,
            _ => null,
        };
        if (method is null)
        {
            return false;
        }

        if (analysis.Models.IsSource(method))
        {
            return members.Holds(parameter.OriginalDefinition.Type) && IsQuiet(method);
        }

        return IsParametric(method) && analysis.Known(Definition(method)) is { Thrown.HasNothing: true };
    }

    private bool Works(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor
        || (method.Name != nameof(ToString) && (analysis.Models.IsSource(method) ? IsOwn(method) && IsQuiet(method) : IsParametric(method)));

    private bool Works(IPropertySymbol property) =>
        analysis.Models.IsSource(property)
            ? members.Holds(property.OriginalDefinition.ContainingType) && IsPlain(property)
            : (property.GetMethod ?? property.SetMethod) is { } accessor && IsParametric(accessor);

    private bool IsPlain(ISymbol member) => member.ContainingType is { IsAnonymousType: false } && analysis.Knowledge.SinkOf(member) is null;

    // A body of a type that does not declare content, or of one that leaves it open what it holds, knows nothing of it.
    private bool IsOwn(IMethodSymbol method) =>
        !method.IsGenericMethod && (method.IsStatic || members.Holds(method.OriginalDefinition.ContainingType));

    private bool IsQuiet(IMethodSymbol method)
    {
        IMethodSymbol definition = Definition(method);
        if (!_quiet.TryGetValue(definition, out bool isQuiet))
        {
            _quiet.Add(definition, isQuiet = analysis.Knowledge.Refine(definition, MethodSummary.Nothing).Sinks.IsEmpty);
        }

        return isQuiet;
    }

    private bool IsParametric(IMethodSymbol method)
    {
        IMethodSymbol definition = Definition(method);
        if (!_parametric.TryGetValue(definition, out bool isParametric))
        {
            isParametric = analysis.Known(definition) is { Sinks.IsEmpty: true }
                && (definition.ReturnsVoid || definition.MethodKind == MethodKind.Constructor || !Carrying.CanCarry(definition.ReturnType)
                    || IsBareTask(definition.ReturnType) || Varies(definition.ReturnType));
            _parametric.Add(definition, isParametric);
        }

        return isParametric;
    }

    private static bool IsBareTask(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false };

    private static bool Varies(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => Varies(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(Varies) || (named.ContainingType is { } outer && Varies(outer)),
        _ => false,
    };

    private static IMethodSymbol Definition(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;
}
