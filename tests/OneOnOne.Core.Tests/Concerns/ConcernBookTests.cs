namespace OneOnOne.Tests;

public sealed class ConcernBookTests
{
    private readonly ConcernScene _scene = new();

    private Person Dana => _scene.Story.Dana;

    [Fact]
    public async Task R15_a_concern_has_a_category_from_the_list_and_a_written_basis()
    {
        await _scene.RaiseAsync();
        await Assert.ThrowsAsync<ArgumentException>(async () => await _scene.Book.RaiseAsync(
            Dana, [_scene.Note.Id], (ConcernCategory)99, new NoteContent("It is so."), _scene.Story.Bob));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await _scene.Book.RaiseAsync(
            Dana, [_scene.Note.Id], ConcernCategory.Fraud, null!, _scene.Story.Bob));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _scene.Book.RaiseAsync(
            Dana, [], ConcernCategory.Fraud, new NoteContent("It is so."), _scene.Story.Bob));
    }

    [Fact]
    public void R20_no_category_is_a_feeling_or_a_rest()
    {
        string[] names = Enum.GetNames<ConcernCategory>();
        Assert.DoesNotContain(names, name => name.Contains("Feel", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(names, name => name is "Other" or "None" or "Unknown");
    }

    [Fact]
    public async Task R15_nobody_but_a_participant_can_raise_it_and_an_outsider_learns_nothing_from_trying()
    {
        await _scene.RaiseAsync();
        async Task<string> FailureAsync(NoteId note) => (await Assert.ThrowsAsync<ArgumentException>(async () => await _scene.Book.RaiseAsync(
            _scene.Hugo, [note], ConcernCategory.Fraud, new NoteContent("It is so."), PersonSet.Empty))).Message;
        Assert.Equal(await FailureAsync(NoteId.New()), await FailureAsync(_scene.Note.Id));
    }

    [Fact]
    public async Task R15_it_is_overdue_when_nobody_has_been_told_within_a_day()
    {
        SeriousConcern concern = await _scene.RaiseAsync();
        _scene.After(1);
        Assert.Empty(await _scene.Book.GetOverdueAsync());
        _scene.After(0.01);
        var overdue = await _scene.Book.GetOverdueAsync();
        Assert.Equal([ConcernDutyKind.NotifyConfider, ConcernDutyKind.Tell], overdue.Select(item => item.Duty.Kind).Order().Reverse());
        Assert.All(overdue, item => Assert.Equal((concern.Id, Dana.Id), (item.Concern, item.Duty.Owner)));
    }

    [Fact]
    public async Task R15_it_is_overdue_seven_days_after_telling_without_acknowledgement_and_three_months_later_without_answer()
    {
        SeriousConcern concern = await _scene.TellAsync();
        DateTimeOffset told = _scene.Now;
        await _scene.Book.NotifyConfiderAsync(concern.Id, _scene.Story.Evan, Dana);
        concern = (await _scene.Book.FindAsync(concern.Id, _scene.Hugo))!;
        Assert.Equal(
            [
                new ConcernDuty(ConcernDutyKind.Acknowledge, told.AddDays(7), _scene.Hugo),
                new ConcernDuty(ConcernDutyKind.Answer, told.AddDays(7).AddMonths(3), _scene.Hugo),
            ],
            concern.Duties(_scene.Story.Policy));

        _scene.After(2);
        concern = await _scene.Book.AcknowledgeAsync(concern.Id, _scene.Hugo);
        Assert.Equal(
            [new ConcernDuty(ConcernDutyKind.Answer, told.AddDays(2).AddMonths(3), _scene.Hugo)], concern.Duties(_scene.Story.Policy));

        concern = await _scene.Book.AnswerAsync(concern.Id, new NoteContent("It is being looked into."), _scene.Hugo);
        Assert.Empty(concern.Duties(_scene.Story.Policy));
        Assert.Equal(ConcernState.Answered, concern.State);
    }

    [Fact]
    public async Task R17_it_cannot_be_closed_without_an_outcome()
    {
        SeriousConcern concern = await _scene.TellAsync();
        await _scene.Book.NotifyConfiderAsync(concern.Id, _scene.Story.Evan, Dana);
        await Assert.ThrowsAsync<ConcernEventException>(() => _scene.CloseAsync(concern, ConcernOutcome.None));
        await Assert.ThrowsAsync<ConcernEventException>(() => _scene.CloseAsync(concern, (ConcernOutcome)99));

        SeriousConcern closed = await _scene.CloseAsync(concern, ConcernOutcome.Sanctioned);
        Assert.Equal((ConcernState.Closed, ConcernOutcome.Sanctioned), (closed.State, closed.Outcome));
    }

    [Fact]
    public async Task R17_nobody_implicated_can_close_it_not_even_its_handler()
    {
        SeriousConcern concern = await _scene.TellAsync();
        await _scene.Book.NotifyConfiderAsync(concern.Id, _scene.Story.Evan, Dana);
        await Assert.ThrowsAsync<ConcernEventException>(() => _scene.CloseAsync(concern, by: _scene.Story.Bob));
        await Assert.ThrowsAsync<ConcernEventException>(() => _scene.CloseAsync(concern, by: Dana));

        await _scene.Book.ImplicateAsync(concern.Id, _scene.Hugo, Dana);
        await Assert.ThrowsAsync<ConcernEventException>(() => _scene.CloseAsync(concern));
    }

    [Fact]
    public async Task R17_a_closed_concern_never_reopens()
    {
        SeriousConcern concern = await _scene.TellAsync();
        await _scene.Book.NotifyConfiderAsync(concern.Id, _scene.Story.Evan, Dana);
        await _scene.CloseAsync(concern);
        await Assert.ThrowsAsync<ConcernEventException>(() => _scene.CloseAsync(concern));
        await Assert.ThrowsAsync<ConcernEventException>(async () => await _scene.Book.AssignAsync(concern.Id, _scene.Olga, Dana));
        await Assert.ThrowsAsync<ConcernEventException>(async () => await _scene.Book.AcknowledgeAsync(concern.Id, _scene.Hugo));
    }

    [Fact]
    public async Task R16_it_cannot_be_closed_while_a_confider_is_owed_a_notice_that_nobody_put_off()
    {
        SeriousConcern concern = await _scene.TellAsync();
        await Assert.ThrowsAsync<ConcernEventException>(() => _scene.CloseAsync(concern));

        await _scene.Book.DeferNoticeAsync(
            concern.Id, _scene.Story.Evan, NoticeDeferralReason.WouldEndangerSomebody, _scene.Now.AddDays(10), _scene.Hugo);
        SeriousConcern closed = await _scene.CloseAsync(concern);

        Assert.Empty(closed.OwedNotices(_scene.Now));
        _scene.After(10.01);
        Assert.True(closed.OwedNotices(_scene.Now).Contains(_scene.Story.Evan));
        Assert.Equal(ConcernDutyKind.NotifyConfider, Assert.Single(await _scene.Book.GetOverdueAsync()).Duty.Kind);
        closed = await _scene.Book.NotifyConfiderAsync(concern.Id, _scene.Story.Evan, Dana);
        Assert.Empty(closed.OwedNotices(_scene.Now));
    }

    [Fact]
    public async Task R16_a_deferral_has_a_reason_from_the_list_and_an_end_in_reach()
    {
        SeriousConcern concern = await _scene.RaiseAsync();
        Task DeferAsync(NoticeDeferralReason reason, double days, Person confider) => _scene.Book.DeferNoticeAsync(
            concern.Id, confider, reason, _scene.Now.AddDays(days), Dana).AsTask();
        await Assert.ThrowsAsync<ConcernEventException>(() => DeferAsync((NoticeDeferralReason)99, 10, _scene.Story.Evan));
        await Assert.ThrowsAsync<ConcernEventException>(() => DeferAsync(NoticeDeferralReason.AuthorityForbids, 91, _scene.Story.Evan));
        await Assert.ThrowsAsync<ConcernEventException>(() => DeferAsync(NoticeDeferralReason.AuthorityForbids, 0, _scene.Story.Evan));
        await Assert.ThrowsAsync<ConcernEventException>(() => DeferAsync(NoticeDeferralReason.AuthorityForbids, 10, _scene.Hugo));
        await DeferAsync(NoticeDeferralReason.AuthorityForbids, 90, _scene.Story.Evan);
    }

    [Fact]
    public async Task R17_time_running_backwards_does_not_stop_a_concern()
    {
        SeriousConcern concern = await _scene.RaiseAsync();
        _scene.After(-5);
        Assert.IsType<ConcernRouting.To>(await _scene.Book.RouteAsync(concern.Id, Dana));
        SeriousConcern after = (await _scene.Book.FindAsync(concern.Id, Dana))!;
        Assert.Equal(after.Events[0].At, after.Events[1].At);
    }

    [Fact]
    public async Task Of_racing_closings_one_wins()
    {
        SeriousConcern concern = await _scene.TellAsync();
        await _scene.Book.NotifyConfiderAsync(concern.Id, _scene.Story.Evan, Dana);
        bool[] closed = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            try
            {
                await _scene.CloseAsync(concern);
                return true;
            }
            catch (ConcernEventException)
            {
                return false;
            }
        })));
        Assert.Single(closed, true);
    }
}
