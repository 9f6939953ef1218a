using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>A statement that a person has written, and everything that it is checked against.</summary>
public sealed class SanitizationRequest
{
    /// <summary>Asks for a review.</summary>
    /// <param name="statement">The statement: confidential until it is told.</param>
    /// <param name="language">The language it is written in, such as "en". An unknown one fails.</param>
    /// <param name="writer">Who wrote it: a participant of each note's meeting.</param>
    /// <param name="notes">The notes it comes from; at least one.</param>
    /// <param name="recipient">Who is to be told.</param>
    /// <param name="people">
    /// The people who must not be recognised, with their names; at least all confiders, best the whole team. Someone whom the
    /// statement openly speaks of (the person complained about) is left out.
    /// </param>
    /// <param name="isTheme">Whether it is told as a theme ("people find …"), which needs several sources. Default: false.</param>
    /// <param name="attributes">What it tells about the source without using a term of the vocabulary. Default: nothing.</param>
    /// <param name="corroboration">The sources and what makes them dependent. Default: the notes' confiders, all independent.</param>
    /// <param name="attestation">What a named person vouches for. Default: nothing yet.</param>
    /// <exception cref="ArgumentException">
    /// There is no note, the writer took no part in one's meeting, a confider is missing among the people, the language is
    /// blank, or the statement is the content of other people's 1:1.
    /// </exception>
    public SanitizationRequest(
        NoteContent statement,
        string language,
        PersonId writer,
        IEnumerable<Note> notes,
        PersonId recipient,
        IEnumerable<Person> people,
        bool isTheme = false,
        IEnumerable<SanitizingAttribute>? attributes = null,
        Corroboration? corroboration = null,
        SanitizationAttestation? attestation = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentException.ThrowIfNullOrWhiteSpace(language);
        ArgumentNullException.ThrowIfNull(notes);
        ArgumentNullException.ThrowIfNull(people);
        Statement = statement;
        Language = language;
        Writer = writer;
        Notes = [.. notes];
        Recipient = recipient.Required(nameof(recipient));
        People = [.. people];
        IsTheme = isTheme;
        Attributes = [.. (attributes ?? []).Distinct()];
        Attestation = attestation;
        if (Notes.IsEmpty)
            throw new ArgumentException("A statement that comes from no note needs no review.", nameof(notes));
        if (!Notes.All(note => note.Participants.Includes(writer)))
            throw new ArgumentException("The writer took no part in the meeting of one of the notes.", nameof(writer));
        // Or somebody could pass off another's note as their statement, and tell it.
        statement.BoundToAny(Notes.Select(note => note.Participants));
        if (!Confiders.All(confider => confider == writer || People.Any(person => person.Id == confider)))
            throw new ArgumentException("A confider's names are missing, so nobody could tell whether they are in it.", nameof(people));
        IndependentSources = (corroboration ?? Notes.Aggregate(new Corroboration(), (all, note) => all.Add(note, writer))).IndependentSources;
    }

    /// <summary>The statement.</summary>
    public NoteContent Statement { get; }

    /// <summary>The language it is written in.</summary>
    public string Language { get; }

    /// <summary>Who wrote it.</summary>
    public PersonId Writer { get; }

    /// <summary>The notes it comes from.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>Who is to be told.</summary>
    public PersonId Recipient { get; }

    /// <summary>The people who must not be recognised.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>Whether it is told as a theme.</summary>
    public bool IsTheme { get; }

    /// <summary>What it tells about the source, as declared.</summary>
    public ImmutableArray<SanitizingAttribute> Attributes { get; }

    /// <summary>How many independent sources it has.</summary>
    public int IndependentSources { get; }

    /// <summary>What a named person vouches for; <see langword="null"/> where nobody has yet.</summary>
    public SanitizationAttestation? Attestation { get; }

    /// <summary>Whose confidence it comes from.</summary>
    public PersonSet Confiders => PersonSet.From(Notes.SelectMany(note => note.Confiders));
}
