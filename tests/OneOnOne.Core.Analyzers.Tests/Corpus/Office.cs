using Microsoft.Extensions.DependencyInjection;
using OneOnOne;

namespace Corpus;

/// <summary>The real library with three people: you, your report Priya, and Hana, who may be told.</summary>
public sealed class Office
{
    private readonly ServiceProvider _services;

    public Office()
    {
        _services = new ServiceCollection().AddOneOnOne(host => host.UseInMemoryStores()).BuildServiceProvider();
        _services.GetRequiredService<InMemoryReportingLine>().Set(Priya, You);
    }

    public Person You { get; } = new("You");

    public Person Priya { get; } = new("Priya");

    public Person Hana { get; } = new("Hana");

    public DisclosureGate Gate => _services.GetRequiredService<DisclosureGate>();

    /// <summary>What Priya told you.</summary>
    public async Task<Note> TakeAsync(int id = 1)
    {
        Meeting meeting = await _services.GetRequiredService<MeetingBook>().HoldAsync(You, Priya);
        return await _services.GetRequiredService<Notebook>()
            .TakeAsync(meeting, author: You, confiders: Priya, new NoteContent(Secrets.Sentence(id)));
    }

    /// <summary>Her consent that Hana is told.</summary>
    public async Task<DisclosureConsent> AskAsync(Note note)
    {
        var consents = _services.GetRequiredService<ConsentRegistry>();
        DisclosureConsent asked = await consents.RequestAsync(note.Id, You, new ConsentTerms
        {
            Discloser = You,
            Recipients = Hana,
            Purpose = DisclosurePurpose.AskForAdvice,
            Extent = DisclosureExtent.WholeNote,
            Attribution = Attribution.Named,
            Uses = 20,
            WaivesEmbargo = true,
        });
        Recorder.Release((await Gate.ReadAsync(note, You)).Text);
        return await consents.GrantAsync(asked.Id, Priya);
    }
}
