namespace OneOnOne.Analyzers.Summaries;

/// <summary>The kinds of <c>OneOnOne.Annotations.SinkKind</c>, with its numbers: an annotation in metadata holds only the number.</summary>
internal enum SinkKind
{
    Other = 0,
    Log,
    Console,
    Debug,
    Telemetry,
    Exception,
    File,
    Network,
    Mail,
    Messaging,
    Model,
    Serialization,
    Database,
    Cache,
    Process,
    Environment,
    Clipboard,
    Response,
    Display,
}
