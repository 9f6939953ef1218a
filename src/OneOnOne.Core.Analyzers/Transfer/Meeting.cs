using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Content and a sink meet: a finding where the content was read here, an edge for the callers where it is theirs.</summary>
internal sealed class Meeting(Evaluator evaluator)
{
    /// <param name="value">What arrives.</param>
    /// <param name="type">Its static type.</param>
    /// <param name="edge">Where it arrives; its path is what the callee calls it.</param>
    /// <param name="at">The argument, receiver or returned expression.</param>
    /// <param name="call">The call as a step of the way; <see langword="null"/> where the sink is in this body itself.</param>
    /// <param name="when">On what it depends that it gets there.</param>
    /// <param name="handedAt">Where a callee hands over what it has read itself.</param>
    public void Meet(Value value, ITypeSymbol? type, SinkEdge edge, SyntaxNode at, Witness? call, TypeCondition? when = null, Site? handedAt = null)
    {
        Value arriving;
        if (edge.IsDeep)
        {
            (Value whole, ImmutableArray<AbstractObject> theirs) = evaluator.Wholes.Of(value, type, at, edge.Sink.Kind, edge.Way is null ? null : PathTypes.Of(edge.Path, edge.Owner));
            bool isTold = whole.Origins.Any(flow => flow.Origin is { IsEntry: false, IsContent: true });
            arriving = !isTold && type is not null && evaluator.Summaries.IsConfidential(type) ? whole.Join(evaluator.Printing.Text(value, type, at)) : whole;
            foreach (AbstractObject one in theirs)
            {
                Export(one.Path!, edge, isDeep: true, null, at, call, when);
            }
        }
        else
        {
            arriving = evaluator.Printing.Text(value, type, at);
        }

        if (edge.Sink.Role == SinkRole.Confidence)
        {
            evaluator.Body.Found.Beside.Takes(arriving, edge.Sink, at);
        }

        foreach (Flow flow in arriving.Origins)
        {
            Meet(flow, edge, at, call, when, handedAt);
        }
    }

    private void Meet(Flow flow, SinkEdge edge, SyntaxNode at, Witness? call, TypeCondition? when, Site? handedAt)
    {
        Origin origin = edge.IsEcho ? flow.Origin.Echoed() : flow.Origin;
        evaluator.Body.Found.Discloses |= origin.IsContent || origin.Label == Label.Released;
        // What one type of object gives does not meet what only another type of it does.
        if (!TypeCondition.AreBoth(flow.When, when, out TypeCondition? both))
        {
            return;
        }

        if (origin.Form == OriginForm.Code || IsCovered(origin) || (origin.Label == Label.Participant && edge.Sink.ServesParticipants))
        {
            return;
        }

        if (origin.IsEntry && !origin.IsContent)
        {
            Export(origin.Path!, edge, isDeep: false, flow.Way, at, call, both, origin.IsEcho);
            return;
        }

        if (origin.Label == Label.Unnamed && edge.Sink is { Role: SinkRole.Disclosure, ServesParticipants: false })
        {
            Site place = Site.Of(at);
            evaluator.Body.Found.Beside.Leaks(origin, place, edge.Sink, Arrive(Witness.Append(flow.Way, call)!, edge, at));
            return;
        }

        if ((origin.IsContent || origin.Label == Label.Released) && edge.Sink.Role != SinkRole.Confidence)
        {
            bool isHandedOn = IsReadWhere(origin, handedAt);
            Site site = isHandedOn ? handedAt! : Site.Of(at);
            Witness start = flow.Way ?? new Witness(null, origin.Site ?? site, origin.Name);
            evaluator.Body.Found.Add(
                new Finding(site, origin, edge.Sink, Arrive(Witness.Append(start, call), edge, at))
                {
                    IsRefused = IsRefused(origin),
                    IsHandedOn = isHandedOn,
                    Decided = Condition.Either(origin.Decided, Coverage.Decided(evaluator.Memory.State.Covered)),
                });
        }
    }

    /// <summary>
    /// What a callee has read it discloses where it hands it over, if only its caller knows to whom: that is where the content that was
    /// read meets the sink.
    /// </summary>
    private bool IsReadWhere(Origin origin, Site? handedAt) =>
        handedAt is not null && origin is { IsEntry: false, Site: { } read } && !evaluator.Body.IsWrittenIn(read) && Member(read) is { } member && member == Member(handedAt);

    private static SyntaxNode? Member(Site site) =>
        site.Tree.GetRoot().FindNode(site.Span).FirstAncestorOrSelf<SyntaxNode>(node => node is MemberDeclarationSyntax and not BaseFieldDeclarationSyntax or AccessorDeclarationSyntax);

    private void Export(
        AccessPath path, SinkEdge edge, bool isDeep, Witness? before, SyntaxNode at, Witness? call, TypeCondition? when,
        bool isEcho = false)
    {
        if (evaluator.Memory.State.Covered.Any(covered => covered.IsPrefixOf(path)))
        {
            return;
        }

        bool isState = path.Root is RootKind.This or RootKind.Static or RootKind.Any;
        bool isOwn = isState && edge.Sink.Role != SinkRole.Confidence && (edge.Way is null || edge.Path.Root is RootKind.Parameter || (path.Root == RootKind.Any && edge.Path.Root != RootKind.Any));
        evaluator.Body.Found.Add(new SinkEdge(
            path, edge.Sink, isDeep, Arrive(Witness.Append(before, call), edge, at), Site.Of(at), isOwn)
            {
                When = when,
                IsEcho = isEcho || edge.IsEcho,
                Home = isOwn ? Site.Of(at) : isState ? edge.Home : null,
                Owner = evaluator.Body.Method,
            });
    }

    public static Witness Arrive(Witness? before, SinkEdge edge, SyntaxNode at) =>
        edge.Way is null ? new Witness(before, Site.Of(at), edge.Sink.Name) : Witness.Append(before, edge.Way)!;

    /// <summary>Whether a guard has said no to the record that something was read from.</summary>
    private bool IsRefused(Origin origin)
    {
        foreach (AccessPath covered in evaluator.Memory.State.Covered)
        {
            if (origin.Record is { } record && covered.Steps is { Length: > 0 } steps && steps[steps.Length - 1].Kind == StepKind.Refused
                && covered.Parent.IsPrefixOf(record))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether consent covers the record that something was read from.</summary>
    public bool IsCovered(Origin origin) => origin.Record is { } record && IsCovered(record);

    /// <summary>Whether consent covers a record here.</summary>
    public bool IsCovered(AccessPath record)
    {
        if (record.Root == RootKind.Passed)
        {
            return true;
        }

        foreach (AccessPath covered in evaluator.Memory.State.Covered)
        {
            if (covered.IsPrefixOf(record))
            {
                return true;
            }
        }

        return false;
    }
}
