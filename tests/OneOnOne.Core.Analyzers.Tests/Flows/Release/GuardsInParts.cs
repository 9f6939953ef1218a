// A guard's answer as a part of what a pattern looks at.
namespace Flows.Release.GuardsInParts;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        var other = Notes.All()[1];
        var consent = new Consent(memo.Id, other.Id);
        Tuples(memo, other, consent);
        Records(memo, consent);
    }

    private static void Tuples(Memo memo, Memo other, Consent consent)
    {
        var text = (consent.Permits(memo, "hana"), memo.Title) switch
        {
            (true, _) => memo.Text,
            (false, var title) => title,
        };
        Sink.Log(text); // safe (released)
        Sink.Log((1, consent.Permits(memo, "hana")) is (1, true) ? memo.Text : ""); // safe (released)
        Sink.Log((1, consent.Permits(memo, "hana")) is (1, true) ? other.Text : memo.Title); // leak
        Sink.Log((memo.Title == "", consent.Permits(memo, "hana")) is (true, _) or (_, true) ? other.Text : ""); // leak
    }

    private static void Records(Memo memo, Consent consent)
    {
        var answer = new Answer(consent.Permits(memo, "hana"), "asked");
        Sink.Log(answer is { Permits: true } ? memo.Text : ""); // safe (released)
        Sink.Log(answer is { Permits: true, Why: "asked" } ? memo.Text : ""); // safe (released)
        Sink.Log(answer is { Why: "asked" } ? memo.Text : ""); // leak
        Sink.Log(answer is { Permits: false } ? "" : memo.Text); // safe (released)
    }

    private sealed record Answer(bool Permits, string Why);
}
