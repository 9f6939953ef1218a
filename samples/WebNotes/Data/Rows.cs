using System.ComponentModel.DataAnnotations;
using OneOnOne;

namespace WebNotes.Data;

/// <summary>Somebody who works here. Administrators look after the tool, and read no notes (R12).</summary>
public sealed class Employee
{
    public Guid Id { get; init; }

    [MaxLength(100)]
    public required string Name { get; init; }

    [MaxLength(50)]
    public required string SignInName { get; init; }

    [MaxLength(200)]
    public required string Mail { get; init; }

    public Guid? ManagerId { get; set; }

    public bool IsAdministrator { get; init; }

    public Person ToPerson() => new(new PersonId(Id), Name, [SignInName]);
}

/// <summary>The regular 1:1 of two people. The smaller id comes first, so that a pair has one series.</summary>
public sealed class SeriesRow
{
    public Guid Id { get; init; }

    public Guid First { get; init; }

    public Guid Second { get; init; }

    public MeetingSeries ToSeries() => new(new SeriesId(Id), new ParticipantPair(new PersonId(First), new PersonId(Second)));
}

/// <summary>A day on which two people mean to meet, and the meeting once it was held.</summary>
public sealed class Appointment
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public Guid SeriesId { get; init; }

    public DateOnly Day { get; init; }

    public Guid? MeetingId { get; set; }
}

/// <summary>Something for the agenda, its title sealed.</summary>
public sealed class AgendaRow
{
    public Guid Id { get; init; }

    public Guid SeriesId { get; init; }

    public Guid AddedBy { get; init; }

    public TopicKind Topic { get; init; }

    public Guid NoteId { get; init; }

    public int Version { get; init; }

    public ConfidentialityTier Tier { get; init; }

    public required byte[] Box { get; init; }
}
