// Two objects of one class: aliases, swaps, disposal and inheritance.
namespace Flows.Objects.DrawersAndDesks;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        TwoInstances(memo);
        Nested(memo);
        Disposed(memo);
        Swapped(memo);
        Inheritance(memo);
    }

    private static void TwoInstances(Memo memo)
    {
        var full = new Drawer();
        var empty = new Drawer();
        full.Put(memo.Text);
        empty.Put(memo.Title);
        Sink.Log(full.Look()); // leak
        Sink.Log(empty.Look()); // safe
        var alias = empty;
        alias.Put(memo.Text);
        Sink.Log(empty.Look()); // leak
        full.Put("");
        Sink.Log(full.Look()); // safe
    }

    private static void Nested(Memo memo)
    {
        var desk = new Desk { Top = new Drawer(), Bottom = new Drawer() };
        desk.Top.Put(memo.Title);
        desk.Bottom.Put(memo.Text);
        Sink.Log(desk.Top.Look()); // safe
        Sink.Log(desk.Bottom.Look()); // leak
        desk.Swap();
        Sink.Log(desk.Top.Look()); // leak
        desk.Top = new Drawer();
        Sink.Log(desk.Top.Look()); // safe
    }

    private static void Disposed(Memo memo)
    {
        var drawer = new Drawer();
        using (drawer)
        {
            drawer.Put(memo.Text);
            Sink.Log(drawer.Look()); // leak
        }

        Sink.Log(drawer.Look()); // safe
    }

    private static void Swapped(Memo memo)
    {
        var held = new Drawer();
        held.Put(memo.Text);
        var old = Interlocked.Exchange(ref held, new Drawer());
        Sink.Log(held.Look()); // safe
        Sink.Log(old.Look()); // leak
    }

    private static void Inheritance(Memo memo)
    {
        var labelled = new LabelledDrawer("top");
        labelled.Put(memo.Text);
        Sink.Log(labelled.Label); // safe
        Sink.Log(labelled.Look()); // leak
        Drawer upcast = labelled;
        upcast.Put(memo.Author);
        Sink.Log(labelled.Look()); // safe
        Sink.Log(labelled.Shelf); // safe
    }
}

public class Drawer : IDisposable
{
    private string _inside = "";

    public void Put(string thing) => _inside = thing;

    public string Look() => _inside;

    public void Dispose() => _inside = "";
}

public sealed class LabelledDrawer(string label) : Drawer
{
    public string Label { get; } = label;

    public string Shelf => "shelf of " + Label;
}

public sealed class Desk
{
    public Drawer Top { get; set; } = new();

    public Drawer Bottom { get; set; } = new();

    public void Swap() => (Top, Bottom) = (Bottom, Top);
}
