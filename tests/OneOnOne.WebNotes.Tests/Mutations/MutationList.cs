namespace OneOnOne.WebNotes.Tests.Mutations;

/// <summary>
/// What somebody in a hurry would do to the sample. Ids and lines were written by hand before anything was run. No two of them take the
/// same text away, so that all of them can be made at once.
/// </summary>
public static class MutationList
{
    private const string NextMethod = "    public async Task<IReadOnlyList<(Note Note, ParticipantView View)>> OfSeriesAsync";
    private const string NextEndpoint = "    private static async Task<IResult> EraseAsync";

    public static IReadOnlyList<Mutation> All { get; } =
    [
        OnReading("log the view", "ONE1001", """log.LogInformation("Read {Text}", view.Text); // leak"""),
        OnReading("log it in an interpolated string", "ONE1001", """log.LogDebug($"{me} reads {view.Text}"); // leak"""),
        OnReading("a logging scope", "ONE1001", """using IDisposable? scope = log.BeginScope("{Note}", view.Text); // leak"""),
        OnReading("a defined log message", "ONE1001", """
            var define = LoggerMessage.Define<string>(LogLevel.Information, 1, "Read {Text}");
            define(log, view.Text, null); // leak
            """),
        OnReading("print it while debugging", "ONE1001", "Console.WriteLine(view.Text.ToUpperInvariant()); // leak"),
        OnReading("build a line and log that", "ONE1001", """
            var line = new System.Text.StringBuilder("read: ").Append(view.Text);
            log.LogTrace(line.ToString()); // leak
            """),
        OnReading("through two methods of one's own", "ONE1001", """
            static string Shorten(string text) => text.Length > 20 ? text[..20] : text;
            void Trace(string what) => log.LogTrace("{What}", what);
            Trace(Shorten(view.Text)); // leak
            """),
        OnReading("an exception that repeats it", "ONE1005", """
            if (view.Text.StartsWith('!')) throw new InvalidOperationException($"Odd note: {view.Text}"); // leak
            """),
        OnReading("a tag of the activity", "ONE1004", """System.Diagnostics.Activity.Current?.SetTag("note", view.Text); // leak"""),
        OnReading("a file beside the tool", "ONE1002", """await File.WriteAllTextAsync($"{id}.txt", view.Text); // leak"""),
        OnReading("a web hook", "ONE1002", """
            using var http = new HttpClient();
            await http.PostAsync("https://hooks.example/notes", new StringContent(view.Text)); // leak
            """),
        OnReading("a question to a search engine", "ONE1002", """
            using var http = new HttpClient();
            await http.GetStringAsync("https://search.example/?q=" + Uri.EscapeDataString(view.Text)); // leak
            """),
        OnReading("a command line", "ONE1002", """System.Diagnostics.Process.Start("espeak", view.Text); // leak"""),
        OnReading("an environment variable", "ONE1002", """Environment.SetEnvironmentVariable("LAST_NOTE", view.Text); // leak"""),
        OnReading("a suppression without a reason", "ONE4003", """
            // leak below
            #pragma warning disable ONE1001
            log.LogInformation("Read {Text}", view.Text);
            #pragma warning restore ONE1001
            """),
        new(
            "serialise a note for a cache", "ONE1006", "Api/NotesApi.cs", NextEndpoint,
            $$"""
                private static async Task<IResult> ReadCachedAsync(
                    Guid note, ClaimsPrincipal user, Reading reading, Microsoft.Extensions.Caching.Distributed.IDistributedCache cache)
                {
                    if (await reading.FindAsync(note, user.Person()) is not { } found) return Results.NotFound();
                    var answer = new NoteAnswer(found.Note, found.View);
                    string json = System.Text.Json.JsonSerializer.Serialize(answer);
                    await Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions.SetStringAsync(cache, $"{note}", json); // leak
                    return Results.Ok(answer);
                }

            {{NextEndpoint}}
            """),
        new(
            "return the note itself", "ONE1008", "Api/NotesApi.cs",
            "? Results.Ok(new NoteAnswer(found.Note, found.View))",
            "? Results.Ok(found.Note) // leak"),
        new(
            "keep the view in the session", "ONE1006", "Pages/Notes.cshtml.cs",
            "(Note, View) = found;",
            """
            (Note, View) = found;
            HttpContext.Session.SetString("last", View.Text); // leak
            """),
        new(
            "keep the view for the next page", "ONE1006", "Pages/Notes.cshtml.cs",
            "        return Page();\n    }\n\n    public async Task<IActionResult> OnPostOpenAsync",
            """
                    TempData["last"] = View.Text; // leak
                    return Page();
                }

                public async Task<IActionResult> OnPostOpenAsync
            """),
        new(
            "mail without consent", "ONE1002", "Disclosing/Telling.cs",
            "Disclosure disclosure = await gate.DiscloseAsync(note, consent, me, recipient);",
            """
            ParticipantView view = await gate.ReadAsync(note, me);
            using var early = new MailMessage("yara@company.example", "hana@company.example", "FYI", view.Text);
            await new SmtpClient().SendMailAsync(early); // leak
            Disclosure disclosure = await gate.DiscloseAsync(note, consent, me, recipient);
            """),
        new(
            "log what was told", "ONE2006", "Disclosing/Telling.cs",
            "await post.SendAsync(message);",
            """
            await post.SendAsync(message);
            log.LogInformation("Told {Words}", disclosure.Text); // leak
            """),
        new(
            "a title in the clear", "ONE1006", "Meetings/Agendas.cs",
            "await database.SaveChangesAsync();\n        log.LogInformation(\"Agenda item",
            """
            ParticipantView view = await gate.ReadAsync(item, me);
            database.Add(new Draft { Title = view.Text }); // leak
            await database.SaveChangesAsync();
            log.LogInformation("Agenda item
            """) { Extra = "namespace WebNotes.Data; public sealed class Draft { public int Id { get; init; } public string Title { get; init; } = \"\"; }" },
        new(
            "raw SQL", "ONE1006", "Meetings/Agendas.cs",
            "titles.Add((item.Id, await gate.ReadAsync(item, me)));",
            """
            ParticipantView read = await gate.ReadAsync(item, me);
            titles.Add((item.Id, read));
            await database.Database.ExecuteSqlRawAsync("INSERT INTO Titles VALUES ({0})", read.Text); // leak
            """),
        new(
            "an entity's own text in a page", "ONE1002", "Pages/Ask.cshtml.cs",
            "public async Task OnPostAsync(Guid about)\n    {",
            """
            public async Task OnPostAsync(Guid about, Appraisal appraisal)
                {
                    if (appraisal.Remark.Length > 9) ModelState.AddModelError("about", appraisal.Remark + " is too long"); // leak
            """) { Extra = "namespace WebNotes.Data; public sealed class Appraisal { [OneOnOne.Annotations.Confidential] public string Remark { get; set; } = \"\"; }" },
    ];

    // Another method like the one that opens a note, with the leak in the middle.
    private static Mutation OnReading(string name, string id, string statements) => new(name, id, "Meetings/Reading.cs", NextMethod, $$"""
            public async Task<(Note Note, ParticipantView View)?> FindAsync_{{string.Concat(name.Where(char.IsAsciiLetter))}}(Guid id, PersonId me)
            {
                if (id == Guid.Empty || await notes.FindAsync(new NoteId(id)) is not { } note) return null;
                try
                {
                    ParticipantView view = await gate.ReadAsync(note, me);
        {{statements}}
                    return (note, view);
                }
                catch (DisclosureRefusedException refused)
                {
                    log.LogWarning("Note {Note} was refused to {Reader}: {Reasons}", id, me, refused.Reasons);
                    return null;
                }
            }

        {{NextMethod}}
        """);
}
