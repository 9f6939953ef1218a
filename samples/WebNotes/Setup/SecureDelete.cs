using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace WebNotes.Setup;

/// <summary>Makes SQLite overwrite what it deletes; otherwise a destroyed key would lie in a free page of the file for years.</summary>
public sealed class SecureDelete : DbConnectionInterceptor
{
    /// <summary>Ends the write-ahead log, in which earlier versions of a page, and so destroyed keys, would wait to be overwritten.</summary>
    public static async Task KeepNoLogAsync(DbContext context)
    {
        // The mode of a file changes only while nobody else has it open, and it stays.
        SqliteConnection.ClearAllPools();
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = DELETE");
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA secure_delete = ON";
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA secure_delete = ON";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
