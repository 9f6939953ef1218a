// A struct is copied; a copy is another place.
namespace Flows.Objects.StructCopies;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Copied(memo);
        Passed(memo);
        InArray(memo);
        InClass(memo);
        Defaulted(memo);
        MutatingMethod(memo);
        ThisAssigned(memo);
    }

    private static void Copied(Memo memo)
    {
        var a = new Pair { Title = memo.Title };
        var b = a;
        b.Body = memo.Text;
        Sink.Log(a.Body); // safe
        Sink.Log(b.Body); // leak
        a = b;
        Sink.Log(a.Body); // leak
        b.Body = null;
        Sink.Log(a.Body); // leak
        Sink.Log(b.Body); // safe
    }

    private static void Passed(Memo memo)
    {
        var pair = new Pair();
        FillCopy(pair, memo);
        Sink.Log(pair.Body); // safe
        FillRef(ref pair, memo);
        Sink.Log(pair.Body); // leak
        Sink.Log(pair.Title); // safe
    }

    private static void InArray(Memo memo)
    {
        var pairs = new Pair[2];
        pairs[0].Body = memo.Text;
        Sink.Log(pairs[0].Body); // leak
        Sink.Log(pairs[0].Title); // safe
        var copy = pairs[1];
        copy.Body = memo.Text;
        Sink.Log(copy.Body); // leak
        Sink.Log(pairs[1].Body); // safe
    }

    private static void InClass(Memo memo)
    {
        var holder = new Holder();
        var copy = holder.Pair;
        copy.Body = memo.Text;
        Sink.Log(holder.Pair.Body); // safe
        holder.Pair = copy;
        Sink.Log(holder.Pair.Body); // leak
        holder.Field.Body = memo.Text;
        Sink.Log(holder.Field.Body); // leak
        Sink.Log(holder.Field.Title); // safe
    }

    private static void Defaulted(Memo memo)
    {
        var pair = new Pair { Body = memo.Text };
        Sink.Log(pair.Body); // leak
        pair = default;
        Sink.Log(pair.Body); // safe
    }

    private static void MutatingMethod(Memo memo)
    {
        var pair = new Pair();
        pair.Set(memo.Text);
        Sink.Log(pair.Body); // leak
        var other = new Pair();
        var copy = other;
        copy.Set(memo.Text);
        Sink.Log(other.Body); // safe
        pair.Set("clean");
        Sink.Log(pair.Body); // safe
    }

    private static void ThisAssigned(Memo memo)
    {
        var pair = new Pair { Body = memo.Text };
        pair.Reset();
        Sink.Log(pair.Body); // safe
        pair.Become(new Pair { Body = memo.Reply });
        Sink.Log(pair.Body); // leak
    }

    private static void FillCopy(Pair pair, Memo memo) => pair.Body = memo.Text;

    private static void FillRef(ref Pair pair, Memo memo) => pair.Body = memo.Text;

    private sealed class Holder
    {
        public Pair Field;

        public Pair Pair { get; set; }
    }

    private struct Pair
    {
        public string? Title;
        public string? Body;

        public void Set(string? body) => Body = body;

        public void Reset() => this = default;

        public void Become(Pair other) => this = other;
    }
}
