using Microsoft.EntityFrameworkCore;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>
/// Makes a context for each call of a store. The stores never share the host's own: what they write must stand when they answer, and
/// not with somebody else's <c>SaveChanges</c>.
/// </summary>
/// <param name="create">Makes a context whose model has <see cref="OneOnOneModelBuilderExtensions.UseOneOnOne"/>; the store disposes of it.</param>
public sealed class StoreContexts(Func<CancellationToken, Task<DbContext>> create)
{
    /// <summary>Makes a context.</summary>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <returns>A fresh context, which the caller disposes of.</returns>
    public Task<DbContext> CreateAsync(CancellationToken cancellationToken = default) => create(cancellationToken);
}
