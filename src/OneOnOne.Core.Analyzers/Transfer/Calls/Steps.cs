using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>The steps of a library's work that it leaves to those who derive from it: an overridden member is called with what the work was given.</summary>
/// <remarks>
/// Which steps belong to which work <see cref="ISummaries.Steps"/> says. What goes where, types tell: a thing goes where a thing of its type is
/// taken, and text where text or a buffer is. What a step answers, or leaves in a buffer, the work may answer in its turn. What stands in front of
/// something, a writer before a stream, has its work done by that.
/// </remarks>
internal static class Steps
{
    /// <summary>How many streams one may stand in front of.</summary>
    private const int Layers = 2;

    /// <summary>Takes the steps of a library's call; what they answer.</summary>
    public static Value Take(Evaluator evaluator, ImmutableArray<CallTarget> targets, Call call)
    {
        if (call.Method is not { IsStatic: false, ContainingType: { IsValueType: false, TypeKind: TypeKind.Class or TypeKind.Interface } declaring }
            || !targets.Any(target => target.Summary.IsModel))
        {
            return Value.Empty;
        }

        ITypeSymbol type = call.Receiver.Objects switch
        {
            [{ Shape: { IsExact: true, Type: { } exact } }] => exact,
            [{ Path: { Root: RootKind.This, Steps.IsEmpty: true } }] => evaluator.Body.Method.ContainingType,
            _ => call.ReceiverType ?? declaring,
        };
        Value answer = Take(evaluator, type, call);
        Value layer = call.Receiver;
        for (int i = 0; i < Layers && Behind(evaluator, layer) is { HasNothing: false } behind; i++, layer = behind)
        {
            foreach (AbstractObject one in behind.Objects)
            {
                answer = one.Shape is { IsExact: true, Type: { } own } ? answer.Join(Take(evaluator, own, call.On(Value.Of(one)))) : answer;
            }
        }

        return answer;
    }

    private static Value Behind(Evaluator evaluator, Value layer)
    {
        Value behind = Value.Empty;
        foreach (AbstractObject one in layer.Objects)
        {
            behind = one.Shape.Target is null && evaluator.Memory.Has(one, Step.Receiver) ? behind.Join(evaluator.Memory.Put(one, Step.Receiver)) : behind;
        }

        return behind;
    }

