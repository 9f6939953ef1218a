namespace OneOnOne;

/// <summary>The two people of a meeting: exactly two, and different ones (R3).</summary>
/// <remarks>
/// A third attendee, a delegate, a bot or a note-taker cannot be added. Such a person is a recipient: what they hear is disclosed
/// to them, and goes through <see cref="DisclosureGate"/>. Immutable; equal whichever of the two is named first.
/// </remarks>
public sealed class ParticipantPair : IEquatable<ParticipantPair>
{
    /// <summary>Pairs two people.</summary>
    /// <param name="first">One of them.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">One is <c>default</c>, or both are the same person.</exception>
    public ParticipantPair(PersonId first, PersonId second)
    {
        First = first.Required(nameof(first));
        Second = second.Required(nameof(second));
        if (first == second) throw new ArgumentException("A 1:1 meeting has two different people.", nameof(second));
    }

    /// <summary>One of the two.</summary>
    public PersonId First { get; }

    /// <summary>The other.</summary>
    public PersonId Second { get; }

    /// <summary>Whether a person is one of the two.</summary>
    /// <param name="person">The person.</param>
    /// <returns><see langword="true"/> for either of them, <see langword="false"/> for everyone else.</returns>
    public bool Includes(PersonId person) => person == First || person == Second;

    /// <summary>The other one.</summary>
    /// <param name="person">One of the two.</param>
    /// <returns>Whoever is left.</returns>
    /// <exception cref="ArgumentException"><paramref name="person"/> is neither.</exception>
    public PersonId Other(PersonId person) =>
        person == First ? Second
        : person == Second ? First
        : throw new ArgumentException("That person took no part in this meeting.", nameof(person));

    /// <summary>Whether both name the same two people.</summary>
    /// <param name="other">The other pair.</param>
    /// <returns><see langword="true"/> if they do, in whatever order.</returns>
    public bool Equals(ParticipantPair? other) => other is not null && Includes(other.First) && Includes(other.Second);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParticipantPair);

    /// <inheritdoc/>
    public override int GetHashCode() => First.GetHashCode() ^ Second.GetHashCode();
}
