using FsCheck.Fluent;

namespace OneOnOne.Tests;

public sealed class NoteTests
{
    private readonly Office _office = new();
    private static readonly NoteContent Other = new("On second thoughts it is fine.");

    [Fact]
    public void R01_the_default_of_every_enum_is_its_strictest_value()
    {
        Assert.Equal(ConfidentialityTier.Sealed, default);
        Assert.Equal(Relationship.Unknown, default);
        Assert.Equal(TopicKind.Untagged, default);
        Assert.Equal(DisclosureExtent.ThemeOnly, default);
        Assert.Equal(Attribution.Unattributed, default);
        Assert.Equal(DisclosureChannel.Spoken, default);
        Assert.Equal(DisclosurePurpose.Unspecified, default);
        Assert.Equal(SkipLevelConsent.Never, default);
        Assert.Equal(ConsentEvidence.Asserted, default);
        Assert.Equal(ConsentInitiative.Holder, default);
        Assert.Equal(ConsentState.Invalidated, default);
    }

    [Fact]
    public void R01_every_public_enum_of_the_library_has_a_value_zero()
    {
        // The checks and the attested facts are items of a list, S1 to S13 and five more; a default is none of them and is refused.
        foreach (Type type in typeof(Note).Assembly.GetExportedTypes().Where(type => type.IsEnum))
            Assert.True(Enum.IsDefined(type, 0) || type == typeof(SanitizingCheck) || type == typeof(AttestedFact), $"{type.Name} has no value for its default.");
    }

    [Fact]
    public void R01_nothing_can_be_marked_as_not_confidential() =>
        Assert.DoesNotContain(
            typeof(Note).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties()),
            property => property.Name.Contains("IsConfidential", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task R01_a_note_is_born_in_the_tier_of_its_meeting()
    {
        Assert.Equal(ConfidentialityTier.Sealed, (await _office.FromCarly()).Tier);
        Assert.Equal(ConfidentialityTier.Private, (await _office.FromEvan()).Tier);
    }

    [Fact]
    public async Task R04_work_status_is_tagged_by_a_participant_and_unlocks_nothing()
    {
        Note note = await _office.FromCarly("The build is green.");
        Assert.Equal(TopicKind.Untagged, note.Topic);
        note = await _office.Notebook.ChangeAsync(note.Id, latest => latest.Tag(TopicKind.WorkStatus, _office.Carly));
        Assert.Equal(ConfidentialityTier.Sealed, note.Tier);
        Assert.Throws<ArgumentException>(() => note.Tag(TopicKind.WorkStatus, _office.Frank));
        await Assert.ThrowsAsync<DisclosureRefusedException>(
            async () => await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana));
    }

    [Fact]
    public async Task R22_a_bosss_confidence_to_a_report_has_the_boss_as_confider()
    {
        Meeting meeting = await _office.Book.HoldAsync(_office.You, _office.Evan);
        Note note = await _office.Notebook.TakeAsync(meeting, author: _office.Evan, confiders: _office.You, new NoteContent("I am leaving."));
        DisclosureConsent asked = await _office.Consents.RequestAsync(
            note.Id, _office.Evan, _office.TellHana with { Discloser = _office.Evan });
#pragma warning disable ONE2003 // that it throws is what is tested
        Assert.Throws<ConsentEventException>(() => asked.Grant(_office.Evan));
#pragma warning restore ONE2003
        Assert.Equal(ConsentState.Granted, (await _office.Consents.GrantAsync(asked.Id, _office.You)).State);
    }

