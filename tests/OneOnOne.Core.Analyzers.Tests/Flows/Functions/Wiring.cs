// Functions that capture, are returned, composed, turned from methods, curried and retried.
using System.Linq.Expressions;

namespace Flows.Functions.Wiring;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Captured(memo);
        Written(memo);
        Returned(memo);
        Composed(memo);
        Groups(memo);
        Retried(memo);
        Recursive(memo);
        Partly(memo);
    }

    private static void Captured(Memo memo)
    {
        var text = memo.Title;
        Func<string> read = () => text;
        Sink.Log(read()); // safe
        text = memo.Text;
        Sink.Log(read()); // leak
        text = "";
        Sink.Log(read()); // safe
        var kept = memo.Text;
        Func<int> length = () => kept.Length;
        Sink.Log(length()); // safe
        Func<string> both = () => kept + length();
        Sink.Log(both()); // leak
        Func<Memo, string> title = m => m.Title;
        Sink.Log(title(memo)); // safe
    }

    private static void Written(Memo memo)
    {
        var seen = "";
        Action<string> keep = text => seen = text;
        keep(memo.Title);
        Sink.Log(seen); // safe
        keep(memo.Text);
        Sink.Log(seen); // leak
        Action wipe = () => seen = "";
        wipe();
        Sink.Log(seen); // safe
        Action unused = () => seen = memo.Text;
        Sink.Log(seen); // safe
        unused();
        Sink.Log(seen); // leak
        memo.Lines.ToList().ForEach(line => seen = line.Length > 3 ? "long" : "short");
        Sink.Log(seen); // safe
    }

    private static void Returned(Memo memo)
    {
        var prefix = Prefixer("> ");
        Sink.Log(prefix(memo.Title)); // safe
        Sink.Log(prefix(memo.Text)); // leak
        Sink.Log(Prefixer(memo.Text)("")); // leak
        Sink.Log(Reader(memo)()); // leak
        Sink.Log(Sizer(memo)()); // safe
        var next = Counter();
        next(memo.Text);
        Sink.Log(next(memo.Text)); // safe
    }

    private static Func<string, string> Prefixer(string prefix) => text => prefix + text;

    private static Func<string> Reader(Memo memo) => () => memo.Text;

    private static Func<int> Sizer(Memo memo) => () => memo.Text.Length;

    private static Func<string, int> Counter()
    {
        var count = 0;
        return text => count += text.Length;
    }

    private static void Composed(Memo memo)
    {
        var trimmed = Then<string, string, string>(text => text.Trim(), text => text.ToUpperInvariant());
        Sink.Log(trimmed(memo.Text)); // leak
        Sink.Log(trimmed(memo.Title)); // safe
        var size = Then<string, string, int>(text => text.Trim(), text => text.Length);
        Sink.Log(size(memo.Text)); // safe
        var pipe = new Func<string, string>[] { text => text.Trim(), text => text + "." }.Aggregate((f, g) => text => g(f(text)));
        Sink.Log(pipe(memo.Reply!)); // leak
        Sink.Log(pipe(memo.Author)); // safe
        Sink.Log(memo.Pipe(m => m.Text).Pipe(text => text[..4])); // leak
        Sink.Log(memo.Pipe(m => m.Title).Pipe(text => text + "!")); // safe
        Sink.Log(memo.Pipe(m => m.Text).Pipe(text => text.Length)); // safe
        memo.Text.Tap(text => _ = text).Tap(text => Sink.Log(text)); // leak
    }

    private static Func<TIn, TOut> Then<TIn, TMid, TOut>(Func<TIn, TMid> first, Func<TMid, TOut> second) => input => second(first(input));

    private static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> into) => into(value);

    private static T Tap<T>(this T value, Action<T> look)
    {
        look(value);
        return value;
    }

    private static void Groups(Memo memo)
    {
        Action<object?> log = Sink.Log;
        log(memo.Title); // safe
        log(memo.Text); // leak
        Func<Memo, string> of = TextOf;
        Sink.Log(of(memo)); // leak
        of = TitleOf;
        Sink.Log(of(memo)); // safe
        Func<string> shout = memo.Text.ToUpperInvariant;
        Sink.Log(shout()); // leak
        shout = memo.Title.ToUpperInvariant;
        Sink.Log(shout()); // safe
        Sink.Log(string.Concat(Notes.All().Select(TitleOf))); // safe
        Sink.Log(string.Concat(Notes.All().Select(TextOf))); // leak
    }

    private static string TextOf(Memo memo) => memo.Text;

    private static string TitleOf(Memo memo) => memo.Title;

    private static void Retried(Memo memo)
    {
        Sink.Log(Retry(() => memo.Text, 2)); // leak
        Sink.Log(Retry(() => memo.Title, 2)); // safe
        Sink.Log(Timed(() => memo.Text, out var result)); // safe
        Sink.Log(result); // leak
        Sink.Log(Guarded(() => memo.Text, e => e.Message)); // leak
        Sink.Log(Guarded(() => memo.Text.Length.ToString(), _ => "failed")); // safe
    }

    private static T Retry<T>(Func<T> action, int times)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return action();
            }
            catch (IOException) when (i < times)
            {
                Thread.Yield();
            }
        }
    }

    private static bool Timed<T>(Func<T> action, out T result)
    {
        result = action();
        return true;
    }

    private static string Guarded(Func<string> action, Func<Exception, string> failed)
    {
        try
        {
            return action();
        }
        catch (InvalidOperationException e)
        {
            return failed(e);
        }
    }

    private static void Recursive(Memo memo)
    {
        Func<string, int, string> nest = null!;
        nest = (text, depth) => depth == 0 ? text : "(" + nest(text, depth - 1) + ")";
        Sink.Log(nest(memo.Title, 2)); // safe
        Sink.Log(nest(memo.Text, 2)); // leak
    }

    private static void Partly(Memo memo)
    {
        Func<string, Func<string, string>> curried = a => b => a;
        Sink.Log(curried(memo.Title)(memo.Text)); // safe
        Sink.Log(curried(memo.Text)(memo.Title)); // leak
        var bound = Bind<string, string, string>((a, b) => a + b, memo.Title);
        Sink.Log(bound(memo.Author)); // safe
        Sink.Log(bound(memo.Text)); // leak
    }

    private static Func<TSecond, TOut> Bind<TFirst, TSecond, TOut>(Func<TFirst, TSecond, TOut> function, TFirst first) => second => function(first, second);
}
