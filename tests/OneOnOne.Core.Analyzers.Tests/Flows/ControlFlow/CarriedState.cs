// State carried through loops, switches, gotos and handlers in ordinary methods.
namespace Flows.ControlFlow.CarriedState;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Shifted(memo);
        LongestLine(memo);
        Machine(memo);
        Retried(memo);
        Finally(memo);
        Filtered(memo);
        Swapped(memo);
        ByTurns(memo);
        Countdown(memo);
        Nested(memo);
        Coalesced(memo, null);
        Labels(memo);
        Guarded(memo);
        Disposed(memo);
    }

    private static void Shifted(Memo memo)
    {
        string a = "a", b = "b", c = memo.Text;
        for (var i = 0; i < 3; i++)
        {
            a = b;
            b = c;
        }

        Sink.Log(a); // leak
        c = "done";
        Sink.Log(c); // safe
    }

    private static void LongestLine(Memo memo)
    {
        var longest = "";
        var length = 0;
        foreach (var line in memo.Lines)
        {
            if (line.Length >= length)
            {
                length = line.Length;
                longest = line;
            }
        }

        Sink.Log(longest); // leak
        Sink.Log($"longest has {length}"); // safe
    }

    private static void Machine(Memo memo)
    {
        var state = 0;
        string? held = null;
        while (state != 3)
        {
            switch (state)
            {
                case 0:
                    held = memo.Text;
                    state = 1;
                    break;
                case 1:
                    Sink.Log(held); // leak
                    state = 2;
                    goto case 2;
                case 2:
                    held = null;
                    Sink.Log(state); // safe
                    state = 3;
                    break;
            }
        }
    }

    private static void Retried(Memo memo)
    {
        string result;
        var attempt = 0;
        while (true)
        {
            try
            {
                attempt++;
                result = Flaky(memo.Text, attempt);
                break;
            }
            catch (TimeoutException) when (attempt < 3)
            {
                Sink.Log($"attempt {attempt} failed"); // safe
            }
        }

        Sink.Log(result); // leak
    }

    private static string Flaky(string text, int attempt) => attempt < 2 ? throw new TimeoutException("slow") : text.Trim();

    private static void Finally(Memo memo)
    {
        var label = "before";
        try
        {
            label = memo.Text;
            Throwing();
            label = "after";
        }
        catch (NotSupportedException)
        {
            Sink.Log(label); // leak
        }
        finally
        {
            label = "finally";
        }

        Sink.Log(label); // safe
    }

    private static void Throwing() => throw new NotSupportedException("no");

    private static void Filtered(Memo memo)
    {
        try
        {
            throw new InvalidOperationException(memo.Title) { Source = memo.Text };
        }
        catch (InvalidOperationException e) when (e.Source is { Length: > 0 } source)
        {
            Sink.Log(e.Message); // safe
            Sink.Log(source); // leak
        }
    }

    private static void Swapped(Memo memo)
    {
        var (left, right) = (memo.Text, memo.Title);
        (left, right) = (right, left);
        Sink.Log(left); // safe
        Sink.Log(right); // leak
    }

    private static void ByTurns(Memo memo)
    {
        var text = memo.Title;
        for (int i = 0, j = 3; i < j; i++, j--)
        {
            Sink.Log(text); // leak
            text = i % 2 == 0 ? memo.Text : memo.Title;
        }

        do
        {
            text = "reset";
        }
        while (text.Length == 0);

        Sink.Log(text); // safe
    }

    private static void Countdown(Memo memo)
    {
        var steps = memo.Text.Length;
        var trace = "";
        while (steps-- > 0)
            trace += ".";
        Sink.Log(trace); // safe
        var copy = "";
        for (var at = memo.Text.Length - 1; at >= 0; at--)
            copy += memo.Text[at];
        Sink.Log(copy); // leak
    }

    private static void Nested(Memo memo)
    {
        string? found = null;
        foreach (var line in memo.Lines)
        {
            foreach (var word in line.Split(' '))
            {
                if (word.Length != 6)
                    continue;
                found = word;
                goto done;
            }
        }

        done:
        Sink.Log(found); // leak
        Sink.Log(found is null); // safe
    }

    private static void Coalesced(Memo memo, string? given)
    {
        var name = given ?? memo.Title;
        Sink.Log(name); // safe
        given ??= memo.Reply;
        Sink.Log(given); // leak
        given ??= "never";
        var all = given ?? throw new InvalidOperationException();
        Sink.Log(all.Length); // safe
    }

    private static void Labels(Memo memo)
    {
        var round = 0;
        var text = "start";
        again:
        if (round == 1)
            Sink.Log(text); // leak
        text = memo.Text;
        if (round++ < 1)
            goto again;
        text = string.Empty;
        Sink.Log(text); // safe
    }

    private static void Guarded(Memo memo)
    {
        var gate = new Lock();
        string shared;
        lock (gate)
            shared = memo.Text;
        checked
        {
            var sum = shared.Length + 1;
            Sink.Log(sum); // safe
        }

        lock (gate)
        {
            Sink.Log(shared); // leak
        }
    }

    private static void Disposed(Memo memo)
    {
        using (var scope = new Scope(memo.Text))
            Sink.Log(scope.Number); // safe
        using var other = new Scope("plain");
        Sink.Log(other.Number); // safe
        Sink.Log(Scope.Last); // leak
    }

    private sealed class Scope(string text) : IDisposable
    {
        public int Number => text.Length;

        public static string Last { get; private set; } = "";

        public void Dispose() => Last = text;
    }
}
