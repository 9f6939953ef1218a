using FsCheck;
using FsCheck.Fluent;

namespace OneOnOne.Tests;

/// <summary>R6 over the whole product of tier, extent, attribution, recipient and ground.</summary>
public sealed class SealedTierTests
{
    private readonly Office _office = new();

    /// <summary>One point of the product; recipients are picked by their number among everybody in the office.</summary>
    private sealed record Point(bool Sealed, DisclosureExtent Extent, Attribution Attribution, DisclosureChannel Channel, int Recipient, int Ground);

    private static Gen<Point> Points =>
        from isSealed in Gen.Elements(true, false)
        from extent in Gen.Elements(Enum.GetValues<DisclosureExtent>())
        from attribution in Gen.Elements(Enum.GetValues<Attribution>())
        from channel in Gen.Elements(Enum.GetValues<DisclosureChannel>())
        from recipient in Gen.Choose(0, 5)
        from ground in Gen.Choose(0, 4)
        select new Point(isSealed, extent, attribution, channel, recipient, ground);

    [Fact]
    public async Task R06_a_sealed_note_is_refused_for_every_extent_attribution_recipient_and_consent()
    {
        Note fromCarly = await _office.FromCarly(), fromEvan = await _office.FromEvan();
        int permitted = 0;
        PropertyTest.Holds(Points, point =>
        {
            GateDecision decision = Decide(point, point.Sealed ? fromCarly : fromEvan).GetAwaiter().GetResult();
            permitted += decision is GateDecision.Permitted ? 1 : 0;
            return !point.Sealed || decision is GateDecision.Refused refused && refused.Reasons.Contains(RefusalReason.NoteIsSealed);
        }, times: 600);
        Assert.True(permitted > 0, "The positive control failed: no private note was permitted either.");
    }

    [Fact]
    public async Task R06_every_single_point_of_the_product_is_refused()
    {
        Note note = await _office.FromCarly();
        foreach (DisclosureExtent extent in Enum.GetValues<DisclosureExtent>())
        foreach (Attribution attribution in Enum.GetValues<Attribution>())
        foreach (DisclosureChannel channel in Enum.GetValues<DisclosureChannel>())
        for (int recipient = 0; recipient < 6; recipient++)
        for (int ground = 0; ground < 5; ground++)
        {
            var point = new Point(true, extent, attribution, channel, recipient, ground);
            var refused = Assert.IsType<GateDecision.Refused>(await Decide(point, note));
            Assert.Contains(RefusalReason.NoteIsSealed, refused.Reasons);
        }
    }

    private async Task<GateDecision> Decide(Point point, Note note)
    {
        Person recipient = new[] { _office.Hana, _office.Frank, _office.Chief, _office.You, _office.Evan, _office.Carly }[point.Recipient];
        DisclosureConsent consent = Consent(point, note, recipient);
        // Kept behind the registry's back: the gate must hold even if a store has what nobody could have opened.
        var store = (IConsentStore)_office.Provider.GetService(typeof(IConsentStore))!;
        await store.TryOpenAsync(consent, (await store.GetForNoteAsync(note.Id)).Count);
        return await _office.Gate.EvaluateAsync(note, consent, _office.You, recipient);
    }

    /// <summary>0, 1: granted on request or offer. 2: only asked for. 3: asserted. 4: withdrawn.</summary>
    private DisclosureConsent Consent(Point point, Note note, Person recipient)
    {
        PersonId named = note.Participants.Includes(recipient) ? _office.Hana : recipient;
        PersonId confider = note.Confiders.First();
        bool offered = point.Ground == 1;
        var opened = new ConsentEvent.Opened(
            ConsentId.New(), offered ? ConsentInitiative.Confider : ConsentInitiative.Holder, note.Id, note.Version, note.HeardAt,
            note.Participants, note.Confiders, 1,
            new ConsentTerms
            {
                Discloser = _office.You,
                Recipients = named,
                Purpose = DisclosurePurpose.AskForAdvice,
                Extent = point.Extent,
                Attribution = point.Attribution,
                Channel = point.Channel,
                Wording = point.Extent == DisclosureExtent.WholeNote ? null : new NoteContent("figures"),
                WaivesEmbargo = true,
            },
            _office.Time.Now.AddDays(10), Line(note, named), null, _office.Time.Now, offered ? confider : _office.You);
        var consent = DisclosureConsent.Replay([opened], _office.Time);
        return point.Ground switch
        {
            0 or 1 => consent.Grant(confider),
            2 => consent,
            3 => consent.AssertGrant(confider, _office.You, _office.Time.Now),
            _ => consent.Grant(confider).Withdraw(confider),
        };
    }

    private System.Collections.Immutable.ImmutableArray<LineStep> Line(Note note, PersonId named)
    {
        PersonSet concerned = note.Confiders.Union(_office.You).Union(named);
        ReportingGraph graph = ReportingGraph.ReadAsync(_office.Line, concerned, default).AsTask().GetAwaiter().GetResult();
        return [.. graph.Touching(concerned).Select(step => new LineStep(step.Report, step.Manager))];
    }
}
