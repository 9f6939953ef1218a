// Corners of the language, each with its near-miss.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Flows.Calls.LanguageCorners;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        NullConditional(memo, new Card());
        ConditionalAccess(memo);
        TernaryChains(memo);
        SwitchExpressions(memo);
        WhenClauses(memo);
        Discards(memo);
        Tuples(memo);
        TupleSwap(memo);
        NestedTuples(memo);
        Deconstruct(memo);
        Ranges(memo);
        Spreads(memo);
        RawText(memo);
        Utf8(memo);
        Checked(memo);
        LocalConst(memo);
        StaticLocal(memo);
        LambdaDefaults(memo);
        LambdaParams(memo);
        LambdaRefs(memo);
        AnonymousMethods(memo);
        ExpressionTrees(memo);
        GenericMath(memo);
        Covariance(memo);
        Constraints(memo);
        NestedGenerics(memo);
        GenericVirtual(memo);
        ExplicitInterface(memo);
        Shadowed(memo);
        BaseCalls(memo);
        StaticCtor(memo);
        FieldInits(memo);
        Required(memo);
        PrimaryCapture(memo);
        Indexers(memo);
        Implicit(memo);
        UserTrue(memo);
        Caller(memo);
        Nameof(memo);
        Dynamic(memo);
        ObjectMethods(memo);
        Enumerators(memo);
        YieldBreak(memo);
        Exceptions(memo);
        NestedTry(memo);
        Rethrow(memo);
        UsingPattern(memo);
        ForeachPattern(memo);
        Goto(memo);
        Unsafe(memo);
        Stackalloc(memo);
        RefReturns(memo);
        OutDiscard(memo);
        Pattern(memo);
        ListPattern(memo);
        SpanPattern(memo);
        TypeTests(memo);
        NullForgiving(memo);
        Coalesce(memo);
        InlineArrays(memo);
        WithAnonymous(memo);
        RecordStruct(memo);
        Inherits(memo);
        Primitive(memo);
        await Async(memo);
        StaticEvents(memo);
        EventAccessors(memo);
        Currying(memo);
        Recursion(memo);
        Closures(memo);
        LoopClosure(memo);
        SelfReference(memo);
        Threading(memo);
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

    private static void TernaryChains(Memo memo)
    {
        var text = memo.Id > 5 ? memo.Title : memo.Id > 3 ? memo.Author : memo.Text;
        Sink.Log(text); // leak
        var plain = memo.Text.Length > 5 ? memo.Title : memo.Text.Length > 3 ? memo.Author : "none";
        Sink.Log(plain); // safe
    }

    private static void SwitchExpressions(Memo memo)
    {
        Sink.Log(memo switch { { Id: > 100 } => memo.Title, { Text: [_, ..] } m => m.Text, _ => "" }); // leak
        Sink.Log((memo.Text.Length, memo.Id) switch { ( > 5, 1) => memo.Title, _ => "other" }); // safe
    }

    private static void WhenClauses(Memo memo)
    {
        object value = memo;
        switch (value)
        {
            case Memo m when m.Text.Length > 1000:
                Sink.Log("long"); // safe (dead)
                break;
            case Memo { Text: var text } when text.Length > 3:
                Sink.Log(text); // leak
                break;
        }
    }

    private static void Discards(Memo memo)
    {
        _ = memo.Text;
        var (_, second) = (memo.Text, memo.Title);
        Sink.Log(second); // safe
        (var first, _) = (memo.Text, memo.Title);
        Sink.Log(first); // leak
    }

    private static void Tuples(Memo memo)
    {
        (string Title, string Body) pair = (memo.Title, memo.Text);
        pair.Title = "x";
        Sink.Log(pair.Title); // safe
        var copy = pair;
        pair.Body = "y";
        Sink.Log(pair.Body); // safe
        Sink.Log(copy.Body); // leak
        Sink.Log(pair == copy); // safe
    }

    private static void TupleSwap(Memo memo)
    {
        string a = memo.Text, b = memo.Title, c = "c";
        (a, b, c) = (b, c, a);
        Sink.Log(a); // safe
        Sink.Log(b); // safe
        Sink.Log(c); // leak
    }

    private static void NestedTuples(Memo memo)
    {
        var ((a, b), c) = ((memo.Title, memo.Text), memo.Author);
        Sink.Log(a + c); // safe
        Sink.Log(b); // leak
        var map = new Dictionary<(int, string), (string Plain, string Content)> { [(1, "x")] = (memo.Title, memo.Text) };
        Sink.Log(map[(1, "x")].Plain); // safe
        Sink.Log(map[(1, "x")].Content); // leak
    }

    private static void Deconstruct(Memo memo)
    {
        var (id, text) = memo;
        Sink.Log(id); // safe
        Sink.Log(text); // leak
        if (memo is (1, var body))
            Sink.Log(body); // leak
        foreach (var (number, words) in new[] { memo })
        {
            Sink.Log(number); // safe
            Sink.Log(words); // leak
        }
    }

    private static void Ranges(Memo memo)
    {
        Index last = ^3;
        Range middle = 1..^1;
        Sink.Log(memo.Text[last]); // leak
        Sink.Log(memo.Text[middle]); // leak
        Sink.Log(middle); // safe
        Sink.Log("plain"[..Math.Min(2, memo.Text.Length)]); // safe
    }

    private static void Spreads(Memo memo)
    {
        string[] head = [memo.Title], tail = [memo.Text];
        string[] all = [.. head, "-", .. tail];
        Sink.Log(all[^1]); // leak
        int[] sizes = [.. all.Select(text => text.Length), 0];
        Sink.Log(sizes[2]); // safe
        List<char> letters = [.. memo.Text];
        Sink.Log(letters[0]); // leak
    }

    private static void RawText(Memo memo)
    {
        Sink.Log($$"""{"title":"{{memo.Title}}"}"""); // safe
        Sink.Log($$"""{"text":"{{memo.Text}}"}"""); // leak
        Sink.Log($"{(memo.Id > 0 ? memo.Title : memo.Author),-10}|{memo.On:yyyy-MM-dd}"); // safe
    }

    private static void Utf8(Memo memo)
    {
        ReadOnlySpan<byte> plain = "title"u8;
        Sink.Bytes(plain); // safe
        byte[] joined = [.. plain, .. Encoding.UTF8.GetBytes(memo.Text)];
        Sink.Bytes(joined); // leak
    }

    private static void Checked(Memo memo)
    {
        var sum = 0;
        foreach (var letter in memo.Text)
            sum = unchecked((sum * 31) + letter);
        Sink.Log(sum == 0); // safe
        var shifted = memo.Text.Select(letter => (char)(letter ^ 1)).ToArray();
        Sink.Log(new string(shifted)); // leak
    }

    private static void LocalConst(Memo memo)
    {
        const bool debug = false;
        var text = memo.Text;
        if (debug)
#pragma warning disable CS0162
            Sink.Log(text); // safe (dead)
#pragma warning restore CS0162
        Sink.Log(debug ? text : memo.Title); // safe
        Sink.Log(!debug ? text : memo.Title); // leak
    }

    private static void StaticLocal(Memo memo)
    {
        Sink.Log(Cut(memo.Text)); // leak
        Sink.Log(Cut(memo.Title)); // safe
        Sink.Log(Size(memo.Text)); // safe
        return;

        static string Cut(string text) => text.Length > 4 ? text[..4] + "…" : text;
        static int Size(string text) => Cut(text).Length;
    }

    private static void LambdaDefaults(Memo memo)
    {
        var join = (string text, string suffix = "!") => text + suffix;
        Sink.Log(join(memo.Text)); // leak
        Sink.Log(join(memo.Title)); // safe
        Sink.Log(join(memo.Title, memo.Text)); // leak
    }

    private static void LambdaParams(Memo memo)
    {
        var join = (params string[] all) => string.Join('+', all);
        Sink.Log(join(memo.Title, memo.Text)); // leak
        Sink.Log(join(memo.Title, memo.Author)); // safe
    }

    private delegate void Fill(ref string text, out int size);

    private static void LambdaRefs(Memo memo)
    {
        Fill fill = (ref string text, out int size) =>
        {
            text = memo.Text;
            size = text.Length;
        };
        var target = "plain";
        fill(ref target, out var length);
        Sink.Log(target); // leak
        Sink.Log(length); // safe
    }

    private static void AnonymousMethods(Memo memo)
    {
        Func<string, string> shout = delegate(string text) { return text.ToUpperInvariant(); };
        Sink.Log(shout(memo.Text)); // leak
        Action<string> ignore = delegate { Sink.Log("ignored"); }; // safe
        ignore(memo.Text);
    }

    private static void ExpressionTrees(Memo memo)
    {
        System.Linq.Expressions.Expression<Func<Memo, string>> text = one => one.Text;
        System.Linq.Expressions.Expression<Func<Memo, string>> title = one => one.Title;
        Sink.Log(text.Compile()(memo)); // leak
        Sink.Log(title.Compile()(memo)); // safe
    }

    private static void GenericMath(Memo memo)
    {
        Sink.Log(Total([1, 2, memo.Text.Length])); // safe
        Sink.Log(Largest(memo.Text, memo.Title)); // leak
        Sink.Log(Largest(1, 2)); // safe
    }

    private static T Total<T>(IEnumerable<T> all) where T : System.Numerics.INumber<T>
    {
        var sum = T.Zero;
        foreach (var one in all)
            sum += one;
        return sum;
    }

    private static T Largest<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) * 0 == 0 ? a : b;

    private static void Covariance(Memo memo)
    {
        IEnumerable<object> all = new List<string> { memo.Text };
        Sink.Log(all.First()); // leak
        Func<object> read = () => memo.Title;
        Sink.Log(read()); // safe
        Action<object> any = value => Sink.Log(value);
        Action<string> print = any;
        print(memo.Text); // leak
    }

    private static void Constraints(Memo memo)
    {
        Sink.Log(Make<Card>(card => card.Text = memo.Text).Text); // leak
        Sink.Log(Make<Card>(card => card.Count = 3).Count); // safe
        Sink.Log(Make<Card>(card => card.Count = 3).Text); // safe
    }

    private static T Make<T>(Action<T> fill) where T : new()
    {
        var made = new T();
        fill(made);
        return made;
    }

    private static void NestedGenerics(Memo memo)
    {
        var outer = new Outer<string>();
        var inner = new Outer<string>.Inner<int>(memo.Text, 3);
        Sink.Log(inner.First); // leak
        Sink.Log(inner.Second); // safe
        Sink.Log(outer.Name); // safe
    }

    private static void GenericVirtual(Memo memo)
    {
        Source<string> real = new RealSource(memo);
        Source<string> fake = new FakeSource(memo);
        Sink.Log(real.Get()); // leak
        Sink.Log(fake.Get()); // safe
        Sink.Log(Use(fake)); // safe
        Sink.Log(Use(real)); // leak
    }

    private static T Use<T>(Source<T> source) => source.Get();

    private static void ExplicitInterface(Memo memo)
    {
        var both = new Both(memo);
        Sink.Log(((ILeft)both).Get()); // leak
        Sink.Log(((IRight)both).Get()); // safe
        Sink.Log(both.Get()); // safe
    }

    private static void Shadowed(Memo memo)
    {
        var derived = new Hiding(memo.Text);
        Sink.Log(derived.Value); // safe
        Sink.Log(((Hidden)derived).Value); // leak
    }

    private static void BaseCalls(Memo memo)
    {
        Sink.Log(new Loud2(memo.Text).Say()); // leak
        Sink.Log(new Mute2(memo.Text).Say()); // safe
    }

    private static void StaticCtor(Memo memo)
    {
        Sink.Log(Statics.Text); // leak
        Sink.Log(Statics.Title); // safe
        _ = memo;
    }

    private static void FieldInits(Memo memo)
    {
        var initialised = new Initialised();
        Sink.Log(initialised.Name); // safe
        Sink.Log(initialised.Body); // leak
        _ = memo;
    }

    private static void Required(Memo memo)
    {
        var built = new Built(memo.Title) { Body = memo.Text };
        Sink.Log(built.Body); // leak
        Sink.Log(built.Title); // safe
        Sink.Log(built.Size); // safe
    }

    private static void PrimaryCapture(Memo memo)
    {
        var counter = new Counter(memo.Text);
        counter.Next();
        Sink.Log(counter.Left); // leak
        Sink.Log(counter.Turns); // safe
    }

    private static void Indexers(Memo memo)
    {
        var board = new Board { ["a", 1] = memo.Text, ["b", 2] = memo.Title };
        Sink.Log(board["a", 1]); // leak
        Sink.Log(board.Last); // safe
    }

    private static void Implicit(Memo memo)
    {
        Wrapped wrapped = memo.Text;
        string back = wrapped;
        Sink.Log(back); // leak
        Sink.Log(wrapped); // safe
        Show(memo.Text); // leak
        Show(memo.Title); // safe
    }

    private static void Show(Wrapped wrapped) => Sink.Log((string)wrapped);

    private static void UserTrue(Memo memo)
    {
        var maybe = new Maybe2(memo.Text);
        if (maybe && new Maybe2("x"))
            Sink.Log(maybe.Text); // leak
        Sink.Log((maybe | new Maybe2("x")).Text is null); // safe
    }

    private static void Caller(Memo memo)
    {
        Guard(memo.Text); // safe
        Check(memo.Text.Length > 0); // safe
    }

    private static void Guard(string value, [CallerArgumentExpression(nameof(value))] string name = "") => Sink.Log(name);

    private static void Check(bool holds, [CallerMemberName] string name = "") => Sink.Log($"{name}: {holds}");

    private static void Nameof(Memo memo)
    {
        Sink.Log(nameof(memo.Text)); // safe
        Sink.Log(typeof(Memo).Name + memo.Text.GetType()); // safe
    }

    private static void Dynamic(Memo memo)
    {
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Text = memo.Text;
        Sink.Log((string)bag.Text); // leak
        dynamic plain = memo.Title;
        Sink.Log((string)plain); // safe
    }

    private static void ObjectMethods(Memo memo)
    {
        Sink.Log(memo.Text.Equals(memo.Title)); // safe
        Sink.Log(Equals(memo.Text, memo.Reply)); // safe
        Sink.Log(ReferenceEquals(memo.Text, memo.Title)); // safe
        Sink.Log(memo.Text.Clone()); // leak
    }

    private static void Enumerators(Memo memo)
    {
        var list = new List<string> { memo.Text };
        using var each = list.GetEnumerator();
        each.MoveNext();
        Sink.Log(each.Current); // leak
        var letters = memo.Text.GetEnumerator();
        letters.MoveNext();
        Sink.Log(letters.Current); // leak
        System.Collections.IEnumerator old = new[] { memo.Title }.GetEnumerator();
        old.MoveNext();
        Sink.Log(old.Current); // safe
    }

    private static void YieldBreak(Memo memo)
    {
        foreach (var line in UntilLong(memo, 2))
            Sink.Log(line); // leak
        foreach (var number in Numbers(memo))
            Sink.Log(number); // safe
    }

    private static IEnumerable<string> UntilLong(Memo memo, int most)
    {
        foreach (var line in memo.Lines)
        {
            if (most-- == 0)
                yield break;
            yield return line;
        }
    }

    private static IEnumerable<int> Numbers(Memo memo)
    {
        try
        {
            foreach (var line in memo.Lines)
                yield return line.Length;
        }
        finally
        {
            Sink.Log("done"); // safe
        }
    }

    private static void Exceptions(Memo memo)
    {
        try
        {
            throw new DataException(memo.Title, memo.Text);
        }
        catch (DataException e) when (e.Content.Length > 2)
        {
            Sink.Log(e.Message); // safe
            Sink.Log(e.Content); // leak
            Sink.Log(e.GetType().Name); // safe
        }
    }

    private static void NestedTry(Memo memo)
    {
        var text = "a";
        try
        {
            try
            {
                text = memo.Text;
                throw new InvalidOperationException("inner");
            }
            finally
            {
                Sink.Log(text.Length); // safe
            }
        }
        catch (InvalidOperationException e)
        {
            Sink.Log(e.Message); // safe
            Sink.Log(text); // leak
        }
    }

    private static void Rethrow(Memo memo)
    {
        try
        {
            try
            {
                throw new DataException("x", memo.Text);
            }
            catch (DataException e)
            {
                throw new InvalidOperationException("wrapped", e);
            }
        }
        catch (InvalidOperationException e)
        {
            Sink.Log(e.Message); // safe
            Sink.Log((e.InnerException as DataException)?.Content); // leak
        }
    }

    private static void UsingPattern(Memo memo)
    {
        using var buffer = new Buffer2();
        buffer.Add(memo.Text);
        Sink.Log(buffer.Take()); // leak
        Sink.Log(buffer.Length); // safe
    }

    private static void ForeachPattern(Memo memo)
    {
        foreach (var letter in new Letters(memo.Text))
            Sink.Log(letter); // leak
        foreach (var letter in new Letters(memo.Title))
            Sink.Log(letter); // safe
    }

    private static void Goto(Memo memo)
    {
        var at = 0;
        var text = memo.Title;
        top:
        if (at++ < 2)
        {
            text = at == 2 ? memo.Text : memo.Title;
            goto top;
        }

        Sink.Log(text); // leak
        Sink.Log(at); // safe
    }

    private static unsafe void Unsafe(Memo memo)
    {
        fixed (char* first = memo.Text)
        {
            Sink.Log(*first); // leak
            Sink.Log(new string(first, 0, 4)); // leak
        }

        var number = memo.Text.Length;
        int* pointer = &number;
        Sink.Log(*pointer); // safe
    }

    private static void Stackalloc(Memo memo)
    {
        Span<char> room = stackalloc char[] { 'a', memo.Text[0] };
        Sink.Chars(room); // leak
        Span<int> sizes = stackalloc int[] { memo.Text.Length };
        Sink.Log(sizes[0]); // safe
    }

    private static void RefReturns(Memo memo)
    {
        string[] rows = ["a", "b"];
        Slot(rows, 1) = memo.Text;
        Sink.Log(rows[1]); // leak
        string[] plain = ["a", "b"];
        Slot(plain, 1) = memo.Title;
        Sink.Log(plain[1]); // safe
    }

    private static ref string Slot(string[] rows, int at) => ref rows[at];

    private static void OutDiscard(Memo memo)
    {
        Split(memo.Text, out _, out var tail);
        Sink.Log(tail); // leak
        Split(memo.Title, out var head, out _);
        Sink.Log(head); // safe
    }

    private static void Split(string text, out string head, out string tail) => (head, tail) = (text[..2], text[2..]);

    private static void Pattern(Memo memo)
    {
        object boxed = (memo.Title, memo.Text);
        if (boxed is (string title, string { Length: > 2 } text))
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }

        if (boxed is ITuple { Length: 2 } tuple)
            Sink.Log(tuple[1]); // leak
    }

    private static void ListPattern(Memo memo)
    {
        var words = memo.Text.Split(' ');
        if (words is [{ Length: > 2 } first, _, .. var rest])
        {
            Sink.Log(first); // leak
            Sink.Log(rest.Length); // safe
        }

        Sink.Log(words is ["x", ..]); // safe
        Sink.Log(new[] { 1, memo.Text.Length } is [var one, ..] ? one : 0); // safe
    }

    private static void SpanPattern(Memo memo)
    {
        ReadOnlySpan<char> span = memo.Text;
        if (span is [var first, .. var rest])
        {
            Sink.Log(first); // leak
            Sink.Chars(rest); // leak
            Sink.Log(rest.Length); // safe
        }
    }

    private static void TypeTests(Memo memo)
    {
        object value = memo.Text;
        Sink.Log(value is string); // safe
        Sink.Log(value as string); // leak
        Sink.Log(value as Memo); // safe
        if (value is not string { Length: > 0 } text)
            return;
        Sink.Log(text); // leak
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

    [InlineArray(3)]
    private struct Three
    {
        private string _first;
    }

    private static void InlineArrays(Memo memo)
    {
        var three = new Three();
        three[1] = memo.Text;
        Sink.Log(three[1]); // leak
        var plain = new Three();
        plain[0] = memo.Title;
        Sink.Log(plain[0]); // safe
    }

    private static void WithAnonymous(Memo memo)
    {
        var first = new { memo.Title, Body = memo.Text };
        var second = first with { Body = "clean" };
        Sink.Log(first.Body); // leak
        Sink.Log(second.Body); // safe
        Sink.Log(second); // safe
    }

    private static void RecordStruct(Memo memo)
    {
        var point = new Mark2(memo.Title, memo.Text);
        var moved = point;
        moved.Body = "x";
        Sink.Log(point.Body); // leak
        Sink.Log(moved.Body); // safe
        Sink.Log(moved.ToString()); // safe
    }

    private static void Inherits(Memo memo)
    {
        Animal dog = new Dog(memo.Text, "rex");
        Sink.Log(dog.Name); // safe
        Sink.Log(dog); // leak
        Sink.Log(dog is Dog { Owner: var owner } ? owner : ""); // leak
    }

    private static void Primitive(Memo memo)
    {
        Sink.Log(memo.Mood + 1); // leak
        Sink.Log(memo.Mood > 5); // safe
        Sink.Log(memo.Mood.ToString("x")); // leak
        double half = memo.Mood / 2.0;
        Sink.Log(half); // leak
    }

    private static async Task Async(Memo memo)
    {
        var tasks = new Dictionary<string, Task<string>> { ["a"] = Task.FromResult(memo.Text), ["b"] = Task.FromResult(memo.Title) };
        Sink.Log(await tasks["a"]); // leak
        Sink.Log(await tasks["b"]); // safe
        var (text, size) = (await Task.FromResult(memo.Text), await Task.FromResult(3));
        Sink.Log(text); // leak
        Sink.Log(size); // safe
        Sink.Log((await Task.FromResult(memo)).Title); // safe
        await using var scope = new AsyncScope(memo.Text);
        Sink.Log(await scope.ReadAsync()); // leak
    }

    private static void StaticEvents(Memo memo)
    {
        var seen = new List<string>();
        Bus2.Sent += seen.Add;
        Bus2.Send(memo.Text);
        Sink.Log(seen[0]); // leak
        Sink.Log(seen.Count); // safe
    }

    private static void EventAccessors(Memo memo)
    {
        var hub = new Hub();
        var seen = "";
        hub.Said += text => seen = text;
        hub.Say(memo.Text);
        Sink.Log(seen); // leak
        Sink.Log(hub.Listeners); // safe
    }

    private static void Currying(Memo memo)
    {
        Func<string, Func<string, string>> prefix = a => b => a + b;
        var tagged = prefix(memo.Title);
        Sink.Log(tagged("x")); // safe
        Sink.Log(tagged(memo.Text)); // leak
        Sink.Log(prefix(memo.Text)("x")); // leak
    }

    private static void Recursion(Memo memo)
    {
        Sink.Log(Down(memo.Text, 3)); // leak
        Sink.Log(Down(memo.Title, 3)); // safe
        Sink.Log(Depth(memo.Text)); // safe

        string Down(string text, int left) => left == 0 ? text : Down(text + left, left - 1);
        int Depth(string text) => text.Length < 2 ? 1 : 1 + Depth(text[(text.Length / 2)..]);
    }

    private static void Closures(Memo memo)
    {
        var (get, set) = Cell(memo.Title);
        Sink.Log(get()); // safe
        set(memo.Text);
        Sink.Log(get()); // leak
        var (other, _) = Cell("x");
        Sink.Log(other()); // safe
    }

    private static (Func<string> Get, Action<string> Set) Cell(string value) => (() => value, next => value = next);

    private static void LoopClosure(Memo memo)
    {
        var readers = new List<Func<string>>();
        foreach (var line in memo.Lines)
            readers.Add(() => line);
        Sink.Log(readers[0]()); // leak
        var sizes = new List<Func<int>>();
        foreach (var line in memo.Lines)
            sizes.Add(() => line.Length);
        Sink.Log(sizes[0]()); // safe
    }

    private static void SelfReference(Memo memo)
    {
        var node = new Ring();
        node.Next = node;
        node.Next.Next!.Text = memo.Text;
        Sink.Log(node.Text); // leak
        Sink.Log(node.Name); // safe
    }

    private static void Threading(Memo memo)
    {
        string? shared = null;
        var count = 0;
        Interlocked.Exchange(ref shared, memo.Text);
        Interlocked.Increment(ref count);
        Sink.Log(shared); // leak
        Sink.Log(count); // safe
        Sink.Log(Volatile.Read(ref shared)); // leak
        var local = new ThreadLocal<string>(() => memo.Title);
        Sink.Log(local.Value); // safe
    }

    private sealed class Card
    {
        public string? Text { get; set; }

        public Card? Inner { get; set; }

        public int Count { get; set; }

        public Dictionary<string, string> Tags { get; } = [];
    }

    private sealed class Outer<T>
    {
        public string Name => typeof(T).Name;

        public sealed class Inner<U>(T first, U second)
        {
            public T First => first;

            public U Second => second;
        }
    }

    private abstract class Source<T>
    {
        public abstract T Get();
    }

    private sealed class RealSource(Memo memo) : Source<string>
    {
        public override string Get() => memo.Text;
    }

    private sealed class FakeSource(Memo memo) : Source<string>
    {
        public override string Get() => memo.Title;
    }

    private interface ILeft
    {
        string Get();
    }

    private interface IRight
    {
        string Get();
    }

    private sealed class Both(Memo memo) : ILeft, IRight
    {
        public string Get() => "public";

        string ILeft.Get() => memo.Text;

        string IRight.Get() => memo.Title;
    }

    private class Hidden(string value)
    {
        public string Value => value;
    }

    private sealed class Hiding(string value) : Hidden(value)
    {
        public new string Value => "hidden";
    }

    private class Voice(string text)
    {
        public virtual string Say() => text;
    }

    private sealed class Loud2(string text) : Voice(text)
    {
        public override string Say() => base.Say() + "!";
    }

    private sealed class Mute2(string text) : Voice(text)
    {
        public override string Say() => new('.', base.Say().Length);
    }

    private static class Statics
    {
        public static readonly string Text;
        public static readonly string Title = Notes.First().Title;

        static Statics() => Text = Notes.First().Text;
    }

    private sealed class Initialised
    {
        private static readonly Memo s_memo = Notes.First();

        public string Name { get; } = s_memo.Title;

        public string Body = s_memo.Text.Trim();
    }

    private sealed class Built
    {
        [SetsRequiredMembers]
        public Built(string title)
        {
            Title = title;
            Body = "";
        }

        public required string Title { get; init; }

        public required string Body { get; init; }

        public int Size => Body.Length;
    }

    private sealed class Counter(string text)
    {
        public int Turns { get; private set; }

        public string Left => text;

        public void Next()
        {
            text = text[1..];
            Turns++;
        }
    }

    private sealed class Board
    {
        private readonly Dictionary<string, string> _cells = [];

        public int Last { get; private set; }

        public string this[string column, int row]
        {
            get => _cells[column + row];
            set
            {
                _cells[column + row] = value;
                Last = row;
            }
        }
    }

    private sealed class Wrapped
    {
        private readonly string _text;

        private Wrapped(string text) => _text = text;

        public static implicit operator Wrapped(string text) => new(text);

        public static implicit operator string(Wrapped wrapped) => wrapped._text;

        public override string ToString() => "wrapped";
    }

    private readonly struct Maybe2(string? text)
    {
        public string? Text => text;

        public static bool operator true(Maybe2 maybe) => maybe.Text is not null;

        public static bool operator false(Maybe2 maybe) => maybe.Text is null;

        public static Maybe2 operator &(Maybe2 left, Maybe2 right) => left.Text is null ? left : right;

        public static Maybe2 operator |(Maybe2 left, Maybe2 right) => left.Text is null ? right : left;
    }

    private sealed class DataException(string message, string content) : Exception(message)
    {
        public string Content => content;
    }

    private ref struct Buffer2
    {
        private string? _text;

        public readonly int Length => _text?.Length ?? 0;

        public void Add(string text) => _text += text;

        public readonly string? Take() => _text;

        public readonly void Dispose()
        {
        }
    }

    private readonly struct Letters(string text)
    {
        public Walker GetEnumerator() => new(text);

        public struct Walker(string text)
        {
            private int _at = -1;

            public readonly char Current => text[_at];

            public bool MoveNext() => ++_at < text.Length;
        }
    }

    private record struct Mark2(string Title, string Body);

    private abstract record Animal(string Name);

    private sealed record Dog(string Owner, string Name) : Animal(Name);

    private sealed class AsyncScope(string text) : IAsyncDisposable
    {
        public async Task<string> ReadAsync()
        {
            await Task.CompletedTask;
            return text;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private static class Bus2
    {
        public static event Action<string>? Sent;

        public static void Send(string text) => Sent?.Invoke(text);
    }

    private sealed class Hub
    {
        private readonly List<Action<string>> _listeners = [];

        public event Action<string> Said
        {
            add => _listeners.Add(value);
            remove => _listeners.Remove(value);
        }

        public int Listeners => _listeners.Count;

        public void Say(string text) => _listeners.ForEach(listener => listener(text));
    }

    private sealed class Ring
    {
        public string? Text { get; set; }

        public string Name => "ring";

        public Ring? Next { get; set; }
    }
}

public static class MemoParts
{
    public static void Deconstruct(this Memo memo, out int id, out string text) => (id, text) = (memo.Id, memo.Text);
}
