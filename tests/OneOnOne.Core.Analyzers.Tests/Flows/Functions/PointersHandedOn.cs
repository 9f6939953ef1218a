// Pointers to functions that are handed on, kept and called elsewhere.
namespace Flows.Functions.PointersHandedOn;

public static unsafe class Scenario
{
    private static delegate*<string, string> s_kept;

    public static void Run()
    {
        var memo = Notes.First();
        Applied(memo);
        Chosen(memo);
        Kept(memo);
        ByReference(memo);
    }

    private static void Applied(Memo memo)
    {
        Apply(&Print, memo.Text); // leak
        Apply(&Print, memo.Title); // safe
        Apply(&Drop, memo.Text); // safe
        Sink.Log(Map(&Wrap, memo.Text)); // leak
        Sink.Log(Map(&Mask, memo.Text)); // safe
    }

    private static void Chosen(Memo memo)
    {
        delegate*<string, string> map = memo.Id > 100 ? &Mask : &Wrap;
        Sink.Log(map(memo.Text)); // leak
        map = &Mask;
        Sink.Log(map(memo.Text)); // safe
    }

    private static void Kept(Memo memo)
    {
        var holder = new Holder { Map = &Wrap };
        Sink.Log(holder.Map(memo.Text)); // leak
        Sink.Log(holder.Map(memo.Title)); // safe
        s_kept = &Mask;
        Sink.Log(s_kept(memo.Text)); // safe
    }

    private static void ByReference(Memo memo)
    {
        delegate*<string, out string, void> split = &Split;
        split(memo.Text, out var head);
        Sink.Log(head); // leak
        split(memo.Title, out head);
        Sink.Log(head); // safe
    }

    private static void Apply(delegate*<string, void> action, string text) => action(text);

    private static string Map(delegate*<string, string> map, string text) => map(text);

    private static string Wrap(string text) => "<" + text + ">";

    private static string Mask(string text) => new('*', text.Length);

    private static void Print(string text) => Sink.Log(text);

    private static void Drop(string text) => Sink.Log(text.Length);

    private static void Split(string text, out string head) => head = text;

    private struct Holder
    {
        public delegate*<string, string> Map;
    }
}
