namespace OneOnOne.Tests;

public sealed class ConcernReadingTests
{
    private readonly ConcernScene _scene = new();

    [Fact]
    public async Task R15_the_basis_is_for_who_raised_it_and_the_answer_for_the_two_of_them()
    {
        SeriousConcern concern = await _scene.TellAsync();
        await _scene.Book.AcknowledgeAsync(concern.Id, _scene.Hugo);
        await _scene.Book.AnswerAsync(concern.Id, new NoteContent("It is being looked into."), _scene.Hugo);

        Assert.Equal("Bob shouts and throws things.", await ReadAsync(concern, ConcernText.Basis, _scene.Story.Dana));
        Assert.Equal("It is being looked into.", await ReadAsync(concern, ConcernText.Feedback, _scene.Story.Dana));
        Assert.Equal("It is being looked into.", await ReadAsync(concern, ConcernText.Feedback, _scene.Hugo));
        await RefusedAsync(concern, ConcernText.Basis, _scene.Hugo);
        await RefusedAsync(concern, ConcernText.Account, _scene.Story.Dana);
        await RefusedAsync(concern, ConcernText.Feedback, _scene.Story.Bob);
        await RefusedAsync(concern, ConcernText.Basis, _scene.Story.Evan);
    }

    [Fact]
    public async Task R14_a_concern_opens_nobody_elses_note()
    {
        SeriousConcern concern = await _scene.TellAsync();
        Meeting others = await _scene.Story.Book.HoldAsync(_scene.Story.Bob, _scene.Bea);
        Note foreign = Note.Take(others, _scene.Bea, _scene.Bea, new NoteContent("Between us two."), _scene.Now);

        await Assert.ThrowsAsync<ArgumentException>(async () => await _scene.Book.RaiseAsync(
            _scene.Story.Dana, [_scene.Note.Id], ConcernCategory.Fraud, foreign.Content, PersonSet.Empty));
        await _scene.Book.AcknowledgeAsync(concern.Id, _scene.Hugo);
        await Assert.ThrowsAsync<ArgumentException>(async () => await _scene.Book.AnswerAsync(concern.Id, foreign.Content, _scene.Hugo));
        Assert.Throws<ArgumentException>(() => new SanitizationRequest(
            foreign.Content, "en", _scene.Story.Dana, [_scene.Note], _scene.Hugo, [_scene.Story.Evan]));
    }

    [Fact]
    public async Task R12_to_everybody_else_a_concern_looks_like_none()
    {
        SeriousConcern concern = await _scene.TellAsync();
        Assert.NotNull(await _scene.Book.FindAsync(concern.Id, _scene.Hugo));
        Assert.Null(await _scene.Book.FindAsync(concern.Id, _scene.Story.Bob));
        Assert.Null(await _scene.Book.FindAsync(concern.Id, _scene.Story.Evan));
        Assert.Null(await _scene.Book.FindAsync(ConcernId.New(), _scene.Hugo));
    }

    [Fact]
    public async Task R15_a_concern_comes_back_from_its_events_and_prints_no_content()
    {
        SeriousConcern concern = await _scene.TellAsync();
        SeriousConcern back = SeriousConcern.Replay(concern.Events);
        Assert.Equal((concern.Id, concern.State, concern.Handler), (back.Id, back.State, back.Handler));
        Assert.DoesNotContain("shouts", $"{back} {string.Join(' ', back.Events)}", StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SeriousConcern.Replay([]));
        Assert.Throws<ArgumentException>(() => SeriousConcern.Replay([.. concern.Events.Skip(1)]));
        Assert.Throws<ConcernEventException>(() => SeriousConcern.Replay([concern.Events[0], concern.Events[2]]));
    }

    private async Task<string> ReadAsync(SeriousConcern concern, ConcernText text, Person reader) =>
        (await _scene.Book.ReadAsync(concern.Id, text, reader)).Text;

    private async Task RefusedAsync(SeriousConcern concern, ConcernText text, Person reader) =>
        await Assert.ThrowsAsync<DisclosureRefusedException>(async () => await _scene.Book.ReadAsync(concern.Id, text, reader));
}
