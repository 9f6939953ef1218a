namespace OneOnOne.Tests;

public sealed class ConcernRoutingTests
{
    private readonly ConcernScene _scene = new();

    private Person Dana => _scene.Story.Dana;

    [Fact]
    public async Task R17_the_route_leads_around_the_implicated_their_reports_the_raiser_and_the_confider()
    {
        SeriousConcern concern = await _scene.RaiseAsync();
        var routed = Assert.IsType<ConcernRouting.To>(await _scene.Book.RouteAsync(concern.Id, Dana));
        Assert.Equal((_scene.Hugo.Id, ConcernState.Assigned), (routed.Handler, routed.Concern.State));
    }

    [Fact]
    public async Task R17_a_handler_who_turns_out_to_be_implicated_is_replaced()
    {
        SeriousConcern concern = await _scene.TellAsync();
        concern = await _scene.Book.ImplicateAsync(concern.Id, _scene.Hugo, Dana);
        Assert.Equal((null, ConcernState.Raised), (concern.Handler, concern.State));
        Assert.Null(await _scene.Book.FindAsync(concern.Id, _scene.Hugo));

        var routed = Assert.IsType<ConcernRouting.To>(await _scene.Book.RouteAsync(concern.Id, Dana));
        Assert.Equal(_scene.Olga.Id, routed.Handler);
    }

    [Fact]
    public async Task R17_where_nobody_is_left_a_person_names_somebody_outside()
    {
        SeriousConcern concern = await _scene.RaiseAsync([_scene.Story.Bob.Id, _scene.Hugo.Id, _scene.Olga.Id]);
        Assert.IsType<ConcernRouting.NobodyLeft>(await _scene.Book.RouteAsync(concern.Id, Dana));
        PersonId lawyer = PersonId.New();
        Assert.Equal(lawyer, (await _scene.Book.AssignAsync(concern.Id, lawyer, Dana)).Handler);
    }

    [Fact]
    public async Task R17_nobody_implicated_can_be_named_by_hand_either()
    {
        SeriousConcern concern = await _scene.RaiseAsync();
        await Assert.ThrowsAsync<ConcernEventException>(async () => await _scene.Book.AssignAsync(concern.Id, _scene.Story.Bob, Dana));
        await Assert.ThrowsAsync<ConcernEventException>(async () => await _scene.Book.AssignAsync(concern.Id, Dana, Dana));
        await Assert.ThrowsAsync<ConcernEventException>(async () => await _scene.Book.AssignAsync(concern.Id, _scene.Olga, _scene.Story.Bob));
    }

    [Fact]
    public async Task R16_there_is_one_handler_who_is_replaced_only_when_late()
    {
        SeriousConcern concern = await _scene.TellAsync();
        await Assert.ThrowsAsync<ConcernEventException>(async () => await _scene.Book.RouteAsync(concern.Id, Dana));
        _scene.After(7.01);
        Assert.Equal(_scene.Olga.Id, Assert.IsType<ConcernRouting.To>(await _scene.Book.RouteAsync(concern.Id, Dana)).Handler);
    }

    [Fact]
    public async Task R15_a_reporting_line_that_runs_in_a_circle_does_not_block_a_concern()
    {
        SeriousConcern concern = await _scene.RaiseAsync();
        ConcernBook book = new(
            _scene.Store, _scene.Notes, new FixedConcernRoute([_scene.Story.Bob.Id, _scene.Hugo.Id]), new CircularLine(),
            _scene.Story.Policy, _scene.Story.Time);
        Assert.Equal(_scene.Hugo.Id, Assert.IsType<ConcernRouting.To>(await book.RouteAsync(concern.Id, Dana)).Handler);
    }

    private sealed class CircularLine : IReportingLine
    {
        private readonly PersonId _one = PersonId.New(), _other = PersonId.New();

        public ValueTask<PersonSet> GetManagersAsync(PersonId person, CancellationToken cancellationToken = default) =>
            new(person == _one ? _other : _one);
    }
}
