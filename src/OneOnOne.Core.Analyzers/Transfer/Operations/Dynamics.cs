using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What is bound at run time: as the members that it may be bound to, and where nobody knows these, the result derives from everything that goes in.</summary>
internal static class Dynamics
{
    public static IOperation? Instance(IOperation operation) => operation switch
    {
        IDynamicMemberReferenceOperation member => member.Instance,
        IDynamicIndexerAccessOperation indexer => indexer.Operation,
        _ => null,
    };

    public static Value Derive(Evaluator evaluator, IOperation operation)
    {
        Value value = Value.Empty;
        foreach (IOperation child in operation.ChildOperations)
        {
            value = value.Join(Text(evaluator, evaluator.Evaluate(child)));
        }

        // What the tree has no word for is new room, as of a stackalloc.
        return operation.Kind == OperationKind.None && operation.Type is not null
            ? value.AsText().WithObjects([evaluator.Memory.Make(AbstractObject.Made(Site.Of(operation.Syntax), ObjectShape.Of(operation.Type)))])
            : value.AsText();
    }

    /// <summary>A call with an argument, or of something, of which only the run time knows the type.</summary>
    public static Value Invoke(Evaluator evaluator, IDynamicInvocationOperation operation)
    {
        var member = operation.Operation as IDynamicMemberReferenceOperation;
        Value receiver = member is null ? evaluator.Evaluate(operation.Operation)
            : member.Instance is { } instance ? evaluator.Evaluate(instance)
            : evaluator.This;
        ImmutableArray<CallArgument> given = [.. operation.Arguments.Select(argument => Arguments.One(evaluator, argument, null))];
        Value? answer = null;
        if (member is null)
        {
            answer = receiver.Objects.IsEmpty ? null : evaluator.Delegates.Invoke(receiver, given, Invocations.Bare(operation));
        }
        else
        {
            string?[] names = [.. operation.Arguments.Select((_, i) => operation.GetArgumentName(i))];
            IEnumerable<IMethodSymbol> methods = LateBinding.Types(evaluator, member, receiver).SelectMany(type => LateBinding.Named(type, member.MemberName)).OfType<IMethodSymbol>();
            answer = LateBinding.Any(evaluator, methods, given, names, operation, (method, arguments) =>
            {
                (Value on, IOperation? written) = method.IsStatic ? (Value.Empty, null) : (receiver, member.Instance);
                Value result = Invocations.Call(evaluator, method, written, on, arguments, [], operation, isVirtual: false);
                WriteBack(evaluator, method, operation, names);
                return result;
            });
        }

        if (answer is null)
        {
            Departures.Meet(evaluator, operation, "a dynamic call");
        }

        // What is text itself has no members to be found in the compilation's types.
        ImmutableArray<Flow> own = receiver.Origins;
        return answer is not null && (own.IsEmpty || member is null) ? answer
            : given.Aggregate((answer ?? Value.Empty).Join(Text(evaluator, receiver)), (known, argument) => known.Join(Text(evaluator, argument.Value))).AsText().WithObjects(answer?.Objects ?? []);
    }

    /// <summary>An object that is made of what only the run time knows.</summary>
    public static Value Create(Evaluator evaluator, IDynamicObjectCreationOperation operation)
    {
        ImmutableArray<CallArgument> given = [.. operation.Arguments.Select(argument => Arguments.One(evaluator, argument, null))];
        Site site = Site.Of(operation.Syntax);
        AbstractObject made = evaluator.Memory.Make(AbstractObject.Made(site, ObjectShape.Of(operation.Type)));
        Value value = Value.Of(made, AccessPath.Made(site));
        string?[] names = [.. operation.Arguments.Select((_, i) => operation.GetArgumentName(i))];
        Value? built = LateBinding.Any(evaluator, (operation.Type as INamedTypeSymbol)?.InstanceConstructors ?? [], given, names, operation, (constructor, arguments) =>
        {
            Creation.Construct(evaluator, constructor, value, arguments, [], operation);
            return value;
        });
        if (built is null)
        {
            Departures.Meet(evaluator, operation, "a dynamic call");
        }

        evaluator.Evaluate(operation.Initializer);
        return built is not null && !Carrying.IsPlainText(operation.Type) ? value
            : given.Aggregate(evaluator.Printing.Own(value), (known, argument) => known.Join(Text(evaluator, argument.Value))).AsText();
    }