    private static Value Take(Evaluator evaluator, ITypeSymbol type, Call call)
    {
        Value answer = Value.Empty;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class } named || !MayBeBelow(evaluator, named, call.Receiver) || evaluator.Summaries.Steps(call.Method!, named) is not { IsEmpty: false } steps)
        {
            return answer;
        }

        FlowState before = evaluator.Memory.State;
        FlowState? after = null;
        foreach (IMethodSymbol step in steps)
        {
            evaluator.Memory.State = before;
            ImmutableArray<CallTarget> overrides = evaluator.Summaries.Resolve(step, call.Receiver, type, isVirtual: true);
            if (overrides.All(one => one.Summary.IsModel))
            {
                continue;
            }

            // What the library itself does at that step, its own call says.
            overrides = [.. overrides.Select(one => one.Summary.IsModel ? new CallTarget(MethodSummary.Nothing, one.Types) : one)];
            answer = answer.Join(Take(evaluator, step, overrides, type, call));
            after = after is null ? evaluator.Memory.State : FlowStateLattice.Instance.Join(after, evaluator.Memory.State);
        }

        evaluator.Memory.State = after ?? before;
        return answer;
    }

    /// <summary>
    /// Whether something may be of a type of ours below the one that is known: what is kept as a library's type that can be made is hardly
    /// ever of another, and of what is handed in callers know the type.
    /// </summary>
    public static bool MayBeBelow(Evaluator evaluator, INamedTypeSymbol type, Value receiver) =>
        type.IsAbstract || evaluator.Summaries.IsSource(type)
        || (!type.IsSealed && receiver.Objects.All(one => one is { Kind: ObjectKind.Entry, Path.Root: RootKind.Parameter or RootKind.Closure }));

    private static Value Take(Evaluator evaluator, IMethodSymbol step, ImmutableArray<CallTarget> overrides, ITypeSymbol type, Call work)
    {
        IMethodSymbol taken = Constructed(step, type);
        Value buffers = Value.Empty;
        ImmutableArray<CallArgument>.Builder arguments = ImmutableArray.CreateBuilder<CallArgument>(taken.Parameters.Length);
        foreach (IParameterSymbol parameter in taken.Parameters)
        {
            CallArgument argument = Given(evaluator, parameter, work);
            if (argument.Value.HasNothing && parameter.Type is IArrayTypeSymbol { ElementType: var element } && Carrying.IsPlainText(element))
            {
                // A buffer that the library makes, and reads when it comes back.
                argument = new CallArgument(Value.Of(evaluator.Memory.Make(AbstractObject.Made(work.Site, ObjectShape.Of(parameter.Type)))), parameter.Type, work.Syntax);
                buffers = buffers.Join(argument.Value);
            }

            arguments.Add(argument);
        }

        var call = new Call(taken, work.Receiver, type, arguments.MoveToImmutable(), work.Site)
        {
            ReceiverSyntax = work.ReceiverSyntax,
            Syntax = work.Syntax,
            IsByLibrary = true,
        };
        Value answer = evaluator.Composer.Compose(overrides, call);
        ITypeSymbol asked = work.Method!.ReturnType;
        return SymbolEqualityComparer.Default.Equals(asked, taken.ReturnType) ? answer
            : !Carrying.CanCarry(asked) ? Value.Empty
            : Numbers.Decoded(evaluator.Printing.Own(answer).Join(evaluator.Memory.Read(buffers, Step.Element, null).AsText()));
    }

    /// <summary>What of the work's arguments a parameter of a step takes.</summary>
    private static CallArgument Given(Evaluator evaluator, IParameterSymbol parameter, Call work)
    {
        if (!Carrying.CanCarry(parameter.Type) && !evaluator.Summaries.FollowsNumbers)
        {
            return new CallArgument(Value.Empty, parameter.Type, null);
        }

        Value same = Value.Empty;
        Value text = Value.Empty;
        SyntaxNode? written = null;
        for (int i = 0; i < work.Arguments.Length; i++)
        {
            CallArgument argument = work.Arguments[i];
            ITypeSymbol? given = i < work.Method!.Parameters.Length ? work.Method.Parameters[i].Type : argument.Type;
            if (IsTaken(argument.Type, parameter.Type) || IsTaken(given, parameter.Type) || HaveSamePieces(argument.Type ?? given, parameter.Type))
            {
                same = same.Join(argument.Value);
                written ??= argument.Syntax;
            }
            else if (given is not null && SymbolEqualityComparer.Default.Equals(Pieces(given), parameter.Type))
            {
                same = same.Join(evaluator.Memory.Read(argument.Value, Step.Element, parameter.Type));
                written ??= argument.Syntax;
            }
            else if (Carrying.CanCarry(argument.Type ?? given))
            {
                text = text.Join(evaluator.Printing.Text(argument.Value, argument.Type ?? given, argument.Syntax ?? work.Site.Tree.GetRoot().FindNode(work.Site.Span)));
                written ??= argument.Syntax;
            }
        }

        bool isText = Carrying.IsPlainText(parameter.Type) || (Pieces(parameter.Type) is { } piece && Carrying.IsPlainText(piece));
        return new CallArgument(same.HasNothing && isText ? text.AsText() : same, parameter.Type, written);
    }

    /// <summary>Whether a thing of one type is taken where another stands: an object takes anything, and a base is taken for what is below it.</summary>
    private static bool IsTaken(ITypeSymbol? given, ITypeSymbol taken)
    {
        if (given is null || taken.SpecialType == SpecialType.System_Object)
        {
            return given is not null;
        }

        return Reaches(given, taken) || (given.TypeKind == TypeKind.Class && given.SpecialType == SpecialType.None && Reaches(taken, given));
    }

    private static bool Reaches(ITypeSymbol from, ITypeSymbol to)
    {
        for (ITypeSymbol? at = from; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, to))
            {
                return true;
            }
        }

        return to.TypeKind == TypeKind.Interface && from.AllInterfaces.Contains(to, SymbolEqualityComparer.Default);
    }

    private static bool HaveSamePieces(ITypeSymbol? one, ITypeSymbol other) =>
        one is not null && (one is IArrayTypeSymbol || Operations.Elements.IsView(one)) && Pieces(one) is { } piece && SymbolEqualityComparer.Default.Equals(piece, Pieces(other));

    private static ITypeSymbol? Pieces(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { SpecialType: not SpecialType.System_String, TypeArguments: [var one] } => one,
        _ => null,
    };

    /// <summary>A step as the type that takes it has it: with what it puts in the place of its base's type parameters.</summary>
    private static IMethodSymbol Constructed(IMethodSymbol step, ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, step.ContainingType))
            {
                return at.GetMembers(step.Name).OfType<IMethodSymbol>().FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, step)) ?? step;
            }
        }

        return step;
    }
}
