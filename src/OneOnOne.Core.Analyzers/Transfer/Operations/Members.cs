using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Fields, properties and events.</summary>
internal static class Members
{
    public static Value ReadField(Evaluator evaluator, IFieldReferenceOperation operation)
    {
        if (LongTuples.Below(operation) is { } item)
        {
            return evaluator.Memory.Read(evaluator.Evaluate(item.Whole), item.Step, operation.Type);
        }

        if (Arranged.Empty(evaluator, operation.Field, operation) is { } empty)
        {
            return empty;
        }

        Value receiver = Receiver(evaluator, operation.Instance, operation.Field);
        if (LongTuples.IsRest(operation.Field))
        {
            return LongTuples.Rest(evaluator, receiver, operation);
        }

        Value value = evaluator.Memory.Read(receiver, FieldStep(operation.Field), operation.Field.Type);
        value = Handlers.Initial(evaluator, operation.Field, receiver, value, operation);
        value = Handlers.Fixed(evaluator, operation.Field) is { } known ? Value.Of(known.Value).WithIdentity(value.Identity) : value;
        return Labelled(evaluator, value, operation.Field, operation.Instance, operation, receiver.Identity);
    }

    public static void WriteField(Evaluator evaluator, IFieldReferenceOperation operation, Value value, bool replaces)
    {
        if (LongTuples.Below(operation) is { } item)
        {
            evaluator.Memory.Write(Written(evaluator, item.Whole, operation.Field), item.Step, value, replaces);
            return;
        }

        Value receiver = Written(evaluator, operation.Instance, operation.Field);
        evaluator.Memory.Write(receiver, FieldStep(operation.Field), value, replaces);
        MeetSink(evaluator, operation.Field, value, operation);
    }

    public static Value ReadProperty(Evaluator evaluator, IPropertyReferenceOperation operation)
    {
        IPropertySymbol property = operation.Property;
        if (Arranged.Empty(evaluator, property, operation) is { } empty)
        {
            return empty;
        }

        Value receiver = Receiver(evaluator, operation.Instance, property);
        if (property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            // A value that is there is the same value.
            return receiver;
        }

        Value value;
        if (property.Name is "Length" or "Count" && property.Type.SpecialType == SpecialType.System_Int32 && !receiver.Objects.IsEmpty
            && Positions.Count(evaluator, receiver) is { } count && !evaluator.Summaries.IsSource(property))
        {
            return Value.Of(count);
        }

        if (operation.Arguments.IsEmpty && IsCell(evaluator, property))
        {
            value = evaluator.Memory.Read(receiver, Step.Member(property), property.Type);
            value = evaluator.Summaries.IsSource(property)
                ? Handlers.Initial(evaluator, property, receiver, value, operation)
                : value.Join(OfWhole(evaluator, receiver, property));
        }
        else if (Elements.TryReadAt(evaluator, operation, receiver, out Value at))
        {
            value = at;
        }
        else
        {
            value = property.GetMethod is { } getter
                ? Invocations.Call(evaluator, getter, operation.Instance, receiver, operation.Arguments, operation, IsVirtual(operation.Instance, property))
                : Value.Empty;
            KeepPart(evaluator, operation, receiver, value);
        }

        // How many a caller's list or array holds, he knows.
        if (value is { HasNothing: true, Identity: null, Constant: null } && property.Name is "Length" or "Count" && receiver.Objects is [{ Kind: ObjectKind.Entry, Path: { } list } theirs]
            && operation.Arguments.IsEmpty && Positions.PlacingOf(operation.Instance?.Type) == Placing.InOrder && evaluator.Memory.IsUntouched(theirs))
        {
            return value.WithIdentity(list.Then(Step.Count));
        }

        // The id of a thing names that thing, whoever reads it.
        if (value.Identity is null && Carrying.IsName(property.Type) && operation.Arguments.IsEmpty)
        {
            value = value.WithIdentity(receiver.Identity?.Then(Step.Member(property)));
        }

        return Labelled(evaluator, value, property, operation.Instance, operation, receiver.Identity);
    }

    /// <summary>What a library's object was made of, or was given as a whole, may be what its text says that nobody has set since.</summary>
    private static Value OfWhole(Evaluator evaluator, Value receiver, IPropertySymbol property)
    {
        Value whole = Value.Empty;
        foreach (AbstractObject one in Carrying.IsPlainText(property.Type) ? receiver.Objects : [])
        {
            if (!evaluator.Memory.IsSet(one, Step.Member(property)))
            {
                whole = whole.Join(evaluator.Memory.Read(one, Step.Content, null).AsText());
            }
        }

        return whole;
    }

