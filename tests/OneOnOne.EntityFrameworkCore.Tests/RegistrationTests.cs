using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OneOnOne.EntityFrameworkCore.Tests.Harness;

namespace OneOnOne.EntityFrameworkCore.Tests;

public sealed class RegistrationTests
{
    [PostgresFact]
    public async Task PostgreSQL_was_there()
    {
        await using Site site = await Site.CreateAsync(Engine.Postgres);
        Assert.NotEqual(NoteId.New(), (await site.FromEvanAsync(site.Open())).Id);
    }

    [Fact]
    public void Without_a_context_factory_the_error_says_what_to_register()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        services.AddSingleton<IReportingLine, Company>();
        services.AddOneOnOne(host => host
            .UseEntityFrameworkStores<NotesContext>()
            .UseEntityFrameworkKeyVault<KeysContext>()
            .UseEmbargoKey(EmbargoKey.New()));
        using ServiceProvider provider = services.BuildServiceProvider();

        var error = Assert.Throws<InvalidOperationException>(provider.GetRequiredService<INoteStore>);
        Assert.Contains("AddDbContextFactory<NotesContext>", error.Message);
    }

    [Fact]
    public void A_wrapper_of_the_host_stays()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IContentKeyWrapper, OwnWrapper>();
        services.AddSingleton<IReportingLine, Company>();
        services.AddDbContextFactory<NotesContext>(options => options.UseSqlite("Data Source=:memory:"));
        services.AddDbContextFactory<KeysContext>(options => options.UseSqlite("Data Source=:memory:"));
        services.AddOneOnOne(host => host
            .UseEntityFrameworkStores<NotesContext>()
            .UseEntityFrameworkKeyVault<KeysContext>()
            .UseEmbargoKey(EmbargoKey.New()));
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.IsType<OwnWrapper>(provider.GetRequiredService<IContentKeyWrapper>());
        Assert.IsType<EntityFrameworkContentKeyVault>(provider.GetRequiredService<IContentKeyVault>());
    }

    private sealed class OwnWrapper : IContentKeyWrapper
    {
        public byte[] Wrap(NoteId note, ReadOnlySpan<byte> key) => key.ToArray();

        public byte[] Unwrap(NoteId note, byte[] wrapped) => wrapped;
    }
}
