using Microsoft.Extensions.Logging;
using OneOnOne;

namespace Everyday;

public sealed class BesideOfTheTeam(Notebook book, ILogger<BesideOfTheTeam> log)
{
    public async Task Before(Meeting m, PersonId me, PersonId you, string text)
    {
        log.LogInformation("Saving {Text}", text); // ONE1010
        await book.TakeAsync(m, me, you, new NoteContent(text));
    }
    public async Task After(Meeting m, PersonId me, PersonId you)
    {
        Console.Write("What was said? ");
        var line = Console.ReadLine()!;
        await book.TakeAsync(m, me, you, new NoteContent(line));
        Console.WriteLine($"Saved: {line}"); // ONE1010
    }
    public NoteContent Trimmed(string raw)
    {
        var text = raw.Trim();
        File.AppendAllText("drafts.txt", text); // ONE1010
        return new NoteContent(text);
    }
    public NoteContent Thrown(string raw)
    {
        if (raw.Length > 1000) throw new ArgumentException($"Too long: {raw}"); // ONE1010
        return new NoteContent(raw);
    }
    public NoteContent FromFile(string path)
    {
        var text = File.ReadAllText(path);
        log.LogDebug("Read {Path}: {Text}", path, text); // ONE1010
        return new NoteContent(text);
    }

    public NoteContent SafeLength(string raw) { log.LogInformation("{Length}", raw.Length); return new NoteContent(raw); }
    public NoteContent SafeConst() { Console.WriteLine("(empty)"); return new NoteContent("(empty)"); }
    public NoteContent SafeOther(string raw, string title) { Console.WriteLine(title); return new NoteContent(raw); }
    public NoteContent SafePath(string path) { Console.WriteLine(path); return new NoteContent(File.ReadAllText(path)); }
    public NoteContent SafeElse(string raw, bool isNote) { if (!isNote) { Console.WriteLine(raw); return new NoteContent("x"); } return new NoteContent(raw); }
}
