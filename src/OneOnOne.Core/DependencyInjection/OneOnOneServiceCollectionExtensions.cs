using Microsoft.Extensions.DependencyInjection.Extensions;
using OneOnOne;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library.</summary>
public static class OneOnOneServiceCollectionExtensions
{
    private static readonly (Type Service, string Option)[] Needed =
    [
        (typeof(INoteStore), nameof(OneOnOneBuilder.UseNoteStore)),
        (typeof(IConsentStore), nameof(OneOnOneBuilder.UseConsentStore)),
        (typeof(IConcernStore), nameof(OneOnOneBuilder.UseConcernStore)),
        (typeof(IDisclosureLedgerStore), nameof(OneOnOneBuilder.UseLedgerStore)),
        (typeof(IMeetingHistory), nameof(OneOnOneBuilder.UseMeetingHistory)),
        (typeof(IReportingLine), nameof(OneOnOneBuilder.UseReportingLine)),
        (typeof(IStatementHistory), nameof(OneOnOneBuilder.UseStatementHistory)),
        (typeof(EmbargoKey), nameof(OneOnOneBuilder.UseEmbargoKey)),
    ];

    /// <summary>Registers the gate, the registry of consents and everything around them.</summary>
    /// <remarks>
    /// The services are light and transient, so that they suit stores of any lifetime. A <see cref="TimeProvider"/> that the host
    /// has registered is used; otherwise the system's.
    /// </remarks>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Names the stores and the policy.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentException">A threshold of the policy makes no sense; the message names it.</exception>
    /// <exception cref="InvalidOperationException">A store is named neither here nor before; the message names it.</exception>
    public static IServiceCollection AddOneOnOne(this IServiceCollection services, Action<OneOnOneBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new OneOnOneBuilder(services);
        configure(builder);

        ConfidentialityPolicy policy = builder.Policy
            ?? throw new ArgumentException("A host needs a policy; ConfidentialityPolicy.Kalsey is the default.", nameof(configure));
        policy.Validate();
        RequireStores(services);

        services.Replace(ServiceDescriptor.Singleton(policy));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddTransient<MeetingBook>();
        services.TryAddTransient<Notebook>();
        services.TryAddSingleton<Embargo>();
        services.TryAddTransient<IPossibleSources, LinePossibleSources>();
        services.TryAddTransient<InferenceGuard>();
        services.TryAddTransient<IAttributeDirectory, NoAttributeDirectory>();
        services.TryAddTransient<Sanitizer>();
        services.TryAddSingleton<IConcernRoute>(new FixedConcernRoute(PersonSet.Empty));
        services.TryAddTransient<ConcernBook>();
        // One ledger per store: writers of one process queue in it.
        services.TryAdd(ServiceDescriptor.Describe(
            typeof(DisclosureLedger),
            provider => new DisclosureLedger(provider.GetRequiredService<IDisclosureLedgerStore>(), provider.GetRequiredService<TimeProvider>()),
            services.Last(descriptor => descriptor.ServiceType == typeof(IDisclosureLedgerStore)).Lifetime));
        services.TryAddTransient<HealthSignal>();
        services.TryAddTransient(provider => new ConsentRegistry(
            provider.GetRequiredService<INoteStore>(),
            provider.GetRequiredService<IConsentStore>(),
            provider.GetRequiredService<IReportingLine>(),
            provider.GetRequiredService<DisclosureLedger>(),
            provider.GetRequiredService<ConfidentialityPolicy>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddTransient(provider => new DisclosureGate(
            provider.GetRequiredService<INoteStore>(),
            provider.GetRequiredService<IConsentStore>(),
            provider.GetRequiredService<IConcernStore>(),
            provider.GetRequiredService<IStatementHistory>(),
            provider.GetRequiredService<IReportingLine>(),
            provider.GetRequiredService<DisclosureLedger>(),
            provider.GetRequiredService<InferenceGuard>(),
            provider.GetRequiredService<ConfidentialityPolicy>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static void RequireStores(IServiceCollection services)
    {
        string[] missing = [.. Needed
            .Where(need => services.All(descriptor => descriptor.ServiceType != need.Service))
            .Select(need => $"{need.Service.Name} ({need.Option})")];
        if (missing.Length > 0)
        {
            throw new InvalidOperationException(
                $"AddOneOnOne needs {string.Join(", ", missing)}. Name each one, or register it before. "
                + "UseInMemoryStores() keeps everything in this process, and loses it with the process.");
        }
    }
}
