using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>Each technology with a leak and a near miss, through its real library: the rule that finds the one is silent on the other.</summary>
public sealed class SinkTests
{
    [Theory]
    [InlineData("ONE1001", "System.Console.WriteLine(memo.Text);", "System.Console.WriteLine(memo.Title);")]
    [InlineData("ONE1001", "System.Console.Out.Write(memo.Text);", "System.Console.Out.Write(memo.Text.Length);")]
    [InlineData("ONE1001", "System.Diagnostics.Debug.WriteLine(memo.Text);", "System.Diagnostics.Debug.WriteLine(memo.Id);")]
    [InlineData("ONE1001", "System.Diagnostics.Trace.TraceError(\"{0}\", memo.Text);", "System.Diagnostics.Trace.TraceError(\"{0}\", memo.Title);")]
    [InlineData("ONE1001", "log.LogInformation(\"{Text}\", memo.Text);", "log.LogInformation(\"{Id}\", memo.Id);")]
    [InlineData("ONE1001", "log.LogError(new System.Exception(), memo.Text);", "log.LogError(new System.Exception(), memo.Title);")]
    [InlineData("ONE1001", "using (log.BeginScope(\"{Text}\", memo.Text)) { }", "using (log.BeginScope(\"{Id}\", memo.Id)) { }")]
    [InlineData("ONE1001", "var define = LoggerMessage.Define<string>(LogLevel.Error, 1, \"{T}\"); define(log, memo.Text, null);", "var define = LoggerMessage.Define<string>(LogLevel.Error, 1, \"{T}\"); define(log, memo.Title, null);")]
    [InlineData("ONE1001", "Serilog.Log.Information(\"{T}\", memo.Text);", "Serilog.Log.Information(\"{T}\", memo.Title);")]
    [InlineData("ONE1001", "Serilog.Log.Information(\"{@T}\", new Dto { Text = memo.Text });", "Serilog.Log.Information(\"{T}\", new Dto { Text = memo.Text });")]
    [InlineData("ONE1001", "Serilog.Log.Information(\"{A} {B} {C} {@D}\", 1, 2, 3, new Dto { Text = memo.Text });", "Serilog.Log.Information(\"{@A} {B} {C} {D}\", 1, 2, 3, new Dto { Text = memo.Text });")]
    [InlineData("ONE1001", "Serilog.Log.Information(\"{@T}\", memo);", "Serilog.Log.Information(\"{T} {{@T}}\", memo);")]
    [InlineData("ONE1001", "new Serilog.LoggerConfiguration().Enrich.WithProperty(\"t\", memo.Text);", "new Serilog.LoggerConfiguration().Enrich.WithProperty(\"t\", memo.Title);")]
    [InlineData("ONE1001", "((Serilog.Events.LogEvent)null!).AddPropertyIfAbsent(new Serilog.Events.LogEventProperty(\"t\", new Serilog.Events.ScalarValue(memo.Text)));", "((Serilog.Events.LogEvent)null!).AddPropertyIfAbsent(new Serilog.Events.LogEventProperty(\"t\", new Serilog.Events.ScalarValue(memo.Title)));")]
    [InlineData("ONE1001", "new NLog.LogEventBuilder(NLog.LogManager.GetCurrentClassLogger()).Message(memo.Text).Log();", "new NLog.LogEventBuilder(NLog.LogManager.GetCurrentClassLogger()).Message(memo.Title).Log();")]
    [InlineData("ONE1001", "new NLog.LogEventBuilder(NLog.LogManager.GetCurrentClassLogger()).Property(\"t\", memo.Text).Log();", "new NLog.LogEventBuilder(NLog.LogManager.GetCurrentClassLogger()).Property(\"t\", memo.Title).Log();")]
    [InlineData("ONE1001", "NLog.LogManager.GetCurrentClassLogger().Info(memo.Text);", "NLog.LogManager.GetCurrentClassLogger().Info(memo.Title);")]
    [InlineData("ONE1002", "File.WriteAllText(\"a\", memo.Text);", "File.WriteAllText(\"a\", memo.Title);")]
    [InlineData("ONE1002", "await File.AppendAllLinesAsync(\"a\", [memo.Text]);", "await File.AppendAllLinesAsync(\"a\", [memo.Title]);")]
    [InlineData("ONE1002", "using var w = new StreamWriter(\"a\"); w.WriteLine(memo.Text);", "using var w = new StreamWriter(new MemoryStream()); w.WriteLine(memo.Text);")]
    [InlineData("ONE1002", "using var w = new StreamWriter(File.Create(\"a\")); await w.WriteAsync(memo.Text);", "using var w = new StreamWriter(File.Create(\"a\")); await w.WriteAsync(memo.Title);")]
    [InlineData("ONE1002", "using var s = new FileStream(\"a\", FileMode.Create); s.Write(Encoding.UTF8.GetBytes(memo.Text));", "using var s = new MemoryStream(); s.Write(Encoding.UTF8.GetBytes(memo.Text));")]
    [InlineData("ONE1002", "using var z = new System.IO.Compression.GZipStream(File.Create(\"a\"), System.IO.Compression.CompressionMode.Compress); z.Write(Encoding.UTF8.GetBytes(memo.Text));", "using var z = new System.IO.Compression.GZipStream(File.Create(\"a\"), System.IO.Compression.CompressionMode.Compress); z.Write(Encoding.UTF8.GetBytes(memo.Title));")]
    [InlineData("ONE1002", "await new System.Net.Http.HttpClient().PostAsync(\"u\", new System.Net.Http.StringContent(memo.Text));", "await new System.Net.Http.HttpClient().PostAsync(\"u\", new System.Net.Http.StringContent(memo.Title));")]
    [InlineData("ONE1002", "await new System.Net.Http.HttpClient().GetAsync(\"u?q=\" + memo.Text);", "await new System.Net.Http.HttpClient().GetAsync(\"u?q=\" + memo.Id);")]
    [InlineData("ONE1002", "var m = new System.Net.Mail.MailMessage { Body = memo.Text }; new System.Net.Mail.SmtpClient().Send(m);", "var m = new System.Net.Mail.MailMessage { Body = memo.Title }; new System.Net.Mail.SmtpClient().Send(m);")]
    [InlineData("ONE1002", "System.Diagnostics.Process.Start(\"x\", memo.Text);", "System.Diagnostics.Process.Start(\"x\", memo.Title);")]
    [InlineData("ONE1002", "var start = new System.Diagnostics.ProcessStartInfo(\"x\"); start.ArgumentList.Add(memo.Text); System.Diagnostics.Process.Start(start);", "var start = new System.Diagnostics.ProcessStartInfo(\"x\"); start.ArgumentList.Add(memo.Title); System.Diagnostics.Process.Start(start);")]
    [InlineData("ONE1002", "System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(\"x\") { ArgumentList = { memo.Text } });", "System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(\"x\") { ArgumentList = { memo.Title } });")]
    [InlineData("ONE1002", "var start = new System.Diagnostics.ProcessStartInfo(\"x\"); start.Environment[\"N\"] = memo.Text; System.Diagnostics.Process.Start(start);", "var start = new System.Diagnostics.ProcessStartInfo(\"x\"); start.Environment[\"N\"] = memo.Title; System.Diagnostics.Process.Start(start);")]
    [InlineData("ONE1002", "Environment.SetEnvironmentVariable(\"x\", memo.Text);", "Environment.SetEnvironmentVariable(\"x\", memo.Title);")]
    [InlineData("ONE1002", "await bus.Publish(new Dto { Text = memo.Text });", "await bus.Publish(new Dto { Text = memo.Title });")]
    [InlineData("ONE1002", "await chat.GetResponseAsync(new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, memo.Text));", "await chat.GetResponseAsync(new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.User, memo.Title));")]
    [InlineData("ONE1002", "await response.WriteAsync(memo.Text);", "await response.WriteAsync(memo.Title);")]
    [InlineData("ONE1002", "response.Cookies.Append(\"a\", memo.Text);", "response.Cookies.Append(\"a\", memo.Title);")]
    [InlineData("ONE1002", "_ = Microsoft.AspNetCore.Http.Results.Ok(new Dto { Text = memo.Text });", "_ = Microsoft.AspNetCore.Http.Results.Ok(new Dto { Text = memo.Title });")]
    [InlineData("ONE1003", "_ = System.Text.Json.JsonSerializer.Serialize(new Dto { Text = memo.Text });", "_ = System.Text.Json.JsonSerializer.Serialize(new Dto { Text = memo.Title });")]
    [InlineData("ONE1003", "_ = Newtonsoft.Json.JsonConvert.SerializeObject(new { memo.Text });", "_ = Newtonsoft.Json.JsonConvert.SerializeObject(new { memo.Title });")]
    [InlineData("ONE1003", "new System.Xml.Serialization.XmlSerializer(typeof(Dto)).Serialize(new MemoryStream(), new Dto { Text = memo.Text });", "new System.Xml.Serialization.XmlSerializer(typeof(Dto)).Serialize(new MemoryStream(), new Dto { Text = memo.Title });")]
    [InlineData("ONE1004", "activity.SetTag(\"t\", memo.Text);", "activity.SetTag(\"t\", memo.Id);")]
    [InlineData("ONE1004", "activity.DisplayName = memo.Text;", "activity.DisplayName = memo.Title;")]
    [InlineData("ONE1004", "telemetry.TrackEvent(memo.Text);", "telemetry.TrackEvent(memo.Title);")]
    [InlineData("ONE1005", "throw new InvalidOperationException(memo.Text);", "throw new InvalidOperationException(memo.Title);")]
    [InlineData("ONE1005", "try { await Task.Yield(); } catch (Exception error) { error.Data[\"note\"] = memo.Text; throw; }", "try { await Task.Yield(); } catch (Exception error) { error.Data[\"note\"] = memo.Id; throw; }")]
    [InlineData("ONE1005", "var error = new InvalidOperationException(\"odd\"); error.Data.Add(\"note\", memo.Text); throw error;", "var error = new InvalidOperationException(\"odd\"); error.Data.Add(\"note\", memo.Title); throw error;")]
    [InlineData("ONE1005", "throw new InvalidOperationException(\"odd\") { Data = { [\"note\"] = memo.Text } };", "throw new InvalidOperationException(\"odd\") { Data = { [\"note\"] = memo.Title } };")]
    [InlineData("ONE1006", "command.CommandText = \"insert \" + memo.Text;", "command.CommandText = \"insert \" + memo.Title;")]
    [InlineData("ONE1006", "parameter.Value = memo.Text;", "parameter.Value = memo.Title;")]
    [InlineData("ONE1006", "context.Add(new Dto { Text = memo.Text });", "context.Add(new Dto { Text = memo.Title });")]
    [InlineData("ONE1006", "Dapper.SqlMapper.Execute(null!, \"x\", new { memo.Text });", "Dapper.SqlMapper.Execute(null!, \"x\", new { memo.Title });")]
    [InlineData("ONE1006", "Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(cache, \"k\", memo.Text);", "Microsoft.Extensions.Caching.Memory.CacheExtensions.Set(cache, \"k\", memo.Title);")]
    [InlineData("ONE1006", "await Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions.SetStringAsync(distributed, \"k\", memo.Text);", "await Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions.SetStringAsync(distributed, \"k\", memo.Title);")]
    public async Task A_leak_and_a_near_miss(string rule, string leak, string safe)
    {
        Assert.Equal(rule, await Rules(leak));
        Assert.Equal("", await Rules(safe));
    }

