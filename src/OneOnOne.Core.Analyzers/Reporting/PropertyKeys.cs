namespace OneOnOne.Analyzers.Reporting;

/// <summary>The names under which a diagnostic carries its path for tools. They are contract: code fixes and baselines read them.</summary>
internal static class PropertyKeys
{
    /// <summary>The sink kind, by its name in <c>OneOnOne.Annotations.SinkKind</c>.</summary>
    public const string SinkKind = "sinkKind";

    /// <summary>The documentation id of the member that discloses.</summary>
    public const string Sink = "sink";

    /// <summary>The documentation id of the member that was read.</summary>
    public const string Source = "source";

    /// <summary>
    /// What else is read within the same argument and goes the same way, one <c>start+length</c> for each, separated by spaces: whoever
    /// mends the one mends the others with it. Absent where there is nothing else.
    /// </summary>
    public const string Others = "others";

    /// <summary>Where the sink is: <c>file name:line</c>, counted from one.</summary>
    public const string SinkLine = "sinkLine";

    /// <summary>The steps from the source to the sink, joined by <see cref="PathSeparator"/>.</summary>
    public const string Path = "path";

    public const string PathSeparator = " → ";
}
