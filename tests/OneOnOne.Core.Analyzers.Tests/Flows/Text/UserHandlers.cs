// An interpolated-string handler of the user's own decides what happens to a hole.
using System.Runtime.CompilerServices;

namespace Flows.Text.UserHandlers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Collecting(memo);
        Counting(memo);
        WithArguments(memo);
        Conditional(memo);
    }

    private static void Collecting(Memo memo)
    {
        Collector content = $"note {memo.Text} of {memo.Id}";
        Sink.Log(content.Result()); // leak
        Collector plain = $"note {memo.Title} of {memo.Id}";
        Sink.Log(plain.Result()); // safe
        Print($"note {memo.Reply}"); // leak
        Print($"note {memo.Author}"); // safe
    }

    private static void Counting(Memo memo)
    {
        Counter counter = $"note {memo.Text} and {memo.Reply}";
        Sink.Log(counter.Letters); // safe
        Sink.Log(counter.Holes); // safe
        Measure($"note {memo.Text}"); // safe
    }

    private static void WithArguments(Memo memo)
    {
        var target = new List<string>();
        Into(target, $"id {memo.Id} text {memo.Text}");
        Sink.Log(target[0]); // leak
        var plain = new List<string>();
        Into(plain, $"id {memo.Id} title {memo.Title}");
        Sink.Log(plain[0]); // safe
    }

    private static void Conditional(Memo memo)
    {
        PrintIf(true, $"text {memo.Text}"); // leak
        PrintIf(true, $"title {memo.Title}"); // safe
    }

    private static void Print(Collector collector) => Sink.Log(collector.Result());

    private static void Measure(Counter counter) => Sink.Log(counter.Letters);

    private static void Into(List<string> target, [InterpolatedStringHandlerArgument(nameof(target))] Appender appender) => appender.Close();

    private static void PrintIf(bool on, [InterpolatedStringHandlerArgument(nameof(on))] Gated gated)
    {
        if (on)
            Sink.Log(gated.Text);
    }

    [InterpolatedStringHandler]
    private ref struct Collector(int literal, int holes)
    {
        private readonly StringBuilder _text = new(literal + (8 * holes));

        public readonly void AppendLiteral(string text) => _text.Append(text);

        public readonly void AppendFormatted<T>(T value) => _text.Append('<').Append(value).Append('>');

        public readonly string Result() => _text.ToString();
    }

    [InterpolatedStringHandler]
    private ref struct Counter(int literal, int holes)
    {
        public int Letters { get; private set; } = literal;

        public int Holes { get; } = holes;

        public readonly void AppendLiteral(string text)
        {
        }

        public void AppendFormatted(string? value) => Letters += value?.Length ?? 0;
    }

    [InterpolatedStringHandler]
    private struct Appender(int literal, int holes, List<string> target)
    {
        private string _text = literal + holes > 0 ? "" : "empty";

        public void AppendLiteral(string text) => _text += text;

        public void AppendFormatted(object? value, string? format = null) => _text += value;

        public readonly void Close() => target.Add(_text);
    }

    [InterpolatedStringHandler]
    private struct Gated
    {
        public Gated(int literal, int holes, bool on, out bool wanted) => (Text, wanted) = ("", on);

        public string Text { get; private set; }

        public bool AppendLiteral(string text)
        {
            Text += text;
            return true;
        }

        public bool AppendFormatted(string value)
        {
            Text += value;
            return true;
        }
    }
}
