using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OneOnOne;

/// <summary>What a host decides when it registers the library: its policy, its stores, its reporting line.</summary>
/// <remarks>
/// No store is chosen by default: notes that vanish with the process must be asked for by name. A store that the host has
/// registered by itself before counts as named.
/// </remarks>
public sealed class OneOnOneBuilder
{
    internal OneOnOneBuilder(IServiceCollection services) => Services = services;

    /// <summary>Where services are registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The policy. Default: <see cref="ConfidentialityPolicy.Kalsey"/>. It is validated at registration.</summary>
    public ConfidentialityPolicy Policy { get; set; } = ConfidentialityPolicy.Kalsey;

    /// <summary>Keeps everything in this process: notes, consents, ledger, reporting line, meetings and keys. They vanish with it.</summary>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseInMemoryStores()
    {
        Add<INoteStore, InMemoryNoteStore>(ServiceLifetime.Singleton);
        Add<IConsentStore, InMemoryConsentStore>(ServiceLifetime.Singleton);
        Add<IDisclosureLedgerStore, InMemoryDisclosureLedgerStore>(ServiceLifetime.Singleton);
        Add<IConcernStore, InMemoryConcernStore>(ServiceLifetime.Singleton);
        Add<IMeetingHistory, InMemoryMeetingHistory>(ServiceLifetime.Singleton);
        Add<IStatementHistory, InMemoryStatementHistory>(ServiceLifetime.Singleton);
        Add<IContentKeyVault, InMemoryContentKeyVault>(ServiceLifetime.Singleton);
        Add<IReportingLine, InMemoryReportingLine>(ServiceLifetime.Singleton);
        return UseEmbargoKey(EmbargoKey.New());
    }

    /// <summary>Gives the secret that fixes how long each wait really is. It must outlive the process, as the notes do.</summary>
    /// <param name="key">The secret.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseEmbargoKey(EmbargoKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        Services.Replace(ServiceDescriptor.Singleton(key));
        return this;
    }

    /// <summary>Names the store of notes.</summary>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one per scope.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseNoteStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>(
        ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TStore : class, INoteStore => Add<INoteStore, TStore>(lifetime);

    /// <summary>Names the store of consents.</summary>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one per scope.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseConsentStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>(
        ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TStore : class, IConsentStore => Add<IConsentStore, TStore>(lifetime);

    /// <summary>Names the store of serious concerns.</summary>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one per scope.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseConcernStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>(
        ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TStore : class, IConcernStore => Add<IConcernStore, TStore>(lifetime);

    /// <summary>Names the people to whom serious concerns are taken, the first choice first. Without any, a person names the handler.</summary>
    /// <param name="handlers">The handlers.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseConcernHandlers(PersonSet handlers)
    {
        Services.Replace(ServiceDescriptor.Singleton<IConcernRoute>(new FixedConcernRoute(handlers)));
        return this;
    }

    /// <summary>Names the store of the ledger.</summary>
    /// <typeparam name="TStore">The store.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one per scope.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseLedgerStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>(
        ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TStore : class, IDisclosureLedgerStore => Add<IDisclosureLedgerStore, TStore>(lifetime);

    /// <summary>Names the history of meetings.</summary>
    /// <typeparam name="THistory">The history.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one per scope.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseMeetingHistory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THistory>(
        ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where THistory : class, IMeetingHistory => Add<IMeetingHistory, THistory>(lifetime);

    /// <summary>Names the reporting line.</summary>
    /// <typeparam name="TLine">The line.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one per scope.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseReportingLine<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TLine>(
        ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TLine : class, IReportingLine => Add<IReportingLine, TLine>(lifetime);

    /// <summary>Names the history of sanitised statements.</summary>
    /// <typeparam name="THistory">The history.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one per scope.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseStatementHistory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THistory>(
        ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where THistory : class, IStatementHistory => Add<IStatementHistory, THistory>(lifetime);

    /// <summary>Names the vault of data keys. Only a host that seals notes for storage needs one.</summary>
    /// <typeparam name="TVault">The vault.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one per scope.</param>
    /// <returns>This builder.</returns>
    public OneOnOneBuilder UseContentKeyVault<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TVault>(
        ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TVault : class, IContentKeyVault => Add<IContentKeyVault, TVault>(lifetime);

    // The class is registered too, so that a host can ask for what only the class has, such as InMemoryReportingLine.Set.
    private OneOnOneBuilder Add<TService, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TImplementation>(
        ServiceLifetime lifetime)
        where TService : class
        where TImplementation : class, TService
    {
        Services.Replace(ServiceDescriptor.Describe(typeof(TImplementation), typeof(TImplementation), lifetime));
        Services.Replace(ServiceDescriptor.Describe(
            typeof(TService), provider => provider.GetRequiredService<TImplementation>(), lifetime));
        return this;
    }
}
