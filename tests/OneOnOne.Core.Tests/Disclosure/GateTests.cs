namespace OneOnOne.Tests;

public sealed class GateTests
{
    private readonly Office _office = new();

    [Fact]
    public async Task R12_only_the_two_participants_read_whatever_anybodys_role_is()
    {
        Note note = await _office.FromEvan();
        Assert.Equal(Office.Words, (await _office.Gate.ReadAsync(note, _office.You)).Text);
        Assert.Equal(Office.Words, (await _office.Gate.ReadAsync(note, _office.Evan)).Text);
        foreach (Person outsider in new[] { _office.Chief, _office.Frank, _office.Carly, _office.Hana })
        {
            DisclosureRefusedException refused = await Assert.ThrowsAsync<DisclosureRefusedException>(
                async () => await _office.Gate.ReadAsync(note, outsider));
            Assert.Equal([RefusalReason.NotAParticipant], refused.Reasons);
        }
    }

    [Fact]
    public async Task R12_a_participant_reads_the_latest_version()
    {
        Note note = await _office.FromEvan();
        await _office.Notebook.ChangeAsync(note.Id, latest => latest.Revise(new NoteContent("All is well."), _office.You));
        ParticipantView view = await _office.Gate.ReadAsync(note, _office.Evan);
        Assert.Equal(("All is well.", 2), (view.Text, view.Version));
    }

    [Fact]
    public async Task I06_an_outsider_gets_one_answer_whether_or_not_there_is_a_note()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent consent = await _office.Granted(note);
        IConfidentialRecord nothing = new Record(NoteId.New());
        foreach (IConfidentialRecord record in new[] { note, nothing })
        {
#pragma warning disable ONE2007 // that there is no difference is what is tested
            Assert.Equal([RefusalReason.NotAParticipant], await _office.Refusal(record, consent, _office.Chief, _office.Hana));
#pragma warning restore ONE2007
            DisclosureRefusedException read = await Assert.ThrowsAsync<DisclosureRefusedException>(
                async () => await _office.Gate.ReadAsync(record, _office.Chief));
            Assert.Equal("The gate refuses: NotAParticipant.", read.Message);
            DisclosureRefusedException ask = await Assert.ThrowsAsync<DisclosureRefusedException>(
                async () => await _office.Consents.RequestAsync(record.NoteId, _office.Chief, _office.TellHana));
            Assert.Equal(read.Message, ask.Message);
        }

