using Microsoft.EntityFrameworkCore;

namespace WebNotes.Data;

/// <summary>The notes' data keys, on a database of their own whose backups are kept apart.</summary>
public abstract class KeysContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseOneOnOneKeys();
}

public sealed class SqliteKeysContext(DbContextOptions<SqliteKeysContext> options) : KeysContext(options);

public sealed class PostgresKeysContext(DbContextOptions<PostgresKeysContext> options) : KeysContext(options);
