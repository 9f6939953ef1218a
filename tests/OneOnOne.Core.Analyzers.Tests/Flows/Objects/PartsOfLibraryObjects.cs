// What a library's object holds for its user to fill: the same part each time, and a part of this object and of no other.
using System.Diagnostics;

namespace Flows.Objects.PartsOfLibraryObjects;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Added(memo);
        Initialised(memo);
        ByKey(memo);
        Emptied(memo);
        ByHelper(memo);
        Held(memo);
        Nested(memo);
    }

    private static void Added(Memo memo)
    {
        var start = new ProcessStartInfo("say");
        var other = new ProcessStartInfo("say");
        start.ArgumentList.Add(memo.Text);
        other.ArgumentList.Add(memo.Title);
        Sink.Log(start.ArgumentList[0]); // leak
        Sink.Log(other.ArgumentList[0]); // safe
        Sink.Log(start.FileName); // safe
        Sink.Log(start.ArgumentList.Count); // safe
    }

    private static void Initialised(Memo memo)
    {
        var start = new ProcessStartInfo("say") { ArgumentList = { "-v", memo.Text } };
        var other = new ProcessStartInfo("say") { ArgumentList = { "-v", memo.Title } };
        Sink.Log(string.Join(" ", start.ArgumentList)); // leak
        Sink.Log(string.Join(" ", other.ArgumentList)); // safe
    }

    private static void ByKey(Memo memo)
    {
        var start = new ProcessStartInfo("say");
        start.Environment["NOTE"] = memo.Text;
        Sink.Log(start.Environment["NOTE"]); // leak
        Sink.Log(start.ArgumentList.Count); // safe
    }

    private static void Emptied(Memo memo)
    {
        var start = new ProcessStartInfo("say");
        start.ArgumentList.Add(memo.Text);
        start.ArgumentList.Clear();
        start.ArgumentList.Add(memo.Title);
        Sink.Log(start.ArgumentList[0]); // safe
    }

    private static void ByHelper(Memo memo)
    {
        var start = new ProcessStartInfo("say");
        var other = new ProcessStartInfo("say");
        Fill(start, memo.Text);
        Fill(other, memo.Title);
        Sink.Log(start.ArgumentList[0]); // leak
        Sink.Log(other.ArgumentList[0]); // safe
    }

    private static void Held(Memo memo)
    {
        var order = new Order(memo.Text);
        Sink.Log(order.First); // leak
        Sink.Log(new Order(memo.Title).First); // safe
    }

    private static void Nested(Memo memo)
    {
        using var request = new System.Net.Http.HttpRequestMessage();
        request.Headers.Add("x-note", memo.Text);
        request.Options.TryAdd("x-title", memo.Title);
        Sink.Log(string.Join(" ", request.Headers.GetValues("x-note"))); // leak
        Sink.Log(request.Method.Method); // safe
    }

    private static void Fill(ProcessStartInfo start, string text) => start.ArgumentList.Add(text);

    private sealed class Order
    {
        private readonly ProcessStartInfo _start = new("say");

        public Order(string text) => _start.ArgumentList.Add(text);

        public string First => _start.ArgumentList[0];
    }
}
