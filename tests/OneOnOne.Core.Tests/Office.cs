using Microsoft.Extensions.DependencyInjection;

namespace OneOnOne.Tests;

/// <summary>
/// The people of the essay, and the library around them as a host would register it. You are the boss of Evan and of Frank; Frank
/// is the boss of Carly, so Carly is your skip-level report. Hana stands outside all lines.
/// </summary>
internal sealed class Office
{
    public const string Words = "My boss wants the quarterly figures before they exist.";

    public Office(ConfidentialityPolicy? policy = null, Action<IServiceCollection>? adjust = null)
    {
        Services = new ServiceCollection();
        Services.AddSingleton<TimeProvider>(Time);
        Services.AddOneOnOne(host =>
        {
            host.UseInMemoryStores();
            host.Policy = policy ?? ConfidentialityPolicy.Kalsey;
        });
        adjust?.Invoke(Services);
        Provider = Services.BuildServiceProvider();
        Line.Set(You, Chief);
        Line.Set(Evan, You);
        Line.Set(Frank, You);
        Line.Set(Carly, Frank);
    }

    public Person Chief { get; } = new("Chie Fujita");

    public Person You { get; } = new("Yara Osei");

    public Person Evan { get; } = new("Evan Stone");

    public Person Frank { get; } = new("Frank Lund");

    public Person Carly { get; } = new("Carly Reyes");

    public Person Hana { get; } = new("Hana Novak");

    public ManualTime Time { get; } = new();

    public ServiceCollection Services { get; }

    public ServiceProvider Provider { get; }

    public InMemoryReportingLine Line => Provider.GetRequiredService<InMemoryReportingLine>();

    public MeetingBook Book => Provider.GetRequiredService<MeetingBook>();

    public Notebook Notebook => Provider.GetRequiredService<Notebook>();

    public ConsentRegistry Consents => Provider.GetRequiredService<ConsentRegistry>();

    public DisclosureGate Gate => Provider.GetRequiredService<DisclosureGate>();

    public DisclosureLedger Ledger => Provider.GetRequiredService<DisclosureLedger>();

    public IDisclosureLedgerStore LedgerStore => Provider.GetRequiredService<IDisclosureLedgerStore>();

    /// <summary>What Evan, your own report, tells you in confidence. You write it down.</summary>
    public async Task<Note> FromEvan(string words = Words, PersonSet? about = null) =>
        await Notebook.TakeAsync(await Book.HoldAsync(You, Evan), You, Evan, new NoteContent(words), about);

    /// <summary>What Carly, your skip-level report, tells you in confidence.</summary>
    public async Task<Note> FromCarly(string words = Words, PersonSet? about = null) =>
        await Notebook.TakeAsync(await Book.HoldAsync(You, Carly), You, Carly, new NoteContent(words), about);

    /// <summary>Terms under which Hana may be told everything, once, and at once.</summary>
    public ConsentTerms TellHana => new()
    {
        Discloser = You,
        Recipients = Hana,
        Purpose = DisclosurePurpose.AskForAdvice,
        Extent = DisclosureExtent.WholeNote,
        Attribution = Attribution.Named,
        WaivesEmbargo = true,
    };

    /// <summary>A consent that was asked for and granted.</summary>
    public async Task<DisclosureConsent> Granted(Note note, ConsentTerms? terms = null)
    {
        DisclosureConsent asked = await Consents.RequestAsync(note.Id, You, terms ?? TellHana);
        return await Consents.GrantAsync(asked.Id, note.Confiders.First());
    }

    public async Task<IReadOnlyList<LedgerEntry>> Entries()
    {
        List<LedgerEntry> entries = [];
        await foreach (LedgerRow row in LedgerStore.ReadAsync(0)) entries.Add(row.Opening!.Entry);
        return entries;
    }

    /// <summary>The reasons for which the gate refuses; fails if it does not refuse.</summary>
    public async Task<IReadOnlyList<RefusalReason>> Refusal(
        IConfidentialRecord record, DisclosureGround ground, PersonId discloser, PersonId recipient, DisclosureScope? scope = null) =>
        Assert.IsType<GateDecision.Refused>(await Gate.EvaluateAsync(record, ground, discloser, recipient, scope)).Reasons;
}