    [Fact]
    public async Task A_note_has_two_participants_an_author_and_a_confider_among_them()
    {
        Meeting meeting = await _office.Book.HoldAsync(_office.You, _office.Evan);
        DateTimeOffset now = _office.Time.Now;
        Assert.Throws<ArgumentException>(() => Note.Take(meeting, _office.Hana, _office.Evan, Other, now));
        Assert.Throws<ArgumentException>(() => Note.Take(meeting, _office.You, PersonSet.Empty, Other, now));
        Assert.Throws<ArgumentException>(() => Note.Take(meeting, _office.You, _office.Hana, Other, now));
        Assert.Throws<ArgumentException>(() => Note.Take(meeting, _office.You, _office.Evan, Other, now - TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task I07_the_tier_can_only_tighten_whatever_happens_in_whatever_order()
    {
        Note born = await _office.FromEvan();
        PropertyTest.Holds(Gen.Choose(0, 3).ListOf(), steps =>
        {
            Note note = born;
            bool tightened = false;
            foreach (int step in steps)
            {
                note = step switch
                {
                    0 => note.Revise(new NoteContent("Something else."), _office.You),
                    1 => note.Tag(TopicKind.Feedback, _office.Evan),
                    2 => note.AddAbout(_office.Frank, _office.You),
                    _ => note.Tighten(_office.Evan),
                };
                tightened |= step == 3;
                if (tightened != (note.Tier == ConfidentialityTier.Sealed)) return false;
            }

            return note.Revision == born.Revision + steps.Count && note.Version == 1 + steps.Count(step => step == 0);
        });
    }

    [Fact]
    public async Task I07_no_store_can_bring_back_a_note_that_is_looser_than_its_relationship()
    {
        NoteState kept = (await _office.FromCarly()).ToState();
        Assert.Throws<ArgumentException>(() => Note.Restore(kept with { Tier = ConfidentialityTier.Private }));
        Assert.Throws<ArgumentException>(() => Note.Restore(kept with { Author = _office.Hana }));
        Assert.Throws<ArgumentException>(() => Note.Restore(kept with { Version = 2 }));
        Assert.Equal(kept, Note.Restore(kept).ToState());
    }

    [Fact]
    public async Task I07_a_change_that_would_loosen_or_skip_is_refused()
    {
        Note note = await _office.FromEvan();
        Note tight = await _office.Notebook.ChangeAsync(note.Id, latest => latest.Tighten(_office.You));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _office.Notebook.ChangeAsync(
            note.Id, latest => Note.Restore(latest.ToState() with { Tier = ConfidentialityTier.Private, Revision = latest.Revision + 1 })));
        NoteState kept = tight.ToState() with { Revision = tight.Revision + 1 };
        NoteState[] forged =
        [
            kept with { Confiders = _office.You }, kept with { Author = _office.Evan }, kept with { Content = new NoteContent("Other words.") },
            kept with { HeardAt = kept.HeardAt.AddDays(-30) }, kept with { Line = new FrozenLine(Relationship.Peer, PersonSet.Empty) },
            kept with { About = PersonSet.Empty },
        ];
        await _office.Notebook.ChangeAsync(note.Id, latest => latest.AddAbout(_office.Hana, _office.You));
        foreach (NoteState state in forged)
        {
            await Assert.ThrowsAsync<ArgumentException>(async () => await _office.Notebook.ChangeAsync(
                note.Id, latest => Note.Restore(state with { Revision = latest.Revision + 1 })));
        }

        await Assert.ThrowsAsync<ArgumentException>(async () => await _office.Notebook.ChangeAsync(note.Id, _ => tight));
        await Assert.ThrowsAsync<KeyNotFoundException>(async () => await _office.Notebook.ChangeAsync(NoteId.New(), latest => latest));
    }

    [Fact]
    public async Task Changes_that_race_all_happen()
    {
        Note note = await _office.FromEvan();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(
            async () => await _office.Notebook.ChangeAsync(note.Id, latest => latest.Tag(TopicKind.Career, _office.You)))));
        Assert.Equal(51, (await _office.Notebook.ChangeAsync(note.Id, latest => latest.Tighten(_office.You))).Revision - 1);
    }

    [Fact]
    public async Task A_store_refuses_a_duplicate_id_without_a_word_of_content()
    {
        Note note = await _office.FromEvan();
        var store = new InMemoryNoteStore();
        await store.AddAsync(note);
        DuplicateIdException taken = await Assert.ThrowsAsync<DuplicateIdException>(async () => await store.AddAsync(note));
        Assert.DoesNotContain("figures", taken.ToString(), StringComparison.Ordinal);
        Assert.False(await store.TryReplaceAsync(note));
    }

    [Fact]
    public async Task R14_content_of_one_note_cannot_be_put_into_a_note_of_other_people()
    {
        Note note = await _office.FromCarly();
        Meeting mine = await _office.Book.HoldAsync(_office.You, _office.Evan);
        Assert.Throws<ArgumentException>(() => Note.Take(mine, _office.You, _office.Evan, note.Content, _office.Time.Now));
        Note other = await _office.FromEvan();
        Assert.Throws<ArgumentException>(() => other.Revise(note.Content, _office.You));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _office.Consents.OfferAsync(
            other.Id, _office.Evan, _office.TellHana with { Extent = DisclosureExtent.Summary, Wording = note.Content }));
    }
}
