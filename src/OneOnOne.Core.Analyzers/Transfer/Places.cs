using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What can be assigned to, and what an assignment does to it.</summary>
internal sealed class Places(Evaluator evaluator)
{
    // Which places a temporary of the compiler stands for is fixed by the graph, so it may be kept across states. To which of its places
    // a ref local refers is part of the state: its number is kept as the local's own value.
    private readonly Dictionary<CaptureId, ImmutableArray<IOperation>> _captured = [];
    private readonly Dictionary<ISymbol, ImmutableArray<IOperation>> _references = new(SymbolEqualityComparer.Default);

    public void Stand(CaptureId temporary, IOperation place)
    {
        if (IsPlace(place))
        {
            ImmutableArray<IOperation> others = IsChosen(place) && _captured.TryGetValue(temporary, out ImmutableArray<IOperation> known) ? known : [];
            _captured[temporary] = others.Contains(place) ? others : others.Add(place);
        }
    }

    // The references between which a condition chooses are kept in one temporary.
    private static bool IsChosen(IOperation place)
    {
        SyntaxNode? at = place.Syntax.Parent;
        while (at is ParenthesizedExpressionSyntax)
        {
            at = at.Parent;
        }

        return at is RefExpressionSyntax { Parent: ConditionalExpressionSyntax };
    }

    /// <summary>A ref local refers to a place from now on; on another way it may refer to another.</summary>
    public void Refer(ILocalSymbol local, IOperation place)
    {
        ImmutableArray<IOperation> places = Resolved(place);
        if (places.IsEmpty)
        {
            return;
        }

        _references.TryGetValue(local, out ImmutableArray<IOperation> known);
        known = known.IsDefault ? [] : known;
        known = known.AddRange(places.RemoveAll(known.Contains));
        _references[local] = known;

        Memory memory = evaluator.Memory;
        Value which = places is [var one] ? Value.Of((object)known.IndexOf(one)) : Value.Empty;
        memory.State = memory.State.WithVariable(evaluator.Body.Numbers.Variable(local), which);
    }

    /// <summary>What a reference leads to in the end: through temporaries, and through locals that are references themselves.</summary>
    private ImmutableArray<IOperation> Resolved(IOperation place)
    {
        ImmutableArray<IOperation> through = place switch
        {
            IFlowCaptureReferenceOperation temporary when _captured.TryGetValue(temporary.Id, out ImmutableArray<IOperation> captured) => captured,
            ILocalReferenceOperation local => ReferredTo(local.Local),
            _ => [],
        };
        if (through.IsEmpty)
        {
            return IsPlace(place) ? [place] : [];
        }

        // What a local leads to is at its end already.
        return place is ILocalReferenceOperation ? through : [.. through.SelectMany(one => Resolved(one)).Distinct()];
    }

    /// <summary>The places that a ref local may refer to here; none for any other local.</summary>
    public ImmutableArray<IOperation> ReferredTo(ILocalSymbol local) =>
        !_references.TryGetValue(local, out ImmutableArray<IOperation> places) ? []
        : evaluator.Memory.State.Variables[evaluator.Body.Numbers.Variable(local)]?.Constant?.Value is int number && number < places.Length ? [places[number]]
        : places;

    /// <summary>The place that a temporary stands for, where no condition chooses among several.</summary>
    public IOperation? StoodFor(CaptureId temporary) => _captured.TryGetValue(temporary, out ImmutableArray<IOperation> places) && places is [var place] ? place : null;

    /// <summary>What a target is: where a temporary is written to, the place that it stands for.</summary>
    public IOperation Standing(IOperation target) => target is IFlowCaptureReferenceOperation temporary && StoodFor(temporary.Id) is { } place ? place : target;

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
            case IFlowCaptureReferenceOperation temporary when _captured.TryGetValue(temporary.Id, out ImmutableArray<IOperation> places):
                AssignAny(places, value, replaces);
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

    /// <summary>A place that somebody else is given, and may write to: of a struct that nobody has made, what he writes lies in it.</summary>
    public Value Lent(IOperation place) =>
        Signature.IsCopied(place.Type, evaluator.Summaries) && Carrying.CanCarry(place.Type) && IsVariable(place)
            ? Members.Written(evaluator, place)
            : evaluator.Evaluate(place);

    /// <summary>Whether what is there can be changed where it lies: not what a property or a method gives a copy of, and not what is never written.</summary>
    private bool IsVariable(IOperation place) => place switch
    {
        IFlowCaptureReferenceOperation temporary => _captured.TryGetValue(temporary.Id, out ImmutableArray<IOperation> places) && places.All(IsVariable),
        IFieldReferenceOperation field => !field.Field.IsReadOnly && (field.Instance is not { Type.IsValueType: true } holder || IsVariable(holder)),
        IPropertyReferenceOperation property => property.Property.ReturnsByRef,
        IInvocationOperation reference => reference.TargetMethod.ReturnsByRef,
        IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation or IArrayElementReferenceOperation
            or IInlineArrayAccessOperation or IDeclarationExpressionOperation => true,
        _ => false,
    };

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

        AssignAny(places, value, replaces);
    }

    private void AssignAny(ImmutableArray<IOperation> places, Value value, bool replaces)
    {
        foreach (IOperation place in places)
        {
            Assign(place, value, replaces && places.Length == 1);
        }
    }
}
