using System.Collections;
using System.Runtime.CompilerServices;

namespace OneOnOne;

/// <summary>Named persons, each once, in the order in which they were first named.</summary>
/// <remarks>
/// Never a group, a role or a mailing list: consent names persons (R13). Immutable and thread-safe; equal when it holds the same
/// persons in whatever order. A collection expression makes one: <c>PersonSet who = [evan, carly]</c>.
/// </remarks>
[CollectionBuilder(typeof(PersonSet), nameof(Create))]
public sealed class PersonSet : IReadOnlyCollection<PersonId>, IEquatable<PersonSet>
{
    private readonly PersonId[] _people;

    private PersonSet(PersonId[] people) => _people = people;

    /// <summary>Nobody.</summary>
    public static PersonSet Empty { get; } = new([]);

    /// <summary>How many persons are named.</summary>
    public int Count => _people.Length;

    /// <summary>Collects persons; a person who is named twice counts once.</summary>
    /// <param name="people">The persons.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">One of them is <c>default</c>.</exception>
    public static PersonSet Create(ReadOnlySpan<PersonId> people)
    {
        var distinct = new List<PersonId>(people.Length);
        var seen = new HashSet<PersonId>();
        foreach (PersonId person in people)
        {
            if (seen.Add(person.Required(nameof(people)))) distinct.Add(person);
        }

        return distinct.Count == 0 ? Empty : new PersonSet([.. distinct]);
    }

    /// <summary>Collects persons; a person who is named twice counts once.</summary>
    /// <param name="people">The persons.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">One of them is <c>default</c>.</exception>
    public static PersonSet From(IEnumerable<PersonId> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return people as PersonSet ?? Create([.. people]);
    }

    /// <summary>One person is a set of one.</summary>
    /// <param name="person">The person.</param>
    public static implicit operator PersonSet(PersonId person) => Create([person]);

    /// <summary>One person is a set of one.</summary>
    /// <param name="person">The person.</param>
    public static implicit operator PersonSet(Person person) => Create([person]);

    /// <summary>Whether a person is among these.</summary>
    /// <param name="person">The person.</param>
    /// <returns><see langword="true"/> if they are named here.</returns>
    public bool Contains(PersonId person) => Array.IndexOf(_people, person) >= 0;

    /// <summary>These and those.</summary>
    /// <param name="others">The others.</param>
    /// <returns>A set of both; this set keeps its order and comes first.</returns>
    public PersonSet Union(PersonSet others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return others._people.All(Contains) ? this : Create([.. _people, .. others._people]);
    }

    /// <inheritdoc/>
    public IEnumerator<PersonId> GetEnumerator() => ((IEnumerable<PersonId>)_people).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both name the same persons.</summary>
    /// <param name="other">The other set.</param>
    /// <returns><see langword="true"/> if neither names anyone whom the other does not.</returns>
    public bool Equals(PersonSet? other) => other is not null && Count == other.Count && _people.All(other.Contains);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (PersonId person in _people) hash ^= person.GetHashCode();
        return hash;
    }

    /// <summary>Prints how many persons there are, not who they are.</summary>
    /// <returns>For example <c>2 people</c>.</returns>
    public override string ToString() => Count == 1 ? "1 person" : $"{Count} people";
}
