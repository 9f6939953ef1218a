using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>What a value prints: its own text, or what its ToString makes of it.</summary>
internal sealed class Printing(Evaluator evaluator)
{
    // A type whose ToString prints a member of the same type would be asked for ever.
    private int _depth;

    private bool _isPrintedHere;

    // How what is printed next is to be formatted: a constant, as it stands behind the colon of a hole, or null for none.
    private Value? _format;

    /// <summary>The text of a value that is printed here and now: what its ToString does besides happens here.</summary>
    public Value Print(Value value, ITypeSymbol? type, SyntaxNode syntax)
    {
        bool before = _isPrintedHere;
        _isPrintedHere = true;
        try
        {
            return Text(value, type, syntax);
        }
        finally
        {
            _isPrintedHere = before;
        }
    }

    /// <summary>The text of a value in the hole of an interpolated string: an object that formats itself is asked to.</summary>
    public Value Hole(Value value, ITypeSymbol? type, Value format, SyntaxNode syntax)
    {
        _format = format;
        try
        {
            return Print(value, type, syntax);
        }
        finally
        {
            _format = null;
        }
    }

    /// <summary>The text of a value that somebody prints, here or in a callee.</summary>
    public Value Text(Value value, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (value.HasNothing && (type is null || !evaluator.Summaries.IsConfidential(type)))
        {
            return Value.Empty;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        if (type is not null && (Carrying.IsPlainText(type) || !Carrying.CanCarry(type)))
        {
            return value.AsText();
        }

        if (type is not null && evaluator.Summaries.IsConfidential(type))
        {
            return ConfidentialObject(value, type, syntax);
        }

        Value text = Value.Of(value.Origins.RemoveAll(flow =>
            flow.Origin is { IsEntry: true, Label: Label.None } && value.Objects.Contains(AbstractObject.Entry(flow.Origin.Path!))));
        foreach (AbstractObject one in value.Objects)
        {
            text = text.Join(Text(one, type, syntax));
        }

        return text;
    }

    /// <summary>The text of a value itself, as it lies in a string, a builder or a buffer.</summary>
    public Value Own(Value value)
    {
        Value text = value.AsText();
        foreach (AbstractObject one in value.Objects)
        {
            text = text.Join(evaluator.Memory.Read(one, Step.Content, null).AsText());
        }

        return text;
    }

    private static Value ConfidentialObject(Value value, ITypeSymbol type, SyntaxNode syntax)
    {
        var origin = Origin.Read(
            Site.Of(syntax), Label.ConfidentialObject, Site.Of(syntax).Text(), type.GetDocumentationCommentId() ?? "", value.Identity);
        return Value.Of(origin, new Witness(null, origin.Site, origin.Name));
    }

    private Value Text(AbstractObject one, ITypeSymbol? type, SyntaxNode syntax)
    {
        // A summary without body knows its containers by their definition: what they hold, the static type says.
        ITypeSymbol? known = one.Shape is { IsExact: false } && type is INamedTypeSymbol { TypeArguments.IsEmpty: false } or IArrayTypeSymbol
            ? type
            : one.Shape.Type ?? type;
        if (known is not null && !ReferenceEquals(known, type) && evaluator.Summaries.IsConfidential(known))
        {
            return ConfidentialObject(Value.Of(one), known, syntax);
        }

        Memory memory = evaluator.Memory;
        Value own = memory.Read(one, Step.Content, null).AsText();
        switch (known)
        {
            case IArrayTypeSymbol { ElementType: { } element }:
                return Carrying.IsPlainText(element) && element.SpecialType != SpecialType.System_String
                    ? own.Join(memory.Read(one, Step.Element, element).AsText())
                    : own;
            case INamedTypeSymbol { IsTupleType: true } tuple:
                return own.Join(Items(one, tuple, syntax));
            case INamedTypeSymbol { IsAnonymousType: true } anonymous:
                return own.Join(Properties(one, anonymous, syntax));
            case INamedTypeSymbol named when evaluator.Summaries.IsSource(named):
                return own.Join(Overridden(one, named, syntax)).Join(Operations.Exceptions.Message(evaluator, one, named, syntax).AsText());
            case INamedTypeSymbol { TypeKind: not TypeKind.Interface, SpecialType: not SpecialType.System_Object } named:
                return own.Join(External(one, named, syntax));
            default:
                return one.Kind == ObjectKind.Entry ? own.Join(Value.Of(Origin.Entry(one.Path!.Then(Step.Printed)))) : own;
        }
    }

    private Value External(AbstractObject one, INamedTypeSymbol type, SyntaxNode syntax)
    {
        Memory memory = evaluator.Memory;
        Value text = memory.Read(one, Step.Content, null).AsText();
        if (one.Kind == ObjectKind.Entry)
        {
            text = text.Join(Value.Of(Origin.Entry(one.Path!)));
        }

        // A buffer of characters or bytes is text in pieces. What other containers print is their type's name.
        if (type.TypeArguments.Length == 1 && type.TypeArguments[0].SpecialType is SpecialType.System_Char or SpecialType.System_Byte)
        {
            return text.Join(memory.Read(one, Step.Element, type.TypeArguments[0]).AsText());
        }

        if (type.TypeArguments.IsEmpty)
        {
            bool isNamed = Calls.Keyed.IsUntyped(type);
            memory.State.Heap[evaluator.Body.Numbers.Object(one)]?.ForEach((number, cell) =>
            {
                if (isNamed && evaluator.Body.Numbers.StepAt(number).Kind is StepKind.Element or StepKind.ElementAt)
                {
                    // A node, or a query that is kept as names and values: who has a word of his own for all that he holds says all of it.
                    text = one.Shape.IsExact && Printer(type) is null ? text : text.Join(memory.Reach(cell.Value).Text);
                }
                else if (evaluator.Body.Numbers.StepAt(number) is { Kind: StepKind.Member } member)
                {
                    // An exception prints the one that it was made of.
                    text = text.Join(member.Symbol is IPropertySymbol { Name: nameof(Exception.InnerException) } inner
                        ? Nested(cell.Value, inner.Type, syntax)
                        : cell.Value.AsText());
                }
            });
        }
        else if (type.Name == "KeyValuePair")
        {
            foreach (Step step in new[] { Step.Key, Step.Value })
            {
                text = text.Join(memory.Read(one, step, null).AsText());
            }
        }
        else if (type is { Name: "Tuple", ContainingNamespace.Name: "System" })
        {
            for (int i = 1; i <= type.TypeArguments.Length; i++)
            {
                text = text.Join(memory.Read(one, Step.Item(i), type.TypeArguments[i - 1]).AsText());
            }
        }

        return text;
    }

    private Value Items(AbstractObject one, INamedTypeSymbol tuple, SyntaxNode syntax)
    {
        Value text = Value.Empty;
        for (int i = 0; i < tuple.TupleElements.Length; i++)
        {
            ITypeSymbol type = tuple.TupleElements[i].Type;
            text = text.Join(Nested(evaluator.Memory.Read(one, Step.Item(i + 1), type), type, syntax));
        }

        return text;
    }

    private Value Properties(AbstractObject one, INamedTypeSymbol type, SyntaxNode syntax)
    {
        Value text = Value.Empty;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol property)
            {
                text = text.Join(Nested(evaluator.Memory.Read(one, Step.Member(property), property.Type), property.Type, syntax));
            }
        }

