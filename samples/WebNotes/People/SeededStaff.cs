using Microsoft.EntityFrameworkCore;
using WebNotes.Data;

namespace WebNotes.People;

/// <summary>The handful of people of the demonstration, with ids that stay, so that links and tests can name them.</summary>
public static class SeededStaff
{
    public static readonly Guid Yara = new("0a000000-0000-4000-8000-000000000001");
    public static readonly Guid Frank = new("0a000000-0000-4000-8000-000000000002");
    public static readonly Guid Carly = new("0a000000-0000-4000-8000-000000000003");
    public static readonly Guid Evan = new("0a000000-0000-4000-8000-000000000004");
    public static readonly Guid Priya = new("0a000000-0000-4000-8000-000000000005");
    public static readonly Guid Noor = new("0a000000-0000-4000-8000-000000000006");
    public static readonly Guid Sam = new("0a000000-0000-4000-8000-000000000007");
    public static readonly Guid Ines = new("0a000000-0000-4000-8000-000000000008");
    public static readonly Guid Hana = new("0a000000-0000-4000-8000-000000000009");
    public static readonly Guid Omar = new("0a000000-0000-4000-8000-000000000010");
    public static readonly Guid Ada = new("0a000000-0000-4000-8000-000000000011");

    public static async Task AddAsync(NotesContext database)
    {
        if (await database.Employees.AnyAsync()) return;
        database.Employees.AddRange(
            Employee(Yara, "Yara Osei", null),
            Employee(Frank, "Frank Lund", Yara),
            Employee(Priya, "Priya Nair", Yara),
            Employee(Carly, "Carly Reyes", Frank),
            Employee(Evan, "Evan Stone", Frank),
            Employee(Noor, "Noor Haddad", Frank),
            Employee(Sam, "Sam Whitfield", Frank),
            Employee(Ines, "Ines Duarte", Frank),
            Employee(Hana, "Hana Novak", null),
            Employee(Omar, "Omar Rossi", null),
            Employee(Ada, "Ada Berg", null, isAdministrator: true));
        await database.SaveChangesAsync();
    }

    private static Employee Employee(Guid id, string name, Guid? manager, bool isAdministrator = false)
    {
        string signInName = name.Split(' ')[0].ToLowerInvariant();
        return new()
        {
            Id = id,
            Name = name,
            SignInName = signInName,
            Mail = $"{signInName}@company.example",
            ManagerId = manager,
            IsAdministrator = isAdministrator,
        };
    }
}
