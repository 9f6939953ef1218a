namespace OneOnOne;

/// <summary>Knows who could have said something, if it was not the one who did.</summary>
/// <remarks>
/// Too long a list is dangerous (people in it do not hide anybody), too short a one only asks a person more often. Implementations
/// must be safe for concurrent calls.
/// </remarks>
public interface IPossibleSources
{
    /// <summary>Names the people whom an onlooker would take for the source of a note just as well as its confiders.</summary>
    /// <param name="note">The note.</param>
    /// <param name="holder">Who heard it.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>Their ids; the confiders and the holder may be among them and are left out of account.</returns>
    ValueTask<PersonSet> GetPossibleSourcesAsync(Note note, PersonId holder, CancellationToken cancellationToken = default);
}
