namespace OneOnOne;

/// <summary>A person: an id and the names by which others know them.</summary>
/// <remarks>
/// Two instances with the same <see cref="Id"/> are the same person, whatever their names. There is no role here on purpose:
/// administrators and human resources have no access that others lack (R12).
/// </remarks>
public sealed class Person : IEquatable<Person>
{
    /// <summary>Describes a person.</summary>
    /// <param name="id">Who it is.</param>
    /// <param name="name">The name in full, as colleagues would write it. Not blank.</param>
    /// <param name="aliases">Nicknames, initials, handles: everything else that would give the person away. Default: none.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <c>default</c>, or a name is blank.</exception>
    public Person(PersonId id, string name, IEnumerable<string>? aliases = null)
    {
        Id = id.Required(nameof(id));
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Aliases = [.. aliases ?? []];
        if (Aliases.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException("An alias must not be blank.", nameof(aliases));
    }

    /// <summary>Describes a person who has no id yet, under a fresh one.</summary>
    /// <param name="name">The name in full. Not blank.</param>
    /// <param name="aliases">Nicknames, initials, handles. Default: none.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Person(string name, IEnumerable<string>? aliases = null) : this(PersonId.New(), name, aliases)
    {
    }

    /// <summary>Who it is.</summary>
    public PersonId Id { get; }

    /// <summary>The name in full.</summary>
    public string Name { get; }

    /// <summary>Other names that would give the person away; may be empty.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>A person stands for their id wherever only the id matters.</summary>
    /// <param name="person">The person.</param>
    /// <exception cref="ArgumentNullException"><paramref name="person"/> is <see langword="null"/>.</exception>
    public static implicit operator PersonId(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Id;
    }

    /// <summary>Whether both are the same person.</summary>
    /// <param name="other">The other description.</param>
    /// <returns><see langword="true"/> if the ids are equal.</returns>
    public bool Equals(Person? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Person);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Prints the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
