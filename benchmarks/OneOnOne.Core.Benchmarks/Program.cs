using OneOnOne.Benchmarks.Domain;

// Costs as ratios, for people to look at. Nothing here passes or fails: a test must not depend on how busy a machine is.
string[] wanted = args.Length > 0 ? args : ["domain"];
foreach (string part in wanted)
{
    switch (part)
    {
        case "domain":
            await DomainBenchmarks.RunAsync();
            break;
        default:
            Console.Error.WriteLine($"There is no part '{part}'. Parts: domain.");
            return 2;
    }
}
return 0;
