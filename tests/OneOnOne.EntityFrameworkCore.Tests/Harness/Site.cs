using Microsoft.AspNetCore.DataProtection;

namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

/// <summary>A company with its databases, and as many processes on them as a test wants.</summary>
internal sealed class Site : IAsyncDisposable
{
    public const string Words = "Frank takes weeks to decide anything, says heliotrope.";

    private readonly EphemeralDataProtectionProvider _protection = new();
    private readonly List<Host> _hosts = [];

    private Site(Database database) => Database = database;

    public Database Database { get; }

    public ManualTime Time { get; } = new();

    public Company Company { get; } = new();

    public static async Task<Site> CreateAsync(Engine engine)
    {
        var site = new Site(await Database.CreateAsync(engine));
        await site.Open().CreateTablesAsync();
        return site;
    }

    /// <summary>Another process.</summary>
    public Host Open()
    {
        var host = new Host(Database, Time, Company, _protection);
        _hosts.Add(host);
        return host;
    }

    /// <summary>What Evan, her own report, tells Yara. She writes it down.</summary>
    public async Task<Note> FromEvanAsync(Host host, PersonSet? about = null) => await host.Notes.TakeAsync(
        await host.Meetings.HoldAsync(Company.Yara, Company.Evan), Company.Yara, Company.Evan, new NoteContent(Words), about, TopicKind.Feedback);

    public async ValueTask DisposeAsync()
    {
        foreach (Host host in _hosts) await host.DisposeAsync();
        await Database.DisposeAsync();
    }
}
