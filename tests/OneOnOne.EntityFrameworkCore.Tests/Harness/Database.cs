using Microsoft.EntityFrameworkCore;

namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

/// <summary>Two fresh databases, one of notes and one of keys, that several hosts can open as several processes would.</summary>
internal abstract class Database : IAsyncDisposable
{
    public abstract void Configure(DbContextOptionsBuilder options, string name);

    public abstract ValueTask DisposeAsync();

    /// <summary>Every byte that lies on the disk.</summary>
    public abstract Task<byte[]> ReadEverythingAsync();

    public static async Task<Database> CreateAsync(Engine engine) => engine switch
    {
        Engine.Sqlite => new SqliteFiles(),
        _ => await PostgresServer.CreateDatabaseAsync(),
    };
}
