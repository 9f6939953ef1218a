using System.Globalization;

namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>Persons in one column: their ids, in the order in which they were named. Nobody searches by them, so they need no table.</summary>
internal static class People
{
    private const char Separator = ' ';

    public static string Write(PersonSet people) =>
        string.Join(Separator, people.Select(person => person.Value.ToString("D", CultureInfo.InvariantCulture)));

    public static PersonSet Read(string ids) => PersonSet.From(Split(ids).Select(id => new PersonId(id)));

    /// <summary>Pairs of ids, flattened; a step of the reporting line is one.</summary>
    public static string Write(IEnumerable<Guid> ids) =>
        string.Join(Separator, ids.Select(id => id.ToString("D", CultureInfo.InvariantCulture)));

    public static IEnumerable<Guid> Split(string ids) =>
        ids.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(id => Guid.ParseExact(id, "D"));
}
