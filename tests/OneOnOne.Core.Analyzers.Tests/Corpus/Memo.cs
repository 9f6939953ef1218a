using OneOnOne.Annotations;

namespace Corpus;

/// <summary>The record whose content the corpus follows: what is annotated is content, the rest is plain.</summary>
public sealed class Memo
{
    public Memo(int id)
    {
        Id = id;
        Text = Secrets.Sentence(id);
        Reply = Secrets.Sentence(id + 50);
        Lines = [Secrets.Sentence(id + 100), Secrets.Sentence(id + 101), Secrets.Sentence(id + 102)];
        Raw = System.Text.Encoding.UTF8.GetBytes(Secrets.Sentence(id + 200));
        Mood = Secrets.Number(id);
    }

    public int Id { get; }

    public string Title { get; set; } = "weekly";

    public string Author { get; set; } = "carly";

    public DateOnly On { get; set; } = new(2024, 5, 17);

    [Confidential]
    public string Text { get; set; }

    [Confidential]
    public string? Reply { get; set; }

    [Confidential]
    public IReadOnlyList<string> Lines { get; }

    [Confidential]
    public byte[] Raw { get; }

    /// <summary>A number, and content all the same, because it is annotated itself.</summary>
    [Confidential]
    public int Mood { get; }
}