    [Theory]
    [InlineData("Write(memo.Text);", "Write(memo.Title);")]
    [InlineData("WriteLiteral(new Microsoft.AspNetCore.Html.HtmlString(memo.Text));", "WriteLiteral(memo.Title);")]
    [InlineData("WriteAttributeValue(\"\", 0, memo.Text, 0, 0, false);", "WriteAttributeValue(\"\", 0, memo.Id, 0, 0, false);")]
    public async Task A_Razor_page_shows_what_it_writes(string leak, string safe)
    {
        Assert.Equal("ONE1002", await RulesOf(Page(leak)));
        Assert.Equal("", await RulesOf(Page(safe)));
        // The page keeps nothing of what it wrote: the exceptions that the compiler of pages puts into it say nothing.
        Assert.Equal("", await RulesOf(Page(
            "Write(view.Text); if (view.Text.Length == 0) throw new InvalidOperationException(InvalidTagHelperIndexerAssignment(\"a\", \"b\", \"c\"));")));

        static string Page(string statement) => $$"""
            public class P : Microsoft.AspNetCore.Mvc.RazorPages.Page
            {
                public override Task ExecuteAsync() => ShowAsync(null!, null!);
                public Task ShowAsync(Memo memo, OneOnOne.ParticipantView view) { {{statement}} return Task.CompletedTask; }
            }
            """;
    }

