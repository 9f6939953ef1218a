using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What can be assigned to, and what an assignment does to it.</summary>
internal sealed class Places(Evaluator evaluator)
{
    // Which place a temporary of the compiler stands for is fixed by the graph, so it may be kept across states. To which of its places
    // a ref local refers is part of the state: its number is kept as the local's own value.
    private readonly Dictionary<CaptureId, IOperation> _captured = [];
    private readonly Dictionary<ISymbol, ImmutableArray<IOperation>> _references = new(SymbolEqualityComparer.Default);

    public void Stand(CaptureId temporary, IOperation place)
    {
        if (IsPlace(place))
        {
            _captured[temporary] = place;
        }
    }

    /// <summary>A ref local refers to a place from now on; on another way it may refer to another.</summary>
    public void Refer(ILocalSymbol local, IOperation place)
    {
        _references.TryGetValue(local, out ImmutableArray<IOperation> known);
        known = known.IsDefault ? [] : known;
        if (!IsPlace(place))
        {
            return;
        }

        if (!known.Contains(place))
        {
            _references[local] = known = known.Add(place);
        }

        Memory memory = evaluator.Memory;
        memory.State = memory.State.WithVariable(evaluator.Body.Numbers.Variable(local), Value.Of((object)known.IndexOf(place)));
    }

    /// <summary>The places that a ref local may refer to here; none for any other local.</summary>
    public ImmutableArray<IOperation> ReferredTo(ILocalSymbol local) =>
        !_references.TryGetValue(local, out ImmutableArray<IOperation> places) ? []
        : evaluator.Memory.State.Variables[evaluator.Body.Numbers.Variable(local)]?.Constant?.Value is int number && number < places.Length ? [places[number]]
        : places;

    public IOperation? StoodFor(CaptureId temporary) => _captured.TryGetValue(temporary, out IOperation? place) ? place : null;

    public void Assign(IOperation target, Value value, bool replaces = true)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                AssignLocal(local, value, replaces);
                break;
            case IParameterReferenceOperation parameter:
                Variables.WriteParameter(evaluator, parameter, value, replaces);
                break;
            case IFieldReferenceOperation field:
                Members.WriteField(evaluator, field, value, replaces);
                break;
            case IPropertyReferenceOperation property:
                Members.WriteProperty(evaluator, property, value, replaces);
                break;
            case IEventReferenceOperation @event:
                evaluator.Memory.Write(Members.Receiver(evaluator, @event.Instance, @event.Member), Step.Member(@event.Event), value, false);
                break;
            case IArrayElementReferenceOperation element:
                Elements.WriteArray(evaluator, element, value, replaces);
                break;
            case IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol { SetMethod: { } setter } own } ofOwner when evaluator.Summaries.IsSource(own):
                Elements.WriteOwn(evaluator, ofOwner, setter, value);
                break;
            case IImplicitIndexerReferenceOperation implicitIndexer:
                Value list = evaluator.Evaluate(implicitIndexer.Instance);
                evaluator.Memory.Write(list, Positions.AreKept(implicitIndexer.Instance.Type) ? Positions.At(evaluator, implicitIndexer.Argument, list) : Step.Element, value, replaces);
                break;
            case IInlineArrayAccessOperation inline:
                Value row = Members.Written(evaluator, inline.Instance);
                evaluator.Memory.Write(row, Positions.At(evaluator, inline.Argument, row), value, replaces);
                break;
            case IFlowCaptureReferenceOperation temporary when StoodFor(temporary.Id) is { } place:
                Assign(place, value, replaces);
                break;
            case IFlowCaptureReferenceOperation temporary:
                evaluator.Memory.State = evaluator.Memory.State.WithVariable(evaluator.Body.Numbers.Variable(temporary.Id), value);
                break;
            case IInstanceReferenceOperation { Type: { IsValueType: true } self }:
                AssignThis(self, value);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, replaces);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, replaces);
                break;
            case IParenthesizedOperation parenthesized:
                Assign(parenthesized.Operand, value, replaces);
                break;
            case ITupleOperation tuple:
                Deconstruction.IntoTuple(evaluator, tuple, value, tuple.NaturalType);
                break;
            case IInvocationOperation { TargetMethod.RefKind: not RefKind.None } reference:
                evaluator.Evaluate(reference);
                if (evaluator.Composer.References.Assign(evaluator, value, replaces, reference.Arguments))
                {
                    break;
                }

                // A returned reference may be any cell that its arguments lead to.
                foreach (IArgumentOperation argument in reference.Arguments)
                {
                    evaluator.Memory.Write(evaluator.Evaluate(argument.Value), Step.Element, value, false);
                }

                break;
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                Dynamics.Put(evaluator, target, value, replaces);
                break;
        }
    }

    /// <summary>A struct that assigns itself has all of its fields assigned.</summary>
    private void AssignThis(ITypeSymbol self, Value value)
    {
        foreach (ISymbol member in self.GetMembers())
        {
            if (member is IFieldSymbol { IsStatic: false } field)
            {
                Step step = Members.FieldStep(field);
                evaluator.Memory.Write(evaluator.This, step, evaluator.Memory.Read(value, step, field.Type), true);
            }
        }
    }

    private static bool IsPlace(IOperation operation) => operation.Kind is OperationKind.LocalReference or OperationKind.ParameterReference
        or OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.ArrayElementReference
        or OperationKind.EventReference or OperationKind.FlowCaptureReference or OperationKind.ImplicitIndexerReference
        or OperationKind.InlineArrayAccess or OperationKind.DynamicMemberReference or OperationKind.Invocation;

    private void AssignLocal(ILocalReferenceOperation local, Value value, bool replaces)
    {
        ImmutableArray<IOperation> places = ReferredTo(local.Local);
        if (places.IsEmpty)
        {
            Variables.WriteLocal(evaluator, local.Local, value, replaces);
            return;
        }

        foreach (IOperation place in places)
        {
            Assign(place, value, replaces && places.Length == 1);
        }
    }
}
