namespace OneOnOne.Tests;

public sealed class ItemTests
{
    private readonly Office _office = new();
    private readonly NoteContent _title = new("Ask who needs the figures, and when.");

    [Fact]
    public async Task R07_a_sealed_note_gives_no_third_person_anything_to_do()
    {
        Note note = await _office.FromCarly();
        DisclosureRefusedException refusal = Assert.Throws<DisclosureRefusedException>(() => ActionItem.Remind(note, _title, _office.Frank));
        Assert.Equal([RefusalReason.NotAParticipant, RefusalReason.NoteIsSealed], refusal.Reasons);
#pragma warning disable ONE3001 // that it throws is what is tested
        Assert.Throws<ArgumentException>(() => new ActionItem(
            ActionItemId.New(), note.Participants, _title, _office.Frank, note.Id, note.Version, ConfidentialityTier.Sealed));
#pragma warning restore ONE3001
    }

    [Fact]
    public async Task R07_the_holder_may_keep_a_private_reminder_in_the_tier_of_the_note()
    {
        Note note = await _office.FromCarly();
        ActionItem reminder = ActionItem.Remind(note, _title, _office.You, new DateOnly(2025, 4, 1));
        Assert.Equal(ConfidentialityTier.Sealed, reminder.Tier);
        Assert.Equal(note.Id, reminder.NoteId);
        Assert.True(reminder.Complete().IsDone);
    }

    [Fact]
    public async Task R10_a_third_person_gets_an_item_only_in_the_words_that_were_disclosed_to_them()
    {
        Note note = await _office.FromEvan();
        Assert.Throws<DisclosureRefusedException>(() => ActionItem.Remind(note, _title, _office.Hana));

        DisclosureConsent consent = await _office.Granted(note);
        Disclosure told = await _office.Gate.DiscloseAsync(note, consent, _office.You, _office.Hana);
        ActionItem item = ActionItem.Delegate(note, told);
        Assert.Equal(_office.Hana.Id, item.Owner);
        Assert.Equal(note.Tier, item.Tier);

        Note sealedSince = note.Tighten(_office.Evan);
        Assert.Throws<DisclosureRefusedException>(() => ActionItem.Delegate(sealedSince, told));
        Assert.Throws<ArgumentException>(() => ActionItem.Delegate(note.Revise(new NoteContent("Never mind."), _office.You), told));
    }

    [Fact]
    public async Task R14_agenda_items_and_derivatives_keep_the_label_of_their_note()
    {
        Note note = await _office.FromCarly();
        var series = new MeetingSeries(_office.Carly, _office.You);
        IConfidentialRecord[] derived =
        [
            AgendaItem.From(series, note, _title, _office.You),
            NoteDerivative.Copy(note),
            NoteDerivative.Quote(note, new NoteContent("the quarterly figures")),
            NoteDerivative.Gist(note, new NoteContent("Somebody is in a hurry.")),
            ActionItem.Remind(note, new NoteContent("Look at the calendar."), _office.You),
        ];
        Assert.All(derived, record => Assert.Equal((note.Id, note.Version), (record.NoteId, record.Version)));
        Assert.Equal(ConfidentialityTier.Sealed, AgendaItem.From(series, note, _title, _office.You).Tier);
        foreach (IConfidentialRecord record in derived)
        {
            DisclosureRefusedException refused = await Assert.ThrowsAsync<DisclosureRefusedException>(
                async () => await _office.Gate.ReadAsync(record, _office.Hana));
            Assert.Equal([RefusalReason.NotAParticipant], refused.Reasons);
        }

        Assert.Equal("Somebody is in a hurry.", (await _office.Gate.ReadAsync(derived[3], _office.Carly)).Text);
    }

    [Fact]
    public async Task R14_a_quote_is_a_run_of_the_notes_own_text()
    {
        Note note = await _office.FromEvan();
        Assert.Throws<ArgumentException>(() => NoteDerivative.Quote(note, new NoteContent("the yearly figures")));
    }

    [Fact]
    public async Task R14_on_the_agenda_of_other_people_it_would_be_a_disclosure()
    {
        Note note = await _office.FromEvan();
        Assert.Throws<ArgumentException>(() => AgendaItem.From(new MeetingSeries(_office.You, _office.Frank), note, _title, _office.You));
    }

    [Fact]
    public async Task An_agenda_item_of_its_own_is_sealed_and_read_by_the_two_only()
    {
        AgendaItem item = AgendaItem.Add(new MeetingSeries(_office.You, _office.Evan), _title, _office.Evan, TopicKind.Career);
        Assert.Equal(ConfidentialityTier.Sealed, item.Tier);
        Assert.Equal("Ask who needs the figures, and when.", (await _office.Gate.ReadAsync(item, _office.You)).Text);
        await Assert.ThrowsAsync<DisclosureRefusedException>(async () => await _office.Gate.ReadAsync(item, _office.Chief));
    }

    [Fact]
    public void I12_titles_are_content_and_not_strings()
    {
        Assert.Equal(typeof(NoteContent), typeof(ActionItem).GetProperty(nameof(ActionItem.Title))!.PropertyType);
        Assert.Equal(typeof(NoteContent), typeof(AgendaItem).GetProperty(nameof(AgendaItem.Title))!.PropertyType);
    }
}
