// The logging of .NET: templates, arguments, scopes, event ids, defined messages.
using Microsoft.Extensions.Logging;

namespace Flows.RealShapes.LoggersAndScopes;

public static partial class Scenario
{
    private static readonly Action<ILogger, int, string, Exception?> s_saved =
        LoggerMessage.Define<int, string>(LogLevel.Information, new EventId(3), "saved {Id}: {What}");

    public static void Run()
    {
        var memo = Notes.First();
        Plain(Logs.Create(), memo);
        Scoped(Logs.Create(), memo);
        Defined(Logs.Create(), memo);
        new Service(Logs.Create<Service>()).Save(memo);
        new Quiet(Logs.Create<Quiet>()).Save(memo);
        Raw(Logs.Create(), memo);
    }

    private static void Plain(ILogger logger, Memo memo)
    {
        logger.LogInformation("note {Id} of {Length} letters", memo.Id, memo.Text.Length); // safe
        logger.LogInformation("note {Id}: {Text}", memo.Id, memo.Text); // leak
        logger.LogWarning(new EventId(memo.Id), "empty: {Empty}", memo.Text == ""); // safe
        logger.LogError(new InvalidOperationException(memo.Title), "failed for {Author}", memo.Author); // safe
        logger.Log(LogLevel.Debug, "lines {Lines}", string.Join(",", memo.Lines)); // leak
        object?[] arguments = [memo.Id, memo.Text];
        logger.LogTrace("{A} {B}", arguments); // leak
        arguments = [memo.Id, memo.Title];
        logger.LogTrace("{A} {B}", arguments); // safe
        logger.LogCritical($"{memo.Title} {memo.Reply}"); // leak
    }

    private static void Scoped(ILogger logger, Memo memo)
    {
        using (logger.BeginScope("note {Id}", memo.Id)) // safe
            logger.LogInformation("inside"); // safe
        using (logger.BeginScope("text {Text}", memo.Text)) // leak
            logger.LogInformation("inside"); // safe
    }

    private static void Defined(ILogger logger, Memo memo)
    {
        s_saved(logger, memo.Id, memo.Title, null); // safe
        s_saved(logger, memo.Id, memo.Text, null); // leak
    }

    private static void Raw(ILogger logger, Memo memo)
    {
        logger.Log(LogLevel.Information, 1, memo, null, (note, _) => "note " + note.Id); // safe
        logger.Log(LogLevel.Information, 1, memo, null, (note, _) => "note " + note.Text); // leak
        logger.Log(LogLevel.Information, 1, (memo.Id, memo.Title), null, static (state, _) => state.Title); // safe
    }

    private sealed class Service(ILogger<Service> logger)
    {
        private Memo? _last;

        public void Save(Memo memo)
        {
            _last = memo;
            logger.LogInformation("saving {Title}", _last.Title); // safe
            Remember(memo.Text);
        }

        private void Remember(string text)
        {
            logger.LogDebug("remembered {Count}", text.Length); // safe
            logger.LogDebug("last {Text}", _last?.Text); // leak
        }
    }

    private sealed class Quiet(ILogger<Quiet> logger)
    {
        public void Save(Memo memo)
        {
            var text = memo.Text;
            InvalidOperationException? failed = null;
            try
            {
                if (text.Length > 3)
                    throw new InvalidOperationException("too long: " + text.Length);
            }
            catch (InvalidOperationException error)
            {
                failed = error;
            }

            logger.LogError(failed, "could not save {Id}", memo.Id); // safe
        }
    }
}
