using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

internal sealed class SqliteFiles : Database
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("oneonone-sqlite-");

    public override void Configure(DbContextOptionsBuilder options, string name) =>
        options.UseSqlite($"Data Source={Path.Combine(_folder.FullName, name)}.db");

    public override async Task<byte[]> ReadEverythingAsync()
    {
        var all = new MemoryStream();
        foreach (FileInfo file in _folder.EnumerateFiles())
        {
            await using FileStream stream = new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await stream.CopyToAsync(all);
        }

        return all.ToArray();
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