        Assert.Empty(await _office.Entries());
    }

    [Fact]
    public async Task I06_did_Carly_say_something_has_one_constant_answer()
    {
        InquiryAnswer before = _office.Gate.AnswerInquiry(_office.Frank, _office.Carly);
        await _office.FromCarly();
        Assert.Same(before, _office.Gate.AnswerInquiry(_office.Frank, _office.Carly));
        Assert.Same(before, _office.Gate.AnswerInquiry(_office.Hana, _office.Hana));
    }

    [Fact]
    public async Task I06_a_refusal_lists_all_the_reasons()
    {
        Note note = await _office.FromEvan(about: _office.Hana);
        DisclosureConsent granted = await _office.Granted(note, _office.TellHana with { Recipients = _office.Chief });
        await _office.Notebook.ChangeAsync(note.Id, latest => latest.Tighten(_office.Evan).Revise(new NoteContent("New."), _office.Evan) is var both
            ? Note.Restore(both.ToState() with { Revision = latest.Revision + 1 }) : latest);
        _office.Time.Pass(TimeSpan.FromDays(30));
        Assert.Equal(
            [
                RefusalReason.NoteIsSealed, RefusalReason.RecipientIsAbout, RefusalReason.ConsentIsForAnotherVersion,
                RefusalReason.ConsentIsForAnotherDiscloser, RefusalReason.RecipientIsNotNamed, RefusalReason.ConsentIsExpired,
                RefusalReason.ChannelIsNotAgreed,
            ],
            await _office.Refusal(
                note, granted, _office.Evan, _office.Hana,
                new DisclosureScope(DisclosureExtent.WholeNote, Attribution.Named, DisclosureChannel.Document)));
    }

    [Fact]
    public async Task R05_somebody_whom_the_note_is_about_is_refused_for_that_reason()
    {
        Note sealedNote = await _office.FromCarly(about: [_office.Hana]);
        DisclosureConsent unkept = Unkept(sealedNote, _office.Hana);
        Assert.Contains(RefusalReason.RecipientIsAbout, await _office.Refusal(sealedNote, unkept, _office.You, _office.Hana));
        Assert.Contains(RefusalReason.RecipientIsBetween, await _office.Refusal(sealedNote, unkept, _office.You, _office.Frank));
    }

    [Fact]
    public async Task R05_nobody_can_even_be_asked_to_let_them_be_told()
    {
        Note note = await _office.FromEvan(about: [_office.Hana]);
        DisclosureRefusedException refused = await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana));
        Assert.Equal([RefusalReason.RecipientIsAbout], refused.Reasons);
    }

    [Fact]
    public async Task R09_a_boss_between_then_or_now_is_refused()
    {
        var open = new Office(ConfidentialityPolicy.Kalsey with { Name = "open", SkipLevelConsent = SkipLevelConsent.ConfiderInitiated });
        Note note = await open.FromCarly();
        DisclosureConsent offered = await open.Consents.OfferAsync(note.Id, open.Carly, open.TellHana);

        // Frank was between at the meeting, and still is after he moved away.
        open.Line.Set(open.Carly, open.You);
        Assert.Contains(RefusalReason.RecipientIsBetween, await open.Refusal(note, offered, open.You, open.Frank));

        // Hana was not between, and is refused once she is.
        open.Line.Set(open.Carly, open.Hana);
        open.Line.Set(open.Hana, open.You);
        Assert.Contains(RefusalReason.RecipientIsBetween, await open.Refusal(note, offered, open.You, open.Hana));
    }

    [Fact]
    public async Task Skip_level_consent_may_be_offered_where_the_host_opts_in_and_never_asked_for()
    {
        Note here = await _office.FromCarly();
        await Assert.ThrowsAsync<DisclosureRefusedException>(async () => await _office.Consents.OfferAsync(here.Id, _office.Carly, _office.TellHana));

        var open = new Office(ConfidentialityPolicy.Kalsey with { Name = "open", SkipLevelConsent = SkipLevelConsent.ConfiderInitiated });
        Note note = await open.FromCarly();
        DisclosureRefusedException asked = await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await open.Consents.RequestAsync(note.Id, open.You, open.TellHana));
        Assert.Equal([RefusalReason.NoteIsSealed], asked.Reasons);
        DisclosureConsent offered = await open.Consents.OfferAsync(note.Id, open.Carly, open.TellHana);
        Assert.Equal(Office.Words, (await open.Gate.DiscloseAsync(note, offered, open.You, open.Hana)).Text);
        await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await open.Consents.OfferAsync(note.Id, open.Carly, open.TellHana with { Recipients = open.Frank }));
    }

    [Fact]
    public async Task R13_only_the_agreed_words_go_out_and_the_name_only_if_agreed()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note, _office.TellHana with
        {
            Extent = DisclosureExtent.Summary,
            Attribution = Attribution.Unattributed,
            Wording = new NoteContent("Somebody is under time pressure."),
        });
        Disclosure told = await _office.Gate.DiscloseAsync(note, granted, _office.You, _office.Hana);
        Assert.Equal("Somebody is under time pressure.", told.Text);
        Assert.Empty(told.Confiders);
        Assert.DoesNotContain("pressure", told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task R13_less_than_was_agreed_needs_words_from_a_person()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        var needs = Assert.IsType<GateDecision.NeedsPerson>(await _office.Gate.EvaluateAsync(
            note, granted, _office.You, _office.Hana, new DisclosureScope(DisclosureExtent.ThemeOnly)));
        Assert.Equal([OpenQuestion.WhichWordsForLess], needs.Questions);
    }

    [Fact]
    public async Task R13_not_before_the_agreed_time()
    {
        Note note = await _office.FromEvan();
        DateTimeOffset agreed = _office.Time.Now + TimeSpan.FromDays(3);
        DisclosureConsent granted = await _office.Granted(note, _office.TellHana with { NotBefore = agreed });
        Assert.False(granted.Permits(note, _office.Hana));
        Assert.Equal(new GateDecision.NotYet(agreed, 0), await _office.Gate.EvaluateAsync(note, granted, _office.You, _office.Hana));
        _office.Time.Pass(TimeSpan.FromDays(3));
        Assert.True(await _office.Gate.TryExerciseAsync(granted, note, _office.Hana));
    }

    [Fact]
    public async Task I08_a_consented_disclosure_waits_unless_its_terms_say_otherwise()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent waiting = await _office.Granted(note, _office.TellHana with { WaivesEmbargo = false });
        var notYet = Assert.IsType<GateDecision.NotYet>(await _office.Gate.EvaluateAsync(note, waiting, _office.You, _office.Hana));
        Assert.InRange(notYet.Earliest - note.HeardAt, TimeSpan.FromDays(14), TimeSpan.FromDays(28));
        _office.Time.Now = notYet.Earliest;
        Assert.IsType<GateDecision.Permitted>(await _office.Gate.EvaluateAsync(note, waiting, _office.You, _office.Hana));
    }

    [Fact]
    public async Task R11_an_unattributed_disclosure_also_needs_others_who_could_be_the_source()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note, _office.TellHana with
        {
            WaivesEmbargo = false,
            Attribution = Attribution.Unattributed,
        });
        _office.Time.Pass(TimeSpan.FromDays(28));
        var needs = Assert.IsType<GateDecision.NeedsPerson>(await _office.Gate.EvaluateAsync(note, granted, _office.You, _office.Hana));
        Assert.Equal([OpenQuestion.TooFewOtherSources], needs.Questions);

        PersonSet others = [_office.Frank, PersonId.New(), PersonId.New()];
        var named = new ConsentGround(granted, others);
        var cover = Assert.IsType<GateDecision.NotYet>(await _office.Gate.EvaluateAsync(note, named, _office.You, _office.Hana));
        Assert.Equal(3, cover.CoverMissing);
        foreach (PersonId other in others) await _office.Book.HoldAsync(_office.You, other);
        Assert.IsType<GateDecision.Permitted>(await _office.Gate.EvaluateAsync(note, named, _office.You, _office.Hana));

        var accepted = new ConsentGround(granted, acceptance: new ResidualRiskAcceptance(_office.Evan, _office.Time.Now));
        Assert.IsType<GateDecision.Permitted>(await _office.Gate.EvaluateAsync(note, accepted, _office.You, _office.Hana));
    }

    [Fact]
    public async Task I05_a_permit_is_used_once_before_its_deadline_and_for_what_it_was_given()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note, _office.TellHana with { Uses = 9 });
        DisclosurePermit permit = await Permit();
        Assert.True(permit.Covers(note, _office.Hana));
        Assert.False(permit.Covers(note, _office.Chief));
        Assert.False(permit.Covers(new Record(NoteId.New()), _office.Hana));
        Assert.False(permit.Covers(note.Revise(new NoteContent("New."), _office.You), _office.Hana));
        Assert.Equal(Office.Words, (await _office.Gate.DiscloseAsync(permit)).Text);
        Assert.Equal([RefusalReason.PermitIsUsed], await WhyNot(permit));
        Assert.False(permit.Covers(note, _office.Hana));

        DisclosurePermit late = await Permit();
        _office.Time.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal([RefusalReason.PermitIsExpired], await WhyNot(late));

        DisclosurePermit elsewhere = await Permit();
        DisclosureRefusedException foreign = await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await new Office().Gate.DiscloseAsync(elsewhere));
        Assert.Equal([RefusalReason.PermitIsForSomethingElse], foreign.Reasons);

        DisclosurePermit stale = await Permit();
        await _office.Notebook.ChangeAsync(note.Id, latest => latest.Revise(new NoteContent("New."), _office.You));
        Assert.Equal([RefusalReason.ConsentIsForAnotherVersion], await WhyNot(stale));

        async Task<DisclosurePermit> Permit() =>
            Assert.IsType<GateDecision.Permitted>(await _office.Gate.EvaluateAsync(note, granted, _office.You, _office.Hana)).Permit;

        async Task<IReadOnlyList<RefusalReason>> WhyNot(DisclosurePermit refused) => (await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await _office.Gate.DiscloseAsync(refused))).Reasons;
    }

    [Fact]
    public async Task R09_a_line_that_changes_between_permit_and_disclosure_stops_it()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        var permitted = Assert.IsType<GateDecision.Permitted>(await _office.Gate.EvaluateAsync(note, granted, _office.You, _office.Hana));
        _office.Line.Set(_office.Evan, _office.Hana);
        _office.Line.Set(_office.Hana, _office.You);
        DisclosureRefusedException refused = await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await _office.Gate.DiscloseAsync(permitted.Permit));
        Assert.Equal([RefusalReason.RecipientIsBetween, RefusalReason.ReportingLineHasChanged], refused.Reasons);
    }

    [Fact]
    public void I05_callers_cannot_construct_a_permit() => Assert.Empty(typeof(DisclosurePermit).GetConstructors());

    [Fact]
    public async Task R20_there_is_no_third_ground_and_no_reason_code_for_a_feeling()
    {
        Assert.DoesNotContain(
            typeof(DisclosureGround).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(DisclosureGround))),
            type => type.Name is not ("ConsentGround" or "ConcernGround"));
        Assert.DoesNotContain(
            Enum.GetNames<DisclosurePurpose>(), name => name.Contains("Feel", StringComparison.Ordinal) || name == "NeedsAddressing");
        Note note = await _office.FromEvan();
