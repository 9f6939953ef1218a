namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

/// <summary>Yara leads Evan and Frank; Frank leads Carly. Hana and the ombudsman stand outside all lines.</summary>
internal sealed class Company : IReportingLine
{
    public Person Yara { get; } = new("Yara Osei");

    public Person Evan { get; } = new("Evan Stone");

    public Person Frank { get; } = new("Frank Lund");

    public Person Carly { get; } = new("Carly Reyes");

    public Person Hana { get; } = new("Hana Novak");

    public Person Ombudsman { get; } = new("Omar Haddad");

    public ValueTask<PersonSet> GetManagersAsync(PersonId person, CancellationToken cancellationToken = default) => new(
        person == Evan.Id || person == Frank.Id ? Yara
        : person == Carly.Id ? Frank
        : PersonSet.Empty);

    /// <summary>Terms under which Hana may be told agreed words, once, and at once.</summary>
    public ConsentTerms TellHana(string words) => new()
    {
        Discloser = Yara,
        Recipients = Hana,
        Purpose = DisclosurePurpose.AskForAdvice,
        Extent = DisclosureExtent.Summary,
        Attribution = Attribution.Named,
        Wording = new NoteContent(words),
        WaivesEmbargo = true,
    };
}
