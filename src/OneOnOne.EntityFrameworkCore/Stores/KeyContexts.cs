using Microsoft.EntityFrameworkCore;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Makes a context for each call of the key vault, on a database that is best not that of the notes.</summary>
/// <param name="create">Makes a context whose model has <see cref="OneOnOneModelBuilderExtensions.UseOneOnOneKeys"/>; the vault disposes of it.</param>
public sealed class KeyContexts(Func<CancellationToken, Task<DbContext>> create)
{
    /// <summary>Makes a context.</summary>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <returns>A fresh context, which the caller disposes of.</returns>
    public Task<DbContext> CreateAsync(CancellationToken cancellationToken = default) => create(cancellationToken);
}
