namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>Holds a file's marks against what happened when it ran.</summary>
public static class ExecutionReview
{
    public static IReadOnlyList<string> Objections(CorpusFile file, TwoRuns runs) =>
    [
        .. runs.Arrivals.Where(arrival => !arrival.SameNumber).Select(arrival => $"the runs took different ways{At(file, arrival)}"),
        .. runs.Arrivals.Where(arrival => arrival.Differs && !IsDeclared(file, arrival))
            .Select(arrival => $"content arrives and no line on its way is marked: {arrival.Example}{At(file, arrival)}"),
        .. file.Marks.SelectMany(mark => Objections(mark, runs.Arrivals)).Select(objection => objection.Why + "\n" + file.Quote(objection.Line)),
    ];

    private static bool IsDeclared(CorpusFile file, Arrival arrival) =>
        file.Marks.Any(mark => arrival.Lines.Contains(mark.Line) && (mark.Verdict == Verdict.Leak || mark.Why is "released" or "shown" or "metadata"));

    private static IEnumerable<(int Line, string Why)> Objections(Mark mark, IReadOnlyList<Arrival> all)
    {
        var here = all.Where(arrival => arrival.Lines.Contains(mark.Line)).ToArray();
        var differs = here.Any(arrival => arrival.Differs);
        if (mark.Why == "dead")
        {
            if (here.Length > 0)
                yield return (mark.Line, "marked dead, but it ran");
        }
        else if (mark.Why == "unrecorded")
        {
            if (mark is not { Verdict: Verdict.Leak, Id: "ONE1003" or "ONE1005" })
                yield return (mark.Line, "marked unrecorded, but not as a leak of rule ONE1003 or ONE1005");
            if (here.Length > 0)
                yield return (mark.Line, "marked unrecorded, but something arrived through it");
        }
        else if (here.Length == 0)
            yield return (mark.Line, "marked, but nothing arrived through it");
        else if (mark.Why == "redacted")
        {
            if (here.Any(arrival => arrival.HoldsSentence))
                yield return (mark.Line, "marked redacted, but content arrived");
        }
        else if (mark.Verdict == Verdict.Leak && !differs)
            yield return (mark.Line, "marked leak, but no content arrived");
        else if (mark is { Verdict: Verdict.Safe, Why: null } && differs)
            yield return (mark.Line, "marked safe, but content arrived: " + here.First(arrival => arrival.Differs).Example);
        else if ((mark.Why is "released" or "shown") && !differs)
            yield return (mark.Line, "content was to arrive, by right, but none did");
        else if (mark.Why == "released" && here.Any(arrival => arrival.Differs && !arrival.OnlyReleased))
            yield return (mark.Line, "marked released, but content without consent arrived: " + here.First(arrival => arrival.Differs).Example);
    }

    private static string At(CorpusFile file, Arrival arrival) => "\n" + string.Join("\n", arrival.Lines.Select(file.Quote));
}
