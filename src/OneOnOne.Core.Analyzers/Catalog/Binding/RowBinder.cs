using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Turns the rows of a member into what a summary says of it.</summary>
internal sealed partial class RowBinder(IMethodSymbol method, SummaryBuilder summary)
{
    private AbstractObject? _result;

    // Nearly every member has no row, and an id costs a walk over its signature.
    private string Id => field ??= MemberId.Of(method);

    /// <summary>Whether rows say what flows, so that nothing else is asked about that.</summary>
    public bool HasFlows { get; private set; }

    /// <summary>Whether a row is about what flows.</summary>
    public static bool IsFlow(ModelStatement row) => row is not (SinkStatement or GuardStatement or EchoStatement or SourceStatement);

    public void Bind(ImmutableArray<ModelStatement> rows)
    {
        foreach (ModelStatement row in rows)
        {
            Bind(row);
        }

        if (_result is { } result)
        {
            summary.Return = SignatureInputs.Join(summary.Return, Value.Of(result));
        }
        else if (HasFlows && summary.Return.HasNothing)
        {
            summary.Return = Unknown(method);
        }
    }

    /// <summary>An object of which nothing is known but that external code made it.</summary>
    public static Value Unknown(IMethodSymbol method) =>
        method.ReturnsVoid || !Carrying.CanCarry(method.ReturnType) || Carrying.IsPlainText(method.ReturnType)
            ? Value.Empty
            : Value.Of(AbstractObject.Made(null, ObjectShape.Foreign(method.ReturnType as INamedTypeSymbol)));

    private void Bind(ModelStatement row)
    {
        HasFlows |= IsFlow(row);
        switch (row)
        {
            case SinkStatement sink:
                BindSink(sink);
                break;
            case FlowStatement flow:
                foreach (FlowPair pair in flow.Pairs)
                {
                    BindFlow(pair);
                }

                break;
            case InvokeStatement invoke:
                BindInvoke(invoke);
                break;
            case ReleaseStatement release:
                Leave(release.Path, Label.Released);
                break;
            case ClearStatement clear:
                BindClear(clear);
                break;
            case LeadStatement lead:
                BindLead(lead);
                break;
            case WriteStatement write:
                BindWrite(write);
                break;
            case GuardStatement guard:
                BindGuard(guard);
                break;
            case SourceStatement { Path: { } path } source when path is not { Root: PathRoot.Return, Steps.IsEmpty: true }:
                Leave(path, source.IsForParticipant ? Label.Participant : Label.Content);
                break;
        }
    }

    private void BindFlow(FlowPair pair)
    {
        foreach (BoundPath to in PathBinder.Bind(method, pair.To))
        {
            // Whoever is only asked keeps nothing.
            if (method.MethodKind == MethodKind.PropertyGet && !to.IsResult)
            {
                continue;
            }

            foreach (BoundPath from in PathBinder.Bind(method, pair.From))
            {
                if (!from.IsResult)
                {
                    Leave(to, IsCode(to) ? Value.Of(Origin.Entry(from.Path).In(OriginForm.Code)) : ValueAt(from, IsText(to)));
                }
            }
        }
    }

    // What a reader gives one by one comes as a number: the code of a character, or that there is none.
    private static bool IsCode(BoundPath to) => to is { IsResult: true, Steps.IsEmpty: true, Type.SpecialType: SpecialType.System_Int32 };

    // Text is wanted where text is declared, and where something becomes part of an object's own text.
    private bool IsText(BoundPath to) =>
        Carrying.IsPlainText(to.Type)
        || (!to.IsResult && !to.IsByReference
            && (to.Steps.IsEmpty || (to.Steps[to.Steps.Length - 1].Equals(Step.Receiver) && !IsAssigned(to))));

    /// <summary>Whether a path names what an object is put in front of, which only its constructor decides, or what that holds.</summary>
    private bool IsAssigned(BoundPath to) => method.MethodKind == MethodKind.Constructor && to.Steps.Length == 1;

