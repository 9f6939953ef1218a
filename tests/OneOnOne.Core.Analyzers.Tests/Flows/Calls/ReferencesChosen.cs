// References of which a condition decides where they lead.
namespace Flows.Calls.ReferencesChosen;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        foreach (var yes in new[] { true, false })
        {
            Local(memo, yes);
            Assigned(memo, yes);
            Argument(memo, yes);
            Parts(memo, yes);
            Reread(memo, yes);
            Further(memo, yes);
        }

        Sink.Log(Chosen(memo, true)); // leak
    }

    private static void Local(Memo memo, bool yes)
    {
        string a = "a", b = "b", c = "c";
        ref var place = ref (yes ? ref a : ref b);
        place = memo.Text;
        Sink.Log(a); // leak
        Sink.Log(b); // leak
        Sink.Log(c); // safe
        string d = "d", e = "e";
        ref var clean = ref (yes ? ref d : ref e);
        clean = memo.Title;
        Sink.Log(d); // safe
        Sink.Log(e); // safe
    }

    private static string Chosen(Memo memo, bool yes)
    {
        string a = "a", b = "b";
        ref var place = ref (yes ? ref a : ref b);
        place = memo.Text;
        return a;
    }

    private static void Assigned(Memo memo, bool yes)
    {
        string a = "a", b = "b";
        (yes ? ref a : ref b) = memo.Text;
        Sink.Log(a); // leak
        Sink.Log(b); // leak
        string d = "d", e = "e";
        (yes ? ref d : ref e) += memo.Text;
        Sink.Log(d); // leak
        Sink.Log(e); // leak
        string f = "f", g = "g";
        ref var place = ref f;
        place = ref (yes ? ref f : ref g);
        place = memo.Text;
        Sink.Log(f); // leak
        Sink.Log(g); // leak
    }

    private static void Argument(Memo memo, bool yes)
    {
        string a = "a", b = "b";
        Fill(ref yes ? ref a : ref b, memo.Text);
        Sink.Log(a); // leak
        Sink.Log(b); // leak
        string c = "c", d = "d";
        Fill(ref yes ? ref c : ref d, memo.Title);
        Sink.Log(c); // safe
        Sink.Log(d); // safe
        Choose(ref a, ref d, yes) = memo.Text;
        Sink.Log(d); // leak
    }

    private static void Fill(ref string place, string text) => place = text;

    private static ref string Choose(ref string left, ref string right, bool yes) => ref yes ? ref left : ref right;

    private static void Parts(Memo memo, bool yes)
    {
        Pair one = default, two = default;
        ref var pair = ref (yes ? ref one : ref two);
        pair.First = memo.Text;
        Sink.Log(one.First); // leak
        Sink.Log(two.First); // leak
        Sink.Log(one.Second); // safe
        var cell = new Cell();
        ref var part = ref (yes ? ref cell.Left : ref cell.Right);
        part = memo.Text;
        Sink.Log(cell.Left); // leak
        Sink.Log(cell.Right); // leak
        Sink.Log(cell.Other); // safe
    }

    private static void Reread(Memo memo, bool yes)
    {
        string a = "a", b = "b";
        ref var place = ref (yes ? ref a : ref b);
        a = memo.Text;
        Sink.Log(place); // leak
        a = "clean";
        Sink.Log(place); // safe
        ref readonly var seen = ref (yes ? ref a : ref b);
        b = memo.Text;
        Sink.Log(seen); // leak
    }

    private static void Further(Memo memo, bool yes)
    {
        string a = "a", b = "b", c = "c", d = "d";
        ref var place = ref (yes ? ref a : ref (memo.Title == "x" ? ref b : ref c));
        place = memo.Text;
        Sink.Log(a); // leak
        Sink.Log(c); // leak
        Sink.Log(d); // safe
        var cells = new string[3];
        ref var cell = ref (yes ? ref cells[0] : ref cells[1]);
        cell = memo.Text;
        Sink.Log(cells[0]); // leak
        Sink.Log(cells[1]); // leak
        Sink.Log(cells[2]); // safe
        string e = "e", f = "f";
        ref var one = ref e;
        ref var same = ref one;
        one = ref f;
        same = memo.Text;
        Sink.Log(e); // leak
        Sink.Log(f); // safe
        Sink.Log(one); // safe
    }

    private struct Pair
    {
        public string First;
        public string Second;
    }

    private sealed class Cell
    {
        public string Left = "";
        public string Right = "";
        public string Other = "";
    }
}
