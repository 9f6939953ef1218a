using OneOnOne;
using OneOnOne.Annotations;

namespace WebNotes.Api;

/// <summary>A note as one of its two participants is shown it.</summary>
public sealed class NoteAnswer
{
    public NoteAnswer(Note note, ParticipantView view)
    {
        Id = note.Id.Value;
        Meeting = note.Meeting.Value;
        Version = note.Version;
        Tier = note.Tier.ToString();
        HeardAt = note.HeardAt;
        Text = view.Text;
    }

    public Guid Id { get; }

    public Guid Meeting { get; }

    public int Version { get; }

    public string Tier { get; }

    public DateTimeOffset HeardAt { get; }

    [Confidential(Audience.Participant)]
    public string Text { get; }
}

/// <summary>A consent without its words.</summary>
public sealed class ConsentAnswer(DisclosureConsent consent)
{
    public Guid Id { get; } = consent.Id.Value;

    public Guid Note { get; } = consent.NoteId.Value;

    public string State { get; } = consent.State.ToString();

    public int UsesLeft { get; } = consent.Terms.Uses - consent.UsesTaken;

    public DateTimeOffset Expires { get; } = consent.Expires;
}

/// <summary>A row of the ledger that concerns whoever asks, with all that is needed to check it without this tool.</summary>
public sealed class LedgerAnswer(AccountLine line)
{
    public long Index { get; } = line.Receipt.Index;

    public string Kind { get; } = line.Entry.Kind.ToString();

    public DateTimeOffset At { get; } = line.Entry.At;

    public bool Verifies { get; } = line.Verifies();

    public string Commitment { get; } = line.Receipt.Commitment.ToString();

    public string Salt { get; } = Convert.ToHexStringLower([.. line.Opening.Salt]);

    public string Entry { get; } = Convert.ToHexStringLower([.. line.Opening.CanonicalBytes]);

    public long TreeSize { get; } = line.Receipt.Head.Size;

    public string Root { get; } = line.Receipt.Head.Root.ToString();

    public string[] Path { get; } = [.. line.Receipt.Proof.Path.Select(hash => hash.ToString())];
}
