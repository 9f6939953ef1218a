// What one call stores in an object and a later call takes out, where the caller knows the object.
namespace Flows.Objects.StateOfInstances;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        KeepThenPrint(memo);
        TwoInstances(memo);
        Cleared(memo);
        ByConstructor(memo);
        Returned(memo);
        Nested(memo);
        Fluent(memo);
    }

    private static void KeepThenPrint(Memo memo)
    {
        var desk = new Desk();
        desk.Print(); // safe
        desk.Keep(memo);
        desk.Print(); // leak
        desk.PrintLabel(); // safe
    }

    private static void TwoInstances(Memo memo)
    {
        var first = new Desk();
        var second = new Desk();
        first.Keep(memo);
        second.KeepTitle(memo);
        second.Print(); // safe
        first.Print(); // leak
    }

    private static void Cleared(Memo memo)
    {
        var desk = new Desk();
        desk.Keep(memo);
        desk.Clear();
        desk.Print(); // safe
        desk.Keep(memo);
        desk.KeepTitle(memo);
        desk.Print(); // safe
    }

    private static void ByConstructor(Memo memo)
    {
        new Desk(memo.Text).Print(); // leak
        new Desk(memo.Title).Print(); // safe
        var desk = new Desk(memo.Text);
        Sink.Log(desk.Length); // safe
        Sink.Log(desk.Draft); // leak
    }

    private static void Returned(Memo memo)
    {
        var filled = Filled(memo);
        filled.Print(); // leak
        filled.PrintLabel(); // safe
        var titled = Titled(memo);
        titled.Print(); // safe
    }

    private static void Nested(Memo memo)
    {
        var office = new Office();
        office.Desk.Keep(memo);
        office.Desk.Print(); // leak
        office.PrintDesk(); // leak
        office.Spare.Print(); // safe
        office.PrintSpare(); // safe
    }

    private static void Fluent(Memo memo)
    {
        new Desk().With(memo.Text).Print(); // leak
        new Desk().With(memo.Title).Print(); // safe
        Sink.Log(new Desk().With(memo.Title).With(memo.Reply!).Draft); // leak
    }

    private static Desk Filled(Memo memo)
    {
        var desk = new Desk();
        desk.Keep(memo);
        return desk;
    }

    private static Desk Titled(Memo memo)
    {
        var desk = new Desk();
        desk.Keep(memo);
        desk.KeepTitle(memo);
        return desk;
    }

    private sealed class Desk(string draft = "")
    {
        private string _draft = draft;

        public string Draft => _draft;

        public int Length => _draft.Length;

        public void Keep(Memo memo) => _draft = memo.Text;

        public void KeepTitle(Memo memo) => _draft = memo.Title;

        public void Clear() => _draft = "";

        public void Print() => Sink.Log(_draft);

        public void PrintLabel() => Sink.Log("a desk");

        public Desk With(string draft)
        {
            _draft = draft;
            return this;
        }
    }

    private sealed class Office
    {
        public Desk Desk { get; } = new();

        public Desk Spare { get; } = new();

        public void PrintDesk() => Desk.Print();

        public void PrintSpare() => Spare.Print();
    }
}
