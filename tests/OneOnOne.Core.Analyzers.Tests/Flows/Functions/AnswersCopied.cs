// Copies of what somebody else's function answers: a struct that is handed on, a record that is changed.
namespace Flows.Functions.AnswersCopied;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Structs(memo);
        Chains(memo);
        Changed(memo);
        ChangedLater(memo).GetAwaiter().GetResult();
        Within(memo);
        Kept(memo);
    }

    private static void Structs(Memo memo)
    {
        Sink.Log(Make(memo.Text, text => new Slip(text, "n")).Text); // leak
        Sink.Log(Make(memo.Text, text => new Slip("t", text.Length + "")).Text); // safe
        Sink.Log(Make(memo.Text, text => new Slip(text, "n")).Number); // safe
        Sink.Log(Make(memo.Text, Cut).Text); // leak
        Sink.Log(Pair(memo, one => (one.Title, one.Text)).Item1); // safe
        Sink.Log(Pair(memo, one => (one.Title, one.Text)).Item2); // leak
        var (title, text) = Pair(memo, one => (one.Title, one.Text));
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Sink.Log(Local(memo.Text, one => new Mark { Text = one, Line = "1" }).Text); // leak
        Sink.Log(Local(memo.Text, one => new Mark { Text = one, Line = "1" }).Line); // safe
        Sink.Log(Twice(memo.Text, one => new Slip(one, "n")).Text); // leak
        Sink.Log(Twice(memo.Title, one => new Slip(one, "n")).Text); // safe
        Sink.Log(Slips(memo.Text, one => new Slip(one, "n"))[0].Text); // leak
        Sink.Log(Slips(memo.Text, one => new Slip("t", one))[0].Text); // safe
    }

    private static Slip Cut(string text) => new(text.Trim(), "cut");

    private static Slip Make(string text, Func<string, Slip> make) => make(text);

    private static (string, string) Pair(Memo memo, Func<Memo, (string, string)> make) => make(memo);

    private static Mark Local(string text, Func<string, Mark> make)
    {
        var mark = make(text);
        return mark;
    }

    private static Slip Twice(string text, Func<string, Slip> make) => Make(text, make);

    private static List<Slip> Slips(string text, Func<string, Slip> make)
    {
        var slips = new List<Slip>();
        slips.Add(make(text));
        return slips;
    }

    private static void Chains(Memo memo)
    {
        var found = Outcome<Entry>.Of(new Entry(memo.Title, memo.Text, null));
        Sink.Log(found.Then(entry => Outcome<string>.Of(entry.Body)).Value); // leak
        Sink.Log(found.Then(entry => Outcome<string>.Of(entry.Title)).Value); // safe
        Sink.Log(found.Then(entry => Outcome<string>.Of(entry.Body)).Then(text => Outcome<string>.Of(text + "!")).Value); // leak
        Sink.Log(found.Then(entry => Outcome<string>.Of(entry.Body)).Then(text => Outcome<int>.Of(text.Length)).Value); // safe
        Sink.Log(found.Then(entry => Outcome<string>.Of(entry.Body)).Match(text => text, () => "")); // leak
        Sink.Log(found.Then(entry => Outcome<string>.Of(entry.Title)).Match(text => text, () => "")); // safe
    }

    private static void Changed(Memo memo)
    {
        Sink.Log(Numbered(one => new Entry("t", one, null), memo.Text).Body); // leak
        Sink.Log(Numbered(one => new Entry("t", one, null), memo.Text).Title); // safe
        Sink.Log(Emptied(one => new Entry(one, one, null), memo.Text).Body); // safe
        Sink.Log(Emptied(one => new Entry(one, one, null), memo.Text).Title); // leak
        Sink.Log(Renamed(one => new Entry("t", one, null), memo.Text).Body); // leak
        Sink.Log(Renamed(one => new Entry(one, "b", null), memo.Text).Title); // safe
        Sink.Log(Lined(one => new Line(one, "1"), memo.Text).Text); // leak
        Sink.Log(Lined(one => new Line("t", one), memo.Text).Number); // safe
    }

    private static Entry Numbered(Func<string, Entry> make, string text) => make(text) with { Number = "2" };

    private static Entry Emptied(Func<string, Entry> make, string text) => make(text) with { Body = "" };

    private static Entry Renamed(Func<string, Entry> make, string text)
    {
        var entry = make(text);
        return entry with { Title = "renamed" };
    }

    private static Line Lined(Func<string, Line> make, string text) => make(text) with { Number = "2" };

    private static async Task ChangedLater(Memo memo)
    {
        Sink.Log((await NumberedLater(async one => { await Task.Yield(); return new Entry("t", one, null); }, memo.Text)).Body); // leak
        Sink.Log((await NumberedLater(async one => { await Task.Yield(); return new Entry("t", one, null); }, memo.Text)).Title); // safe
        Sink.Log((await SlipLater(async one => { await Task.Yield(); return new Slip(one, "n"); }, memo.Text)).Text); // leak
        Sink.Log((await SlipLater(async one => { await Task.Yield(); return new Slip("t", one); }, memo.Text)).Text); // safe
    }

    private static async Task<Entry> NumberedLater(Func<string, Task<Entry>> make, string text) => await make(text) with { Number = "2" };

    private static async Task<Slip> SlipLater(Func<string, Task<Slip>> make, string text)
    {
        var slip = await make(text);
        return slip;
    }

    private static void Within(Memo memo)
    {
        Sink.Log(Enclose(memo.Text, text => new Cover(new Slip(text, "n"), "c")).Slip.Text); // leak
        Sink.Log(Enclose(memo.Text, text => new Cover(new Slip(text, "n"), "c")).Slip.Number); // safe
        Sink.Log(Enclose(memo.Text, text => new Cover(new Slip(text, "n"), "c")).Name); // safe
        Sink.Log(Struck(memo.Text, text => new Slip(text, "n")).Text); // safe
        Sink.Log(Struck(memo.Text, text => new Slip(text, text)).Number); // leak
    }

    private static Cover Enclose(string text, Func<string, Cover> make) => make(text);

    private static Mark Struck(string text, Func<string, Slip> make)
    {
        var slip = make(text);
        return new Mark { Text = "struck", Number = slip.Number, Line = "1" };
    }

    private static void Kept(Memo memo)
    {
        Sink.Log(Maybe(memo.Text, text => new Slip(text, "n"))!.Value.Text); // leak
        Sink.Log(Named(memo.Text, text => new Slip(text, "n"))["slip"].Text); // leak
        Sink.Log(Named(memo.Text, text => new Slip("t", text))["slip"].Text); // safe
        Sink.Log(Yielded(memo.Text, text => new Slip(text, "n")).First().Text); // leak
        var (first, second) = Both(memo.Text, text => new Slip(text, "n"), text => new Slip("t", text));
        Sink.Log(first.Text); // leak
        Sink.Log(second.Text); // safe
        var desk = new Desk();
        desk.Put(memo.Text, text => new Slip(text, "n"));
        Sink.Log(desk.Slip.Text); // leak
        Sink.Log(desk.Slip.Number); // safe
        Sink.Log(Made(memo.Text, new Maker()).Text); // leak
        Sink.Log(Made(memo.Title, new Maker()).Text); // safe
    }

    private static Slip? Maybe(string text, Func<string, Slip?> make) => make(text);

    private static Dictionary<string, Slip> Named(string text, Func<string, Slip> make) => new() { ["slip"] = make(text) };

    private static IEnumerable<Slip> Yielded(string text, Func<string, Slip> make)
    {
        yield return make(text);
    }

    private static (Slip First, Slip Second) Both(string text, Func<string, Slip> one, Func<string, Slip> other)
    {
        var first = one(text);
        var second = other(text);
        return (first, second);
    }

    private static Slip Made(string text, IMaker maker)
    {
        var slip = maker.Make(text);
        return slip;
    }

    private sealed class Desk
    {
        private Slip _slip;

        public Slip Slip => _slip;

        public void Put(string text, Func<string, Slip> make) => _slip = make(text);
    }

    private interface IMaker
    {
        Slip Make(string text);
    }

    private sealed class Maker : IMaker
    {
        public Slip Make(string text) => new(text, "made");
    }

    private readonly struct Slip(string text, string number)
    {
        private readonly string _text = text;

        public string Text => _text;

        public string Number { get; } = number;
    }

    private struct Mark
    {
        public string Text;
        public string Line;
        public string Number;
    }

    private readonly struct Cover(Slip slip, string name)
    {
        public Slip Slip { get; } = slip;

        public string Name { get; } = name;
    }

    private sealed record Entry(string Title, string Body, string? Number);

    private record struct Line(string Text, string Number);

    private readonly struct Outcome<T>
    {
        private readonly T? _value;
        private readonly string? _error;

        private Outcome(T? value, string? error) => (_value, _error) = (value, error);

        public T Value => _value!;

        public static Outcome<T> Of(T value) => new(value, null);

        public static Outcome<T> None(string error) => new(default, error);

        public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) => _error is null ? next(_value!) : Outcome<TNext>.None(_error);

        public TOut Match<TOut>(Func<T, TOut> some, Func<TOut> none) => _error is null ? some(_value!) : none();
    }
}
