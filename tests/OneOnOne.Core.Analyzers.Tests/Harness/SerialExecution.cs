namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>Runs share the console and the recorder, so they take turns.</summary>
[CollectionDefinition(Name)]
public sealed class SerialExecution
{
    public const string Name = "runs of corpus files";
}
