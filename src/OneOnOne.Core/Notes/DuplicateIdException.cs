namespace OneOnOne;

/// <summary>A store was given something under an id that it holds already. It changed nothing.</summary>
public sealed class DuplicateIdException : InvalidOperationException
{
    /// <summary>Says that an id is taken.</summary>
    public DuplicateIdException() : this("This id is taken.")
    {
    }

    /// <summary>Says what kind of id is taken.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    public DuplicateIdException(string message) : base(message)
    {
    }

    /// <summary>Says what kind of id is taken, and why.</summary>
    /// <param name="message">What is wrong. It must carry no note content.</param>
    /// <param name="innerException">The cause, for example a database's unique index.</param>
    public DuplicateIdException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
