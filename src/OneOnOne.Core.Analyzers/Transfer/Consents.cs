using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>A consent and a member that wants one meet: a finding where it is known to be wrong, an edge for callers who know more.</summary>
/// <remarks>
/// The same composition that closes sinks closes these: what a consent was made for, who asked for it and where null stands in its
/// place are origins like any other.
/// </remarks>
internal sealed class Consents(Evaluator evaluator)
{
    /// <param name="edge">What the callee wants.</param>
    /// <param name="consent">What it is given, or the note itself that a consent is bound to.</param>
    /// <param name="subject">Which record or person it is to be brought together with, and as what that is written.</param>
    /// <param name="at">The argument or receiver that is the consent.</param>
    /// <param name="call">The call as a step of the way; <see langword="null"/> where the demand is this very call's.</param>
    /// <param name="when">On what it depends that the demand is made.</param>
    public void Meet(SinkEdge edge, Value consent, Subject subject, SyntaxNode at, Witness? call, TypeCondition? when)
    {
        switch (edge.Sink.Demand)
        {
            case Demand.Check:
                evaluator.Plans.Ask(consent, at);
                return;
            case Demand.Act:
                Act(edge, consent, at, call, when);
                return;
        }

        if (edge.IsClaim)
        {
            Claim(edge, consent, subject, at, call, when);
            return;
        }

        if (edge.Sink.Demand == Demand.Grant && subject.Path is { IsCut: false, Steps: { Length: > 0 } steps } && IsDiscloserOfTerms(steps[steps.Length - 1]))
        {
            Site site = Site.Of(at);
            Report(Origin.Read(site, Label.ConsentAskedBy, subject.Text, edge.Sink.Id), null, edge, subject, at, call);
            return;
        }

        Value known = evaluator.Printing.Own(consent);
        if (subject.IsOneOfMany && edge.Sink.Demand == Demand.Cover && IsOne(known, at, subject))
        {
            Site site = Site.Of(at);
            Report(Origin.Read(site, Label.ConsentReused, site.Text(), ""), null, edge, subject, at, call);
            return;
        }

        foreach (Flow flow in known.Origins)
        {
            Meet(flow, edge, subject, at, call, flow.When ?? when);
        }
    }

    private void Meet(Flow flow, SinkEdge edge, Subject subject, SyntaxNode at, Witness? call, TypeCondition? when)
    {
        Origin origin = flow.Origin;
        switch (origin.Label)
        {
            case Label.NoConsent when edge.Sink.Demand != Demand.Grant && edge.Path.Root != RootKind.This:
            case Label.ConsentAsserted when edge.Sink.Demand == Demand.Cover:
                Report(origin, flow.Way, edge, subject, at, call);
                break;
            case Label.ConsentReused when edge.Sink.Demand == Demand.Cover && evaluator.Subjects.Between(origin.Record, subject.Path) == Kinship.Same:
                Report(origin, flow.Way, edge, subject, at, call);
                break;
            case Label.ConsentFor when edge.Sink.Demand != Demand.Grant:
            case Label.ConsentAskedBy when edge.Sink.Demand == Demand.Grant:
                Compare(origin, origin.Record, flow.Way, edge, subject, at, call, when);
                break;
            case Label.None when origin.IsEntry:
                Export(origin.Path!, edge, subject.Path, isClaim: false, flow.Way, at, call, when);
                break;
        }
    }

    /// <summary>Something to do is made of a note that is at hand, by the way that stores use for what they kept.</summary>
    private void Act(SinkEdge edge, Value id, SyntaxNode at, Witness? call, TypeCondition? when)
    {
        // The two ways that there are lead through here themselves.
        if (evaluator.Body.Method.ContainingType is { Name: "ActionItem", ContainingNamespace.Name: "OneOnOne" } || id.Identity is not { IsCut: false } path)
        {
            return;
        }

        if (path.Steps is { Length: > 0 } steps && steps[steps.Length - 1] is { Kind: StepKind.Member, Symbol: IPropertySymbol { Name: "Id", ContainingType.Name: "Note" } })
        {
            Site site = Site.Of(at);
            Report(Origin.Read(site, Label.Unasked, edge.Sink.Name, edge.Sink.Id), null, edge, default, at, call);
        }
        else if (path is { Root: RootKind.Parameter, Steps.IsEmpty: true })
        {
            Export(path, edge, null, isClaim: false, null, at, call, when);
        }
    }

