// Auto, computed and backed properties are calls.
namespace Flows.Objects.Properties;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Auto(memo);
        Computed(memo);
        Backed(memo);
        Transforming(memo);
        Static(memo);
        Discarding(memo);
    }

    private static void Auto(Memo memo)
    {
        var card = new Card { Front = memo.Title, Back = memo.Text };
        Sink.Log(card.Front); // safe
        Sink.Log(card.Back); // leak
        card.Back = "clean";
        Sink.Log(card.Back); // safe
    }

    private static void Computed(Memo memo)
    {
        var card = new Card { Front = memo.Title, Back = memo.Text };
        Sink.Log(card.Both); // leak
        Sink.Log(card.Heading); // safe
        Sink.Log(card.IsLong); // safe
        Sink.Log(card.Size); // safe
        card.Back = "";
        Sink.Log(card.Both); // safe
    }

    private static void Backed(Memo memo)
    {
        var page = new Page();
        page.Body = memo.Text;
        Sink.Log(page.Body); // leak
        Sink.Log(page.Raw()); // leak
        page.Body = memo.Title;
        Sink.Log(page.Raw()); // safe
        page.Other = memo.Text;
        Sink.Log(page.Raw()); // safe
    }

    private static void Transforming(Memo memo)
    {
        var page = new Page { Trimmed = memo.Text };
        Sink.Log(page.Trimmed); // leak
        page.Trimmed = memo.Author;
        Sink.Log(page.Trimmed); // safe
    }

    private static void Static(Memo memo)
    {
        Card.Latest = memo.Text;
        Sink.Log(Card.Latest); // leak
        Card.Latest = memo.Title;
        Sink.Log(Card.Latest); // safe
    }

    private static void Discarding(Memo memo)
    {
        var page = new Page { Hidden = memo.Text };
        Sink.Log(page.Hidden); // safe
        Sink.Log(page.Body); // safe
        page.Echo = memo.Text;
        Sink.Log(page.Echo); // leak
    }

    private sealed class Card
    {
        public static string Latest { get; set; } = "";

        public string Front { get; set; } = "";

        public string Back { get; set; } = "";

        public string Both => Front + "/" + Back;

        public string Heading { get { return Front.ToUpper(); } }

        public bool IsLong => Back.Length > 10;

        public int Size => Front.Length + Back.Length;
    }

    private sealed class Page
    {
        private string _body = "";
        private string _other = "";
        private string _trimmed = "";

        public string Body
        {
            get => _body;
            set => _body = value;
        }

        public string Other
        {
            get => _other;
            set => _other = value;
        }

        public string Trimmed
        {
            get => _trimmed;
            set => _trimmed = value.Trim();
        }

        public string Hidden
        {
            get => "(hidden)";
            set => Count += value.Length;
        }

        public string Echo { get; set; } = "";

        public int Count { get; private set; }

        public string Raw() => _body;
    }
}
