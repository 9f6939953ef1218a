using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Transfer;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// Whether content can come up in a body at all: it names a member that gives some, or does something to an object that declares some
/// which is more than reading what is not content.
/// </summary>
/// <remarks>
/// It is asked of the compiler's tree, before any graph is made. It only saves work, as <see cref="Relevance"/> does: a body that
/// passes objects on as what they are is followed when a caller asks for it.
/// </remarks>
/// <param name="members">Which members give content, as far as is known now.</param>
/// <param name="handling">What keeps an object what it is.</param>
/// <param name="analysis">Whose bodies.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class Arising(RelevantMembers members, Handling handling, FlowAnalysis analysis, CancellationToken cancellation)
{
    private readonly Stack<IOperation> _pending = new();

    /// <param name="body">Which body.</param>
    /// <param name="unit">The piece of a file that has come to be relevant: what else the body runs is a piece of its own.</param>
    public bool In(IMethodSymbol body, DeclarationUnit unit)
    {
        if (analysis.TellsDepartures || members.Tells(body) || (body.IsImplicitlyDeclared && body.ContainingType?.BaseType is { } above && members.Tells(above)))
        {
            return true;
        }

        bool answers = analysis.Knowledge.ReturnSinkOf(body) is not null;
        foreach (IOperation root in BodyOperations.Of(body, unit, analysis.Models, cancellation))
        {
            if (In(root, answers))
            {
                return true;
            }
        }

        return false;
    }

    private bool In(IOperation root, bool answers)
    {
        _pending.Clear();
        _pending.Push(root);
        while (_pending.Count > 0)
        {
            IOperation operation = _pending.Pop();
            if (Names(operation) || (operation.Type is { } type && Gives(operation, type, answers)))
            {
                return true;
            }

            foreach (IOperation child in operation.ChildOperations)
            {
                _pending.Push(child);
            }
        }

        return false;
    }

    private bool Names(IOperation operation) => operation switch
    {
        IInvocationOperation call => Tells(call.TargetMethod),
        IMethodReferenceOperation group => Tells(group.Method) || !handling.Passes(group),
        IMemberReferenceOperation reference => members.Tells(reference.Member),
        IObjectCreationOperation { Constructor: { } constructor } => Tells(constructor),
        IParameterReferenceOperation parameter => members.Tells(parameter.Parameter),
        IConversionOperation { OperatorMethod: { } conversion } => members.Tells(conversion),
        IBinaryOperation { OperatorMethod: { } binary } => members.Tells(binary),
        IUnaryOperation { OperatorMethod: { } unary } => members.Tells(unary),
        ICompoundAssignmentOperation { OperatorMethod: { } compound } => members.Tells(compound),
        IIncrementOrDecrementOperation { OperatorMethod: { } increment } => members.Tells(increment),
        IRecursivePatternOperation { DeconstructSymbol: { } deconstruct } pattern => members.Tells(deconstruct) || members.Holds(pattern.MatchedType),
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation
            or IInvalidOperation or IFunctionPointerInvocationOperation => true,
        _ => false,
    };

    // What is demanded of a call holds whatever it is given.
    private bool Tells(IMethodSymbol method) =>
        members.Tells(method) || handling.Demands(method) || (Extensions.MemberOf(method) is { } extension && members.Tells(extension));

    private bool Gives(IOperation operation, ITypeSymbol type, bool answers) =>
        members.IsWhole(type) || (members.Holds(type) && !handling.Keeps(operation, answers));
}
