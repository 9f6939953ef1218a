namespace OneOnOne.Tests;

public sealed class MeetingTests
{
    private readonly Office _office = new();

    [Fact]
    public void R03_a_meeting_has_exactly_two_different_people() =>
        Assert.Throws<ArgumentException>(() => new ParticipantPair(_office.Evan, _office.Evan));

    [Fact]
    public void R03_no_member_of_a_meeting_takes_a_third_person() =>
        Assert.DoesNotContain(
            typeof(Meeting).GetMethods().Where(method => !method.IsSpecialName && method.DeclaringType == typeof(Meeting)),
            method => method.GetParameters().Length > 0);

    [Fact]
    public async Task R06_a_skip_level_meeting_is_sealed_and_knows_who_is_between()
    {
        Meeting meeting = await _office.Book.HoldAsync(_office.You, _office.Carly);
        Assert.Equal(Relationship.SkipLevel, meeting.Line.Relationship);
        Assert.Equal(ConfidentialityTier.Sealed, meeting.Tier);
        Assert.Equal<PersonSet>(_office.Frank, meeting.Line.Between);
    }

    [Fact]
    public async Task R21_own_reports_peers_and_mentors_are_private_and_strangers_sealed()
    {
        Assert.Equal(ConfidentialityTier.Private, (await _office.Book.HoldAsync(_office.You, _office.Evan)).Tier);
        Assert.Equal(ConfidentialityTier.Private, (await _office.Book.HoldAsync(_office.Frank, _office.Evan)).Tier);
        Assert.Equal(
            ConfidentialityTier.Private, (await _office.Book.HoldAsync(_office.You, _office.Hana, relationship: Relationship.Mentor)).Tier);
        Assert.Equal(ConfidentialityTier.Sealed, (await _office.Book.HoldAsync(_office.You, _office.Hana)).Tier);
    }

    [Fact]
    public async Task R21_a_declaration_does_not_loosen_what_the_line_says()
    {
        Meeting meeting = await _office.Book.HoldAsync(_office.You, _office.Carly, relationship: Relationship.Mentor);
        Assert.Equal(ConfidentialityTier.Sealed, meeting.Tier);
        await Assert.ThrowsAsync<ArgumentException>(
            async () => await _office.Book.HoldAsync(_office.You, _office.Hana, relationship: Relationship.DirectReport));
    }

    [Fact]
    public async Task R09_the_line_is_frozen_at_the_meeting()
    {
        Meeting meeting = await _office.Book.HoldAsync(_office.You, _office.Carly);
        _office.Line.Set(_office.Carly, _office.You);
        Assert.Equal<PersonSet>(_office.Frank, meeting.Line.Between);
        Assert.Equal(ConfidentialityTier.Sealed, meeting.Tier);
    }

    [Fact]
    public async Task A_series_is_that_of_the_same_two_people()
    {
        var series = new MeetingSeries(_office.Evan, _office.You);
        Assert.Equal(series.Id, (await _office.Book.HoldAsync(_office.You, _office.Evan, series)).Series);
        await Assert.ThrowsAsync<ArgumentException>(async () => await _office.Book.HoldAsync(_office.You, _office.Frank, series));
    }

    [Fact]
    public async Task A_history_refuses_a_duplicate_id_and_keeps_the_first()
    {
        var history = new InMemoryMeetingHistory();
        Meeting meeting = await _office.Book.HoldAsync(_office.You, _office.Evan);
        await history.AddAsync(meeting);
        await Assert.ThrowsAsync<DuplicateIdException>(async () => await history.AddAsync(meeting));
        Assert.Same(meeting, await history.FindAsync(meeting.Id));
    }

    [Fact]
    public async Task A_history_lists_the_meetings_of_a_person_and_the_latest_of_a_series()
    {
        var history = new InMemoryMeetingHistory();
        var book = new MeetingBook(history, _office.Line, ConfidentialityPolicy.Kalsey, _office.Time);
        var series = new MeetingSeries(_office.You, _office.Evan);
        List<Meeting> held = [];
        for (int week = 0; week < 4; week++)
        {
            held.Add(await book.HoldAsync(_office.You, _office.Evan, series));
            await book.HoldAsync(_office.You, _office.Frank);
            _office.Time.Pass(TimeSpan.FromDays(7));
        }

        Assert.Equal([held[3], held[2]], await history.GetLatestAsync(series.Id, 2));
        Assert.Equal(held.Skip(1), await history.GetMeetingsOfAsync(_office.Evan, held[1].HeldAt));
    }
}
