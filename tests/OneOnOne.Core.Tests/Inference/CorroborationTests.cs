namespace OneOnOne.Tests;

public sealed class CorroborationTests
{
    private static readonly PersonId Ann = PersonId.New(), Ben = PersonId.New(), Cem = PersonId.New();

    [Fact]
    public void R11_the_same_person_counts_once_however_often_she_says_it() =>
        Assert.Equal(1, new Corroboration().Add(Ann).Add(Ann).IndependentSources);

    [Fact]
    public void R11_different_people_count_each() => Assert.Equal(2, new Corroboration().Add(Ann).Add(Ben).IndependentSources);

    [Fact]
    public void R11_hearsay_adds_nobody() =>
        Assert.Equal(1, new Corroboration().Add(Ann).Add(Ben).Add(Cem).Depends(Ben, Ann).Depends(Cem, Ben).Depends(Ann, Cem).IndependentSources);

    [Fact]
    public async Task R11_the_holder_does_not_corroborate_herself()
    {
        SlowBoss story = new();
        Meeting meeting = await story.Book.HoldAsync(story.Dana, story.Evan);
        Note note = Note.Take(meeting, story.Dana, [story.Dana, story.Evan], new NoteContent("We both find it slow."), story.Time.Now);
        Assert.Equal(1, new Corroboration().Add(note, story.Dana).Add(note, story.Dana).IndependentSources);
    }
}
