using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests;

/// <summary>The marks of the corpus are true: the files are run, and what arrives at the sinks is looked at.</summary>
[Collection(SerialExecution.Name)]
public sealed class ExecutionTests
{
    [Theory]
    [MemberData(nameof(CorpusFile.Theory), MemberType = typeof(CorpusFile))]
    public async Task Running_a_corpus_file_confirms_its_marks(string name)
    {
        var file = CorpusFile.Load(name);

        var objections = ExecutionReview.Objections(file, await TwoRuns.Of(file));

        Assert.True(objections.Count == 0, $"{name}\n" + string.Join("\n", objections));
    }

    [Theory]
    [MemberData(nameof(CorpusFile.Theory), MemberType = typeof(CorpusFile))]
    public void Every_corpus_file_has_leaks_and_safe_twins_and_no_misspelt_mark(string name)
    {
        var file = CorpusFile.Load(name);

        Assert.NotEmpty(file.Leaks);
        Assert.NotEmpty(file.Safe);
        Assert.Equal(file.Lines.Count(Mark.IsMeant), file.Marks.Count);
    }
}
