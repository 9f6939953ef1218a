// Sources of the user's own: members, parameters, returns and whole types.
namespace Flows.Objects.AnnotatedTypes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Members(new Review { Title = "t", Verdict = memo.Text });
        Parameters(memo.Text, memo.Title);
        Returns();
        OnInterface(new Remark());
        WholeType(new Confession(memo.Text, 7));
        PropertySink(memo);
    }

    private static void Members(Review review)
    {
        Sink.Log(review.Verdict); // leak
        Sink.Log(review.Title); // safe
        Sink.Log(review.Length); // safe
        Sink.Log(review.Summary()); // leak
    }

    private static void Parameters([Confidential] string text, string title)
    {
        Sink.Log(text); // leak
        Sink.Log(title); // safe
        Sink.Log(text.Length); // safe
    }

    private static void Returns()
    {
        Sink.Log(Notes.Read(1)); // leak
        Sink.Log(Notes.Read(1).Length); // safe
        Sink.Log(Notes.First().Title); // safe
        var text = Notes.Read(2);
        Sink.Export(text); // leak ONE1002
    }

    private static void OnInterface(IRemark remark)
    {
        Sink.Log(remark.Body); // leak
        Sink.Log(remark.Place); // safe
        var direct = (Remark)remark;
        Sink.Log(direct.Body); // leak
    }

    private static void WholeType(Confession confession)
    {
        Sink.Log(confession.Words); // leak
        Sink.Log(confession.Number); // safe
        Sink.Log(confession.Reference); // safe
        Sink.Log(confession.Words.Length); // safe
    }

    private static void PropertySink(Memo memo)
    {
        Sink.Banner = memo.Text; // leak
        Sink.Banner = memo.Title; // safe
        Sink.Measure(memo.Text); // leak ONE1004
        Sink.Measure(memo.Title); // safe
    }

    private sealed class Review
    {
        public string Title { get; init; } = "";

        [Confidential]
        public string Verdict { get; init; } = "";

        public int Length => Verdict.Length;

        public string Summary() => Title + ": " + Verdict;
    }

    private interface IRemark
    {
        [Confidential]
        string Body { get; }

        string Place { get; }
    }

    private sealed class Remark : IRemark
    {
        public string Body => Secrets.Sentence(3);

        public string Place => "office";
    }

    [Confidential]
    private sealed class Confession(string words, int number)
    {
        public string Words { get; } = words;

        public int Number { get; } = number;

        [NotConfidential]
        public string Reference => "C-" + Number;
    }
}
