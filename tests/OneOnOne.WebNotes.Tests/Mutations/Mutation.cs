namespace OneOnOne.WebNotes.Tests.Mutations;

/// <summary>One leak on purpose: what is replaced in which file of the sample, and the rule that must stop it at the marked line.</summary>
/// <param name="Name">What the leak is.</param>
/// <param name="Id">The rule, decided by hand from the rules' pages.</param>
/// <param name="File">The file of the sample.</param>
/// <param name="Find">Text that stands there once.</param>
/// <param name="Leak">What takes its place; the line that leaks ends with <c>// leak</c>, or follows <c>// leak below</c>.</param>
public sealed record Mutation(string Name, string Id, string File, string Find, string Leak)
{
    private const string Mark = "// leak";

    /// <summary>A file more, where the leak needs a type of its own.</summary>
    public string? Extra { get; init; }

    /// <summary>The leak, its mark with its name.</summary>
    public string Marked => Leak.ReplaceLineEndings("\n").Replace(Mark, $"{Mark} '{Name}'");

    /// <summary>Where it must be found in a text in which it was made: <c>file(line): id</c>.</summary>
    public string ExpectedIn(string text)
    {
        string[] lines = text.Split('\n');
        int marked = Array.FindIndex(lines, line => line.Contains($"{Mark} '{Name}'", StringComparison.Ordinal));
        // A pragma cannot bear the mark: a comment behind it would be the reason that it lacks.
        return $"{File}({(lines[marked].EndsWith(" below", StringComparison.Ordinal) ? marked + 2 : marked + 1)}): {Id}";
    }

    public override string ToString() => Name;
}
