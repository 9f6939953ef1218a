// Arguments, results, recursion, dispatch and generics as they meet in ordinary programs.
namespace Flows.Calls.PassedAround;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Named(memo);
        Params(memo);
        Refs(memo);
        Outs(memo);
        Recursive(memo);
        Mutual(memo);
        Deep(memo);
        Generics(memo);
        Constrained(memo);
        Interfaces(memo);
        Defaults(memo);
        Locals(memo);
        Iterators(memo);
        Twice(memo);
        Overloads(memo);
        Abstracts(memo);
        Visited(memo);
        InArguments(memo);
        Chained(memo);
    }

    private static void Named(Memo memo)
    {
        Show(body: memo.Title, title: memo.Text); // leak
        Sink.Log(Join(second: memo.Title, first: memo.Author)); // safe
        Sink.Log(Optional(memo.Title)); // safe
        Sink.Log(Optional(memo.Title, memo.Text)); // leak
    }

    private static void Show(string title, string body)
    {
        Sink.Log(title);
        Sink.Log(body); // safe
    }

    private static string Join(string first, string second) => first + second;

    private static string Optional(string title, string suffix = "!") => title + suffix;

    private static void Params(Memo memo)
    {
        Sink.Log(All("a", memo.Text, "b")); // leak
        Sink.Log(All("a", "b")); // safe
        Sink.Log(FirstOf(memo.Title, memo.Author)); // safe
        Sink.Log(FirstOf(memo.Text, memo.Author)); // leak
        Sink.Log(Count(memo.Text, memo.Title)); // safe
        Sink.Log(Listed([memo.Title, .. memo.Lines])); // leak
    }

    private static string All(params string[] parts) => string.Join(' ', parts);

    private static string FirstOf(params ReadOnlySpan<string> parts) => parts[0];

    private static int Count(params IEnumerable<string> parts) => parts.Count();

    private static string Listed(params IReadOnlyList<string> parts) => parts[^1];

    private static void Refs(Memo memo)
    {
        var text = memo.Title;
        Fill(ref text, memo);
        Sink.Log(text); // leak
        Wipe(ref text);
        Sink.Log(text); // safe
        string a = memo.Text, b = memo.Title;
        Swap(ref a, ref b);
        Sink.Log(a); // safe
        Sink.Log(b); // leak
        var cell = new Cell();
        Fill(ref cell.Value, memo);
        Sink.Log(cell.Value); // leak
        ref var slot = ref cell.Value;
        slot = "cleared";
        Sink.Log(cell.Value); // safe
        cell.Slot() = memo.Text;
        Sink.Log(cell.Value); // leak
    }

    private static void Fill(ref string target, Memo memo) => target = memo.Text;

    private static void Wipe(ref string target) => target = "";

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static void Outs(Memo memo)
    {
        if (TrySplit(memo.Text, out var head, out var length))
        {
            Sink.Log(head); // leak
            Sink.Log(length); // safe
        }

        var found = TryFind(memo, "title", out var value);
        Sink.Log(found); // safe
        Sink.Log(value); // leak
        Sink.Log(int.TryParse(memo.Text, out var number)); // safe
        Sink.Log(number); // safe
    }

    private static bool TrySplit(string text, out string head, out int length)
    {
        head = text.Split(' ')[0];
        length = text.Length;
        return head.Length > 0;
    }

    private static bool TryFind(Memo memo, string name, out string? value)
    {
        value = name switch { "title" => memo.Text, _ => null };
        return value is not null;
    }

    private static void Recursive(Memo memo)
    {
        Sink.Log(Repeat(memo.Text, 3)); // leak
        Sink.Log(Repeat(memo.Title, 3)); // safe
        Sink.Log(Length(memo.Text)); // safe
        Sink.Log(Reverse(memo.Text)); // leak
    }

    private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    private static int Length(string text) => text.Length == 0 ? 0 : 1 + Length(text[1..]);

    private static string Reverse(string text) => text.Length < 2 ? text : Reverse(text[1..]) + text[0];

    private static void Mutual(Memo memo)
    {
        Even(memo.Text, 5); // leak
        Sink.Log(Ping("ball", 4)); // safe
    }

    private static void Even(string text, int left)
    {
        if (left > 0)
            Odd(text, left - 1);
    }

    private static void Odd(string text, int left)
    {
        if (left == 0)
            Sink.Log(text);
        else
            Even(text, left - 1);
    }

    private static string Ping(string ball, int left) => left == 0 ? ball : Pong(ball, left - 1);

    private static string Pong(string ball, int left) => left == 0 ? ball : Ping(ball, left - 1);

    private static void Deep(Memo memo)
    {
        Sink.Log(L1(memo.Text)); // leak
        Sink.Log(L1(memo.Title)); // safe
        Sink.Log(M1(memo.Text)); // safe
    }

    private static string L1(string s) => L2(s);

    private static string L2(string s) => L3(s);

    private static string L3(string s) => L4(s).Trim();

    private static string L4(string s) => L5(s);

    private static string L5(string s) => s;

    private static string M1(string s) => M2(s);

    private static string M2(string s) => M3(s, "x");

    private static string M3(string unused, string used) => used + unused.Length;

    private static void Generics(Memo memo)
    {
        Sink.Log(Same(memo.Text)); // leak
        Sink.Log(Same(memo.Id)); // safe
        Sink.Log(Choose(true, memo.Title, memo.Author)); // safe
        Sink.Log(Wrap(memo.Text).Inside); // leak
        Sink.Log(Wrap(memo.Text).Number); // safe
        Sink.Log(Default<string>() ?? "none"); // safe
    }

    private static T Same<T>(T value) => value;

    private static T Choose<T>(bool first, T a, T b) => first ? a : b;

    private static Wrapped<T> Wrap<T>(T value) => new(value);

    private static T? Default<T>() => default;

    private static void Constrained(Memo memo)
    {
        Sink.Log(Read(new Real(memo.Text))); // leak
        Sink.Log(Read(new Fake(memo.Text))); // safe
        Sink.Log(Make<Greeting>().Text); // safe
        Sink.Log(Named2(new Real(memo.Text))); // safe
    }

    private static string Read<T>(T item) where T : IReadable => item.Read();

    private static T Make<T>() where T : Greeting, new() => new();

    private static string Named2<T>(T item) where T : class, IReadable => item.Name;

    private static void Interfaces(Memo memo)
    {
        IReadable real = new Real(memo.Text);
        IReadable fake = new Fake(memo.Text);
        Sink.Log(real.Read()); // leak
        Sink.Log(fake.Read()); // safe
        foreach (var item in new IReadable[] { fake, new Fake("x") })
            Sink.Log(item.Name); // safe
        var both = memo.Id > 0 ? real : fake;
        Sink.Log(both.Read()); // leak
    }

    private static void Defaults(Memo memo)
    {
        IReadable real = new Real(memo.Text);
        Sink.Log(real.Twice()); // leak
        Sink.Log(((IReadable)new Fake(memo.Text)).Twice()); // safe
        IExplicit hidden = new Explicit(memo.Text);
        Sink.Log(hidden.Value); // leak
        Sink.Log(new Explicit(memo.Text).Value); // safe
    }

    private static void Locals(Memo memo)
    {
        var seen = "";
        Take(memo.Text);
        Sink.Log(seen); // leak
        Clear();
        Sink.Log(seen); // safe
        Sink.Log(Twice("a")); // safe
        Sink.Log(Twice(memo.Text)); // leak

        void Take(string text) => seen = text;
        void Clear() => seen = "";
        static string Twice(string text) => text + text;
    }

    private static void Iterators(Memo memo)
    {
        foreach (var word in Words(memo.Text))
            Sink.Log(word); // leak
        foreach (var size in Sizes(memo.Text))
            Sink.Log(size); // safe
        foreach (var part in Parts(memo).Skip(1))
            Sink.Log(part); // leak
        using var each = Plain(memo).GetEnumerator();
        while (each.MoveNext())
            Sink.Log(each.Current); // safe
    }

    private static IEnumerable<string> Words(string text)
    {
        foreach (var word in text.Split(' '))
            yield return word;
    }

    private static IEnumerable<int> Sizes(string text)
    {
        foreach (var word in text.Split(' '))
            yield return word.Length;
    }

    private static IEnumerable<string> Parts(Memo memo)
    {
        yield return memo.Title;
        yield return memo.Text;
    }

    private static IEnumerable<string> Plain(Memo memo)
    {
        yield return memo.Title;
        if (memo.Text.Length == 0)
            yield break;
        yield return memo.Author;
    }

    private static void Twice(Memo memo)
    {
        var plain = Tidy(memo.Title);
        var content = Tidy(memo.Text);
        Sink.Log(plain); // safe
        Sink.Log(content); // leak
        Print(memo.Author); // safe
        Print(memo.Reply!); // leak
    }

    private static string Tidy(string text) => text.Trim().Replace('\n', ' ');

    private static void Print(string text) => Sink.Log(text);

    private static void Overloads(Memo memo)
    {
        Sink.Log(Convert(memo.Text)); // leak
        Sink.Log(Convert((object)memo.Text)); // safe
        Sink.Log(Convert(5)); // safe
    }

    private static string Convert(string text) => "s" + text;

    private static string Convert(object value) => "o" + value.GetType().Name;

    private static string Convert(int number) => "i" + number;

    private static void Abstracts(Memo memo)
    {
        Template full = new Full();
        Template brief = new Brief();
        Sink.Log(full.Render(memo)); // leak
        Sink.Log(brief.Render(memo)); // safe
    }

    private static void Visited(Memo memo)
    {
        IPart[] parts = [new TextPart(memo.Text), new NumberPart(3)];
        var printer = new Printing();
        var counter = new Counting();
        foreach (var part in parts)
        {
            part.Accept(printer);
            part.Accept(counter);
        }

        Sink.Log(printer.Out.ToString()); // leak
        Sink.Log(counter.Total); // safe
    }

    private static void InArguments(Memo memo)
    {
        var big = new Big { Body = memo.Text, Title = memo.Title };
        Sink.Log(BodyOf(in big)); // leak
        Sink.Log(TitleOf(in big)); // safe
    }

    private static string BodyOf(in Big big) => big.Body;

    private static string TitleOf(ref readonly Big big) => big.Title;

    private static void Chained(Memo memo)
    {
        Sink.Log(memo.Text.Pipe(text => text.ToLowerInvariant()).Pipe(text => text[..4])); // leak
        Sink.Log(memo.Text.Pipe(text => text.Length).Pipe(length => length * 2)); // safe
        Sink.Log(memo.Also(seen => _ = seen.Text).Title); // safe
    }

    private static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> step) => step(value);

    private static T Also<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    private sealed class Cell
    {
        public string Value = "";

        public ref string Slot() => ref Value;
    }

    private sealed class Wrapped<T>(T inside)
    {
        public T Inside { get; } = inside;

        public int Number => 7;
    }

    private class Greeting
    {
        public string Text => "hello";
    }

    private interface IReadable
    {
        string Name => "readable";

        string Read();

        string Twice() => Read() + Read();
    }

    private sealed class Real(string text) : IReadable
    {
        public string Read() => text;
    }

    private sealed class Fake(string text) : IReadable
    {
        public string Read() => $"<{text.Length}>";
    }

    private interface IExplicit
    {
        string Value { get; }
    }

    private sealed class Explicit(string text) : IExplicit
    {
        public string Value => "public";

        string IExplicit.Value => text;
    }

    private abstract class Template
    {
        public string Render(Memo memo) => $"[{Body(memo)}]";

        protected abstract string Body(Memo memo);
    }

    private sealed class Full : Template
    {
        protected override string Body(Memo memo) => memo.Text;
    }

    private sealed class Brief : Template
    {
        protected override string Body(Memo memo) => memo.Title;
    }

    private interface IPart
    {
        void Accept(IPartVisitor visitor);
    }

    private interface IPartVisitor
    {
        void Visit(TextPart part);

        void Visit(NumberPart part);
    }

    private sealed record TextPart(string Text) : IPart
    {
        public void Accept(IPartVisitor visitor) => visitor.Visit(this);
    }

    private sealed record NumberPart(int Number) : IPart
    {
        public void Accept(IPartVisitor visitor) => visitor.Visit(this);
    }

    private sealed class Printing : IPartVisitor
    {
        public StringBuilder Out { get; } = new();

        public void Visit(TextPart part) => Out.Append(part.Text);

        public void Visit(NumberPart part) => Out.Append(part.Number);
    }

    private sealed class Counting : IPartVisitor
    {
        public int Total { get; private set; }

        public void Visit(TextPart part) => Total += part.Text.Length;

        public void Visit(NumberPart part) => Total += part.Number;
    }

    private readonly struct Big
    {
        public required string Body { get; init; }

        public required string Title { get; init; }
    }
}
