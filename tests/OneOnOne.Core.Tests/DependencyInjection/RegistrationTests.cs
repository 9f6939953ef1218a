using Microsoft.Extensions.DependencyInjection;

namespace OneOnOne.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public void A_host_that_names_no_store_gets_a_clear_error_at_start_up()
    {
        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddOneOnOne(_ => { }));
        foreach (string missing in new[] { "INoteStore", "IConsentStore", "IDisclosureLedgerStore", "IMeetingHistory", "IReportingLine", "EmbargoKey", "UseInMemoryStores" })
            Assert.Contains(missing, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stores_that_the_host_registered_before_count_as_named()
    {
        var services = new ServiceCollection();
        services.AddScoped<INoteStore, InMemoryNoteStore>();
        services.AddScoped<IConsentStore, InMemoryConsentStore>();
        services.AddScoped<IDisclosureLedgerStore, InMemoryDisclosureLedgerStore>();
        services.AddScoped<IMeetingHistory, InMemoryMeetingHistory>();
        services.AddScoped<IReportingLine, InMemoryReportingLine>();
        services.AddScoped<IConcernStore, InMemoryConcernStore>();
        services.AddScoped<IStatementHistory, InMemoryStatementHistory>();
        services.AddOneOnOne(host => host.UseEmbargoKey(EmbargoKey.New()));
        using ServiceProvider provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        using IServiceScope scope = provider.CreateScope();
        Assert.NotNull(scope.ServiceProvider.GetRequiredService<DisclosureGate>());
    }

    [Fact]
    public void A_store_that_is_named_takes_the_place_of_the_one_in_memory()
    {
        var services = new ServiceCollection();
        services.AddOneOnOne(host => host.UseInMemoryStores().UseConsentStore<FailingConsentStore>(ServiceLifetime.Singleton));
        Assert.IsType<FailingConsentStore>(services.BuildServiceProvider().GetRequiredService<IConsentStore>());
    }

    [Fact]
    public void Every_service_that_is_registered_can_be_made()
    {
        var office = new Office();
        foreach (ServiceDescriptor service in office.Services.Where(descriptor => descriptor.ServiceType.Namespace == "OneOnOne"))
            Assert.NotNull(office.Provider.GetRequiredService(service.ServiceType));
    }

    [Fact]
    public void The_policy_of_the_essay_is_the_default_and_is_what_it_says()
    {
        ConfidentialityPolicy policy = new Office().Provider.GetRequiredService<ConfidentialityPolicy>();
        Assert.Same(ConfidentialityPolicy.Kalsey, policy);
        Assert.Equal(
            (14, 14, 3, 30, 90, 1), (policy.EmbargoMinimum.Days, policy.EmbargoMaximumJitter.Days, policy.RequiredCover,
                policy.ConsentLifetime.Days, policy.LongestConsent.Days, policy.Notice.Version));
        Assert.Equal((3, 8, 0.40, 5, 4), (policy.HealthDisclosures, policy.HealthWindow, policy.WrongTopicsShare,
            policy.SmallestAnonymitySet, policy.ForbiddenSharedRun));
    }

    public static TheoryData<string, Func<ConfidentialityPolicy, ConfidentialityPolicy>> Nonsense => new()
    {
        { nameof(ConfidentialityPolicy.LongestConsent), policy => policy with { LongestConsent = TimeSpan.FromDays(91) } },
        { nameof(ConfidentialityPolicy.ConsentLifetime), policy => policy with { ConsentLifetime = TimeSpan.Zero } },
        { nameof(ConfidentialityPolicy.AskAgainAfter), policy => policy with { AskAgainAfter = TimeSpan.FromDays(-1) } },
        { nameof(ConfidentialityPolicy.PermitLifetime), policy => policy with { PermitLifetime = TimeSpan.FromDays(2) } },
        { nameof(ConfidentialityPolicy.EmbargoMinimum), policy => policy with { EmbargoMinimum = TimeSpan.FromTicks(-1) } },
        { nameof(ConfidentialityPolicy.EmbargoMaximumJitter), policy => policy with { EmbargoMaximumJitter = TimeSpan.FromTicks(-1) } },
        { nameof(ConfidentialityPolicy.RequiredCover), policy => policy with { RequiredCover = 0 } },
        { nameof(ConfidentialityPolicy.SmallestAnonymitySet), policy => policy with { SmallestAnonymitySet = 1 } },
        { nameof(ConfidentialityPolicy.ForbiddenSharedRun), policy => policy with { ForbiddenSharedRun = 1 } },
        { nameof(ConfidentialityPolicy.IndependentSources), policy => policy with { IndependentSources = 1 } },
        { nameof(ConfidentialityPolicy.ConcernAcknowledgement), policy => policy with { ConcernAcknowledgement = TimeSpan.Zero } },
        { nameof(ConfidentialityPolicy.ConcernFeedbackMonths), policy => policy with { ConcernFeedbackMonths = 0 } },
        { nameof(ConfidentialityPolicy.HealthDisclosures), policy => policy with { HealthDisclosures = 9 } },
        { nameof(ConfidentialityPolicy.WrongTopicsShare), policy => policy with { WrongTopicsShare = double.NaN } },
        { nameof(ConfidentialityPolicy.SkipLevelConsent), policy => policy with { SkipLevelConsent = (SkipLevelConsent)7 } },
    };

    [Theory, MemberData(nameof(Nonsense))]
    public void Options_are_validated_at_registration(string option, Func<ConfidentialityPolicy, ConfidentialityPolicy> spoil)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Office(spoil(ConfidentialityPolicy.Kalsey)));
        Assert.Contains(option, error.Message, StringComparison.Ordinal);
    }
}
