// Values printed: objects, boxes, handlers of interpolation, and questions about a text.
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Flows.Text.PrintedValues;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Printed(memo);
        Boxed(memo);
        OwnHandler(memo);
        Asked(memo);
    }

    private static void Printed(Memo memo)
    {
        Sink.Log(new Card(memo.Title, memo.Text)); // leak
        Sink.Log(new Card(memo.Title, memo.Author)); // safe
        Sink.Log(new Plain { Body = memo.Text }.ToString()); // safe
        Sink.Log(new Spoken { Body = memo.Text }.ToString()); // leak
        Sink.Log($"got {new Spoken { Body = memo.Text }}"); // leak
        Sink.Log("got " + new Plain { Body = memo.Text }); // safe
        Sink.Log(new { memo.Title, memo.Text }.ToString()); // leak
        Sink.Log(new { memo.Title, memo.Id }.ToString()); // safe
        Sink.Log((memo.Id, memo.Text).ToString()); // leak
        Sink.Log((memo.Id, memo.Title).ToString()); // safe
    }

    private static void Boxed(Memo memo)
    {
        object boxed = memo.Mood;
        Sink.Log(boxed); // leak
        boxed = memo.Id;
        Sink.Log(boxed); // safe
        int? mood = memo.Mood;
        Sink.Log(mood.Value); // leak
        Sink.Log(mood.GetValueOrDefault().ToString(CultureInfo.InvariantCulture)); // leak
        object text = memo.Text;
        Sink.Log((string)text); // leak
        Sink.Log(text as string ?? memo.Title); // leak
        Sink.Log((text as Memo)?.Title ?? "no memo"); // safe
    }

    private static void OwnHandler(Memo memo)
    {
        Sink.Log(Tale($"{memo.Id} {memo.Author}")); // safe
        Sink.Log(Tale($"{memo.Id} {memo.Text}")); // leak
        Sink.Log(Pieces($"{memo.Id} {memo.Text}")); // safe
    }

    private static string Tale(TaleHandler handler) => handler.Told;

    private static int Pieces(TaleHandler handler) => handler.Count;

    private static void Asked(Memo memo)
    {
        Sink.Log(memo.Text.Equals("resign", StringComparison.OrdinalIgnoreCase)); // safe
        Sink.Log(memo.Text.Contains("rise") ? "about pay" : "about work"); // safe
        Sink.Log(string.Compare(memo.Text, memo.Text, StringComparison.Ordinal)); // safe
        Sink.Log(memo.Text.ToString()); // leak
        Sink.Log(string.Copy(memo.Text)); // leak
        Sink.Log(nameof(memo.Text)); // safe
    }

    private sealed record Card(string Heading, string Body);

    private sealed class Plain
    {
        public string Body { get; set; } = "";
    }

    private sealed class Spoken
    {
        public string Body { get; set; } = "";

        public override string ToString() => "«" + Body + "»";
    }

    [InterpolatedStringHandler]
    private ref struct TaleHandler
    {
        private readonly StringBuilder _told = new();

        public TaleHandler(int literalLength, int formattedCount)
        {
        }

        public int Count { get; private set; }

        public string Told => _told.ToString();

        public void AppendLiteral(string value) => _told.Append(value);

        public void AppendFormatted<T>(T value)
        {
            Count++;
            _told.Append(value);
        }
    }
}
