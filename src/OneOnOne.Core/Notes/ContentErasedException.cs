namespace OneOnOne;

/// <summary>The content of a note was erased for good, by destroying its key.</summary>
public sealed class ContentErasedException : InvalidOperationException
{
    /// <summary>Says that the content was erased.</summary>
    public ContentErasedException() : this("The content of this note was erased.")
    {
    }

    /// <summary>Says that the content was erased, in other words.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    public ContentErasedException(string message) : base(message)
    {
    }

    /// <summary>Says that the content was erased, in other words, with a cause.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    /// <param name="innerException">The cause.</param>
    public ContentErasedException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
