namespace OneOnOne;

/// <summary>
/// How many people have said a thing on their own account. The same person counts once however often she says it, and somebody who
/// only repeats what another said adds nobody.
/// </summary>
/// <remarks>Not thread-safe; make one for each question.</remarks>
public sealed class Corroboration
{
    private readonly Dictionary<PersonId, PersonId> _leads = [];

    /// <summary>How many independent sources there are.</summary>
    public int IndependentSources => _leads.Keys.Count(person => Root(person) == person);

    /// <summary>Adds the confiders of a note. What the holder herself confided corroborates nothing.</summary>
    /// <param name="note">The note.</param>
    /// <param name="holder">Who has heard it all.</param>
    /// <returns>This.</returns>
    public Corroboration Add(Note note, PersonId holder)
    {
        ArgumentNullException.ThrowIfNull(note);
        foreach (PersonId confider in note.Confiders)
        {
            if (confider != holder)
                Add(confider);
        }
        return this;
    }

    /// <summary>Adds a person who said it.</summary>
    /// <param name="source">Who said it.</param>
    /// <returns>This.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Corroboration Add(PersonId source)
    {
        _leads.TryAdd(source.Required(nameof(source)), source);
        return this;
    }

    /// <summary>Says that two sources are not independent: one had it from the other, or they were together when they saw it.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    /// <returns>This.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public Corroboration Depends(PersonId one, PersonId other)
    {
        Add(one);
        Add(other);
        _leads[Root(one)] = Root(other);
        return this;
    }

    private PersonId Root(PersonId person)
    {
        while (_leads[person] != person)
            person = _leads[person];
        return person;
    }
}
