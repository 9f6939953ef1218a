namespace OneOnOne.Annotations;

/// <summary>Where a <see cref="DisclosureSinkAttribute"/> leads. The kind decides which rule reports.</summary>
public enum SinkKind
{
    /// <summary>Anything not listed here. The default.</summary>
    Other = 0,

    /// <summary>A log and whoever reads it.</summary>
    Log,

    /// <summary>Standard output or error.</summary>
    Console,

    /// <summary>Debug and trace listeners.</summary>
    Debug,

    /// <summary>Activities, metrics and event sources.</summary>
    Telemetry,

    /// <summary>The message or data of an exception, which travels to wherever it is caught.</summary>
    Exception,

    /// <summary>A file.</summary>
    File,

    /// <summary>A network peer.</summary>
    Network,

    /// <summary>Mail.</summary>
    Mail,

    /// <summary>A queue, bus or chat.</summary>
    Messaging,

    /// <summary>A machine-learning model, a chat or embedding client among them.</summary>
    Model,

    /// <summary>A serialiser. Its result keeps the label of what went in.</summary>
    Serialization,

    /// <summary>A database.</summary>
    Database,

    /// <summary>A cache, in this process or outside it.</summary>
    Cache,

    /// <summary>The arguments of another process.</summary>
    Process,

    /// <summary>An environment variable.</summary>
    Environment,

    /// <summary>The clipboard.</summary>
    Clipboard,

    /// <summary>An HTTP response, a page, a message to the caller.</summary>
    Response,

    /// <summary>A user interface.</summary>
    Display,
}
