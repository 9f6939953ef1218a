namespace OneOnOne.Analyzers.Summaries;

/// <summary>How what is written to an object goes on from there: the object holds a function that takes it.</summary>
internal static class Leads
{
    /// <summary>The argument by which such a function takes what is written: beyond those of any delegate.</summary>
    public const int Written = 16;
}
