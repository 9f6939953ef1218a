using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Remembers what sanitised statements gave away, never their text. Thread-safe, and safe between processes.</summary>
/// <param name="contexts">Where it is kept.</param>
public sealed class EntityFrameworkStatementHistory(StoreContexts contexts) : IStatementHistory
{
    /// <inheritdoc/>
    public async ValueTask AddAsync(ReleasedStatement statement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        context.Add(new StatementRow
        {
            Recipient = statement.Recipient.Value,
            Confiders = People.Write(statement.Confiders),
            Attributes = [.. statement.Attributes.Select(attribute => attribute.Key)],
            At = statement.At,
        });
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ReleasedStatement>> GetToAsync(PersonId recipient, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        List<StatementRow> rows = await context.Set<StatementRow>().AsNoTracking()
            .Where(statement => statement.Recipient == recipient.Value)
            .OrderBy(statement => statement.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. rows.Select(row => new ReleasedStatement(
                recipient, People.Read(row.Confiders), [.. row.Attributes.Select(key => new SanitizingAttribute(key))], row.At)),
        ];
    }
}
