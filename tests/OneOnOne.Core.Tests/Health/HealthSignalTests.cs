using Microsoft.Extensions.DependencyInjection;

namespace OneOnOne.Tests;

public sealed class HealthSignalTests
{
    private readonly Office _office = new();
    private readonly MeetingSeries _series;
    private readonly List<Note> _notes = [];

    public HealthSignalTests() => _series = new MeetingSeries(_office.You, _office.Evan);

    private HealthSignal Signal => _office.Provider.GetRequiredService<HealthSignal>();

    [Fact]
    public async Task R18_three_of_the_last_eight_meetings_are_too_many()
    {
        await MeetAsync(8);
        await TellAsync(0, 3);
        Assert.Equal((HealthVerdict.Sound, 2), await VerdictAsync());
        await TellAsync(7);
        Assert.Equal((HealthVerdict.OrganizationProblem, 3), await VerdictAsync());
    }

    [Fact]
    public async Task R18_what_was_told_before_the_last_eight_meetings_does_not_count()
    {
        await MeetAsync(10);
        await TellAsync(0, 1, 8, 9);
        Assert.Equal((HealthVerdict.Sound, 2), await VerdictAsync());
    }

    [Fact]
    public async Task R18_a_meeting_counts_once_however_much_of_it_is_told()
    {
        await MeetAsync(8);
        for (int i = 0; i < 3; i++)
            await TellAsync(4);
        Assert.Equal((HealthVerdict.Sound, 1), await VerdictAsync());
    }

    [Fact]
    public async Task R18_serious_concerns_never_count()
    {
        await MeetAsync(8);
        foreach (Note note in _notes)
        {
            await _office.Ledger.AppendAsync(
                new DisclosureEntry(
                    _office.Time.Now, note.Confiders, note.Id, 1, _office.You, _office.Hana, DisclosureExtent.Summary, Attribution.Unattributed,
                    DisclosurePurpose.AddressSeriousConcern, LedgerGround.SeriousConcern, Guid.NewGuid()),
                []);
        }
        Assert.Equal((HealthVerdict.Sound, 0), await VerdictAsync());
    }

    [Fact]
    public async Task R18_declines_never_count_and_change_no_figure()
    {
        await MeetAsync(8);
        await TellAsync(0, 1, 2);
        SeriesHealth before = await ReadAsync(_office.You);
        for (int i = 3; i < 8; i++)
        {
            DisclosureConsent asked = await _office.Consents.RequestAsync(_notes[i].Id, _office.You, _office.TellHana);
            await _office.Consents.DeclineAsync(asked.Id, _office.Evan);
        }
        Assert.Equal(before, await ReadAsync(_office.You));
    }

    [Theory]
    [InlineData(3, 5, HealthVerdict.OrganizationProblem)]
    [InlineData(4, 6, HealthVerdict.WrongTopics)]
    [InlineData(8, 0, HealthVerdict.WrongTopics)]
    [InlineData(0, 0, HealthVerdict.OrganizationProblem)]
    public async Task R19_from_forty_percent_of_work_status_on_the_topics_are_wrong(int workStatus, int career, HealthVerdict expected)
    {
        await MeetAsync(8);
        await TellAsync(0, 1, 2);
        MeetingTopic[] topics =
        [
            .. Enumerable.Repeat(new MeetingTopic(_notes[0].Meeting, TopicKind.WorkStatus), workStatus),
            .. Enumerable.Repeat(new MeetingTopic(_notes[1].Meeting, TopicKind.Career), career),
            .. _notes.Select(MeetingTopic.Of),
            new MeetingTopic(MeetingId.New(), TopicKind.WorkStatus),
        ];
        SeriesHealth health = await Signal.ReadAsync(_series.Id, _office.You, topics);
        Assert.Equal(expected, health.Verdict);
        Assert.Equal(workStatus + career == 0 ? null : workStatus / (double)(workStatus + career), health.WorkStatusShare);
    }

    [Fact]
    public async Task R19_too_few_meetings_are_not_enough_data()
    {
        await MeetAsync(7);
        await TellAsync(0, 1, 2, 3);
        Assert.Equal((HealthVerdict.NotEnoughData, 4), await VerdictAsync());
    }

    [Fact]
    public async Task R12_an_outsider_is_told_the_same_whether_there_are_meetings_or_not()
    {
        await MeetAsync(8);
        await TellAsync(0, 1, 2);
        Assert.Equal(await Signal.ReadAsync(SeriesId.New(), _office.Frank, []), await ReadAsync(_office.Frank));
        Assert.Equal(await ReadAsync(_office.Evan), await ReadAsync(_office.You));
    }

    private async Task MeetAsync(int times)
    {
        for (int i = 0; i < times; i++)
        {
            _office.Time.Pass(TimeSpan.FromDays(7));
            Meeting meeting = await _office.Book.HoldAsync(_office.You, _office.Evan, _series);
            _notes.Add(await _office.Notebook.TakeAsync(meeting, _office.You, _office.Evan, new NoteContent(Office.Words)));
        }
    }

    private async Task TellAsync(params int[] meetings)
    {
        foreach (Note note in meetings.Select(index => _notes[index]))
        {
            DisclosureConsent consent = await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana);
            consent = await _office.Consents.GrantAsync(consent.Id, _office.Evan);
            await _office.Gate.DiscloseAsync(note, consent, _office.You, _office.Hana);
        }
    }

    private ValueTask<SeriesHealth> ReadAsync(Person reader) => Signal.ReadAsync(_series.Id, reader, _notes.Select(MeetingTopic.Of));

    private async Task<(HealthVerdict, int)> VerdictAsync()
    {
        SeriesHealth health = await ReadAsync(_office.You);
        return (health.Verdict, health.MeetingsToldOn);
    }
}
