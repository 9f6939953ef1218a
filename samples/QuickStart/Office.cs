using Microsoft.Extensions.DependencyInjection;
using OneOnOne;

namespace QuickStart;

/// <summary>The people, the library as a host registers it, and nothing else.</summary>
internal sealed class Office
{
    private readonly ServiceProvider _services;

    public Office()
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddOneOnOne(host => host.UseInMemoryStores());
        _services = services.BuildServiceProvider();

        var line = _services.GetRequiredService<InMemoryReportingLine>();
        line.Set(Frank, You);
        line.Set(Priya, You);
        foreach (Person member in Team) line.Set(member, Frank);
    }

    public StoryClock Clock { get; } = new();

    public Person You { get; } = new("You");

    public Person Frank { get; } = new("Frank");

    public Person Carly { get; } = new("Carly");

    public Person Evan { get; } = new("Evan");

    public Person Priya { get; } = new("Priya");

    public Person Hana { get; } = new("Hana");

    public Person[] Others { get; } = [new("Noor"), new("Sam"), new("Ines")];

    public MeetingBook Meetings => _services.GetRequiredService<MeetingBook>();

    public Notebook Notes => _services.GetRequiredService<Notebook>();

    public ConsentRegistry Consents => _services.GetRequiredService<ConsentRegistry>();

    public DisclosureGate Gate => _services.GetRequiredService<DisclosureGate>();

    public InferenceGuard Inference => _services.GetRequiredService<InferenceGuard>();

    public DisclosureLedger Ledger => _services.GetRequiredService<DisclosureLedger>();

    private IEnumerable<Person> Team => [Carly, Evan, .. Others];

    public async Task PrintLedgerAsync(Person confider)
    {
        DisclosureAccount account = await Ledger.AccountForAsync(confider);
        Console.WriteLine($"  The ledger, for {confider}: {account.Lines.Length} rows");
        foreach (AccountLine row in account.Lines)
            Console.WriteLine($"    {row.Entry.At:d MMM} {row.Entry.Kind}, {(row.Verifies() ? "proved" : "NOT PROVED")}");
    }
}
