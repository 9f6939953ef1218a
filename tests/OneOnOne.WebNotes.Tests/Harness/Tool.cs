using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OneOnOne.WebNotes.Tests.Harness;

/// <summary>The sample, whole, with its databases in a folder of its own, a clock that can be moved, and a post office that is watched.</summary>
internal sealed class Tool(string environment = "Development") : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("oneonone-webnotes-");

    public ManualTime Time { get; } = new();

    public LogBook Logs { get; } = new();

    public MailSink Post { get; } = new();

    /// <summary>Every byte that the tool keeps on the disk.</summary>
    public byte[] ReadEverything()
    {
        var all = new MemoryStream();
        foreach (FileInfo file in _folder.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            using FileStream stream = new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            stream.CopyTo(all);
        }

        return all.ToArray();
    }

    /// <summary>The wrapped key of a note, read past the tool.</summary>
    public byte[] ReadKey(Guid note)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "keys.db")};Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT Wrapped FROM OneOnOneContentKeys WHERE Note = $note";
        command.Parameters.AddWithValue("$note", note.ToString().ToUpperInvariant());
        return (byte[])command.ExecuteScalar()!;
    }

    public async Task<Visitor> SignInAsync(Guid who)
    {
        var visitor = new Visitor(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = true, HandleCookies = true }));
        await visitor.PostAsync("/SignIn", "In", ("who", who.ToString()));
        return visitor;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseContentRoot(Repository.Sample);
        builder.UseWebRoot(Path.Combine(Repository.Sample, "wwwroot"));
        builder.UseSetting("Database:Folder", _folder.FullName);
        builder.UseSetting("Mail:Host", "127.0.0.1");
        builder.UseSetting("Mail:Port", Post.Port.ToString());
        // The most talkative that it can be: every level, and unless told otherwise the exception page for developers.
        builder.UseEnvironment(environment);
        builder.UseSetting("Logging:LogLevel:Default", "Trace");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Trace");
        builder.UseSetting("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Trace");
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Time));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing) return;
        Post.Dispose();
        SqliteConnection.ClearAllPools();
        if (_folder.Exists) _folder.Delete(recursive: true);
    }
}
