// Construction, fields behind properties, disposal and static state.
namespace Flows.Objects.LivesOfObjects;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Primary(memo);
        FieldBacked(memo);
        Chained(memo);
        Disposed(memo);
        Lazily(memo);
        Statics(memo);
        Inits(memo);
    }

    private static void Primary(Memo memo)
    {
        var captured = new Captured(memo.Text, memo.Title);
        Sink.Log(captured.Describe()); // safe
        Sink.Log(captured.Text()); // leak
        captured.Forget();
        Sink.Log(captured.Text()); // safe
        Sink.Log(captured.Before); // leak
        var counted = new Counted(memo.Text);
        Sink.Log(counted.Size); // safe
        Sink.Log(counted); // safe
    }

    private static void FieldBacked(Memo memo)
    {
        var trimmed = new Backed { Text = memo.Text, Name = memo.Text };
        Sink.Log(trimmed.Text); // leak
        Sink.Log(trimmed.Name); // safe
        Sink.Log(trimmed.Changes); // safe
        trimmed.Text = null!;
        Sink.Log(trimmed.Text); // safe
        var never = new Backed();
        Sink.Log(never.Text); // safe
    }

    private static void Chained(Memo memo)
    {
        Sink.Log(new Derived(memo).Shown); // leak
        Sink.Log(new Derived(memo.Id, memo.Text).Shown); // safe
        Sink.Log(new Derived(memo.Id, memo.Text).Rest); // leak
        Sink.Log(new Early(memo.Text).Seen); // safe
        Sink.Log(new Early(memo.Text).Kept); // leak
    }

    private static void Disposed(Memo memo)
    {
        var trail = new List<string>();
        using (new Scope(memo.Text, trail))
            Sink.Log(trail.Count); // safe
        Sink.Log(trail[0]); // leak
        var quiet = new List<string>();
        using (var scope = new Scope(memo.Title, quiet))
            Sink.Log(scope.Name); // safe
        Sink.Log(quiet[0]); // safe
        Using(memo, trail);
        Sink.Log(string.Concat(trail)); // leak
    }

    private static void Using(Memo memo, List<string> trail)
    {
        using var scope = new Scope(memo.Reply!, trail);
        trail.Clear();
    }

    private static void Lazily(Memo memo)
    {
        var late = new Late(memo);
        Sink.Log(late.Title); // safe
        Sink.Log(late.Text); // leak
        Sink.Log(late.Size.Value); // safe
        var lazy = new Lazy<string>(() => memo.Text);
        Sink.Log(lazy.IsValueCreated); // safe
        Sink.Log(lazy.Value); // leak
        var other = new Lazy<(int, string)>(() => (memo.Id, memo.Text));
        Sink.Log(other.Value.Item1); // safe
        Sink.Log(other.Value.Item2); // leak
    }

    private static void Statics(Memo memo)
    {
        Sink.Log(Registry.First.Title); // safe
        Sink.Log(Registry.Known); // leak
        Registry.Current = memo.Title;
        Sink.Log(Registry.Current); // safe
        Registry.Last = memo.Text;
        Sink.Log(Registry.Last); // leak
        Registry.Last = "";
        Sink.Log(Registry.Last); // safe
        PerType<int>.Value = memo.Text;
        Sink.Log(PerType<int>.Value); // leak
        PerType<string>.Value = memo.Title;
        Sink.Log(PerType<string>.Value); // safe
    }

    private static void Inits(Memo memo)
    {
        var dto = new Dto { Id = memo.Id, Body = memo.Text, Inner = { Note = memo.Title } };
        Sink.Log(dto.Inner.Note); // safe
        Sink.Log(dto.Body); // leak
        Sink.Log(dto.Id); // safe
        var filled = new Dto { Id = 2, Body = "b", Inner = { Note = memo.Text } };
        Sink.Log(filled.Inner.Note); // leak
        Sink.Log(filled.Body); // safe
        Sink.Dump(filled); // leak
        Sink.Dump(new { filled.Id, filled.Body }); // safe
    }

    private sealed class Captured(string text, string title)
    {
        public string Before { get; } = text;

        public string Describe() => title;

        public string Text() => text;

        public void Forget() => text = "forgotten";
    }

    private sealed class Counted(string text)
    {
        public int Size { get; } = text.Length;

        public override string ToString() => "counted " + Size;
    }

    private sealed class Backed
    {
        public string Text
        {
            get => field ?? "none";
            set
            {
                Changes++;
                field = value?.Trim()!;
            }
        }

        public string Name
        {
            get;
            set => field = value.Length > 5 ? "long" : "short";
        } = "";

        public int Changes { get; private set; }
    }

    private class Base(string shown)
    {
        public string Shown { get; } = shown;
    }

    private sealed class Derived : Base
    {
        public Derived(Memo memo)
            : this(memo.Text, memo.Title)
        {
        }

        public Derived(int id, string text)
            : this("note " + id, text)
        {
        }

        private Derived(string shown, string rest)
            : base(shown) => Rest = rest;

        public string Rest { get; }
    }

    /// <summary>The base constructor sees the field before the derived one fills it.</summary>
    private abstract class Observed
    {
        protected Observed() => Seen = Look();

        public string Seen { get; }

        protected abstract string Look();
    }

    private sealed class Early : Observed
    {
        public Early(string text) => Kept = text;

        public string Kept { get; }

        protected override string Look() => Kept ?? "nothing yet";
    }

    private sealed class Scope(string name, List<string> trail) : IDisposable
    {
        public string Name => name;

        public void Dispose() => trail.Add("end of " + name);
    }

    private sealed class Late(Memo memo)
    {
        private string? _text;

        public string Title => memo.Title;

        public string Text => _text ??= memo.Text.Trim();

        public Lazy<int> Size { get; } = new(() => memo.Text.Length);
    }

    private static class Registry
    {
        public static readonly Memo First = Notes.First();
        public static readonly string Known;

        static Registry() => Known = First.Text;

        public static string Current { get; set; } = "";

        public static string Last { get; set; } = "";
    }

    private static class PerType<T>
    {
        public static string Value = "";
    }

    private sealed class Dto
    {
        public required int Id { get; init; }

        public required string Body { get; init; }

        public Part Inner { get; } = new();
    }

    private sealed class Part
    {
        public string Note { get; set; } = "";
    }
}
