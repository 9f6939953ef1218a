using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

/// <summary>A PostgreSQL server of its own in a temporary folder, started once per run and reachable by a socket in that folder alone.</summary>
internal static class PostgresServer
{
    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    /// <summary>Where <c>initdb</c> and <c>pg_ctl</c> are; <see langword="null"/> where they are not installed.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order().LastOrDefault()
        : null;

    public static async Task<Database> CreateDatabaseAsync()
    {
        string server = await Started.Value;
        string name = "t" + Guid.NewGuid().ToString("N");
        return new PostgresDatabase(server, name);
    }

    private static async Task<string> StartAsync()
    {
        string folder = Directory.CreateTempSubdirectory("oneonone-pg-").FullName;
        string data = Path.Combine(folder, "data");
        // The server refuses to run as root; its package brings a user of its own.
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", folder);
        await RunAsServerAsync("initdb", "-D", data, "-U", "tests", "-A", "trust", "-E", "UTF8", "--no-sync");
        await RunAsServerAsync(
            "pg_ctl", "-D", data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-k {folder} -h '' -c fsync=off -c max_connections=200", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            RunAsServerAsync("pg_ctl", "-D", data, "-m", "immediate", "stop").Wait(TimeSpan.FromSeconds(20));
            Directory.Delete(folder, recursive: true);
        };
        return folder;
    }

    private static Task RunAsServerAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments])
            : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // No redirection: the server inherits it, and reading to its end would wait for the server's.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath() })!;
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(deadline.Token);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private sealed class PostgresDatabase(string server, string name) : Database
    {
        public override void Configure(DbContextOptionsBuilder options, string database) =>
            options.UseNpgsql($"Host={server};Username=tests;Database={name}-{database};Maximum Pool Size=20");

        public override async Task<byte[]> ReadEverythingAsync()
        {
            await ExecuteAsync("CHECKPOINT");
            var all = new MemoryStream();
            foreach (string file in Directory.EnumerateFiles(Path.Combine(server, "data"), "*", SearchOption.AllDirectories))
            {
                await using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                await stream.CopyToAsync(all);
            }

            return all.ToArray();
        }

        public override async ValueTask DisposeAsync()
        {
            foreach (string database in new[] { "notes", "keys" }) await ExecuteAsync($"DROP DATABASE IF EXISTS \"{name}-{database}\" WITH (FORCE)");
        }

        private async Task ExecuteAsync(string command)
        {
            await using var connection = new NpgsqlConnection($"Host={server};Username=tests;Database=postgres;Pooling=false");
            await connection.OpenAsync();
            await using var execution = new NpgsqlCommand(command, connection);
            await execution.ExecuteNonQueryAsync();
        }
    }
}
