using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OneOnOne.EntityFrameworkCore;

namespace OneOnOne;

/// <summary>Names the stores of this package to <see cref="OneOnOneBuilder"/>.</summary>
public static class OneOnOneEntityFrameworkBuilderExtensions
{
    /// <summary>
    /// Keeps notes, meetings, consents, concerns, statements and the ledger in a database. Also registers <see cref="NoteIndex"/>,
    /// <see cref="NoteErasure"/> and <see cref="ContentSealer"/>.
    /// </summary>
    /// <remarks>
    /// Needs <c>AddDbContextFactory&lt;TContext&gt;</c>, since each call of a store has a context of its own, and an
    /// <see cref="IContentKeyVault"/>, for example <see cref="UseEntityFrameworkKeyVault{TContext}"/>. The reporting line and the
    /// embargo key remain the host's to name.
    /// </remarks>
    /// <typeparam name="TContext">A context whose model has <see cref="OneOnOneModelBuilderExtensions.UseOneOnOne"/>.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static OneOnOneBuilder UseEntityFrameworkStores<TContext>(this OneOnOneBuilder builder)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton(services => new StoreContexts(Of<TContext>(services))));
        builder.Services.TryAddSingleton<ContentSealer>();
        builder.Services.TryAddSingleton<NoteIndex>();
        builder.Services.TryAddSingleton<NoteErasure>();
        return builder
            .UseNoteStore<EntityFrameworkNoteStore>(ServiceLifetime.Singleton)
            .UseConsentStore<EntityFrameworkConsentStore>(ServiceLifetime.Singleton)
            .UseConcernStore<EntityFrameworkConcernStore>(ServiceLifetime.Singleton)
            .UseLedgerStore<EntityFrameworkLedgerStore>(ServiceLifetime.Singleton)
            .UseMeetingHistory<EntityFrameworkMeetingHistory>(ServiceLifetime.Singleton)
            .UseStatementHistory<EntityFrameworkStatementHistory>(ServiceLifetime.Singleton);
    }

    /// <summary>Keeps the notes' data keys in a database, wrapped by ASP.NET Data Protection.</summary>
    /// <remarks>
    /// Needs <c>AddDbContextFactory&lt;TContext&gt;</c> and <c>AddDataProtection</c>. Use another database than that of the notes, and keep
    /// its backups apart. A host with a key management service of its own registers an <see cref="IContentKeyWrapper"/> before.
    /// </remarks>
    /// <typeparam name="TContext">A context whose model has <see cref="OneOnOneModelBuilderExtensions.UseOneOnOneKeys"/>.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static OneOnOneBuilder UseEntityFrameworkKeyVault<TContext>(this OneOnOneBuilder builder)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Replace(ServiceDescriptor.Singleton(services => new KeyContexts(Of<TContext>(services))));
        builder.Services.TryAddSingleton<IContentKeyWrapper, DataProtectionKeyWrapper>();
        return builder.UseContentKeyVault<EntityFrameworkContentKeyVault>(ServiceLifetime.Singleton);
    }

    private static Func<CancellationToken, Task<DbContext>> Of<TContext>(IServiceProvider services)
        where TContext : DbContext
    {
        IDbContextFactory<TContext> factory = services.GetService<IDbContextFactory<TContext>>()
            ?? throw new InvalidOperationException(
                $"The stores need AddDbContextFactory<{typeof(TContext).Name}>: each of their calls has a context of its own.");
        return async cancellationToken => await factory.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
    }
}
