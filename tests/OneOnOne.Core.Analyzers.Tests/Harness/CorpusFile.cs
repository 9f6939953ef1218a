using Microsoft.CodeAnalysis.CSharp;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>One mechanism of the language with its leaks and their safe twins.</summary>
public sealed class CorpusFile
{
    private static readonly string s_root = Path.Combine(AppContext.BaseDirectory, "Flows");

    private CorpusFile(string name, string text)
    {
        Name = name;
        Text = text;
        Lines = text.Split('\n');
        Marks = [.. Mark.In(Lines)];
    }

    /// <summary>
    /// The name of every corpus file that the hosting compiler can read, <c>Area/Mechanism</c>, in order. A file that uses what
    /// Roslyn 4.14 does not know says so in its first line.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(s_root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(s_root, path), null).Replace('\\', '/'))
            .Where(IsWithinTheHost)
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Theory => [.. Names];

    public string Name { get; }

    public string Text { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>The path under which the file is compiled.</summary>
    public string CompiledPath => $"Flows/{Name}.cs";

    public IEnumerable<Mark> Leaks => Marks.Where(mark => mark.Verdict == Verdict.Leak);

    public IEnumerable<Mark> Safe => Marks.Where(mark => mark.Verdict == Verdict.Safe);

    public static CorpusFile Load(string name) =>
        new(name, File.ReadAllText(Path.Combine(s_root, name + ".cs")).Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>A corpus file that exists only in memory, for generated programs.</summary>
    public static CorpusFile From(string name, string text) => new(name, text);

    private static bool IsWithinTheHost(string name) =>
        typeof(CSharpCompilation).Assembly.GetName().Version!.Major >= 5
        || !File.ReadLines(Path.Combine(s_root, name + ".cs")).First().Contains("Needs Roslyn 5", StringComparison.Ordinal);

    public string Quote(int line) => line < 1 || line > Lines.Count ? $"  {line}" : $"  {line}: {Lines[line - 1].Trim()}";
}
