// Real loggers and the console.
using Microsoft.Extensions.Logging;

namespace Flows.RealShapes.Logging;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Console.WriteLine(memo.Text); // leak ONE1001
        Console.WriteLine(memo.Title); // safe
        Console.WriteLine("{0}: {1}", memo.Title, memo.Text); // leak ONE1001
        Console.WriteLine("{0}: {1}", memo.Title, memo.Author); // safe
        Console.Out.WriteLine($"note {memo.Reply}"); // leak ONE1001
        Console.Write(memo.Text[0]); // leak ONE1001
        Console.WriteLine($"{memo.Text.Length} letters"); // safe
        Extensions(Logs.Create(), memo);
        Injected(Logs.Create<Memo>(), memo);
        new Service(Logs.Create<Service>()).Handle(memo);
    }

    private static void Extensions(ILogger logger, Memo memo)
    {
        logger.LogInformation("note {Text}", memo.Text); // leak ONE1001
        logger.LogInformation("note {Title} {Id}", memo.Title, memo.Id); // safe
        logger.LogWarning(memo.Text); // leak ONE1001
        logger.LogError(new InvalidOperationException("x"), "failed at {Text}", memo.Reply); // leak ONE1001
        logger.LogError(new InvalidOperationException("x"), "failed at {Length}", memo.Text.Length); // safe
        logger.Log(LogLevel.Debug, "note " + memo.Text); // leak ONE1001
    }

    private static void Injected(ILogger<Memo> logger, Memo memo)
    {
        logger.LogDebug($"note {memo.Text}"); // leak ONE1001
        logger.LogDebug($"note {memo.Id}"); // safe
        using var content = logger.BeginScope("note {Text}", memo.Text); // leak ONE1001
        using var plain = logger.BeginScope("note {Id}", memo.Id); // safe
    }

    private sealed class Service(ILogger<Service> logger)
    {
        public void Handle(Memo memo)
        {
            Note("read", memo.Text); // leak ONE1001
            Note("read", memo.Title); // safe
            logger.LogInformation("done {Id}", memo.Id); // safe
        }

        private void Note(string what, string detail) => logger.LogInformation("{What}: {Detail}", what, detail);
    }
}
