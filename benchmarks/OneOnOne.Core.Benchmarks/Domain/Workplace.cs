using Microsoft.Extensions.DependencyInjection;

namespace OneOnOne.Benchmarks.Domain;

/// <summary>A library in memory, with one note and a consent that can be used as often as one likes.</summary>
internal sealed class Workplace
{
    private readonly ServiceProvider _services;

    internal Workplace()
    {
        ServiceCollection services = new();
        services.AddOneOnOne(host => host.UseInMemoryStores());
        _services = services.BuildServiceProvider();
        _services.GetRequiredService<InMemoryReportingLine>().Set(Evan, You);
    }

    internal Person You { get; } = new("Yara Osei");

    internal Person Evan { get; } = new("Evan Stone");

    internal Person Hana { get; } = new("Hana Novak");

    internal DisclosureGate Gate => _services.GetRequiredService<DisclosureGate>();

    internal DisclosureLedger Ledger => _services.GetRequiredService<DisclosureLedger>();

    internal Sanitizer Sanitizer => _services.GetRequiredService<Sanitizer>();

    internal async Task<Note> TakeAsync(string words)
    {
        Meeting meeting = await _services.GetRequiredService<MeetingBook>().HoldAsync(You, Evan);
        return await _services.GetRequiredService<Notebook>().TakeAsync(meeting, You, Evan, new NoteContent(words));
    }

    internal async Task<DisclosureConsent> AgreeAsync(Note note)
    {
        var consents = _services.GetRequiredService<ConsentRegistry>();
        DisclosureConsent asked = await consents.RequestAsync(note.Id, You, new ConsentTerms
        {
            Discloser = You,
            Recipients = Hana,
            Purpose = DisclosurePurpose.AskForAdvice,
            Extent = DisclosureExtent.WholeNote,
            Attribution = Attribution.Named,
            WaivesEmbargo = true,
        });
        return await consents.GrantAsync(asked.Id, Evan);
    }

    /// <summary>Rows of other people, as a company's history would be.</summary>
    internal async Task FillAsync(long rows)
    {
        PersonId[] people = [.. Enumerable.Range(0, 1000).Select(_ => PersonId.New())];
        for (long i = (await Ledger.ReadHeadAsync()).Size; i < rows; i++)
        {
            PersonId confider = people[i % people.Length];
            await Ledger.AppendAsync(
                new DisclosureEntry(
                    DateTimeOffset.UnixEpoch.AddMinutes(i), confider, NoteId.New(), 1, You, Hana, DisclosureExtent.Summary,
                    Attribution.Unattributed, DisclosurePurpose.AskForAdvice, LedgerGround.Consent, Guid.NewGuid()),
                []);
        }
    }
}
