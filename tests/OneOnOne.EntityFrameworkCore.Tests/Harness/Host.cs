using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

/// <summary>One process of a team's tool. Two of them share databases, clock and data protection, and nothing else.</summary>
internal sealed class Host : IAsyncDisposable
{
    private static readonly EmbargoKey Embargo = new(new byte[32]);

    public Host(Database database, ManualTime time, Company company, IDataProtectionProvider protection)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton(protection);
        services.AddDbContextFactory<NotesContext>(options => database.Configure(options, "notes"));
        services.AddDbContextFactory<KeysContext>(options => database.Configure(options, "keys"));
        services.AddSingleton<IReportingLine>(company);
        services.AddOneOnOne(host => host
            .UseEntityFrameworkStores<NotesContext>()
            .UseEntityFrameworkKeyVault<KeysContext>()
            .UseConcernHandlers(company.Ombudsman)
            .UseEmbargoKey(Embargo));
        Services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public ServiceProvider Services { get; }

    public DisclosureGate Gate => Services.GetRequiredService<DisclosureGate>();

    public ConsentRegistry Consents => Services.GetRequiredService<ConsentRegistry>();

    public MeetingBook Meetings => Services.GetRequiredService<MeetingBook>();

    public Notebook Notes => Services.GetRequiredService<Notebook>();

    public ConcernBook Concerns => Services.GetRequiredService<ConcernBook>();

    public DisclosureLedger Ledger => Services.GetRequiredService<DisclosureLedger>();

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public async Task<NotesContext> OpenNotesAsync() => await Get<IDbContextFactory<NotesContext>>().CreateDbContextAsync();

    public async Task CreateTablesAsync()
    {
        await using NotesContext notes = await OpenNotesAsync();
        await notes.Database.EnsureCreatedAsync();
        await using KeysContext keys = await Get<IDbContextFactory<KeysContext>>().CreateDbContextAsync();
        await keys.Database.EnsureCreatedAsync();
    }

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}