    public static Value Member(Evaluator evaluator, IDynamicMemberReferenceOperation operation)
    {
        Value instance = operation.Instance is { } asked ? evaluator.Evaluate(asked) : evaluator.This;
        if (IsBag(instance))
        {
            return Keyed.Read(evaluator, instance, operation.MemberName, null).Join(evaluator.Memory.Read(instance, Step.Content, null));
        }

        Value? read = null;
        foreach (INamedTypeSymbol type in LateBinding.Types(evaluator, operation, instance))
        {
            Value? known = Accesses.Read(evaluator, LateBinding.Named(type, operation.MemberName).FirstOrDefault(), instance, operation.Instance, operation);
            if (known is null)
            {
                read = null;
                break;
            }

            read = read?.Join(known) ?? known;
        }

        if (read is null && operation.MemberName is "Length" or "Count")
        {
            // How much there is of a text or of anything else is no text.
            return Value.Empty;
        }

        return read is not null && instance.Origins.IsEmpty ? read
            : (read ?? Value.Empty).Join(evaluator.Memory.Reach(instance).Text).Join(Value.Of(instance.Objects));
    }

    /// <summary>What lies under an index that is bound at run time: an element, or what a dictionary holds.</summary>
    public static Value Element(Evaluator evaluator, IDynamicIndexerAccessOperation operation)
    {
        Value instance = evaluator.Evaluate(operation.Operation);
        ImmutableArray<Value> keys = [.. operation.Arguments.Select(evaluator.Evaluate)];
        ImmutableArray<INamedTypeSymbol> types = LateBinding.Types(evaluator, operation.Operation, instance);
        if (types.IsEmpty)
        {
            Departures.Meet(evaluator, operation, "a dynamic call");
            return Text(evaluator, instance).AsText().Join(Value.Of(evaluator.Memory.Read(instance.WithOrigins([]), Step.Element, null).Objects));
        }

        Value element = evaluator.Memory.Read(instance, keys is [{ Constant.Value: int place }] && Positions.AreKept(types[0]) ? Step.ElementAt(place) : Step.Element, null);
        return !Keyed.IsDictionary(types[0]) ? element
            : keys is [{ Constant.Value: { } key }] ? Keyed.Read(evaluator, instance, key, null)
            : evaluator.Memory.Read(element, Step.Value, null);
    }

    /// <summary>What is put into something under a name that is bound at run time lies in it, and goes where it leads: a view's bag to the page.</summary>
    public static void Put(Evaluator evaluator, IOperation target, Value value, bool replaces)
    {
        Value instance = evaluator.Evaluate(Instance(target));
        if (!(target is IDynamicMemberReferenceOperation member && TrySet(evaluator, member, instance, value, replaces)))
        {
            evaluator.Memory.Write(instance, Step.Content, value.AsText(), false);
        }

        Value lead = evaluator.Memory.Read(instance.WithOrigins([]), Step.Lead, null);
        if (lead.Objects.IsEmpty)
        {
            return;
        }

        SyntaxNode written = target.Syntax.Parent is AssignmentExpressionSyntax { Right: var right } ? right : target.Syntax;
        var argument = new CallArgument(value, null, written);
        ImmutableArray<CallArgument> arguments = [.. Enumerable.Repeat(new CallArgument(Value.Empty, null, null), Leads.Written), argument];
        evaluator.Delegates.Invoke(lead, arguments, new Call(null, Value.Empty, null, [], Site.Of(written)) { Syntax = written });
    }

    /// <summary>Sets the member of that name, where it is known what has it; whether it was.</summary>
    private static bool TrySet(Evaluator evaluator, IDynamicMemberReferenceOperation target, Value instance, Value value, bool replaces)
    {
        if (IsBag(instance))
        {
            Keyed.Put(evaluator, instance, target.MemberName, value, Site.Of(target.Syntax), replaces && instance.Objects.Length == 1);
            return true;
        }

        ImmutableArray<INamedTypeSymbol> types = LateBinding.Types(evaluator, target, instance);
        foreach (INamedTypeSymbol type in types)
        {
            if (!Accesses.Write(evaluator, LateBinding.Named(type, target.MemberName).FirstOrDefault(), instance, value, replaces && types.Length == 1, target))
            {
                return false;
            }
        }

        return !types.IsEmpty;
    }

    private static void WriteBack(Evaluator evaluator, IMethodSymbol method, IDynamicInvocationOperation operation, string?[] names)
    {
        ImmutableArray<IOperation> arguments = operation.Arguments;
        foreach (Out one in evaluator.Composer.Outs)
        {
            for (int i = 0; i < arguments.Length; i++)
            {
                if ((names[i] is { } name ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Ordinal : i) == one.Ordinal)
                {
                    evaluator.Places.Assign(arguments[i], one.Value, one.IsDefinite);
                }
            }
        }
    }

    /// <summary>Whether something keeps whatever is put into it under the name that it is put under.</summary>
    private static bool IsBag(Value instance) =>
        !instance.Objects.IsEmpty && instance.Objects.All(one => one.Shape.Type is { Name: "ExpandoObject", ContainingNamespace: { Name: "Dynamic", ContainingNamespace.Name: "System" } });

    private static Value Text(Evaluator evaluator, Value part) => evaluator.Printing.Own(part).Join(evaluator.Memory.Reach(part).Text);
}