    /// <summary>
    /// A part of a library's object that nobody has seen yet is the same one each time: what is put into <c>message.To</c> lies in the
    /// message, and goes where the message goes.
    /// </summary>
    private static void KeepPart(Evaluator evaluator, IPropertyReferenceOperation operation, Value receiver, Value value)
    {
        if (operation.Arguments.IsEmpty && !operation.Property.IsStatic && value.Objects is [{ Kind: ObjectKind.Made, Shape.Target: null } part]
            && part.Site is { } site && site.Equals(Site.Of(operation.Syntax)))
        {
            evaluator.Memory.Write(receiver, Step.Member(operation.Property), Value.Of(part), false);
        }
    }

    public static void WriteProperty(Evaluator evaluator, IPropertyReferenceOperation operation, Value value, bool replaces)
    {
        IPropertySymbol property = operation.Property;
        Value receiver = Written(evaluator, operation.Instance, property);
        MeetSink(evaluator, property, value, operation);
        Emptying.Set(evaluator, property, receiver, value);
        if (IsHeld(evaluator, property) && receiver.Objects is [{ IsOne: true } holder])
        {
            evaluator.Memory.Write(holder, Step.Element, value, replaces);
            return;
        }

        if (operation.Arguments.IsEmpty && (IsCell(evaluator, property) || property is { SetMethod: null, RefKind: RefKind.None } && evaluator.Summaries.IsSource(property)))
        {
            evaluator.Memory.Write(receiver, Step.Member(property), value, replaces);
        }
        else if (Elements.TryWriteAt(evaluator, operation, receiver, value))
        {
            return;
        }
        else if (property.SetMethod is { } setter)
        {
            Invocations.Set(evaluator, setter, operation, receiver, value);
        }
        else if (property.GetMethod is { ReturnsByRef: true } getter && evaluator.Summaries.IsSource(property))
        {
            Invocations.Call(evaluator, getter, operation.Instance, receiver, operation.Arguments, operation, IsVirtual(operation.Instance, property));
            evaluator.Composer.References.Assign(evaluator, value, replaces, operation.Arguments);
        }
        else if (property.RefKind != RefKind.None)
        {
            evaluator.Memory.Write(receiver, Step.Element, value, false);
        }
    }

    public static Value Receiver(Evaluator evaluator, IOperation? instance, ISymbol member) =>
        member.IsStatic ? Statics(evaluator, member)
        : instance is null ? evaluator.This : evaluator.Evaluate(instance);

    /// <summary>Where the statics of a member's type lie.</summary>
    public static Value Statics(Evaluator evaluator, ISymbol member) =>
        Value.Of(AbstractObject.Entry(evaluator.Summaries.IsSource(member) ? StaticHome.Of(member.ContainingType) : AccessPath.Static));

    /// <summary>The receiver of a write. A struct that nobody has made is there all the same, in the place that holds it.</summary>
    private static Value Written(Evaluator evaluator, IOperation? instance, ISymbol member) =>
        member.IsStatic || instance is null ? Receiver(evaluator, instance, member) : Written(evaluator, instance);

