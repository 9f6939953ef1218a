// Properties with the field keyword.
namespace Flows.Objects.FieldKeyword;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Trimming(memo);
        LazyBacked(memo);
        OneSided(memo);
        Masking(memo);
        Initialised(memo);
    }

    private static void Trimming(Memo memo)
    {
        var form = new Form { Trimmed = memo.Text };
        Sink.Log(form.Trimmed); // leak
        form.Trimmed = memo.Title;
        Sink.Log(form.Trimmed); // safe
    }

    private static void LazyBacked(Memo memo)
    {
        Sink.Log(new Reading(memo).Text); // leak
        Sink.Log(new Reading(memo).Title); // safe
        var reading = new Reading(memo);
        var first = reading.Text;
        Sink.Log(reading.Text); // leak
        Sink.Log(first.Length); // safe
    }

    private static void OneSided(Memo memo)
    {
        var form = new Form { Validated = memo.Text };
        Sink.Log(form.Validated); // leak
        var other = new Form { Validated = memo.Author };
        Sink.Log(other.Validated); // safe
    }

    private static void Masking(Memo memo)
    {
        var form = new Form { Masked = memo.Text };
        Sink.Log(form.Masked); // safe
        form.Shouted = memo.Text;
        Sink.Log(form.Shouted); // leak
        form.Shouted = "x";
        Sink.Log(form.Shouted); // safe
    }

    private static void Initialised(Memo memo)
    {
        var form = new Form();
        Sink.Log(form.Trimmed); // safe
        form.Trimmed = form.Shouted = memo.Reply!;
        Sink.Log(form.Trimmed); // leak
    }

    private sealed class Form
    {
        public string Trimmed { get; set => field = value.Trim(); } = "";

        public string Validated { get; set => field = value.Length > 0 ? value : throw new ArgumentException("empty"); } = "none";

        public string Masked { get; set => field = new string('*', value.Length); } = "";

        public string Shouted { get => field.ToUpper(); set; } = "";
    }

    private sealed class Reading(Memo memo)
    {
        public string Text => field ??= memo.Text;

        public string Title => field ??= memo.Title;
    }
}
