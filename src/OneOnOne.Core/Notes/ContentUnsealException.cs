namespace OneOnOne;

/// <summary>A sealed box does not open: it was changed, belongs to something else, or its key was destroyed.</summary>
public sealed class ContentUnsealException : InvalidOperationException
{
    /// <summary>Says that a box does not open.</summary>
    public ContentUnsealException() : this("This box does not open for this note and version.")
    {
    }

    /// <summary>Says why a box does not open.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    public ContentUnsealException(string message) : base(message)
    {
    }

    /// <summary>Says why a box does not open, and what caused it.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    /// <param name="innerException">The cause.</param>
    public ContentUnsealException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