        return text;
    }

    private Value Overridden(AbstractObject one, INamedTypeSymbol type, SyntaxNode syntax)
    {
        (Value? format, _format) = (_format, null);
        IMethodSymbol? formatter = format is null ? null : Formatter(type);
        IMethodSymbol? printer = formatter ?? Printer(type);
        if (printer is null)
        {
            return one.Kind == ObjectKind.Entry && !type.IsSealed && type.TypeKind == TypeKind.Interface
                ? Value.Of(Origin.Entry(one.Path!.Then(Step.Printed)))
                : Value.Empty;
        }

        if (_depth > 3)
        {
            return Value.Empty;
        }

        _depth++;
        try
        {
            var receiver = Value.Of(one);
            if (printer.IsImplicitlyDeclared && MembersPrinter(type) is { } members)
            {
                return PrintMembers(members, receiver, type, syntax);
            }

            ImmutableArray<Calls.CallArgument> arguments = formatter is null
                ? []
                : [new(format!, formatter.Parameters[0].Type, null), new(Value.Empty, formatter.Parameters[1].Type, null)];
            ImmutableArray<CallTarget> printers = evaluator.Summaries.Resolve(
                printer, receiver, type, isVirtual: true, Calls.Constants.Of(evaluator, receiver, arguments));
            var call = new Calls.Call(printer, receiver, type, arguments, Site.Of(syntax)) { Syntax = syntax };
            return (_isPrintedHere ? evaluator.Composer.Compose(printers, call) : evaluator.Composer.Answer(printers, call)).AsText();
        }
        finally
        {
            _depth--;
            _format = format;
        }
    }

    /// <summary>What a record prints whose author says which of its members are printed: what that method puts into the builder.</summary>
    private Value PrintMembers(IMethodSymbol members, Value receiver, INamedTypeSymbol record, SyntaxNode syntax)
    {
        Site site = Site.Of(syntax);
        AbstractObject builder = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Of(members.Parameters[0].Type)));
        var argument = new Calls.CallArgument(Value.Of(builder), members.Parameters[0].Type, syntax);
        var call = new Calls.Call(members, receiver, record, [argument], site) { Syntax = syntax };
        evaluator.Composer.Compose(evaluator.Summaries.Resolve(members, receiver, record, isVirtual: members.IsVirtual || members.IsOverride), call);
        return Own(Value.Of(builder));
    }

    private static IMethodSymbol? MembersPrinter(INamedTypeSymbol record)
    {
        foreach (ISymbol member in record.IsRecord ? record.GetMembers("PrintMembers") : [])
        {
            if (member is IMethodSymbol { IsImplicitlyDeclared: false, IsStatic: false, Parameters: [{ Type.Name: "StringBuilder" }] } method)
            {
                return method;
            }
        }

        return null;
    }

    private Value Nested(Value value, ITypeSymbol type, SyntaxNode syntax)
    {
        if (_depth > 3)
        {
            return Value.Empty;
        }

        _depth++;
        try
        {
            return Text(value, type, syntax);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The ToString that a type formats itself by, if it says that it does.</summary>
    private static IMethodSymbol? Formatter(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol told in type.AllInterfaces)
        {
            if (told is { Name: nameof(IFormattable), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }
                && told.GetMembers("ToString") is [var asked])
            {
                return type.FindImplementationForInterfaceMember(asked) as IMethodSymbol;
            }
        }

        return null;
    }

    /// <summary>The ToString that a type has or inherits; object's own prints a type name.</summary>
    private static IMethodSymbol? Printer(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is { SpecialType: not SpecialType.System_Object and not SpecialType.System_ValueType }; at = at.BaseType)
        {
            foreach (ISymbol member in at.GetMembers("ToString"))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsStatic: false } method)
                {
                    return method;
                }
            }
        }

        return null;
    }
}
