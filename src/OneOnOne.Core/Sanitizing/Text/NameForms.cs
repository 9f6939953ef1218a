using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>
/// Everything by which a person may be named: the full name, each of its parts, the aliases, and the handles that are usually made
/// of a name (csmith, carlys, smithc). Initials are apart, because they only count in capitals.
/// </summary>
internal static class NameForms
{
    private static readonly char[] Gaps = [' ', '\t', '\u00A0', '-', '.', ',', '\'', '’'];

    /// <summary>The forms to seek, as written.</summary>
    internal static IEnumerable<string> Of(Person person)
    {
        string[] parts = Parts(person.Name);
        yield return person.Name;
        foreach (string alias in person.Aliases)
            yield return alias;
        foreach (string part in parts.Where(IsNamePart))
            yield return part;
        if (parts.Length >= 2)
        {
            (string first, string last) = (parts[0], parts[^1]);
            yield return first[..1] + last;
            yield return first + last[..1];
            yield return last + first[..1];
            yield return last + first;
            yield return first + last;
        }
    }

    /// <summary>The initials, such as "CS" and "CJS"; none for a name of one part.</summary>
    internal static IEnumerable<string> InitialsOf(Person person)
    {
        string[] parts = Parts(person.Name);
        if (parts.Length < 2)
            yield break;
        yield return Initials([parts[0], parts[^1]]);
        yield return Initials(parts);
    }

    private static string[] Parts([Confidential] string name) =>
        name.Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Initials(string[] parts) => string.Concat(parts.Select(part => char.ToUpperInvariant(part[0])));

    /// <summary>"van" and "de" belong to names and to sentences; a single letter to too much. They count within the full name only.</summary>
    private static bool IsNamePart([Confidential] string part) => part.Length > 1 && !char.IsLower(part[0]);
}
