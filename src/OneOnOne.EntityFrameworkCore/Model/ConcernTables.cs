using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore.Model;

/// <summary>Serious concerns, as nothing but their events.</summary>
internal static class ConcernTables
{
    public static void Add(ModelBuilder model, string? schema) => model.Entity<ConcernEventRow>(happened =>
    {
        happened.ToTable("OneOnOneConcernEvents", schema);
        happened.HasKey(row => new { row.Concern, row.Ordinal });
        happened.Property(row => row.Ordinal).ValueGeneratedNever();
        happened.Property(row => row.At).HasConversion<UtcTicks>();
        happened.Property(row => row.Until).HasConversion<UtcTicks>();
    });
}
