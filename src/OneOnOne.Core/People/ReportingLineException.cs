namespace OneOnOne;

/// <summary>The reporting line is no line: someone is, by some path, their own boss. It names no one.</summary>
public sealed class ReportingLineException : InvalidOperationException
{
    /// <summary>Says that the line runs in a circle.</summary>
    public ReportingLineException() : this("The reporting line runs in a circle.")
    {
    }

    /// <summary>Says what is wrong with the line.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    public ReportingLineException(string message) : base(message)
    {
    }

    /// <summary>Says what is wrong with the line, and why.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    /// <param name="innerException">The cause.</param>
    public ReportingLineException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
