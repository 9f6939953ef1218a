namespace OneOnOne.WebNotes.Tests.Harness;

/// <summary>The clone that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Sample { get; } = Path.Combine(Root, "samples", "WebNotes");

    private static string Find(DirectoryInfo? directory)
    {
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "OneOnOne.Core.sln")))
            directory = directory.Parent;

        return directory?.FullName ?? throw new DirectoryNotFoundException("OneOnOne.Core.sln lies in no folder above the tests.");
    }
}
