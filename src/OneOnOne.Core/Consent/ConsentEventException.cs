namespace OneOnOne;

/// <summary>Something cannot happen to a consent in its present state, or not by this person. It carries no content.</summary>
public sealed class ConsentEventException : InvalidOperationException
{
    /// <summary>Says that an event cannot happen.</summary>
    public ConsentEventException() : this("This cannot happen to the consent now.")
    {
    }

    /// <summary>Says which event cannot happen.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    public ConsentEventException(string message) : base(message)
    {
    }

    /// <summary>Says which event cannot happen, and what caused it.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    /// <param name="innerException">The cause.</param>
    public ConsentEventException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
