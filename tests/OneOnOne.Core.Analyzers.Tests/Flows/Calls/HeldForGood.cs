// Members that hold one thing for good, of the type that is written where they are declared; and upcasts, which make nobody another.
namespace Flows.Calls.HeldForGood;

public static class Scenario
{
    private static readonly IPen s_plain = new Plain();

    private static readonly IPen s_full = new Full();

    private static readonly IPen s_chosen = new Plain();

    static Scenario() => s_chosen = new Full();

    public static void Run()
    {
        var memo = Notes.First();
        Statics(memo);
        Instances(memo);
        Cast(memo);
    }

    private static void Statics(Memo memo)
    {
        Sink.Log(s_plain.Write(memo)); // safe
        Sink.Log(s_full.Write(memo)); // leak
        Sink.Log(s_chosen.Write(memo)); // leak
        Sink.Log(Pens.Usual.Write(memo)); // safe
        Sink.Log(Pens.Loud.Write(memo)); // leak
        Pens.Any = new Full();
        Sink.Log(Pens.Any.Write(memo)); // leak
    }

    private static void Instances(Memo memo)
    {
        Sink.Log(new Desk().Note(memo)); // safe
        Sink.Log(new Desk().Tell(memo)); // leak
        var other = new Other(new Full());
        Sink.Log(other.Note(memo)); // leak
    }

    private static void Cast(Memo memo)
    {
        Count(new Full(), memo);
        Spell(new Full(), memo);
        Sink.Log(((IPen)new Plain()).Write(memo)); // safe
    }

    // What it does itself counts, and not what the interface would do for it.
    private static void Count(Full full, Memo memo) => Sink.Log(((IPen)full).Sign(memo.Text)); // safe

    private static void Spell(Full full, Memo memo) => Sink.Log(((IPen)full).Write(memo)); // leak

    private interface IPen
    {
        string Write(Memo memo);

        string Sign(string text) => text + "!";
    }

    private sealed class Plain : IPen
    {
        public string Write(Memo memo) => memo.Title;
    }

    private sealed class Full : IPen
    {
        public string Write(Memo memo) => memo.Text;

        string IPen.Sign(string text) => "signed " + text.Length;
    }

    private static class Pens
    {
        public static IPen Usual { get; } = new Plain();

        public static readonly IPen Loud = new Full();

        public static IPen Any { get; set; } = new Plain();
    }

    private sealed class Desk
    {
        private readonly IPen _plain = new Plain();

        private readonly IPen _full = new Full();

        public string Note(Memo memo) => _plain.Write(memo);

        public string Tell(Memo memo) => _full.Write(memo);
    }

    private sealed class Other
    {
        private readonly IPen _pen = new Plain();

        public Other(IPen pen) => _pen = pen;

        public string Note(Memo memo) => _pen.Write(memo);
    }
}
