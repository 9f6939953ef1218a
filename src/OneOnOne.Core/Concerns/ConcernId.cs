using System.Text.Json.Serialization;

namespace OneOnOne;

/// <summary>The id of a serious concern. It says nothing, so it may be logged.</summary>
/// <remarks>
/// <c>default</c> is no id: every member of the library that is given one throws <see cref="ArgumentException"/>.
/// </remarks>
public readonly record struct ConcernId
{
    /// <summary>Takes over an id that the host already has.</summary>
    /// <param name="value">Any value but <see cref="Guid.Empty"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is <see cref="Guid.Empty"/>.</exception>
    [JsonConstructor]
    public ConcernId(Guid value)
    {
        if (value == Guid.Empty) throw new ArgumentException("An id must not be the empty Guid.", nameof(value));
        Value = value;
    }

    /// <summary>The bare value, for storage.</summary>
    public Guid Value { get; }

    /// <summary>Makes a fresh random id.</summary>
    /// <returns>An id that nothing else has.</returns>
    public static ConcernId New() => new(Guid.NewGuid());

    /// <summary>Prints the bare value.</summary>
    /// <returns>The value in the usual form with hyphens.</returns>
    public override string ToString() => Value.ToString();

    internal ConcernId Required(string parameter) =>
        Value == Guid.Empty ? throw new ArgumentException("A default id names nothing.", parameter) : this;
}