    /// <summary>What is at a path: the thing itself, or what it prints where text is wanted.</summary>
    public static Value ValueAt(BoundPath from, bool asText)
    {
        AccessPath path = from.Path;
        if (path.IsCut || Carrying.IsPlainText(from.Type))
        {
            return Value.Of(Origin.Entry(path));
        }

        // The text of a buffer is its characters or bytes.
        if (asText && from.Type is { } type && TypeLocations.ElementOf(type) is { } element && Carrying.IsPlainText(element))
        {
            return Value.Of(Origin.Entry(path.Then(Step.Element))).Join(Value.Of(Origin.Entry(path)));
        }

        return asText
            ? Value.Of(Origin.Entry(path)).Join(Value.Of(Origin.Entry(path.Then(Step.Printed))))
            : Value.Entry(path);
    }

    private void BindInvoke(InvokeStatement row)
    {
        foreach (BoundPath target in PathBinder.Bind(method, row.Target))
        {
            ImmutableArray<Value>.Builder arguments = ImmutableArray.CreateBuilder<Value>();
            foreach (ModelPath written in row.Arguments)
            {
                Value argument = Value.Empty;
                foreach (BoundPath path in PathBinder.Bind(method, written))
                {
                    // The delegate may be handed the result to fill: string.Create.
                    argument = SignatureInputs.Join(argument, path.IsResult ? Value.Of(Result()) : ValueAt(path, asText: false));
                }

                arguments.Add(argument);
            }

            summary.Invoke(new InvokeEdge(target.Path, null, arguments.ToImmutable()));
            if (row.Result is { } result)
            {
                foreach (BoundPath to in PathBinder.Bind(method, result))
                {
                    Leave(to, Value.Entry(target.Path.Then(Step.AnyReturn)));
                }
            }
        }
    }

    private void BindClear(ClearStatement row)
    {
        foreach (BoundPath path in PathBinder.Bind(method, row.Path))
        {
            if (path.IsResult)
            {
                continue;
            }

            AccessPath owner = path.Entry;
            for (int i = 0; i < path.Steps.Length - 1; i++)
            {
                owner = owner.Then(path.Steps[i]);
            }

            Step step = path.Steps.IsEmpty ? Step.Content : path.Steps[path.Steps.Length - 1];
            summary.Effect(AbstractObject.Entry(owner), step, Value.Empty, isDefinite: true);
        }
    }

    private void BindGuard(GuardStatement row)
    {
        ImmutableArray<AccessPath> records = [];
        foreach (BoundPath path in PathBinder.Bind(method, row.Path))
        {
            if (!path.IsResult)
            {
                records = records.Add(path.Path);
            }
        }

        if (row.Answer == GuardAnswer.Returns)
        {
            foreach (AccessPath record in records)
            {
                summary.Cover(record);
            }

            return;
        }

        summary.Return = summary.Return.WithCondition(
            row.Answer == GuardAnswer.True ? Condition.Of(records, []) : Condition.Of([], records));
    }

    private void Leave(ModelPath path, Label label)
    {
        foreach (BoundPath to in PathBinder.Bind(method, path))
        {
            Leave(to, Value.Of(Origin.Read(null, label, "", Id)));
        }
    }

    private void Leave(BoundPath to, Value value)
    {
        if (to.IsResult)
        {
            if (to.Steps.IsEmpty)
            {
                summary.Return = SignatureInputs.Join(summary.Return, value);
            }
            else
            {
                summary.Put(Result(), method.ReturnType, to.Steps, value);
            }
        }
        else if (to.IsByReference)
        {
            // Rows say all that a by-reference argument holds afterwards.
            summary.Out(to.Parameter!.Ordinal, value);
        }
        else if (to.Steps.Contains(Step.Receiver))
        {
            // What is written through goes to the very object that is behind; nothing is put in between.
            AccessPath owner = to.Entry;
            bool isWhole = to.Steps[to.Steps.Length - 1].Equals(Step.Receiver) && !IsAssigned(to);
            for (int i = 0; i < to.Steps.Length - (isWhole ? 0 : 1); i++)
            {
                owner = owner.Then(to.Steps[i]);
            }

            summary.Effect(AbstractObject.Entry(owner), isWhole ? Step.Content : to.Steps[to.Steps.Length - 1], value);
        }
        else
        {
            summary.Put(AbstractObject.Entry(to.Entry), to.Parameter?.Type ?? method.ContainingType, to.Steps, value);
        }
    }

    private AbstractObject Result() => _result ??= AbstractObject.Made(
        null, new ObjectShape(method.ReturnType, isExact: false, null, isForeign: false));
}
