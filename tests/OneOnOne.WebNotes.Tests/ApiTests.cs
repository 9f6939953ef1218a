using System.Net;
using System.Text.Json.Nodes;
using OneOnOne.WebNotes.Tests.Harness;
using WebNotes.People;

namespace OneOnOne.WebNotes.Tests;

/// <summary>The JSON API, over the whole tool and a real database file.</summary>
public sealed class ApiTests : IDisposable
{
    private const string Words = "I will need to work from Lisbon for some months.";
    private const string Agreed = "Working from abroad may become necessary.";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task R12_The_two_read_it_and_nobody_else_does_administrators_included()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        string note = await TakeAsync(yara, SeededStaff.Priya);

        Assert.Equal(Words, (string?)(await yara.ApiAsync(HttpMethod.Get, note))["text"]);
        Assert.Equal(Words, (string?)(await (await _tool.SignInAsync(SeededStaff.Priya)).ApiAsync(HttpMethod.Get, note))["text"]);
        foreach (Guid other in new[] { SeededStaff.Frank, SeededStaff.Ada, SeededStaff.Omar })
            Assert.Equal(HttpStatusCode.NotFound, (await (await _tool.SignInAsync(other)).GetAsync(note)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await new Visitor(_tool.CreateClient()).GetAsync(note)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await yara.GetAsync($"/api/notes/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task R13_The_agreed_words_go_to_the_named_person_by_mail_once_and_after_the_wait()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        Visitor priya = await _tool.SignInAsync(SeededStaff.Priya);
        string note = await TakeAsync(yara, SeededStaff.Priya);
        string consent = await AskAsync(yara, note);
        Assert.Equal(HttpStatusCode.Forbidden, (await TellAsync(yara, consent)).Status);
        Assert.Equal("Granted", (string?)(await priya.ApiAsync(HttpMethod.Post, $"{consent}/grant"))["state"]);

        (HttpStatusCode early, JsonNode? notYet) = await TellAsync(yara, consent);
        Assert.Equal(HttpStatusCode.Forbidden, early);
        Assert.Contains("Not before ", (string?)notYet!["detail"]);
        Assert.Empty(_tool.Post.Mails);

        _tool.Time.Now = _tool.Time.Now.AddDays(29);
        yara = await _tool.SignInAsync(SeededStaff.Yara);
        Assert.Equal(HttpStatusCode.OK, (await TellAsync(yara, consent)).Status);
        string mail = Assert.Single(_tool.Post.Mails);
        Assert.Contains("hana@company.example", mail);
        Assert.Contains(Agreed, mail);
        Assert.DoesNotContain("Lisbon", mail);

        Assert.Equal(HttpStatusCode.Forbidden, (await TellAsync(yara, consent)).Status);
        Assert.Single(_tool.Post.Mails);
    }

    [Fact]
    public async Task R13_A_consent_that_is_declined_or_taken_back_tells_nothing()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        Visitor priya = await _tool.SignInAsync(SeededStaff.Priya);
        string declined = await AskAsync(yara, await TakeAsync(yara, SeededStaff.Priya));
        await priya.ApiAsync(HttpMethod.Post, $"{declined}/decline");
        string withdrawn = await AskAsync(yara, await TakeAsync(yara, SeededStaff.Priya));
        await priya.ApiAsync(HttpMethod.Post, $"{withdrawn}/grant");
        await priya.ApiAsync(HttpMethod.Post, $"{withdrawn}/withdraw");

        Assert.Equal(HttpStatusCode.Forbidden, (await TellAsync(yara, declined)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await TellAsync(yara, withdrawn)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await priya.SendAsync(HttpMethod.Post, $"{declined}/grant")).Status);
        Assert.Empty(_tool.Post.Mails);
    }

    [Fact]
    public async Task R06_A_skip_level_note_cannot_even_be_asked_for()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        string note = await TakeAsync(yara, SeededStaff.Carly);

        (HttpStatusCode status, JsonNode? refused) = await yara.SendAsync(HttpMethod.Post, $"{note}/consents", Terms());

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("sealed", (string?)refused!["detail"]);
    }

    [Fact]
    public async Task A_row_of_the_ledger_proves_itself_without_this_library()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        Visitor priya = await _tool.SignInAsync(SeededStaff.Priya);
        for (int i = 0; i < 3; i++)
        {
            string consent = await AskAsync(yara, await TakeAsync(yara, SeededStaff.Priya));
            await priya.ApiAsync(HttpMethod.Post, $"{consent}/grant");
            await priya.ApiAsync(HttpMethod.Post, $"{consent}/withdraw");
        }

