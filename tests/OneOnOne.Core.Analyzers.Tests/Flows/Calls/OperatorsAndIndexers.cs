// Operators, conversions and indexers that users write.
namespace Flows.Calls.OperatorsAndIndexers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Conversions(memo);
        Truth(memo);
        Arithmetic(memo);
        Indexed(memo);
        Ranges(memo);
        Checked(memo);
    }

    private static void Conversions(Memo memo)
    {
        Phrase phrase = memo.Text;
        string back = phrase;
        Sink.Log(back); // leak
        Sink.Log((int)phrase); // safe
        Phrase plain = memo.Title;
        Sink.Log((string)plain); // safe
        Sink.Log(plain | phrase); // safe
        Sink.Log((plain | phrase).Words); // leak
        Sink.Log((Envelope)phrase is { Sealed: true } ? "yes" : "no"); // safe
        Sink.Log(((Envelope)phrase).Inner.Words); // leak
        Show(memo.Title); // safe
        Show(memo.Text); // leak
    }

    private static void Show(Phrase phrase) => Sink.Log(phrase.Words);

    private static void Truth(Memo memo)
    {
        Phrase phrase = memo.Text;
        if (phrase)
            Sink.Log("true"); // safe
        Sink.Log(phrase ? memo.Title : memo.Author); // safe
        var both = phrase && (Phrase)memo.Title;
        Sink.Log(both.Words); // leak
        var either = (Phrase)memo.Title || phrase;
        Sink.Log(either.Words); // safe
        Sink.Log(!phrase); // safe
    }

    private static void Arithmetic(Memo memo)
    {
        Phrase phrase = "a";
        phrase += memo.Text;
        Sink.Log(phrase.Words); // leak
        phrase -= memo.Text;
        Sink.Log(phrase.Words); // safe
        phrase = memo.Text;
        phrase++;
        Sink.Log(phrase.Words); // leak
        phrase = ~phrase;
        Sink.Log(phrase.Words); // safe
        phrase = "b" * (Phrase)memo.Text;
        Sink.Log(phrase.Words); // safe
        Sink.Log((Phrase)memo.Text == (Phrase)memo.Title); // safe
        Sink.Log(((Phrase)memo.Text << 2).Words); // leak
    }

    private static void Indexed(Memo memo)
    {
        var form = new Form();
        form["title"] = memo.Title;
        form[7] = memo.Text;
        Sink.Log(form["title"]); // safe
        Sink.Log(form[7]); // leak
        Sink.Log(form[^1]); // leak
        form[7] = "clean";
        Sink.Log(form.Name); // safe
        form[0, memo.Text] = memo.Author;
        Sink.Log(form.Name); // safe
        form[1, memo.Text] = memo.Author;
        Sink.Log(form.Name); // leak
    }

    private static void Ranges(Memo memo)
    {
        var tape = new Tape([memo.Title, memo.Text, memo.Author]);
        Sink.Log(tape[1..].First); // leak
        Sink.Log(tape[^1]); // safe
        Sink.Log(tape.Length); // safe
        Sink.Log(tape[^2]); // leak
    }

    private static void Checked(Memo memo)
    {
        var code = memo.Text[0];
        Sink.Log(checked((char)(code + 1))); // leak
        Sink.Log((object)code is char); // safe
        Sink.Log(memo.Text is string ? 1 : 0); // safe
        Sink.Log((memo.Text as IEnumerable<char>).First()); // leak
        Sink.Log(default(string) ?? memo.Title); // safe
        Sink.Log(nameof(memo.Text)); // safe
        Sink.Log(typeof(Memo).GetProperty(nameof(Memo.Text))!.Name); // safe
    }

    private readonly struct Phrase(string words)
    {
        public string Words { get; } = words;

        public static implicit operator Phrase(string words) => new(words);

        public static implicit operator string(Phrase phrase) => phrase.Words;

        public static explicit operator int(Phrase phrase) => phrase.Words.Length;

        public static explicit operator Envelope(Phrase phrase) => new(phrase, true);

        public static bool operator true(Phrase phrase) => phrase.Words.Length > 0;

        public static bool operator false(Phrase phrase) => phrase.Words.Length == 0;

        public static bool operator !(Phrase phrase) => phrase.Words == "";

        public static Phrase operator &(Phrase left, Phrase right) => left.Words + right.Words;

        public static Phrase operator |(Phrase left, Phrase right) => left.Words + right.Words;

        public static Phrase operator +(Phrase left, Phrase right) => left.Words + right.Words;

        public static Phrase operator -(Phrase left, Phrase right) => left.Words == right.Words ? "same" : "differ";

        public static Phrase operator ++(Phrase phrase) => phrase.Words + "!";

        public static Phrase operator ~(Phrase phrase) => new string('~', phrase.Words.Length);

        public static Phrase operator *(Phrase left, Phrase right) => left.Words + right.Words.Length;

        public static Phrase operator <<(Phrase left, int by) => left.Words[by..];

        public static bool operator ==(Phrase left, Phrase right) => left.Words == right.Words;

        public static bool operator !=(Phrase left, Phrase right) => !(left == right);

        public override bool Equals(object? other) => other is Phrase phrase && phrase == this;

        public override int GetHashCode() => Words.Length;
    }

    private sealed record Envelope(Phrase Inner, bool Sealed);

    private sealed class Form
    {
        private string _title = "";
        private string _body = "";

        public string Name { get; private set; } = "";

        public int Count => 8;

        public string this[string name]
        {
            get => name == "title" ? _title : "";
            set => _title = value;
        }

        public string this[int at]
        {
            get => at == 7 ? _body : "";
            set => _body = value;
        }

        public string this[int mode, string key]
        {
            set => Name = mode == 0 ? value : value + key;
        }
    }

    private sealed class Tape(string[] parts)
    {
        public int Length => parts.Length;

        public string First => parts[0];

        public string this[int at] => parts[at];

        public Tape Slice(int start, int length) => new(parts.AsSpan(start, length).ToArray());
    }
}
