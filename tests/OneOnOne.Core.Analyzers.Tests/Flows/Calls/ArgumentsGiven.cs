// How arguments find their parameters: names, defaults, params of all kinds, partial methods, caller information.
using System.Runtime.CompilerServices;

namespace Flows.Calls.ArgumentsGiven;

public static partial class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Named(memo);
        Params(memo);
        Defaults(memo);
        Partials(memo);
        Wrapped(memo);
        Sinks(memo);
    }

    private static void Named(Memo memo)
    {
        Sink.Log(Frame(body: memo.Text, head: memo.Title)); // leak
        Sink.Log(HeadOf(body: memo.Text, head: memo.Title)); // safe
        Sink.Log(HeadOf(head: memo.Text, body: memo.Title)); // leak
        Sink.Log(HeadOf(memo.Title)); // safe
    }

    private static string Frame(string head, string body = "") => head + ": " + body;

    private static string HeadOf(string head, string body = "none") => body == "zzz" ? "" : head;

    private static void Params(Memo memo)
    {
        Sink.Log(Joined(memo.Title, memo.Author)); // safe
        Sink.Log(Joined(memo.Title, memo.Text)); // leak
        Sink.Log(Joined()); // safe
        Sink.Log(OfSpan(memo.Title, memo.Text)); // leak
        Sink.Log(Lengths(memo.Title, memo.Text)); // safe
        Sink.Log(OfMany([memo.Author, .. memo.Lines])); // leak
        Sink.Log(OfMany(memo.Author)); // safe
        Sink.Log(After(memo.Text, "a", "b")); // safe
        Sink.Log(After("a", memo.Text)); // leak
    }

    private static string Joined(params string[] parts) => string.Join("/", parts);

    private static string OfSpan(params ReadOnlySpan<string> parts)
    {
        var all = "";
        foreach (var part in parts)
            all += part;
        return all;
    }

    private static int Lengths(params IEnumerable<string> parts) => parts.Sum(part => part.Length);

    private static string OfMany(params List<string> parts) => parts[^1];

    private static string After(string first, params string[] rest) => first.Length > 900 ? "" : rest[0];

    private static void Defaults(Memo memo)
    {
        Sink.Log(Explain(memo.Text.Length > 3)); // safe
        Sink.Log(Explain(memo.Id == 1, memo.Text)); // leak
        Sink.Log(Named(memo.Text, memo.Id)); // safe
    }

    private static string Explain(bool holds, string because = "as expected", [CallerArgumentExpression(nameof(holds))] string expression = "") =>
        holds + because + expression;

    private static string Named(string text, int id, [CallerMemberName] string caller = "") => caller + id + text.Length;

    private static void Partials(Memo memo)
    {
        Sink.Log(Short(memo)); // safe
        Sink.Log(Long(memo)); // leak
        var card = new Card { Text = memo.Text };
        Sink.Log(card.Text); // leak
        Sink.Log(card.Size); // safe
        Sink.Log(card[0]); // leak
    }

    private static partial string Short(Memo memo);

    private static partial string Long(Memo memo);

    private static void Wrapped(Memo memo)
    {
        Write(memo.Title); // safe
        Write(memo.Text); // leak
        WriteIf(memo.Id > 0, memo.Text); // leak
        WriteSize(memo.Text); // safe
        memo.Print(note => note.Author); // safe
        memo.Print(note => note.Text); // leak
        Three(memo.Title); // safe
        Three(memo.Text); // leak
        new Out("a").Line(memo.Title).Line(memo.Author).Flush(); // safe
        new Out("a").Line(memo.Title).Line(memo.Text).Flush(); // leak
    }

    private static void Write(string text) => Sink.Log(text);

    private static void WriteIf(bool may, string text)
    {
        if (may)
            Write(text);
    }

    private static void WriteSize(string text) => Write(text.Length.ToString());

    private static void Three(string text) => Two("< " + text);

    private static void Two(string text) => One(text + " >");

    private static void One(string text) => Write(text.Trim());

    private static void Print(this Memo memo, Func<Memo, string> read) => Sink.Log(read(memo));

    private static void Sinks(Memo memo)
    {
        Sink.Send(memo.Author, memo.Text); // leak
        Sink.Send(body: memo.Title, address: memo.Author); // safe
        Sink.Write("{0} {1}", memo.Id, memo.Title); // safe
        Sink.Write("{0} {1}", memo.Id, memo.Text); // leak
        Sink.Measure($"{memo.Id}/{memo.Text.Length}"); // safe
        Sink.Measure($"{memo.Id}/{memo.Text[0]}"); // leak
        Sink.Banner = memo.Title; // safe
        Sink.Banner = memo.Text; // leak
        _ = new Envelope(memo.Title, null); // safe
        _ = new Envelope(memo.Title, memo.Text); // leak
        Console.WriteLine("{0}: {1}", memo.Id, memo.Author); // safe
        Console.WriteLine("{0}: {1}", memo.Id, memo.Text); // leak
        Console.Out.WriteLine(memo.Title); // safe
        Console.Out.Write(memo.Text.ToCharArray()); // leak
        var output = Console.Out;
        output.WriteLine(memo.Text.Length.ToString()); // safe
        output.WriteLine(memo.Text); // leak
    }

    private sealed class Out(string prefix)
    {
        private readonly List<string> _lines = [];

        public Out Line(string text)
        {
            _lines.Add(prefix + text);
            return this;
        }

        public void Flush() => Sink.Log(string.Join("|", _lines));
    }
}

public static partial class Scenario
{
    private static partial string Short(Memo memo) => memo.Title;

    private static partial string Long(Memo memo) => memo.Title + memo.Text;

    private sealed partial class Card
    {
        public partial string Text { get; set; }

        public int Size => Text.Length;

        public partial char this[int at] { get; }
    }

    private sealed partial class Card
    {
        public partial string Text { get => field ?? ""; set => field = value.Trim(); }

        public partial char this[int at] => Text[at];
    }
}
