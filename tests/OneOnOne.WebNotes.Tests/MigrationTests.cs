using Microsoft.EntityFrameworkCore;
using WebNotes.Data;

namespace OneOnOne.WebNotes.Tests;

/// <summary>The migrations lead to the model that the code has, on either database.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void Nothing_is_left_to_migrate_on_SQLite()
    {
        using var notes = new SqliteNotesContext(new DbContextOptionsBuilder<SqliteNotesContext>().UseSqlite("Data Source=:memory:").Options);
        using var keys = new SqliteKeysContext(new DbContextOptionsBuilder<SqliteKeysContext>().UseSqlite("Data Source=:memory:").Options);
        Assert.False(notes.Database.HasPendingModelChanges());
        Assert.False(keys.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Nothing_is_left_to_migrate_on_PostgreSQL()
    {
        using var notes = new PostgresNotesContext(new DbContextOptionsBuilder<PostgresNotesContext>().UseNpgsql("Host=nowhere").Options);
        using var keys = new PostgresKeysContext(new DbContextOptionsBuilder<PostgresKeysContext>().UseNpgsql("Host=nowhere").Options);
        Assert.False(notes.Database.HasPendingModelChanges());
        Assert.False(keys.Database.HasPendingModelChanges());
    }
}