    [Theory]
    [InlineData("return Content(memo.Text);", "return Content(memo.Title);")]
    [InlineData("return File(Encoding.UTF8.GetBytes(memo.Text), \"text/plain\");", "return File(Encoding.UTF8.GetBytes(memo.Title), \"text/plain\");")]
    [InlineData("return Redirect(\"/search?q=\" + memo.Text);", "return Redirect(\"/search?q=\" + memo.Id);")]
    [InlineData("return RedirectToPage(new { q = memo.Text });", "return RedirectToPage(new { q = memo.Id });")]
    [InlineData("ModelState.AddModelError(\"x\", $\"'{memo.Text}' is too long\"); return Page();", "ModelState.AddModelError(\"x\", $\"{memo.Id} is too long\"); return Page();")]
    public async Task The_model_of_a_page_answers(string leak, string safe)
    {
        Assert.Equal("ONE1002", await RulesOf(Model(leak)));
        Assert.Equal("", await RulesOf(Model(safe)));

        static string Model(string statement) =>
            $"public class M : Microsoft.AspNetCore.Mvc.RazorPages.PageModel {{ public Microsoft.AspNetCore.Mvc.IActionResult OnGet(Memo memo) {{ {statement} }} }}";
    }

    [Theory]
    [InlineData("ONE1006", "TempData[\"draft\"] = memo.Text;", "TempData[\"draft\"] = memo.Title;")]
    [InlineData("ONE1006", "TempData[\"draft\"] = view.Text;", "TempData[\"draft\"] = view.NoteId.ToString();")]
    [InlineData("ONE1006", "TempData.Add(\"draft\", memo.Text.Trim());", "TempData.Add(\"draft\", memo.Text.Length);")]
    [InlineData("ONE1006", "Flash = view.Text;", "Flash = \"Kept.\";")]
    [InlineData("ONE1002", "ViewData[\"text\"] = memo.Text;", "ViewData[\"text\"] = view.Text;")]
    [InlineData("ONE1002", "Heading = memo.Text;", "Heading = view.Text;")]
    public async Task What_an_action_leaves_for_its_view_and_for_the_next_request(string rule, string leak, string safe)
    {
        foreach (string kind in new[] { "Microsoft.AspNetCore.Mvc.Controller", "Microsoft.AspNetCore.Mvc.RazorPages.PageModel" })
        {
            Assert.Equal(rule, await RulesOf(Action(kind, leak)));
            Assert.Equal("", await RulesOf(Action(kind, safe)));
        }

        static string Action(string kind, string statement) => $$"""
            public class A : {{kind}}
            {
                [Microsoft.AspNetCore.Mvc.TempData] public string? Flash { get; set; }
                [Microsoft.AspNetCore.Mvc.ViewData] public string? Heading { get; set; }
                public void Do(Memo memo, OneOnOne.ParticipantView view) { {{statement}} }
            }
            """;
    }