#pragma warning disable ONE2001 // that it throws is what is tested
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await _office.Gate.EvaluateAsync(note, null!, _office.You, _office.Hana));
#pragma warning restore ONE2001
    }

    [Fact]
    public async Task A_consent_that_was_not_kept_is_worth_nothing()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent unkept = Unkept(note, _office.Hana);
        Assert.Equal(ConsentState.Granted, unkept.State);
        Assert.Equal([RefusalReason.ConsentIsUnknown], await _office.Refusal(note, unkept, _office.You, _office.Hana));
    }

    [Fact]
    public async Task The_ledger_has_each_disclosure_and_each_refusal_and_its_receipt_holds()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await _office.Gate.DiscloseAsync(note, granted, _office.You, _office.Chief));
        Disclosure told = await _office.Gate.DiscloseAsync(note, granted, _office.You, _office.Hana);

        IReadOnlyList<LedgerEntry> entries = await _office.Entries();
        RefusalEntry refusal = Assert.IsType<RefusalEntry>(entries[0]);
        Assert.Equal([RefusalReason.RecipientIsNotNamed], refusal.Reasons.ToArray());
        DisclosureEntry entry = Assert.IsType<DisclosureEntry>(entries[1]);
        Assert.Equal((note.Id, _office.Hana.Id, granted.Id.Value), (entry.Note, entry.Recipient, entry.GroundId));
        Assert.True(told.Receipt.Verifies((await _office.LedgerStore.FindAsync(1))!.Opening!));
    }

    [Fact]
    public async Task Cancelling_discloses_nothing()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await _office.Gate.DiscloseAsync(
            note, granted, _office.You, _office.Hana, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Empty(await _office.Entries());
    }

    private DisclosureConsent Unkept(Note note, PersonId recipient)
    {
        ConsentTerms terms = _office.TellHana with { Recipients = recipient };
        var opened = new ConsentEvent.Opened(
            ConsentId.New(), ConsentInitiative.Confider, note.Id, note.Version, note.HeardAt, note.Participants, note.Confiders, 1, terms,
            _office.Time.Now.AddDays(10), [], null, _office.Time.Now, note.Confiders.First());
        return DisclosureConsent.Replay([opened], _office.Time).Grant(note.Confiders.First());
    }

    private sealed record Record(NoteId NoteId, int Version = 1) : IConfidentialRecord;
}
