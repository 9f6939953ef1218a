using OneOnOne.EntityFrameworkCore.Tests.Harness;

namespace OneOnOne.EntityFrameworkCore.Tests;

public sealed class NoteStoreTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task Another_process_gives_the_note_back_as_it_was(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Note note = await site.FromEvanAsync(site.Open(), about: site.Company.Frank);

        Host other = site.Open();
        Note kept = (await other.Get<INoteStore>().FindAsync(note.Id))!;

        // The content is compared by reference and so cannot be equal; everything else must be.
        Assert.Equal(note.ToState() with { Content = kept.Content }, kept.ToState());
        Assert.Equal(Site.Words, (await other.Gate.ReadAsync(kept, site.Company.Evan)).Text);
        Assert.Equal(note.HeardAt.UtcTicks, kept.HeardAt.UtcTicks);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task R12_Nobody_but_the_two_reads_it(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);

        var refused = await Assert.ThrowsAsync<DisclosureRefusedException>(async () => await host.Gate.ReadAsync(note, site.Company.Frank));
        Assert.Equal([RefusalReason.NotAParticipant], refused.Reasons);
        Assert.Empty(await host.Get<NoteIndex>().GetOfAsync(site.Company.Frank));
        Assert.Equal([note.Id], await host.Get<NoteIndex>().GetOfAsync(site.Company.Evan));
        Assert.Equal([note.Id], await host.Get<NoteIndex>().GetOfMeetingAsync(note.Meeting, site.Company.Yara));
        Assert.Empty(await host.Get<NoteIndex>().GetOfMeetingAsync(note.Meeting, site.Company.Hana));
        Assert.Equal([note.Id], await host.Get<NoteIndex>().GetOfSeriesAsync(note.Series, site.Company.Evan));
        Assert.Empty(await host.Get<NoteIndex>().GetOfSeriesAsync(note.Series, site.Company.Carly));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Of_two_changes_to_one_revision_one_is_refused(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        (Host one, Host other) = (site.Open(), site.Open());
        Note note = await site.FromEvanAsync(one);
        var first = note.Revise(new NoteContent("It takes him days."), site.Company.Yara);
        Note second = note.Tighten(site.Company.Evan);

        Assert.True(await one.Get<INoteStore>().TryReplaceAsync(first));
        Assert.False(await other.Get<INoteStore>().TryReplaceAsync(second));

        Note kept = (await other.Get<INoteStore>().FindAsync(note.Id))!;
        Assert.Equal((2, 2, ConfidentialityTier.Private), (kept.Version, kept.Revision, kept.Tier));
        Assert.Equal("It takes him days.", (await other.Gate.ReadAsync(kept, site.Company.Evan)).Text);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Changes_of_two_processes_at_once_are_all_kept(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host[] hosts = [site.Open(), site.Open()];
        Note note = await site.FromEvanAsync(hosts[0]);

        await Parallel.ForAsync(0, 12, async (i, stop) =>
            await hosts[i % 2].Notes.ChangeAsync(note.Id, latest => latest.Tag((TopicKind)(i % 5), site.Company.Yara), stop));

        Assert.Equal(13, (await hosts[0].Get<INoteStore>().FindAsync(note.Id))!.Revision);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_second_note_or_meeting_of_one_id_is_refused(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        Meeting meeting = (await host.Get<IMeetingHistory>().FindAsync(note.Meeting))!;

        await Assert.ThrowsAsync<DuplicateIdException>(async () => await host.Get<INoteStore>().AddAsync(note));
        await Assert.ThrowsAsync<DuplicateIdException>(async () => await host.Get<IMeetingHistory>().AddAsync(meeting));
        Assert.Null(await host.Get<INoteStore>().FindAsync(NoteId.New()));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Meetings_come_back_in_order_and_from_a_time_on(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        var series = new MeetingSeries(site.Company.Yara, site.Company.Evan);
        List<Meeting> held = [];
        foreach (int day in new[] { 0, 7, 14 })
        {
            site.Time.Now = site.Time.Now.AddDays(day == 0 ? 0 : 7);
            held.Add(await host.Meetings.HoldAsync(site.Company.Yara, site.Company.Evan, series));
        }

        await host.Meetings.HoldAsync(site.Company.Yara, site.Company.Carly);
        IMeetingHistory history = site.Open().Get<IMeetingHistory>();

        Assert.Equal([held[2].Id, held[1].Id], (await history.GetLatestAsync(series.Id, 2)).Select(meeting => meeting.Id));
        Assert.Equal([held[1].Id, held[2].Id], (await history.GetMeetingsOfAsync(site.Company.Evan, held[1].HeldAt)).Select(meeting => meeting.Id));
        Assert.Equal(4, (await history.GetMeetingsOfAsync(site.Company.Yara, DateTimeOffset.MinValue)).Count);
        Meeting skipLevel = Assert.Single(await history.GetMeetingsOfAsync(site.Company.Carly, DateTimeOffset.MinValue));
        Assert.Equal((Relationship.SkipLevel, site.Company.Frank), (skipLevel.Line.Relationship, skipLevel.Line.Between));
    }
}
