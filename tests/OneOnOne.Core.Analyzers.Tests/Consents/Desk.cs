global using OneOnOne;
global using OneOnOne.Annotations;

/// <summary>What everybody who tells has at hand.</summary>
public abstract class Desk(DisclosureGate gate, ConsentRegistry consents, Notebook notebook)
{
    protected DisclosureGate Gate { get; } = gate;

    protected ConsentRegistry Consents { get; } = consents;

    protected Notebook Notebook { get; } = notebook;

    protected Person You { get; } = new("You");

    protected Person Priya { get; } = new("Priya");

    protected Person Hana { get; } = new("Hana");

    protected Meeting Meeting { get; init; } = null!;

    protected ConsentTerms Terms => new() { Discloser = You, Recipients = Hana, Purpose = DisclosurePurpose.AskForAdvice, Extent = DisclosureExtent.WholeNote };

    protected async Task<Note> TakeAsync(string text) => await Notebook.TakeAsync(Meeting, You, Priya, new NoteContent(text));
}

/// <summary>A record of the host's own.</summary>
public sealed class Entry : IConfidentialRecord
{
    public NoteId NoteId { get; init; }

    public int Version { get; init; }

    [Confidential]
    public string Body { get; init; } = "";

    public static Entry Of(Note note) => new() { NoteId = note.Id, Version = note.Version };
}
