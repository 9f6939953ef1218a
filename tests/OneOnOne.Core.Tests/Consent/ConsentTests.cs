namespace OneOnOne.Tests;

public sealed class ConsentTests
{
    private readonly Office _office = new();

    [Fact]
    public async Task R13_a_request_permits_nothing_until_the_confider_grants_it()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent asked = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
        Assert.Equal(ConsentState.Requested, asked.State);
        Assert.False(asked.Permits(note, _office.Hana));
        Assert.Equal([RefusalReason.ConsentIsNotGranted], await _office.Refusal(note, asked, _office.You, _office.Hana));

        DisclosureConsent granted = await _office.Consents.GrantAsync(asked.Id, _office.Evan);
        Assert.Equal((ConsentState.Granted, ConsentEvidence.Confirmed), (granted.State, granted.Evidence));
        Assert.True(granted.Permits(note, _office.Hana));
        Assert.False(granted.Permits(note, _office.Chief));
    }

    [Fact]
    public async Task R13_silence_is_no_consent_and_ends_with_the_expiry()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent asked = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
        _office.Time.Pass(TimeSpan.FromDays(30));
        Assert.Equal(ConsentState.Expired, asked.State);
        await Assert.ThrowsAsync<ConsentEventException>(async () => await _office.Consents.GrantAsync(asked.Id, _office.Evan));
    }

    [Fact]
    public async Task R13_a_deferral_permits_nothing_and_can_still_be_granted()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent asked = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
        DisclosureConsent deferred = await _office.Consents.DeferAsync(asked.Id, _office.Evan);
        Assert.Equal(ConsentState.Deferred, deferred.State);
        Assert.False(deferred.Permits(note, _office.Hana));
        Assert.Equal(ConsentState.Granted, (await _office.Consents.GrantAsync(asked.Id, _office.Evan)).State);
    }

    [Fact]
    public async Task R13_the_terms_name_persons_a_purpose_words_and_an_end()
    {
        Note note = await _office.FromEvan();
        ConsentTerms good = _office.TellHana;
        ConsentTerms[] bad =
        [
            good with { Recipients = PersonSet.Empty },
            good with { Recipients = [_office.Hana, _office.Evan] },
            good with { Discloser = _office.Chief },
            good with { Purpose = DisclosurePurpose.Unspecified },
            good with { Purpose = DisclosurePurpose.AddressSeriousConcern },
            good with { Purpose = (DisclosurePurpose)99 },
            good with { Extent = DisclosureExtent.Summary },
            good with { Extent = DisclosureExtent.ThemeOnly, Wording = null },
            good with { Wording = new NoteContent("The whole note needs no other words.") },
            good with { Extent = DisclosureExtent.Excerpt, Wording = new NoteContent("the yearly figures") },
            good with { Uses = 0 },
            good with { Expires = _office.Time.Now },
            good with { Expires = _office.Time.Now + TimeSpan.FromDays(91) },
            good with { NotBefore = _office.Time.Now + TimeSpan.FromDays(40) },
        ];
        foreach (ConsentTerms terms in bad)
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await _office.Consents.RequestAsync(note.Id, _office.You, terms));
        Assert.Equal(_office.Time.Now + TimeSpan.FromDays(30), (await _office.Consents.RequestAsync(note.Id, _office.You, good)).Expires);
    }

    [Fact]
    public async Task R13_what_was_talked_through_was_talked_through_after_it_was_confided_and_not_in_the_future()
    {
        Note note = await _office.FromEvan();
        _office.Time.Pass(TimeSpan.FromDays(1));
        DisclosureConsent asked = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
        foreach (DateTimeOffset talkedAt in new[] { note.HeardAt.AddSeconds(-1), _office.Time.Now.AddSeconds(1) })
        {
            await Assert.ThrowsAsync<ConsentEventException>(
                async () => await _office.Consents.AssertGrantAsync(asked.Id, _office.Evan, _office.You, talkedAt));
        }

        DisclosureConsent asserted = await _office.Consents.AssertGrantAsync(asked.Id, _office.Evan, _office.You, _office.Time.Now);
        Assert.Equal((ConsentState.Granted, ConsentEvidence.Asserted), (asserted.State, asserted.Evidence));
    }

    [Fact]
    public async Task R13_a_policy_may_want_the_confiders_own_act()
    {
        var strict = new Office(ConfidentialityPolicy.Kalsey with { Name = "strict", RequiredEvidence = ConsentEvidence.Confirmed });
        Note note = await strict.FromEvan();
        DisclosureConsent asked = await strict.Consents.RequestAsync(note.Id, strict.You, strict.TellHana);
        DisclosureConsent asserted = await strict.Consents.AssertGrantAsync(asked.Id, strict.Evan, strict.You, strict.Time.Now);
        Assert.Equal([RefusalReason.EvidenceIsTooWeak], await strict.Refusal(note, asserted, strict.You, strict.Hana));
        DisclosureConsent confirmed = await strict.Consents.GrantAsync(asked.Id, strict.Evan);
        Assert.IsType<GateDecision.Permitted>(await strict.Gate.EvaluateAsync(note, confirmed, strict.You, strict.Hana));
    }

    [Fact]
    public async Task I04_the_author_alone_cannot_release_anothers_confidence()
    {
        Note note = await _office.FromEvan(); // written by you
        DisclosureConsent asked = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
#pragma warning disable ONE2003 // that it throws is what is tested
        await Assert.ThrowsAsync<ConsentEventException>(async () => await _office.Consents.GrantAsync(asked.Id, _office.You));
        await Assert.ThrowsAsync<ConsentEventException>(
            async () => await _office.Consents.AssertGrantAsync(asked.Id, _office.You, _office.You, _office.Time.Now));
#pragma warning restore ONE2003
        await Assert.ThrowsAsync<ConsentEventException>(
            async () => await _office.Consents.AssertGrantAsync(asked.Id, _office.Evan, _office.Hana, _office.Time.Now));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await _office.Consents.OfferAsync(note.Id, _office.You, _office.TellHana));
        Assert.Equal([RefusalReason.ConsentIsNotGranted], await _office.Refusal(note, asked, _office.You, _office.Hana));
    }

    [Fact]
    public async Task R13_all_confiders_must_grant_and_one_withdrawal_stops_it()
    {
        Meeting meeting = await _office.Book.HoldAsync(_office.You, _office.Evan);
        Note note = await _office.Notebook.TakeAsync(
            meeting, _office.You, [_office.You, _office.Evan], new NoteContent("We both want a change."));
        DisclosureConsent offered = await _office.Consents.OfferAsync(note.Id, _office.You, _office.TellHana);
        Assert.Equal(ConsentState.PartlyGranted, offered.State);
        Assert.Equal([RefusalReason.ConsentIsNotGranted], await _office.Refusal(note, offered, _office.You, _office.Hana));

        DisclosureConsent both = await _office.Consents.GrantAsync(offered.Id, _office.Evan);
        Assert.IsType<GateDecision.Permitted>(await _office.Gate.EvaluateAsync(note, both, _office.You, _office.Hana));

        DisclosureConsent withdrawn = await _office.Consents.WithdrawAsync(offered.Id, _office.Evan);
        Assert.Equal(ConsentState.Withdrawn, withdrawn.State);
        Assert.Equal([RefusalReason.ConsentIsWithdrawn], await _office.Refusal(note, both, _office.You, _office.Hana));
    }

    [Fact]
    public async Task Withdrawing_after_the_telling_lists_whom_to_recall_and_the_ledger_shows_the_order()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note, _office.TellHana with { Uses = 2 });
        await _office.Gate.DiscloseAsync(note, granted, _office.You, _office.Hana);
        DisclosureConsent withdrawn = await _office.Consents.WithdrawAsync(granted.Id, _office.Evan);
        Assert.Equal<PersonSet>(_office.Hana, withdrawn.ToRecall);
        await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await _office.Gate.DiscloseAsync(note, granted, _office.You, _office.Hana));
        Assert.Equal(
            [LedgerEntryKind.Disclosure, LedgerEntryKind.Withdrawal, LedgerEntryKind.Refusal],
            (await _office.Entries()).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Withdrawing_a_used_up_consent_still_lists_whom_to_recall()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        await _office.Gate.DiscloseAsync(note, granted, _office.You, _office.Hana);
        DisclosureConsent withdrawn = await _office.Consents.WithdrawAsync(granted.Id, _office.Evan);
        Assert.Equal((ConsentState.Exercised, 1), (withdrawn.State, withdrawn.ToRecall.Count));
    }

    [Fact]
    public void Withdrawing_needs_no_more_arguments_than_granting_and_no_reason()
    {
        foreach (Type type in new[] { typeof(DisclosureConsent), typeof(ConsentRegistry) })
        {
            string suffix = type == typeof(ConsentRegistry) ? "Async" : "";
            Assert.Equal(
                type.GetMethod("Grant" + suffix)!.GetParameters().Select(parameter => parameter.ParameterType),
                type.GetMethod("Withdraw" + suffix)!.GetParameters().Select(parameter => parameter.ParameterType));
        }
    }

    [Fact]
    public async Task Asking_is_pressure_so_there_is_one_open_request_and_a_rest_before_the_next()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent asked = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
        Assert.Equal([RefusalReason.RequestIsOpen], await WhyNot());
        await _office.Consents.DeclineAsync(asked.Id, _office.Evan);
        _office.Time.Pass(TimeSpan.FromDays(29));
        Assert.Equal([RefusalReason.AskedTooSoon], await WhyNot());
        _office.Time.Pass(TimeSpan.FromDays(1));
        Assert.Equal(_office.Time.Now, await _office.Consents.MayAskFromAsync(note.Id, _office.You));
        DisclosureConsent again = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);

        _office.Time.Pass(TimeSpan.FromDays(31)); // nobody answered; the request lapsed a day ago
        Assert.Equal(ConsentState.Expired, again.State);
        Assert.Equal([RefusalReason.AskedTooSoon], await WhyNot());

        async Task<IReadOnlyList<RefusalReason>> WhyNot() => (await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana))).Reasons;
    }

    [Fact]
    public async Task Of_requests_that_race_one_is_opened()
    {
        Note note = await _office.FromEvan();
        bool[] opened = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            try
            {
                await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
                return true;
            }
            catch (DisclosureRefusedException)
            {
                return false;
            }
        })));
        Assert.Single(opened, won => won);
    }

    [Fact]
    public async Task A_decline_shows_nowhere_but_to_the_two()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent asked = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
        await _office.Consents.DeclineAsync(asked.Id, _office.Evan);
        Assert.Empty(await _office.Entries());
        Assert.Null(await _office.Consents.FindAsync(asked.Id, _office.Chief));
        Assert.Empty(await _office.Consents.GetForNoteAsync(note.Id, _office.Hana));
        Assert.Equal(ConsentState.Declined, (await _office.Consents.FindAsync(asked.Id, _office.You))!.State);
    }

    [Fact]
    public async Task A_new_consent_takes_the_place_of_the_one_that_it_supersedes_once_it_is_granted()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent old = await _office.Granted(note);
        DisclosureConsent wider = await _office.Consents.RequestAsync(
            note.Id, _office.You, _office.TellHana with { Uses = 3 }, supersedes: old.Id);
        Assert.Equal(ConsentState.Granted, (await _office.Consents.FindAsync(old.Id, _office.You))!.State);
        await _office.Consents.GrantAsync(wider.Id, _office.Evan);
        Assert.Equal(ConsentState.Superseded, (await _office.Consents.FindAsync(old.Id, _office.You))!.State);
        Assert.Equal([RefusalReason.ConsentIsSuperseded], await _office.Refusal(note, old, _office.You, _office.Hana));
    }

    [Fact]
    public async Task A_rewritten_note_invalidates_the_consent()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        Note rewritten = await _office.Notebook.ChangeAsync(
            note.Id, latest => latest.Revise(new NoteContent("Something else entirely."), _office.You));
        Assert.False(granted.Permits(rewritten, _office.Hana));
        foreach (Note either in new[] { note, rewritten })
        {
#pragma warning disable ONE2007 // two versions of one note
            Assert.Equal([RefusalReason.ConsentIsForAnotherVersion], await _office.Refusal(either, granted, _office.You, _office.Hana));
#pragma warning restore ONE2007
        }

        Assert.False(await _office.Gate.TryExerciseAsync(granted, rewritten, _office.Hana));
        Assert.Equal(ConsentState.Invalidated, (await _office.Consents.FindAsync(granted.Id, _office.Evan))!.State);
    }

    [Fact]
    public async Task R09_a_change_of_line_that_touches_anybody_concerned_invalidates_for_good()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        _office.Line.Set(_office.Hana, _office.Chief);
        Assert.Equal([RefusalReason.ReportingLineHasChanged], await _office.Refusal(note, granted, _office.You, _office.Hana));
        Assert.False(await _office.Gate.TryExerciseAsync(granted, note, _office.Hana));
        _office.Line.Set(_office.Hana, PersonSet.Empty);
        Assert.Equal([RefusalReason.ConsentIsInvalidated], await _office.Refusal(note, granted, _office.You, _office.Hana));
    }

    [Fact]
    public async Task R09_a_change_of_line_elsewhere_does_not()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        _office.Line.Set(_office.Chief, PersonId.New());
        _office.Line.Set(_office.Carly, _office.Chief);
        Assert.IsType<GateDecision.Permitted>(await _office.Gate.EvaluateAsync(note, granted, _office.You, _office.Hana));
    }

    [Fact]
    public async Task A_clock_that_was_set_back_keeps_nobody_from_withdrawing()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        _office.Time.Pass(TimeSpan.FromDays(-400));
        DisclosureConsent withdrawn = await _office.Consents.WithdrawAsync(granted.Id, _office.Evan);
        Assert.Equal(ConsentState.Withdrawn, withdrawn.State);
    }

    [Fact]
    public async Task A_receipt_says_everything_but_the_words()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(
            note, _office.TellHana with { Extent = DisclosureExtent.Summary, Wording = new NoteContent("zebra-crossing-7741") });
        ConsentReceipt receipt = granted.ToReceipt();
        Assert.Equal((granted.Id, ConsentState.Granted, 1, false), (receipt.Consent, receipt.State, receipt.Uses, receipt.AllowsOnwardDisclosure));
        Assert.DoesNotContain("zebra", receipt.ToString() + System.Text.Json.JsonSerializer.Serialize(receipt), StringComparison.Ordinal);
    }
}
