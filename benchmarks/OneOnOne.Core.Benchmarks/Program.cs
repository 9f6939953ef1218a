using OneOnOne.Benchmarks.Analysis;
using OneOnOne.Benchmarks.Domain;

// Costs as ratios, for people to look at. Nothing here passes or fails: a test must not depend on how busy a machine is.
string part = args.Length > 0 ? args[0] : "domain";
switch (part)
{
    case "domain":
        await DomainBenchmarks.RunAsync();
        return 0;
    case "analysis":
        AnalysisBenchmarks.Run();
        return 0;
    case "growth":
        Growth.Run(new CompileCostReferences(), args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10_000);
        return 0;
    case "folder" when args.Length >= 2:
        AnalysisBenchmarks.Run(args[1], args.Length > 2 ? args[2] : null, args[Math.Min(3, args.Length)..]);
        return 0;
    default:
        Console.Error.WriteLine("Parts: domain | analysis | growth [largest] | folder <sources> [model.oneonone [symbol …]]");
        return 2;
}
