using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore.Model;

/// <summary>Consents and what happened to them. Two unique keys decide who was first.</summary>
internal static class ConsentTables
{
    public static void Add(ModelBuilder model, string? schema)
    {
        model.Entity<ConsentRow>(consent =>
        {
            consent.ToTable("OneOnOneConsents", schema);
            consent.HasKey(row => row.Id);
            consent.Property(row => row.Id).ValueGeneratedNever();
            consent.Property(row => row.HeardAt).HasConversion<UtcTicks>();
            consent.Property(row => row.NotBefore).HasConversion<UtcTicks>();
            consent.Property(row => row.AskedExpiry).HasConversion<UtcTicks>();
            consent.Property(row => row.Expires).HasConversion<UtcTicks>();
            consent.Property(row => row.At).HasConversion<UtcTicks>();
            consent.HasIndex(row => new { row.Note, row.Ordinal }).IsUnique();
        });
        model.Entity<ConsentEventRow>(happened =>
        {
            happened.ToTable("OneOnOneConsentEvents", schema);
            happened.HasKey(row => new { row.Consent, row.Ordinal });
            happened.Property(row => row.Ordinal).ValueGeneratedNever();
            happened.Property(row => row.At).HasConversion<UtcTicks>();
            happened.Property(row => row.TalkedAt).HasConversion<UtcTicks>();
            happened.HasOne<ConsentRow>().WithMany().HasForeignKey(row => row.Consent).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
