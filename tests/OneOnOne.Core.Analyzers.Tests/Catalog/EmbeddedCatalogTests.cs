using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>Every row of the catalog speaks of something that exists, in real references.</summary>
public sealed class EmbeddedCatalogTests
{
    [Fact]
    public void Every_row_resolves()
    {
        // The rows of that file say themselves that no reference of ours holds them.
        var errors = ModelCheck.Errors(EmbeddedCatalog.Index, new Known().Compilation)
            .RemoveAll(error => error.FilePath == "unverified.oneonone" && !error.Message.StartsWith("expected", StringComparison.Ordinal));
        Assert.True(errors.IsEmpty, string.Join("\n", errors));
        Assert.True(EmbeddedCatalog.Index.Files.Sum(file => file.Statements.Length) > 300);
    }

    [Theory]
    [InlineData("M:System.Console.WriteLine(System.String)", "sink argument 0 : Console")]
    [InlineData("M:System.IO.File.WriteAllText(System.String,System.String)", "sink argument 1 : File")]
    [InlineData("M:System.Net.Mail.SmtpClient.Send(System.Net.Mail.MailMessage)", "sink argument 0 deep : Mail")]
    [InlineData("M:System.Diagnostics.Activity.SetTag(System.String,System.Object)", "sink argument 1 : Telemetry")]
    [InlineData("M:System.InvalidOperationException.#ctor(System.String)", "sink argument 0 : Exception")]
    [InlineData("M:Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(Microsoft.Extensions.Logging.ILogger,System.String,System.Object[])", "sink argument 2.element : Log")]
    [InlineData("M:System.Text.Json.JsonSerializer.Serialize``1(``0,System.Text.Json.JsonSerializerOptions)", "sink argument 0 deep : Serialization")]
    [InlineData("M:System.Text.Json.JsonSerializer.Serialize``1(``0,System.Text.Json.JsonSerializerOptions)", "argument 0.* -> return")]
    public void Rows_say(string id, string expected) => Assert.Contains(expected, new Known().Summary(id).Split('\n'));

    [Theory]
    [InlineData("M:System.IO.File.WriteAllText(System.String,System.String)", "sink argument 0 : File")]
    [InlineData("M:System.Diagnostics.Activity.SetTag(System.String,System.Object)", "sink argument 0 : Telemetry")]
    [InlineData("M:System.ArgumentException.#ctor(System.String,System.String)", "sink argument 1 : Exception")]
    public void Rows_do_not_say(string id, string unexpected) => Assert.DoesNotContain(unexpected, new Known().Summary(id).Split('\n'));
}
