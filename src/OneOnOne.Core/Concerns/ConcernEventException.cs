namespace OneOnOne;

/// <summary>Something cannot happen to a concern in its present state, or not by this person. It carries no content.</summary>
public sealed class ConcernEventException : InvalidOperationException
{
    /// <summary>Says that an event cannot happen.</summary>
    public ConcernEventException() : this("This cannot happen to the concern now.")
    {
    }

    /// <summary>Says which event cannot happen.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    public ConcernEventException(string message) : base(message)
    {
    }

    /// <summary>Says which event cannot happen, and what caused it.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    /// <param name="innerException">The cause.</param>
    public ConcernEventException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
