using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Where content comes from, in the caller's words, with the call as one more step of its way.</summary>
internal sealed partial class Translation
{
    // Most calls pass one thing on, and many nothing: made when there is something to keep.
    private Dictionary<AccessPath, ImmutableArray<Flow>>? _own;
    private Dictionary<AccessPath, (ImmutableArray<Flow> Own, ImmutableArray<Flow> Onward)>? _onward;

    private ImmutableArray<Flow> Flows(Value value)
    {
        ImmutableArray<Flow> flows = [];
        foreach (Flow flow in value.Origins)
        {
            if (!Decide(flow.When, out TypeCondition? when))
            {
                continue;
            }

            bool isItself = flow.Origin.Path is { } at && value.Objects.Contains(AbstractObject.Entry(at));
            ImmutableArray<Flow> translated = Translate(flow, when, isItself);
            if (summary.IsGuess && flow.Origin.IsEntry && !isItself)
            {
                // What unknown code makes of a consent is no consent.
                translated = translated.RemoveAll(one => one.Origin.IsOfConsent);
            }

            flows = Value.Union(flows, translated);
        }

        return flows;
    }

    /// <param name="flow">What flows.</param>
    /// <param name="when">On what it depends.</param>
    /// <param name="isItself">Whether the thing goes with it: then its text lies in the thing, and goes when that is emptied.</param>
    private ImmutableArray<Flow> Translate(Flow flow, TypeCondition? when, bool isItself)
    {
        Origin origin = flow.Origin;
        if (call.IsOfItself && origin.IsContent)
        {
            return [flow];
        }

        if (origin.Path is { } path)
        {
            ImmutableArray<Flow> own = isItself ? Bearing(Paths.Walk(path)) : Own(path);
            if (origin.IsContent && own.All(one => one.Origin is { IsEntry: true, IsContent: false }))
            {
                // What is declared confidential is content whatever the caller says, unless the caller knows better.
                var declared = Origin.Read(call.Site, origin.Label, origin.Name, origin.Source, Paths.Walk(path).Identity);
                return [new Flow(origin.IsEcho ? declared.Echoed() : declared, Witness.Append(new Witness(null, call.Site, origin.Name), flow.Way), when)];
            }

            if (origin.Form == OriginForm.Number)
            {
                own = Numbers.Told(own);
            }
            else if (origin.Form == OriginForm.Code)
            {
                own = [.. own.Select(one => one.Origin.Form == OriginForm.Text ? new Flow(one.Origin.In(OriginForm.Code), one.Way, one.When) : one)];
            }

            return origin.IsEcho
                ? [.. own.Select(one => new Flow(one.Origin.Echoed(), Witness.Append(new Witness(one.Way, call.Site, call.Name), flow.Way), one.When ?? when))]
                : when is null ? Onward(path, own)
                : Under(when, Onward(path, own));
        }

        if (origin is { Site: null, Record: { } bound, IsOfConsent: true })
        {
            string text = Site.Of(Paths.SyntaxAt(bound)).Text();
            AccessPath? subject = evaluator.Subjects.Of(Paths.Walk(bound), Paths.TypeAt(bound));
            return [new Flow(origin.At(call.Site, text, subject), new Witness(null, call.Site, call.Name))];
        }

        if (origin.Site is null)
        {
            AccessPath? record = RecordOfCall();
            string name = call.ReceiverSyntax is { } receiver && origin.Label != Label.ConsentAsserted ? Site.Of(receiver).Text() : call.Name;
            return [new Flow(origin.At(call.Site, name, record), new Witness(null, call.Site, call.Name))];
        }

        AccessPath? read = origin.Record switch
        {
            null => null,
            { Root: RootKind.Passed } passed => passed,
            { Root: RootKind.Made or RootKind.Born } made => made.MadeThrough(call.Site),
            { } known => Paths.Walk(known).Identity,
        };
        Origin told = origin.WithRecord(read);
        if (!origin.Decided.IsEmpty)
        {
            ImmutableArray<AccessPath> covered = Identities(origin.Decided);
            told = read is not null && covered.Any(one => one.IsPrefixOf(read)) ? told.Release() : told.Under(Coverage.Decided(covered));
        }

        // A delegate that is called has no name to tell.
        return [new Flow(told, call.Name.Length == 0 ? flow.Way : Witness.Append(flow.Way, Step), when)];
    }

    private static ImmutableArray<Flow> Under(TypeCondition when, ImmutableArray<Flow> flows)
    {
        ImmutableArray<Flow>.Builder under = ImmutableArray.CreateBuilder<Flow>(flows.Length);
        foreach (Flow flow in flows)
        {
            if (TypeCondition.AreBoth(flow.When, when, out TypeCondition? both))
            {
                under.Add(new Flow(flow.Origin, flow.Way, both));
            }
        }

        return under.ToImmutable();
    }

    /// <summary>What was said before is said anew: a delegate has returned more than was known.</summary>
    public void Forget()
    {
        Paths.Forget();
        _own?.Clear();
    }

    /// <summary>What lies itself on what the caller has at a path.</summary>
    private ImmutableArray<Flow> Own(AccessPath path)
    {
        if (_own is not null && _own.TryGetValue(path, out ImmutableArray<Flow> known))
        {
            return known;
        }

        ImmutableArray<Flow> own = Bearing(evaluator.Printing.Own(Paths.Walk(path)));
        if (!Paths.IsWalking(path))
        {
            (_own ??= [])[path] = own;
        }

        return own;
    }

    // What a library makes of a confidential object is made of its redacted print, and not the object.
    private ImmutableArray<Flow> Bearing(Value value) =>
        summary.IsModel ? value.Origins.RemoveAll(one => one.Origin.Label == Label.ConfidentialObject) : value.Origins;

    private ImmutableArray<Flow> Onward(AccessPath path, ImmutableArray<Flow> own)
    {
        if (_onward is not null && _onward.TryGetValue(path, out (ImmutableArray<Flow> Own, ImmutableArray<Flow> Onward) known) && known.Own == own)
        {
            return known.Onward;
        }

        ImmutableArray<Flow>.Builder further = ImmutableArray.CreateBuilder<Flow>(own.Length);
        foreach (Flow one in own)
        {
            further.Add(new Flow(one.Origin, Onward(one.Way), one.When));
        }

        ImmutableArray<Flow> onward = further.MoveToImmutable();
        (_onward ??= [])[path] = (own, onward);
        return onward;
    }

    // The body of a callee is one step of its caller's way: the call.
    private Witness? Onward(Witness? before) =>
        before is null || Equals(before.Site, call.Site) || call.Name.Length == 0 ? before : new Witness(before, call.Site, call.Name);

    private AccessPath? RecordOfCall() => Operations.Consent.Source(evaluator, call.Arguments) ?? call.Receiver.Identity;
}
