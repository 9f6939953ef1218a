using OneOnOne.EntityFrameworkCore.Model;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Adds the tables of the stores to a model.</summary>
public static class OneOnOneModelBuilderExtensions
{
    /// <summary>
    /// Adds the tables of notes, meetings, consents, concerns, statements and the ledger. Call it from
    /// <see cref="DbContext.OnModelCreating"/>, and add a migration afterwards.
    /// </summary>
    /// <remarks>The names of all tables begin with <c>OneOnOne</c>. Times are kept as UTC ticks, exact to 100 ns on every database.</remarks>
    /// <param name="model">The model.</param>
    /// <param name="schema">The schema of the tables. Default: the model's.</param>
    /// <returns><paramref name="model"/>.</returns>
    public static ModelBuilder UseOneOnOne(this ModelBuilder model, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        NoteTables.Add(model, schema);
        ConsentTables.Add(model, schema);
        ConcernTables.Add(model, schema);
        LedgerTables.Add(model, schema);
        return model;
    }

    /// <summary>
    /// Adds the table of the notes' data keys. It belongs in a context of its own, on a database whose backups are kept apart: a key
    /// that lies beside its note in a backup erases nothing when it is destroyed.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="schema">The schema of the table. Default: the model's.</param>
    /// <returns><paramref name="model"/>.</returns>
    public static ModelBuilder UseOneOnOneKeys(this ModelBuilder model, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        KeyTables.Add(model, schema);
        return model;
    }
}
