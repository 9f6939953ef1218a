using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;

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

    [Fact]
    public async Task R15_only_a_serious_concern_opens_the_seal_and_only_to_its_handler_in_reviewed_words()
    {
        Note note = await _office.FromCarly();
        var concerns = _office.Provider.GetRequiredService<ConcernBook>();
        SeriousConcern concern = await concerns.RaiseAsync(
            _office.You, [note.Id], ConcernCategory.Harassment, new NoteContent("It happened again."), PersonSet.Empty);
        await concerns.AssignAsync(concern.Id, _office.Hana, _office.You);
        await concerns.NotifyConfiderAsync(concern.Id, _office.Carly, _office.You);
        PropertyTest.Holds(Points, point =>
        {
            Person recipient = Recipient(point);
            SanitizationReview review = _office.Provider.GetRequiredService<Sanitizer>().ReviewAsync(new SanitizationRequest(
                new NoteContent("Somebody should look into this."), "en", _office.You, [note], recipient, [_office.Carly])).AsTask().GetAwaiter()
                .GetResult().Accept(new ResidualRiskAcceptance(_office.You, _office.Time.Now));
            GateDecision decision = _office.Gate.EvaluateAsync(
                note, new ConcernGround(concern, review), _office.You, recipient, new DisclosureScope(point.Extent, point.Attribution, point.Channel))
                .AsTask().GetAwaiter().GetResult();
            bool asItMust = recipient == _office.Hana && point is { Extent: <= DisclosureExtent.Summary, Attribution: Attribution.Unattributed };
            return asItMust
                ? decision is GateDecision.Permitted
                : decision is GateDecision.Refused refused && !refused.Reasons.Contains(RefusalReason.NoteIsSealed);
        });
    }

    private Person Recipient(Point point) =>
        new[] { _office.Hana, _office.Frank, _office.Chief, _office.You, _office.Evan, _office.Carly }[point.Recipient];

    private async Task<GateDecision> Decide(Point point, Note note)
    {
        Person recipient = Recipient(point);
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
