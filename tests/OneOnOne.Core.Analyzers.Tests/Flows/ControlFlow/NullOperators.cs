// Operators that ask for null: conditional access and assignment, forgiving, coalescing.
using System.Diagnostics.CodeAnalysis;

namespace Flows.ControlFlow.NullOperators;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        NullConditional(memo, new Card());
        ConditionalAccess(memo);
        NullForgiving(memo);
        Coalesce(memo);
    }

    private static void NullConditional(Memo memo, Card? card)
    {
        card?.Inner = new Card { Text = memo.Text };
        Sink.Log(card?.Inner?.Text); // leak
        Sink.Log(card?.Inner?.Inner?.Text); // safe
        card?.Tags["k"] = memo.Reply!;
        Sink.Log(card?.Tags["k"]); // leak
        card?.Count += memo.Text.Length;
        Sink.Log(card?.Count); // safe
    }

    private static void ConditionalAccess(Memo? memo)
    {
        Sink.Log(memo?.Text?.Trim()?[..3]); // leak
        Sink.Log(memo?.Text?.Length); // safe
        Sink.Log(memo?.Title?.ToUpperInvariant() ?? memo?.Author); // safe
    }

    private static void NullForgiving(Memo memo)
    {
        string? text = memo.Reply;
        Sink.Log(text!.Trim()); // leak
        Sink.Log(text is null ? "none" : "some"); // safe
        if (IsThere(text))
            Sink.Log(text.Length); // safe
    }

    private static bool IsThere([NotNullWhen(true)] string? text) => !string.IsNullOrEmpty(text);

    private static void Coalesce(Memo memo)
    {
        string? nothing = null;
        Sink.Log(nothing ?? memo.Text); // leak
        Sink.Log(memo.Reply ?? memo.Title); // leak
        nothing ??= memo.Title;
        Sink.Log(nothing); // safe
    }

    private sealed class Card
    {
        public string? Text { get; set; }

        public Card? Inner { get; set; }

        public int Count { get; set; }

        public Dictionary<string, string> Tags { get; } = [];
    }
}