    private void Claim(SinkEdge edge, Value claimed, Subject subject, SyntaxNode at, Witness? call, TypeCondition? when)
    {
        Site site = Site.Of(at);
        Label label = edge.Sink.Demand == Demand.Grant ? Label.ConsentAskedBy : Label.ConsentFor;
        AccessPath? record = evaluator.Subjects.Of(claimed, null);
        Compare(Origin.Read(site, label, site.Text(), edge.Sink.Id, record), record, null, edge, subject, at, call, when);
    }

    private void Compare(
        Origin origin, AccessPath? bound, Witness? way, SinkEdge edge, Subject subject, SyntaxNode at, Witness? call, TypeCondition? when)
    {
        bound = Subjects.Bare(bound);
        Kinship kinship = evaluator.Subjects.Between(bound, subject.Path);
        bool isGrant = edge.Sink.Demand == Demand.Grant;
        if (kinship == (isGrant ? Kinship.Same : Kinship.Apart))
        {
            Report(origin, way, edge, subject, at, call);
        }
        else if (kinship == Kinship.Open || (isGrant && kinship == Kinship.Apart && bound!.IsEntry && subject.Path!.IsEntry))
        {
            Export(bound!, edge, subject.Path, isClaim: true, way, at, call, when);
        }
    }

    private void Report(Origin origin, Witness? way, SinkEdge edge, Subject subject, SyntaxNode at, Witness? call)
    {
        Site site = Site.Of(at);
        Witness start = way ?? new Witness(null, origin.Site ?? site, origin.Name);
        evaluator.Body.Found.Add(
            new Finding(site, origin, edge.Sink, Meeting.Arrive(Witness.Append(start, call), edge, at)) { About = subject.Text });
    }

    private void Export(
        AccessPath path, SinkEdge edge, AccessPath? subject, bool isClaim, Witness? way, SyntaxNode at, Witness? call, TypeCondition? when) =>
        evaluator.Body.Found.Add(
            new SinkEdge(path, edge.Sink, isDeep: false, Meeting.Arrive(Witness.Append(way, call), edge, at), Site.Of(at))
            {
                When = when,
                Subject = subject is { IsEntry: true } ? subject : null,
                IsClaim = isClaim,
                Owner = evaluator.Body.Method,
            });

    // Whoever may tell under a consent is not the one to give it.
    private static bool IsDiscloserOfTerms(Step step) =>
        step is { Kind: StepKind.Member, Symbol: IPropertySymbol { Name: "Discloser", ContainingType: { Name: "ConsentTerms", ContainingNamespace.Name: "OneOnOne" } } };

    /// <summary>Whether it is the same consent for each of many records: it was there before the loop that goes through them.</summary>
    private static bool IsOne(Value consent, SyntaxNode at, Subject subject)
    {
        SyntaxNode? loop = subject.Loop;
        foreach (Flow flow in consent.Origins)
        {
            bool isBefore = flow.Origin.Path is { } path
                ? path.IsOne && path.Steps.All(step => step.Kind is StepKind.Member or StepKind.Variable or StepKind.Present)
                : flow.Origin.Site is { } site && (loop is null || !ReferenceEquals(site.Tree, at.SyntaxTree) || !loop.Span.Contains(site.Span)) && !Loops.IsMany(site, at);
            if (!isBefore)
            {
                return false;
            }
        }

        return !consent.Origins.IsEmpty;
    }
}
