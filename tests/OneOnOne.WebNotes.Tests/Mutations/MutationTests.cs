namespace OneOnOne.WebNotes.Tests.Mutations;

/// <summary>Honest code passes; each leak on purpose fails the build, with the right id and line, and nothing besides.</summary>
public sealed class MutationTests
{
    public static TheoryData<string> Names => [.. MutationList.All.Select(mutation => mutation.Name)];

    private static string Expected(Mutation mutation) => mutation.ExpectedIn(SampleCompilation.Leaking[mutation.File]);

    [Fact]
    public async Task The_sample_as_it_is_has_nothing_to_report() => Assert.Empty(await SampleCompilation.BuildHonestAsync());

    [Fact]
    public async Task The_leaks_and_nothing_besides_are_reported()
    {
        Assert.True(MutationList.All.Count >= 20);
        Assert.Equal(MutationList.All.Select(Expected).Order(StringComparer.Ordinal), await SampleCompilation.BuildLeakingAsync());
    }

    [Theory, MemberData(nameof(Names))]
    public async Task A_leak_fails_the_build(string name) =>
        Assert.Contains(Expected(MutationList.All.Single(mutation => mutation.Name == name)), await SampleCompilation.BuildLeakingAsync());

    [Fact]
    public void The_sample_suppresses_nothing() => Assert.DoesNotContain(
        Directory.EnumerateFiles(Harness.Repository.Sample, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".csproj" or ".targets" or ".editorconfig"
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")),
        file => File.ReadAllText(file) is var text
            && (text.Contains("ONE1") || text.Contains("ONE2") || text.Contains("ONE4") || text.Contains("NoWarn") || text.Contains("SuppressMessage")));
}
