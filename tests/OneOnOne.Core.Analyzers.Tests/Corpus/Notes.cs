using OneOnOne.Annotations;

namespace Corpus;

/// <summary>Where corpus files get their memos from.</summary>
public static class Notes
{
    public static Memo First() => new(1);

    public static Memo Second() => new(2);

    public static IReadOnlyList<Memo> All() => [new(1), new(2), new(3)];

    public static Task<Memo> FindAsync(int id) => Task.FromResult(new Memo(id));

    [return: Confidential]
    public static string Read(int id) => Secrets.Sentence(id);

    [return: Confidential]
    public static Task<string> ReadAsync(int id) => Task.FromResult(Secrets.Sentence(id));
}
