using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using OneOnOne;
using WebNotes.Data;
using WebNotes.People;

namespace WebNotes.Setup;

/// <summary>The databases. One setting, <c>Database:Provider</c>, moves everything from SQLite files to PostgreSQL.</summary>
public static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        string folder = Directory.CreateDirectory(Path.Combine(
            builder.Environment.ContentRootPath, builder.Configuration["Database:Folder"] ?? "App_Data")).FullName;
        builder.Services.AddDataProtection().SetApplicationName("WebNotes")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder, "protection")));
        builder.Services.AddSingleton(services => EmbargoSecret.Load(services.GetRequiredService<IDataProtectionProvider>(), folder));

        if (builder.Configuration["Database:Provider"] == "Postgres")
        {
            builder.Services.Add<PostgresNotesContext, PostgresKeysContext>(
                (options, name) => options.UseNpgsql(builder.Configuration.GetConnectionString(name)));
        }
        else
        {
            builder.Services.Add<SqliteNotesContext, SqliteKeysContext>((options, name) => options
                .UseSqlite($"Data Source={Path.Combine(folder, name.ToLowerInvariant())}.db").AddInterceptors(new SecureDelete()));
        }
    }

    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        var keys = scope.ServiceProvider.GetRequiredService<KeysContext>();
        await keys.Database.MigrateAsync();
        if (keys.Database.IsSqlite()) await SecureDelete.KeepNoLogAsync(keys);
        var notes = scope.ServiceProvider.GetRequiredService<NotesContext>();
        await notes.Database.MigrateAsync();
        await SeededStaff.AddAsync(notes);
    }

    private static void Add<TNotes, TKeys>(this IServiceCollection services, Action<DbContextOptionsBuilder, string> configure)
        where TNotes : NotesContext
        where TKeys : KeysContext
    {
        services.AddDbContextFactory<TNotes>(options => configure(options, "Notes"));
        services.AddDbContextFactory<TKeys>(options => configure(options, "Keys"));
        services.AddScoped<NotesContext>(provider => provider.GetRequiredService<TNotes>());
        services.AddScoped<KeysContext>(provider => provider.GetRequiredService<TKeys>());
        services.AddOneOnOne(host => host
            .UseEntityFrameworkStores<TNotes>()
            .UseEntityFrameworkKeyVault<TKeys>()
            .UseReportingLine<Staff>()
            .UseConcernHandlers([new PersonId(SeededStaff.Omar), new PersonId(SeededStaff.Hana)]));
    }
}
