namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>How much the random tests try. The environment can ask for more, or for the same once again.</summary>
public static class Budget
{
    /// <summary>How many mutants of corpus files are analysed: <c>ONEONONE_MUTANTS</c>, or 300.</summary>
    public static int Mutants => Read("ONEONONE_MUTANTS", 300);

    /// <summary>How many programs are generated: <c>ONEONONE_PROGRAMS</c>, or 25.</summary>
    public static int Programs => Read("ONEONONE_PROGRAMS", 25);

    /// <summary>The seed: <c>ONEONONE_SEED</c>, or the same each time; another seed tries other programs.</summary>
    public static int Seed => Read("ONEONONE_SEED", 1630652844);

    /// <summary>Far more than any one analysis needs: only a hang reaches it.</summary>
    public static TimeSpan Patience => TimeSpan.FromMinutes(3);

    private static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : otherwise;
}
