// Immutable and frozen collections return a new one; the old one stays as it was.
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Flows.Collections.Immutables;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Lists(memo);
        Arrays(memo);
        Maps(memo);
        Builders(memo);
        Stacks(memo);
        Frozen(memo);
    }

    private static void Lists(Memo memo)
    {
        var plain = ImmutableList<string>.Empty.Add(memo.Title);
        var content = plain.Add(memo.Text);
        Sink.Log(plain[0]); // safe
        Sink.Log(content[1]); // leak
        Sink.Log(content.Count); // safe
        Sink.Log(content.SetItem(0, memo.Reply!)[0]); // leak
        plain.Add(memo.Text);
        Sink.Log(plain[0]); // safe
    }

    private static void Arrays(Memo memo)
    {
        var content = ImmutableArray.Create(memo.Text, memo.Text);
        Sink.Log(content[0]); // leak
        Sink.Log(content.Length); // safe
        ImmutableArray<string> plain = [memo.Title];
        Sink.Log(plain[0]); // safe
        Sink.Log(plain.Add(memo.Text)[1]); // leak
        Sink.Log(plain[0]); // safe
    }

    private static void Maps(Memo memo)
    {
        var empty = ImmutableDictionary<string, string>.Empty;
        var map = empty.Add(memo.Title, memo.Text);
        Sink.Log(map[memo.Title]); // leak
        Sink.Log(map.Keys.First()); // safe
        var plain = empty.SetItem("a", memo.Title);
        Sink.Log(plain["a"]); // safe
        Sink.Log(map.SetItem(memo.Title, "x").Count); // safe
    }

    private static void Builders(Memo memo)
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(memo.Text);
        Sink.Log(builder.ToImmutable()[0]); // leak
        var plain = ImmutableArray.CreateBuilder<string>();
        plain.Add(memo.Title);
        Sink.Log(plain.ToImmutable()[0]); // safe
    }

    private static void Stacks(Memo memo)
    {
        var stack = ImmutableStack<string>.Empty.Push(memo.Text);
        Sink.Log(stack.Peek()); // leak
        stack.Pop(out var top);
        Sink.Log(top); // leak
        Sink.Log(ImmutableQueue<string>.Empty.Enqueue(memo.Title).Peek()); // safe
    }

    private static void Frozen(Memo memo)
    {
        var map = new Dictionary<string, string> { [memo.Title] = memo.Text }.ToFrozenDictionary();
        Sink.Log(map[memo.Title]); // leak
        Sink.Log(map.Keys[0]); // safe
        var set = new[] { memo.Title }.ToFrozenSet();
        Sink.Log(set.First()); // safe
        Sink.Log(memo.Lines.ToImmutableArray()[0]); // leak
    }
}