    [Theory]
    [InlineData("builder.AddContent(0, memo.Text);", "builder.AddContent(0, view.Text);")]
    [InlineData("builder.AddContent(0, (object)memo.Text);", "builder.AddContent(0, (object)memo.Title);")]
    [InlineData("builder.AddMarkupContent(0, $\"<p>{memo.Text}</p>\");", "builder.AddMarkupContent(0, $\"<p>{view.Text}</p>\");")]
    [InlineData("builder.AddAttribute(0, \"title\", memo.Text);", "builder.AddAttribute(0, \"title\", view.Text);")]
    public async Task A_component_shows_what_it_renders(string leak, string safe)
    {
        Assert.Equal("ONE1002", await RulesOf(Component(leak)));
        Assert.Equal("", await RulesOf(Component(safe)));

        static string Component(string statement) => $$"""
            public class P : Microsoft.AspNetCore.Components.ComponentBase
            {
                private Memo memo = null!; private OneOnOne.ParticipantView view = null!;
                protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) { {{statement}} }
            }
            """;
    }

    [Theory]
    [InlineData("ViewBag.Text = memo.Text;", "ViewBag.Text = memo.Title;")]
    [InlineData("ViewBag.Text = \"said: \" + memo.Text;", "ViewBag.Count = memo.Text.Length;")]
    [InlineData("dynamic bag = ViewBag; bag.Text = memo.Text;", "dynamic bag = ViewBag; bag.Text = view.Text;")]
    public async Task What_is_put_into_the_bag_of_a_view_is_shown(string leak, string safe)
    {
        foreach (string kind in new[] { "Controller", "ViewComponent" })
        {
            Assert.Equal("ONE1002", await RulesOf(Bag(kind, leak)));
            Assert.Equal("", await RulesOf(Bag(kind, safe)));
        }

        static string Bag(string kind, string statement) =>
            $"public class A : Microsoft.AspNetCore.Mvc.{kind} {{ public void Do(Memo memo, OneOnOne.ParticipantView view) {{ {statement} }} }}";
    }

