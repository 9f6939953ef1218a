using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore.Model;

/// <summary>The four tables of the ledger; their primary keys are what <see cref="IDisclosureLedgerStore"/> asks for.</summary>
internal static class LedgerTables
{
    public static void Add(ModelBuilder model, string? schema)
    {
        model.Entity<LedgerRowRow>(entry =>
        {
            entry.ToTable("OneOnOneLedger", schema);
            entry.HasKey(row => row.Index);
            entry.Property(row => row.Index).ValueGeneratedNever();
        });
        model.Entity<LedgerNodeRow>(node =>
        {
            node.ToTable("OneOnOneLedgerNodes", schema);
            node.HasKey(row => new { row.Level, row.Index });
            node.Property(row => row.Level).ValueGeneratedNever();
            node.Property(row => row.Index).ValueGeneratedNever();
        });
        model.Entity<LedgerClaimRow>(claim =>
        {
            claim.ToTable("OneOnOneLedgerClaims", schema);
            claim.HasKey(row => new { row.Subject, row.Number });
            claim.Property(row => row.Number).ValueGeneratedNever();
        });
        model.Entity<LedgerConfiderRow>(confider =>
        {
            confider.ToTable("OneOnOneLedgerConfiders", schema);
            confider.HasKey(row => new { row.Person, row.Index });
            confider.Property(row => row.Index).ValueGeneratedNever();
            confider.HasIndex(row => row.Index);
        });
    }
}
