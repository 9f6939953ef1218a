using Microsoft.EntityFrameworkCore;
using OneOnOne;
using WebNotes.Data;

namespace WebNotes.People;

/// <summary>Who works here, and who reports to whom.</summary>
public sealed class Staff(NotesContext database) : IReportingLine
{
    private List<Employee>? _all;

    public async Task<IReadOnlyList<Employee>> GetAllAsync() =>
        _all ??= await database.Employees.AsNoTracking().OrderBy(employee => employee.Name).ToListAsync();

    public async Task<Employee?> FindAsync(PersonId person) => (await GetAllAsync()).FirstOrDefault(employee => employee.Id == person.Value);

    public async Task<string> NameOfAsync(PersonId person) => (await FindAsync(person))?.Name ?? "somebody";

    public async Task<string> NamesOfAsync(IEnumerable<PersonId> people)
    {
        List<string> names = [];
        foreach (PersonId person in people) names.Add(await NameOfAsync(person));
        return names.Count == 0 ? "nobody" : string.Join(" and ", names);
    }

    public async ValueTask<PersonSet> GetManagersAsync(PersonId person, CancellationToken cancellationToken = default) =>
        (await FindAsync(person))?.ManagerId is { } manager ? new PersonId(manager) : PersonSet.Empty;
}
