// What a method leaves in the objects that it is handed: its callers know which these are, and nobody else's are meant.
namespace Flows.Objects.ArgumentsFilled;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Filled(memo);
        Mapped(memo);
        Passed(memo);
        Host.Call<Desk>(nameof(Desk.Put), memo);
        Host.Call<Desk>(nameof(Desk.Show));
        Host.Call<Desk>(nameof(Desk.Lay), new Sheet(), memo);
        Host.Call<Tray>(nameof(Tray.Take), memo);
        Host.Call<Tray>(nameof(Tray.Show));
    }

    private static void Filled(Memo memo)
    {
        var card = new Card { Head = memo.Title };
        var other = new Card { Head = memo.Title };
        Fill(card, memo);
        Sink.Log(card.Head); // leak
        Sink.Log(other.Head); // safe
        Fill(other, memo);
        Sink.Log(other.Head); // leak
    }

    private static void Mapped(Memo memo)
    {
        var cards = new List<Card> { new() { Head = memo.Title }, new() { Head = memo.Author } };
        Sink.Log(cards.Where(card => card.Head.Length > 2).First().Head); // safe
        cards.ForEach(card => Fill(card, memo));
        Sink.Log(cards.Where(card => card.Head.Length > 2).First().Head); // leak
    }

    private static void Passed(Memo memo)
    {
        var card = new Card { Head = memo.Title };
        Through(card, memo);
        Sink.Log(card.Head); // leak
        var plain = new Card { Head = memo.Title };
        Through(plain, null);
        Sink.Log(plain.Head); // safe
    }

    private static void Through(Card card, Memo? memo)
    {
        if (memo is not null)
            Fill(card, memo);
    }

    private static void Fill(Card card, Memo memo) => card.Head = memo.Text;

    private sealed class Card
    {
        public string Head { get; set; } = "";
    }

    private sealed class Sheet
    {
        public string Words { get; set; } = "";
    }

    private sealed class Leaf
    {
        public string Words { get; set; } = "";
    }

    private sealed class Desk
    {
        private readonly Card _card = new() { Head = "none" };
        private readonly Sheet _sheet = new() { Words = "none" };

        public void Put(Memo memo) => Title(_card, memo);

        public void Lay(Sheet sheet, Memo memo)
        {
            sheet.Words = memo.Text;
            Sink.Log(sheet.Words.Length); // safe
            Sink.Log(sheet.Words); // leak
        }

        public void Show()
        {
            Sink.Log(_card.Head); // safe
            Sink.Log(_sheet.Words.Length); // safe
        }

        private static void Title(Card card, Memo memo) => card.Head = memo.Title;
    }

    private sealed class Tray
    {
        private readonly Leaf _said = new();
        private readonly Leaf _name = new();

        public void Take(Memo memo)
        {
            Copy(_said, memo.Text);
            Write(_name, memo);
            Read(_said, memo);
        }

        public void Show()
        {
            Sink.Log(_said.Words); // leak
            Sink.Log(_name.Words); // safe
        }

        private static void Copy(Leaf leaf, string text) => leaf.Words = text;

        private static void Write(Leaf leaf, Memo memo) => leaf.Words = memo.Title;

        private static void Read(Leaf leaf, Memo memo) => leaf.Words = memo.Text;
    }
}
