// StringBuilder: fluent, in place, aliased, cleared.
namespace Flows.Text.Builders;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        InPlace(memo);
        Fluent(memo);
        Interpolated(memo);
        Cleared(memo);
        Aliased(memo);
        Inserted(memo);
        Handed(memo);
        Chunks(memo);
    }

    private static void InPlace(Memo memo)
    {
        var builder = new StringBuilder();
        builder.Append(memo.Title);
        Sink.Log(builder.ToString()); // safe
        builder.Append(memo.Text);
        Sink.Log(builder.ToString()); // leak
        Sink.Log(builder); // leak
        Sink.Log(builder.Length); // safe
        Sink.Log(builder[9]); // leak
    }

    private static void Fluent(Memo memo)
    {
        var text = new StringBuilder("a").Append(memo.Id).AppendLine(memo.Text).Append('!').ToString();
        Sink.Log(text); // leak
        var plain = new StringBuilder("a").Append(memo.Id).AppendLine(memo.Title).Append('!').ToString();
        Sink.Log(plain); // safe
        var kept = new StringBuilder();
        kept.Append("x").Append("y").Append(memo.Text);
        Sink.Log(kept.ToString()); // leak
        Sink.Log(new StringBuilder(memo.Text).ToString(0, 3)); // leak
    }

    private static void Interpolated(Memo memo)
    {
        var builder = new StringBuilder();
        builder.Append($"{memo.Id}: {memo.Text}");
        Sink.Log(builder.ToString()); // leak
        var plain = new StringBuilder();
        plain.Append($"{memo.Id}: {memo.Title}").AppendFormat("{0}", memo.Author).AppendJoin(',', "a", "b");
        Sink.Log(plain.ToString()); // safe
        plain.AppendFormat("{0}", memo.Reply);
        Sink.Log(plain.ToString()); // leak
        var joined = new StringBuilder();
        joined.AppendJoin("; ", memo.Lines);
        Sink.Log(joined.ToString()); // leak
    }

    private static void Cleared(Memo memo)
    {
        var builder = new StringBuilder(memo.Text);
        Sink.Log(builder.ToString()); // leak
        builder.Clear();
        Sink.Log(builder.ToString()); // safe
        builder.Append(memo.Title);
        Sink.Log(builder.ToString()); // safe
        builder.Clear().Append(memo.Reply);
        Sink.Log(builder.ToString()); // leak
    }

    private static void Aliased(Memo memo)
    {
        var builder = new StringBuilder();
        var same = builder;
        same.Append(memo.Text);
        Sink.Log(builder.ToString()); // leak
        var other = new StringBuilder();
        Sink.Log(other.ToString()); // safe
        var returned = other.Append("plain");
        returned.Append(memo.Reply);
        Sink.Log(other.ToString()); // leak
    }

    private static void Inserted(Memo memo)
    {
        var builder = new StringBuilder("[]");
        builder.Insert(1, memo.Text);
        Sink.Log(builder.ToString()); // leak
        var replaced = new StringBuilder("{text}").Replace("{text}", memo.Text);
        Sink.Log(replaced.ToString()); // leak
        var plain = new StringBuilder("{text}").Replace("{text}", memo.Title).Insert(0, memo.Author);
        Sink.Log(plain.ToString()); // safe
        var copied = new StringBuilder().Append(builder);
        Sink.Log(copied.ToString()); // leak
    }

    private static void Handed(Memo memo)
    {
        var builder = new StringBuilder();
        Describe(builder, memo);
        Sink.Log(builder.ToString()); // leak
        var plain = new StringBuilder();
        Name(plain, memo);
        Sink.Log(plain.ToString()); // safe
    }

    private static void Chunks(Memo memo)
    {
        var builder = new StringBuilder().Append(memo.Text);
        foreach (var chunk in builder.GetChunks())
            Sink.Chars(chunk.Span); // leak
        var plain = new StringBuilder().Append(memo.Title);
        foreach (var chunk in plain.GetChunks())
            Sink.Chars(chunk.Span); // safe
    }

    private static void Describe(StringBuilder builder, Memo memo) => builder.Append(memo.Id).Append(memo.Text);

    private static void Name(StringBuilder builder, Memo memo) => builder.Append(memo.Id).Append(memo.Title);
}