    [Fact]
    public async Task An_action_answers_with_what_it_returns()
    {
        Assert.Equal("ONE1002", await RulesOf("public class C { [Microsoft.AspNetCore.Mvc.HttpGet] public async Task<Dto> Get(Memo memo) { await Task.Yield(); return new Dto { Text = memo.Text }; } }"));
        Assert.Equal("", await RulesOf("public class C { [Microsoft.AspNetCore.Mvc.HttpGet] public Dto Get(Memo memo) => new() { Text = memo.Title }; public string Other(Memo memo) => memo.Text; }"));
    }

    [Fact]
    public async Task A_column_that_its_store_seals_is_no_leak_in_a_database()
    {
        const string Entity = "public class Row { [Confidential(AtRest = AtRest.Sealed)] public string Text { get; set; } = \"\"; }";
        Assert.Equal("", await RulesOf(Entity + "public class C { public void M(Row row, System.Data.Common.DbParameter p) => p.Value = row.Text; }"));
        Assert.Equal("ONE1001", await RulesOf(Entity + "public class C { public void M(Row row) => Console.WriteLine(row.Text); }"));
    }

    private static Task<string> Rules(string statement) => RulesOf($$"""
        public class C
        {
            public async Task M(Memo memo, ILogger log, System.Diagnostics.Activity activity, Microsoft.AspNetCore.Http.HttpResponse response,
                MassTransit.IPublishEndpoint bus, Microsoft.Extensions.AI.IChatClient chat, System.Data.Common.DbCommand command,
                System.Data.Common.DbParameter parameter, Microsoft.EntityFrameworkCore.DbContext context,
                Microsoft.ApplicationInsights.TelemetryClient telemetry, Microsoft.Extensions.Caching.Memory.IMemoryCache cache,
                Microsoft.Extensions.Caching.Distributed.IDistributedCache distributed)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """);

    private static async Task<string> RulesOf(string source)
    {
        var tree = CorpusCompilation.Parse(
            """
            using System; using System.IO; using System.Text; using System.Threading.Tasks; using Corpus; using OneOnOne.Annotations;
            using Microsoft.AspNetCore.Http; using Microsoft.Extensions.Logging; using Microsoft.Extensions.AI;
            public class Dto { public string Text { get; set; } = ""; }
            """ + source, "Sinks.cs");
        var compilation = CorpusCompilation.Create().AddSyntaxTrees(tree);
        Assert.Empty(compilation.Errors());
        var found = await AnalyzerRun.Diagnose(compilation);
        return string.Join(" ", found.Select(one => one.Id).Where(AnalyzerRun.IsFlowRule).Distinct().Order(StringComparer.Ordinal));
    }
}