    /// <summary>The same of a place in it that has no name.</summary>
    public static Value Written(Evaluator evaluator, IOperation instance)
    {
        Value receiver = evaluator.Evaluate(instance);
        if (!receiver.Objects.IsEmpty || instance is IInstanceReferenceOperation or { Type.IsValueType: not true })
        {
            return receiver;
        }

        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(Site.Of(instance.Syntax), ObjectShape.Of(instance.Type)));
        receiver = receiver.WithObjects([made]);
        evaluator.Places.Assign(instance, receiver);
        return receiver;
    }

    /// <summary>A value that bears what its member is declared to bear. What a tracked value bears itself counts first.</summary>
    public static Value Labelled(
        Evaluator evaluator, Value value, ISymbol member, IOperation? instance, IOperation operation, AccessPath? record = null)
    {
        Label label = evaluator.Summaries.LabelOf(member);
        if (label is not (Label.Content or Label.Participant))
        {
            return value;
        }

        foreach (Flow flow in value.Origins)
        {
            if (flow.Origin.Label is Label.Released or Label.Participant || flow.Origin is { IsEntry: false, IsContent: true })
            {
                return value;
            }
        }

        if (value.Constant is not null)
        {
            return value;
        }

        string name = Name(evaluator, instance, member);
        Site site = Site.Of(operation.Syntax);
        var origin = Facts.Origin.Read(site, label, name, member.GetDocumentationCommentId() ?? member.Name, record)
            .In(Carrying.CanCarry(operation.Type) ? OriginForm.Text : OriginForm.Number);
        return Consent.Released(evaluator, value.WithOrigins([new Flow(origin.Under(Coverage.Decided(evaluator.Memory.State.Covered)), new Witness(null, site, site.Text()))]));
    }

    public static Step FieldStep(IFieldSymbol field)
    {
        IFieldSymbol underlying = field.CorrespondingTupleField ?? field;
        return underlying.ContainingType?.IsTupleType == true && underlying.Name.StartsWith("Item", StringComparison.Ordinal)
            && int.TryParse(underlying.Name.Substring(4), out int ordinal)
            ? Step.Item(ordinal)
            : Step.Member(field.AssociatedSymbol is IPropertySymbol property ? property : field);
    }

    /// <summary>Whether reading it is reading a cell and nothing else happens.</summary>
    public static bool IsCell(Evaluator evaluator, IPropertySymbol property)
    {
        if (property.ContainingType?.IsAnonymousType == true)
        {
            return true;
        }

        if (evaluator.Summaries.IsSource(property))
        {
            return Accessors.IsAuto(property) && !property.IsVirtual && !property.IsOverride && !property.IsAbstract
                && property.ContainingType?.TypeKind != TypeKind.Interface;
        }

        if (Faults.IsKept(property))
        {
            return true;
        }

        // What is ambient is one thing, and whoever sets it replaces it.
        if (property is { Name: "Value", ContainingType: { Name: "AsyncLocal", Arity: 1, ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } })
        {
            return true;
        }

        // A property that external code lets anybody set is a cell of ours as well, unless it speaks of the container's contents.
        return property is { SetMethod: not null, IsIndexer: false } && Signature.IsPlain(property.OriginalDefinition.Type)
            && (property.GetMethod is not { } getter || evaluator.Summaries.For(getter.OriginalDefinition).IsGuess);
    }

    /// <summary>Whether a property is the one thing that a library's object holds, so that whoever sets it replaces what was there: a node's value.</summary>
    /// <remarks>Not that of an <c>AsyncLocal</c>, which holds one thing for each flow of control.</remarks>
    private static bool IsHeld(Evaluator evaluator, IPropertySymbol property) =>
        property is { Name: "Value", IsStatic: false, SetMethod: not null, ContainingType: { Arity: 1, IsReferenceType: true, Name: not "AsyncLocal" } holder }
        && SymbolEqualityComparer.Default.Equals(property.OriginalDefinition.Type, holder.OriginalDefinition.TypeParameters[0]) && !evaluator.Summaries.IsSource(property);

    private static bool IsVirtual(IOperation? instance, IPropertySymbol property) =>
        (property.IsVirtual || property.IsAbstract || property.IsOverride || property.ContainingType?.TypeKind == TypeKind.Interface)
        && !Invocations.IsBase(instance);

    /// <summary>What a reader calls the thing that a member is read of: of what a call about a note gives, the note.</summary>
    private static string Name(Evaluator evaluator, IOperation? instance, ISymbol member)
    {
        if (instance is null or IInstanceReferenceOperation)
        {
            return member.Name;
        }

        IOperation named = Evaluator.Unconverted(instance);
        if ((named is IAwaitOperation awaited ? Evaluator.Unconverted(awaited.Operation) : named) is IInvocationOperation call)
        {
            foreach (IArgumentOperation argument in call.Arguments)
            {
                IOperation given = Evaluator.Unconverted(argument.Value);
                if (given.Type is { } type && evaluator.Summaries.IsRecord(type))
                {
                    return Site.Of(given.Syntax).Text();
                }
            }
        }

        return Site.Of(named.Syntax).Text();
    }

    /// <summary>What is assigned to a member that is a sink is disclosed.</summary>
    public static void MeetSink(Evaluator evaluator, ISymbol member, Value value, IOperation operation)
    {
        if (evaluator.Summaries.SinkOf(member) is { } sink)
        {
            var edge = new SinkEdge(AccessPath.Parameter(0), sink, false, null, null);
            SyntaxNode at = operation.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax assignment
                && assignment.Left == operation.Syntax
                ? assignment.Right
                : operation.Syntax;
            evaluator.Meeting.Meet(value, operation.Type, edge, at, null);
        }
    }
}
