// Services that are handed others: of what type these are decides, whatever constants are asked for beside.
namespace Flows.Calls.InjectedTypes;

public static class Scenario
{
    public static void Run()
    {
        Primary();
        Fields();
        Properties();
        Deeper();
        Wrapped(Notes.First());
    }

    private static void Primary()
    {
        Sink.Log(new Reader(new EmptyShelf()).Words(1)); // safe
        Sink.Log(new Reader(new FullShelf()).Words(1)); // leak
        Sink.Log(new Desk(new EmptyShelf(), new Plain()).Words(1)); // safe
        Sink.Log(new Desk(new FullShelf(), new Plain()).Words(1)); // leak
        Sink.Log(new Desk(new FullShelf(), new Masked()).Words(1)); // safe
    }

    private static void Fields()
    {
        Sink.Log(new Counter(new EmptyShelf(), new Plain()).Words(1)); // safe
        Sink.Log(new Counter(new FullShelf(), new Plain()).Words(1)); // leak
        Sink.Log(new Counter(new FullShelf(), new Masked()).Words(1)); // safe
    }

    private static void Properties()
    {
        var cabinet = new Cabinet { Shelf = new FullShelf() };
        Sink.Log(cabinet.Words(1)); // leak
        var bare = new Cabinet { Shelf = new EmptyShelf() };
        Sink.Log(bare.Words(1)); // safe
    }

    private static void Deeper()
    {
        Sink.Log(new Office(new Reader(new FullShelf())).First()); // leak
        Sink.Log(new Office(new Reader(new EmptyShelf())).First()); // safe
    }

    private static void Wrapped(Memo memo)
    {
        new Prefixed(new Counted(new Loud()), "> ").Write(memo.Text); // safe
        new Counted(new Prefixed(new Loud(), "> ")).Write(memo.Text); // safe
        new Prefixed(new Prefixed(new Loud(), "> "), "").Write(memo.Text); // leak
    }

    private interface IShelf
    {
        Memo? Find(int id);
    }

    private sealed class FullShelf : IShelf
    {
        private readonly Dictionary<int, Memo> _memos = Notes.All().ToDictionary(memo => memo.Id);

        public Memo? Find(int id) => _memos.GetValueOrDefault(id);
    }

    private sealed class EmptyShelf : IShelf
    {
        public Memo? Find(int id) => null;
    }

    private interface IShown
    {
        string Show(string text);
    }

    private sealed class Plain : IShown
    {
        public string Show(string text) => text;
    }

    private sealed class Masked : IShown
    {
        public string Show(string text) => "#";
    }

    private sealed class Reader(IShelf shelf)
    {
        public string Words(int id) => shelf.Find(id)?.Text ?? "none";
    }

    private sealed class Desk(IShelf shelf, IShown shown)
    {
        public string Words(int id) => shown.Show(shelf.Find(id)?.Text ?? "none");
    }

    private sealed class Counter
    {
        private readonly IShelf _shelf;
        private readonly IShown _shown;

        public Counter(IShelf shelf, IShown shown)
        {
            _shelf = shelf;
            _shown = shown;
        }

        public string Words(int id)
        {
            var text = _shelf.Find(id)?.Text ?? "none";
            return _shown.Show(text);
        }
    }

    private sealed class Cabinet
    {
        public required IShelf Shelf { get; init; }

        public string Words(int id) => Shelf.Find(id)?.Text ?? "none";
    }

    private sealed class Office(Reader reader)
    {
        public string First() => reader.Words(1);
    }

    private interface IWriter
    {
        void Write(string text);
    }

    private sealed class Loud : IWriter
    {
        public void Write(string text) => Sink.Log(text);
    }

    private sealed class Counted(IWriter inner) : IWriter
    {
        public void Write(string text) => inner.Write(text.Length.ToString());
    }

    private sealed class Prefixed(IWriter inner, string prefix) : IWriter
    {
        public void Write(string text) => inner.Write(prefix + text);
    }
}
