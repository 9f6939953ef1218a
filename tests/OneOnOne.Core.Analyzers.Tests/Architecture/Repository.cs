namespace OneOnOne.Analyzers.Tests.Architecture;

/// <summary>The clone that these tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The sources of a project, without what builds leave behind.</summary>
    public static IEnumerable<string> Sources(string project)
    {
        var folder = PathOf("src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OneOnOne.Core.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No OneOnOne.Core.sln above {AppContext.BaseDirectory}.");
    }
}
