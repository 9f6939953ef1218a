using Microsoft.Extensions.Logging;

namespace Corpus;

/// <summary>A real logger whose output the recorder sees.</summary>
public static class Logs
{
    public static ILogger Create() => new RecordingLogger<Memo>();

    public static ILogger<T> Create<T>() => new RecordingLogger<T>();

    private sealed class RecordingLogger<T> : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            Recorder.Receive(state);
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Recorder.Receive(formatter(state, exception) + exception?.Message);
    }
}