        JsonArray rows = (await priya.ApiAsync(HttpMethod.Get, "/api/ledger")).AsArray();

        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.True(Rfc6962.Verifies(row!)));
        JsonNode tampered = rows[1]!.DeepClone();
        tampered["entry"] = (string?)rows[0]!["entry"];
        Assert.False(Rfc6962.Verifies(tampered));
        Assert.Empty((await yara.ApiAsync(HttpMethod.Get, "/api/ledger")).AsArray());
    }

    [Fact]
    public async Task An_erased_note_is_gone_and_only_its_confider_can_erase_it()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        Visitor priya = await _tool.SignInAsync(SeededStaff.Priya);
        string note = await TakeAsync(yara, SeededStaff.Priya);

        Assert.Equal(HttpStatusCode.Conflict, (await yara.SendAsync(HttpMethod.Delete, note)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await _tool.SignInAsync(SeededStaff.Ada)).SendAsync(HttpMethod.Delete, note)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await priya.SendAsync(HttpMethod.Delete, note)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(note)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await yara.GetAsync(note)).Status);
    }

    [Fact]
    public async Task A_destroyed_key_lies_in_no_page_and_no_log_of_the_database()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        Visitor priya = await _tool.SignInAsync(SeededStaff.Priya);
        string note = await TakeAsync(yara, SeededStaff.Priya);
        byte[] key = _tool.ReadKey(Guid.Parse(note.Split('/')[^1]));
        Assert.True(_tool.ReadEverything().AsSpan().IndexOf(key) >= 0);

        await priya.SendAsync(HttpMethod.Delete, note);

        Assert.False(_tool.ReadEverything().AsSpan().IndexOf(key) >= 0);
    }

    [Fact]
    public async Task The_export_holds_ones_own_words_alone()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        await TakeAsync(yara, SeededStaff.Priya);
        await TakeAsync(yara, SeededStaff.Priya, "And I have a plan of my own.", confider: SeededStaff.Yara);

        JsonArray own = (await yara.ApiAsync(HttpMethod.Get, "/api/export")).AsArray();

        Assert.Equal("And I have a plan of my own.", (string?)Assert.Single(own)!["text"]);
        Assert.Contains("And I have a plan of my own.", await yara.PageAsync("/?handler=Export"));
        Assert.DoesNotContain("Lisbon", await yara.PageAsync("/?handler=Export"));
    }

    [Theory]
    [InlineData("""{"content": ""}""")]
    [InlineData("""{"content": "lisbon \u0007 bell"}""")]
    [InlineData("""{"content": {"lisbon": 1}}""")]
    [InlineData("""{"content": "lisbon", "topic": "lisbon"}""")]
    [InlineData("""{"content": "lisbon" """)]
    public async Task A_body_that_does_not_bind_is_refused_without_repeating_it(string json)
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        string meeting = (string)(await yara.ApiAsync(HttpMethod.Post, $"/api/meetings/{SeededStaff.Priya}"))["id"]!;

        (HttpStatusCode status, string text) = await yara.PostRawAsync($"/api/meetings/{meeting}/notes", json);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.DoesNotContain("lisbon", text);
        Assert.DoesNotContain(_tool.Logs.Lines, line => line.Contains("lisbon"));
    }

    private async Task<string> TakeAsync(Visitor author, Guid other, string words = Words, Guid? confider = null)
    {
        JsonNode meeting = await author.ApiAsync(HttpMethod.Post, $"/api/meetings/{other}");
        JsonNode note = await author.ApiAsync(
            HttpMethod.Post, $"/api/meetings/{meeting["id"]}/notes", new { Content = words, Confider = confider ?? other });
        return $"/api/notes/{note["id"]}";
    }

    private static async Task<string> AskAsync(Visitor holder, string note) =>
        $"/api/consents/{(await holder.ApiAsync(HttpMethod.Post, $"{note}/consents", Terms()))["id"]}";

    private static object Terms() => new { Recipient = SeededStaff.Hana, Purpose = 1, Wording = Agreed, NamesTheSource = true };

    private static Task<(HttpStatusCode Status, JsonNode? Body)> TellAsync(Visitor holder, string consent) =>
        holder.SendAsync(HttpMethod.Post, $"{consent}/disclosures", new { Recipient = SeededStaff.Hana });
}
