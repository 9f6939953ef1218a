namespace OneOnOne.Tests;

public sealed class ReportingLineTests
{
    private readonly InMemoryReportingLine _line = new();
    private readonly PersonId _top = PersonId.New(), _boss = PersonId.New(), _dotted = PersonId.New(), _report = PersonId.New();

    private ValueTask<ReportingGraph> Graph(params PersonId[] from) => ReportingGraph.ReadAsync(_line, from, default);

    [Fact]
    public async Task R09_every_boss_on_any_path_is_between()
    {
        _line.Set(_report, [_boss, _dotted]);
        _line.Set(_boss, _top);
        _line.Set(_dotted, _top);
        ReportingGraph graph = await Graph(_report, _top);
        Assert.Equal<PersonSet>([_boss, _dotted], graph.Between(_report, _top));
        Assert.Equal<PersonSet>([_boss, _dotted], graph.Between(_top, _report));
        Assert.Equal(PersonSet.Empty, graph.Between(_report, _boss));
    }

    [Fact]
    public async Task R21_a_stranger_is_of_unknown_relationship() =>
        Assert.Equal(Relationship.Unknown, (await Graph(_report, PersonId.New())).Relate(_report, _top));

    [Fact]
    public async Task Relationships_read_the_same_from_either_side()
    {
        PersonId peer = PersonId.New();
        _line.Set(_report, _boss);
        _line.Set(peer, _boss);
        _line.Set(_boss, _top);
        ReportingGraph graph = await Graph(_report, peer, _top);
        foreach ((PersonId one, PersonId other, Relationship expected) in new[]
        {
            (_report, _boss, Relationship.DirectReport), (_report, _top, Relationship.SkipLevel), (_report, peer, Relationship.Peer),
        })
        {
            Assert.Equal(expected, graph.Relate(one, other));
            Assert.Equal(expected, graph.Relate(other, one));
        }
    }

    [Fact]
    public async Task A_line_that_would_run_in_a_circle_is_refused_and_stays_as_it_was()
    {
        _line.Set(_report, _boss);
        _line.Set(_boss, _top);
        Assert.Throws<ReportingLineException>(() => _line.Set(_top, _report));
        Assert.Throws<ReportingLineException>(() => _line.Set(_top, _top));
        Assert.Equal(PersonSet.Empty, await _line.GetManagersAsync(_top));
    }

    [Fact]
    public async Task A_host_whose_line_runs_in_a_circle_gets_a_clear_error()
    {
        var office = new Office();
        var book = new MeetingBook(new InMemoryMeetingHistory(), new Circle(), ConfidentialityPolicy.Kalsey, office.Time);
        await Assert.ThrowsAsync<ReportingLineException>(async () => await book.HoldAsync(office.You, office.Evan));
    }

    /// <summary>Everyone reports to the next of three, and the third to the first.</summary>
    private sealed class Circle : IReportingLine
    {
        private readonly PersonId[] _three = [PersonId.New(), PersonId.New(), PersonId.New()];

        public ValueTask<PersonSet> GetManagersAsync(PersonId person, CancellationToken cancellationToken = default) =>
            new(_three[(Array.IndexOf(_three, person) + 1) % 3]);
    }
}
