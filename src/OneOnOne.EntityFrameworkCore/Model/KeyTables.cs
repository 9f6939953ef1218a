using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore.Model;

/// <summary>The wrapped data keys.</summary>
internal static class KeyTables
{
    public static void Add(ModelBuilder model, string? schema) => model.Entity<ContentKeyRow>(key =>
    {
        key.ToTable("OneOnOneContentKeys", schema);
        key.HasKey(row => row.Note);
        key.Property(row => row.Note).ValueGeneratedNever();
    });
}
