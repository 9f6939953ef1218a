namespace OneOnOne.Tests;

public sealed class InferenceGuardTests
{
    private readonly SlowBoss _story = new();

    [Fact]
    public async Task R11_acting_at_once_would_tell_that_Evan_tattled()
    {
        await _story.MeetAsync(_story.Team);
        Note note = await _story.ConfideAsync(_story.Evan);

        var verdict = Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(note));

        Assert.Equal(3, verdict.CoverMissing);
        Assert.InRange(verdict.Earliest - note.HeardAt, TimeSpan.FromDays(14), TimeSpan.FromDays(28));
    }

    [Fact]
    public async Task R11_time_alone_is_not_enough()
    {
        await _story.MeetAsync(_story.Team);
        Note note = await _story.ConfideAsync(_story.Evan);
        _story.Time.Pass(TimeSpan.FromDays(29));

        var verdict = Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(note));

        Assert.True(verdict.Earliest < _story.Time.Now);
        Assert.Equal(3, verdict.CoverMissing);
    }

    [Fact]
    public async Task R11_cover_alone_is_not_enough()
    {
        Note note = await _story.ConfideAsync(_story.Evan);
        await _story.MeetAsync(_story.Team);

        Assert.Equal(0, Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(note)).CoverMissing);
    }

    [Fact]
    public async Task R11_after_a_while_and_with_three_others_seen_it_is_clear()
    {
        await _story.MeetAsync(_story.Team);
        Note note = await _story.ConfideAsync(_story.Evan);
        _story.Time.Pass(TimeSpan.FromDays(28));
        await _story.MeetAsync(_story.Team[0], _story.Team[1]);
        Assert.Equal(1, Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(note)).CoverMissing);

        await _story.MeetAsync(_story.Team[1]);
        Assert.Equal(1, Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(note)).CoverMissing);

        await _story.MeetAsync(_story.Team[2]);
        Assert.IsType<InferenceVerdict.Clear>(await _story.CheckAsync(note));
    }

    [Fact]
    public async Task R11_the_wait_ends_on_its_very_date()
    {
        Note note = await _story.ConfideAsync(_story.Evan);
        await _story.MeetAsync(_story.Team);
        DateTimeOffset earliest = Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(note)).Earliest;

        _story.Time.Now = earliest - TimeSpan.FromTicks(1);
        Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(note));
        _story.Time.Now = earliest;
        Assert.IsType<InferenceVerdict.Clear>(await _story.CheckAsync(note));
    }

    [Fact]
    public async Task R11_where_too_few_could_be_the_source_a_person_decides_instead_of_an_endless_wait()
    {
        await _story.MeetAsync(_story.Team[0], _story.Team[1]);
        Note note = await _story.ConfideAsync(_story.Evan);
        _story.Time.Pass(TimeSpan.FromDays(400));

        var verdict = Assert.IsType<InferenceVerdict.NeedsPerson>(await _story.CheckAsync(note));

        Assert.Equal((2, 3), (verdict.PossibleSources, verdict.Required));
    }

    [Fact]
    public async Task R11_a_person_who_accepts_the_risk_shortens_no_wait()
    {
        Note note = await _story.ConfideAsync(_story.Evan);
        PlannedAction action = new([note], _story.Dana, _story.Bob, acceptance: new(_story.Dana, _story.Time.Now));

        Assert.IsType<InferenceVerdict.NotYet>(await _story.Guard.CheckAsync(action));
        _story.Time.Pass(TimeSpan.FromDays(28));
        Assert.IsType<InferenceVerdict.Clear>(await _story.Guard.CheckAsync(action));
    }

    [Fact]
    public async Task R11_people_from_elsewhere_are_no_cover()
    {
        Person[] elsewhere = [new("Eli"), new("Fay"), new("Gus")];
        await _story.MeetAsync(elsewhere);
        Note note = await _story.ConfideAsync(_story.Evan);
        _story.Time.Pass(TimeSpan.FromDays(28));
        await _story.MeetAsync(elsewhere);

        Assert.Equal(0, Assert.IsType<InferenceVerdict.NeedsPerson>(await _story.CheckAsync(note)).PossibleSources);
    }

    [Fact]
    public async Task R11_sources_that_the_holder_names_are_held_against_the_meetings()
    {
        Person[] elsewhere = [new("Eli"), new("Fay"), new("Gus")];
        Note note = await _story.ConfideAsync(_story.Evan);
        PlannedAction action = new([note], _story.Dana, _story.Bob,
            possibleSources: [elsewhere[0].Id, elsewhere[1].Id, elsewhere[2].Id, _story.Evan.Id, _story.Bob.Id]);
        _story.Time.Pass(TimeSpan.FromDays(28));

        Assert.Equal(3, Assert.IsType<InferenceVerdict.NotYet>(await _story.Guard.CheckAsync(action)).CoverMissing);
        await _story.MeetAsync(elsewhere);
        Assert.IsType<InferenceVerdict.Clear>(await _story.Guard.CheckAsync(action));
    }

    [Fact]
    public async Task R11_of_several_notes_the_latest_date_and_the_largest_need_decide()
    {
        await _story.MeetAsync(_story.Team);
        Note first = await _story.ConfideAsync(_story.Evan);
        await _story.MeetAsync(_story.Team[0], _story.Team[1], _story.Team[2]);
        _story.Time.Pass(TimeSpan.FromDays(20));
        Note second = await _story.ConfideAsync(_story.Evan);

        var verdict = Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(first, second));

        Assert.Equal(3, verdict.CoverMissing);
        Assert.Equal(_story.Embargo.EarliestFor(second.Id, _story.Bob, second.HeardAt), verdict.Earliest);
    }

    [Fact]
    public async Task R11_meetings_in_the_future_are_no_cover_when_the_clock_runs_backwards()
    {
        Note note = await _story.ConfideAsync(_story.Evan);
        _story.Time.Pass(TimeSpan.FromDays(40));
        await _story.MeetAsync(_story.Team);
        _story.Time.Now = note.HeardAt + TimeSpan.FromDays(30);

        Assert.Equal(3, Assert.IsType<InferenceVerdict.NotYet>(await _story.CheckAsync(note)).CoverMissing);
    }

    [Fact]
    public async Task R10_acting_towards_the_confider_tells_nobody_anything()
    {
        Note note = await _story.ConfideAsync(_story.Evan);
        Assert.IsType<InferenceVerdict.Clear>(await _story.Guard.CheckAsync(new PlannedAction([note], _story.Dana, _story.Evan)));
    }

    [Fact]
    public async Task R10_only_a_participant_can_plan_an_action_on_a_note()
    {
        Note note = await _story.ConfideAsync(_story.Evan);
        Assert.Throws<ArgumentException>(() => new PlannedAction([note], _story.Bob, _story.Evan));
        Assert.Throws<ArgumentException>(() => new PlannedAction([], _story.Dana, _story.Evan));
        Assert.Throws<ArgumentException>(() => new PlannedAction([note], _story.Dana, PersonSet.Empty));
    }
}
