using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore.Model;

/// <summary>Meetings, notes and told statements.</summary>
internal static class NoteTables
{
    public static void Add(ModelBuilder model, string? schema)
    {
        model.Entity<MeetingRow>(meeting =>
        {
            meeting.ToTable("OneOnOneMeetings", schema);
            meeting.HasKey(row => row.Id);
            meeting.Property(row => row.Id).ValueGeneratedNever();
            meeting.Property(row => row.HeldAt).HasConversion<UtcTicks>();
            meeting.HasIndex(row => new { row.First, row.HeldAt });
            meeting.HasIndex(row => new { row.Second, row.HeldAt });
            meeting.HasIndex(row => new { row.Series, row.HeldAt });
        });
        model.Entity<NoteRow>(note =>
        {
            note.ToTable("OneOnOneNotes", schema);
            note.HasKey(row => row.Id);
            note.Property(row => row.Id).ValueGeneratedNever();
            note.Property(row => row.HeardAt).HasConversion<UtcTicks>();
            note.Property(row => row.TakenAt).HasConversion<UtcTicks>();
            note.Property(row => row.Revision).IsConcurrencyToken();
            note.HasIndex(row => row.First);
            note.HasIndex(row => row.Second);
            note.HasIndex(row => row.Meeting);
        });
        model.Entity<StatementRow>(statement =>
        {
            statement.ToTable("OneOnOneStatements", schema);
            statement.HasKey(row => row.Id);
            statement.Property(row => row.At).HasConversion<UtcTicks>();
            statement.HasIndex(row => row.Recipient);
        });
    }
}
