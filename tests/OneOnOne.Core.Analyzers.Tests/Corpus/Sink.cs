using System.Runtime.CompilerServices;
using System.Text.Json;
using OneOnOne.Annotations;

namespace Corpus;

/// <summary>Sinks of several kinds that record what they are given, and from which lines.</summary>
public static class Sink
{
    private static readonly JsonSerializerOptions s_deep = new() { IncludeFields = true };

    [DisclosureSink(SinkKind.Display)]
    public static object? Banner { get => null; set => Recorder.Receive(value); }

    /// <summary>The usual call. The line is passed because stack traces are vague about handlers and finally blocks.</summary>
    [OverloadResolutionPriority(1)]
    public static void Log([DisclosureSink(SinkKind.Log)] object? value, [CallerLineNumber] int line = 0) => Recorder.Receive(value, line);

    /// <summary>The same as a method group.</summary>
    public static void Log([DisclosureSink(SinkKind.Log)] object? value) => Recorder.Receive(value);

    public static void Export([DisclosureSink(SinkKind.File)] object? value) => Recorder.Receive(value);

    public static void Send(string address, [DisclosureSink(SinkKind.Network)] string? body) => Recorder.Receive(body);

    public static void Measure([DisclosureSink(SinkKind.Telemetry)] string? tag) => Recorder.Receive(tag);

    public static void Chars([DisclosureSink(SinkKind.Log)] ReadOnlySpan<char> value) => Recorder.Receive(value.ToString());

    public static void Bytes([DisclosureSink(SinkKind.File)] ReadOnlySpan<byte> value) =>
        Recorder.Receive(Convert.ToHexString(value));

    /// <summary>Everything that can be reached from the value leaves with it.</summary>
    public static void Dump([DisclosureSink(SinkKind.Serialization, Deep = true)] object? value) =>
        Recorder.Receive(JsonSerializer.Serialize(value, s_deep));

    [DisclosureSink(SinkKind.Log)]
    public static void Write(string template, params object?[] arguments) => Recorder.Receive(string.Format(template, arguments));

    public static Task LogAsync([DisclosureSink(SinkKind.Log)] object? value)
    {
        Recorder.Receive(value);
        return Task.CompletedTask;
    }
}
