// Fields that are references: whoever writes to them writes to the variable behind them.
namespace Flows.Calls.FieldsThatRefer;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Written(memo);
        Read(memo);
        Copied(memo);
        Handed(memo);
        Parts(memo);
    }

    private static void Written(Memo memo)
    {
        var text = "none";
        var other = "none";
        var place = new Place(ref text);
        place.Set(memo.Text);
        Sink.Log(text); // leak
        Sink.Log(other); // safe
        place.Set(memo.Title);
        Sink.Log(text); // safe
        new Place(ref other).Set(memo.Text);
        Sink.Log(other); // leak
        new Place(ref other).Clear();
        Sink.Log(other); // safe
    }

    private static void Read(Memo memo)
    {
        var text = "none";
        var place = new Place(ref text);
        text = memo.Text;
        Sink.Log(place.Get()); // leak
        text = memo.Title;
        Sink.Log(place.Get()); // safe
    }

    private static void Copied(Memo memo)
    {
        var text = "none";
        var place = new Place(ref text);
        var same = place;
        same.Set(memo.Text);
        Sink.Log(text); // leak
        text = "none";
        var elsewhere = "none";
        same = new Place(ref elsewhere);
        same.Set(memo.Text);
        Sink.Log(elsewhere); // leak
        Sink.Log(text); // safe
    }

    private static void Handed(Memo memo)
    {
        var text = "none";
        Fill(new Place(ref text), memo);
        Sink.Log(text); // leak
        var title = "none";
        Head(new Place(ref title), memo);
        Sink.Log(title); // safe
        var made = "none";
        Made(ref made).Set(memo.Text);
        Sink.Log(made); // leak
    }

    private static void Parts(Memo memo)
    {
        var box = new Box();
        new Place(ref box.Inside).Set(memo.Text);
        Sink.Log(box.Inside); // leak
        Sink.Log(box.Beside); // safe
        var row = new[] { "a", "b" };
        new Place(ref row[1]).Set(memo.Text);
        Sink.Log(row[1]); // leak
        Sink.Log(row[0]); // safe
    }

    private static void Fill(Place place, Memo memo) => place.Set(memo.Text);

    private static void Head(Place place, Memo memo) => place.Set(memo.Title);

    private static Place Made(ref string text) => new(ref text);

    private readonly ref struct Place
    {
        private readonly ref string _text;

        public Place(ref string text) => _text = ref text;

        public void Set(string text) => _text = text;

        public void Clear() => _text = "";

        public string Get() => _text;
    }

    private sealed class Box
    {
        public string Inside = "";
        public string Beside = "";
    }
}
