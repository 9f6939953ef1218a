using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OneOnOne.WebNotes.Tests.Harness;
using WebNotes.People;

namespace OneOnOne.WebNotes.Tests;

/// <summary>
/// The whole story through the pages, with a planted marker in everything that is said. Afterwards the marker is in no log line, no
/// byte on the disk, no exception page, and no answer to anybody but the two; and it is where it should be, or the test tests nothing.
/// </summary>
public sealed partial class StoryTests : IDisposable
{
    private const string Marker = "heliotrope";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task What_was_said_is_shown_to_the_two_and_lies_nowhere()
    {
        Visitor yara = await _tool.SignInAsync(SeededStaff.Yara);
        Visitor evan = await _tool.SignInAsync(SeededStaff.Evan);
        Visitor priya = await _tool.SignInAsync(SeededStaff.Priya);

        string withEvan = await MeetAsync(yara, SeededStaff.Evan, "Evan");
        string note = await WriteAsync(yara, withEvan, SeededStaff.Evan, $"Frank takes {Marker} weeks to decide.");
        Assert.Contains(Marker, await evan.PageAsync(note)); // the control: they can read it
        await RefusedAsync(yara, evan, note);
        string withPriya = await MeetAsync(yara, SeededStaff.Priya, "Priya");
        await AgreeAndTellAsync(yara, priya, await WriteAsync(yara, withPriya, SeededStaff.Priya, $"I may move to Lisbon, {Marker}."));
        await BringToItsOutcomeAsync(yara, note);
        await BreakAsync(yara);
        string erased = await WriteAsync(yara, withPriya, SeededStaff.Priya, $"Forget that: {Marker}.");
        Assert.Contains("It is gone", await priya.PostAsync(erased, "Erase"));
        Assert.Equal(HttpStatusCode.NotFound, (await yara.GetAsync(erased)).Status);
        List<Visitor> others = [];
        foreach (Guid other in new[] { SeededStaff.Frank, SeededStaff.Hana, SeededStaff.Omar, SeededStaff.Ada }) others.Add(await _tool.SignInAsync(other));
        foreach (Visitor other in others) await LookAroundAsync(other, note, withEvan, withPriya);

        Assert.DoesNotContain(_tool.Logs.Lines, line => line.Contains(Marker));
        Assert.False(Contains(_tool.ReadEverything(), Marker));
        Assert.All(others, other => Assert.DoesNotContain(Marker, other.Seen));
        Assert.DoesNotContain(_tool.Post.Mails, mail => mail.Contains(Marker));

        // The controls: what may be in each of these places is there, so that each was really looked at.
        string id = note.Split('/')[^1];
        Assert.Contains(_tool.Logs.Lines, line => line.Contains(id));
        Assert.True(Contains(_tool.ReadEverything(), id.ToUpperInvariant()));
        Assert.Contains("The ledger has", others[0].Seen);
        Assert.Contains(_tool.Post.Mails, mail => mail.Contains("Working from abroad"));
        Assert.Contains(Marker, yara.Seen);
        Assert.Contains(Marker, priya.Seen);
    }

    [Fact]
    public async Task The_page_for_errors_repeats_nothing()
    {
        using var tool = new Tool("Production");
        Visitor yara = await tool.SignInAsync(SeededStaff.Yara);
        (HttpStatusCode status, string text) = await ProvokeAsync(yara);

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("Something went wrong", text);
        Assert.DoesNotContain("ArgumentException", text);
        Assert.DoesNotContain(Marker, text);
        Assert.Contains(tool.Logs.Lines, line => line.Contains("ArgumentException"));
        Assert.DoesNotContain(tool.Logs.Lines, line => line.Contains(Marker));
    }

    private static async Task<string> MeetAsync(Visitor visitor, Guid other, string name)
    {
        await visitor.PostAsync("/", null, ("other", other.ToString()), ("day", "2025-03-03"));
        string series = "";
        foreach (string link in Links().Matches(await visitor.PageAsync("/")).Select(link => link.Value).Where(link => link.StartsWith("/Series/")))
        {
            if ((await visitor.PageAsync(link)).Contains($"<h1>1:1 with {name}")) series = link;
        }

        await visitor.PostAsync(series, "Agenda", ("title", $"Ask about {Marker}"), ("topic", "2"));
        Assert.Contains("You are meeting", await visitor.PostAsync(series, "Hold", ("declared", "Unknown")));
        string agenda = await visitor.PageAsync(series);
        Assert.Contains($"Ask about {Marker}", agenda); // it is there while they meet
        await visitor.PostAsync(series, "Talked", ("item", AgendaField().Match(agenda).Groups[1].Value));
        Assert.DoesNotContain($"Ask about {Marker}", await visitor.PageAsync(series));
        return series;
    }

    private static async Task<string> WriteAsync(Visitor visitor, string series, Guid confider, string words)
    {
        string meeting = MeetingOption().Match(await visitor.PageAsync(series)).Groups[1].Value;
        string page = await visitor.PostAsync(
            series, "Note", ("meeting", meeting), ("confider", confider.ToString()), ("about", ""), ("topic", "3"), ("content", words));
        Assert.Contains("It is kept, sealed.", page);
        return Links().Matches(page).Select(link => link.Value).First(link => link.StartsWith("/Notes/"));
    }

    private static async Task RefusedAsync(Visitor yara, Visitor evan, string note)
    {
        string refused = await yara.PostAsync(
            note, "Open", ("recipient", SeededStaff.Hana.ToString()), ("purpose", "AskForAdvice"), ("wording", $"Decisions take {Marker} long."));
        Assert.Contains("This is sealed: no consent opens it.", refused);
        Assert.Contains($">Decisions take {Marker} long.</textarea>", refused);
        Assert.Contains("Evan Stone can talk to Hana Novak directly", refused);
        Assert.Contains("others could have said it", await yara.PostAsync(note, "Plan", ("target", SeededStaff.Frank.ToString())));
        Assert.DoesNotContain("Requested", await evan.PageAsync(note));
        Assert.Contains(Marker, await evan.PageAsync($"{note}?handler=Open")); // the address that a refused form leaves behind
    }

    private async Task AgreeAndTellAsync(Visitor yara, Visitor priya, string note)
    {
        await yara.PostAsync(
            note, "Open", ("recipient", SeededStaff.Hana.ToString()), ("purpose", "AskForAdvice"), ("wording", "Working from abroad may become necessary."), ("named", "true"));
        Assert.Contains("You are asked", await priya.PageAsync("/"));
        string consent = ConsentField().Match(await priya.PageAsync(note)).Groups[1].Value;
        Assert.Contains("You have agreed", await priya.PostAsync(note, "Grant", ("consent", consent)));
        Assert.Contains("Not before", await yara.PostAsync(note, "Tell", ("consent", consent)));
        DateTimeOffset before = _tool.Time.Now;
        _tool.Time.Now = before.AddDays(13); // the cookie outlives it, the wait does not end yet
        await yara.PageAsync("/");
        await priya.PageAsync("/");
        _tool.Time.Now = before.AddDays(25);
        await yara.PageAsync("/");
        await priya.PageAsync("/");
        _tool.Time.Now = before.AddDays(29);
        Assert.Contains("was told by mail", await yara.PostAsync(note, "Tell", ("consent", consent)));
        Assert.Contains("Hana Novak had been told", await priya.PostAsync(note, "Withdraw", ("consent", consent)));
        string ledger = await priya.PageAsync("/Ledger");
        Assert.Contains("Disclosure", ledger);
        Assert.Contains("proved", ledger);
        Assert.DoesNotContain("NOT PROVED", ledger);
        Assert.Contains("treeSize", (await priya.GetAsync(ReceiptLink().Match(ledger).Value)).Text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task BringToItsOutcomeAsync(Visitor yara, string note)
    {
        Visitor omar = await _tool.SignInAsync(SeededStaff.Omar);
        string page = await yara.PostAsync(
            note, "Concern", ("category", "Fraud"), ("implicated", SeededStaff.Frank.ToString()), ("basis", $"He was told of {Marker} bribes."));
        string concern = Links().Matches(await yara.PageAsync("/Concerns")).Select(link => link.Value).First(link => link.StartsWith("/Concern/"));
        Assert.Contains("handled by Omar Rossi", page);
        await yara.PostAsync(concern, "Notify");
        string again = await yara.PostAsync(
            concern, "Tell", ("statement", $"Frank takes {Marker} weeks to decide, Evan said."), ("couldKnow", "0"));
        Assert.Contains("It may still give away who told you: it names somebody", again);
        Assert.Contains($">Frank takes {Marker} weeks to decide, Evan said.</textarea>", again); // nobody types it twice
        Assert.Contains("was told by mail", await yara.PostAsync(
            concern, "Tell", ("statement", "Some payments should be looked at."), ("couldKnow", "9"), ("accepts", "true")));
        Assert.Contains("Some payments should be looked at.", _tool.Post.Mails.Last());
        await omar.PostAsync(concern, "Acknowledge");
        await omar.PostAsync(concern, "Answer", ("feedback", "The books are being checked."));
        Assert.Contains("It is closed.", await omar.PostAsync(concern, "Close", ("outcome", "NotSubstantiated"), ("account", "All payments were in order.")));
        Assert.Contains("All payments were in order.", await yara.PageAsync(concern));
        Assert.DoesNotContain(Marker, omar.Seen);
    }

    /// <summary>An error that nobody handles, with the marker in the request that causes it, on the page that tells developers everything.</summary>
    private static async Task BreakAsync(Visitor yara)
    {
        (HttpStatusCode status, string text) = await ProvokeAsync(yara);
        Assert.True(status == HttpStatusCode.InternalServerError, $"{status}: {text}");
        Assert.Contains("ArgumentException", text);
        Assert.DoesNotContain(Marker, text);
    }

    private static async Task<(HttpStatusCode Status, string Text)> ProvokeAsync(Visitor yara)
    {
        var meeting = await yara.ApiAsync(HttpMethod.Post, $"/api/meetings/{SeededStaff.Priya}");
        return await yara.PostRawAsync(
            $"/api/meetings/{meeting["id"]}/notes", $$"""{"content": "{{Marker}}", "about": ["00000000-0000-0000-0000-000000000000"]}""");
    }

    private static async Task LookAroundAsync(Visitor other, string note, params string[] series)
    {
        Assert.NotEqual(HttpStatusCode.InternalServerError, (await other.GetAsync("/")).Status);
        Assert.Contains("There is nothing here for you</h1>", (await other.GetAsync(note)).Text);
        Assert.Equal("There is nothing here for you (404).", (await other.GetAsync(note.Replace("/Notes/", "/api/notes/"))).Text);
        foreach (string path in series.Append(note)) await other.GetAsync(path);
        foreach (string path in new[] { "/Concerns", "/Ledger", "/?handler=Export", "/api/export", "/api/ledger", note.Replace("/Notes/", "/api/notes/") })
            await other.GetAsync(path);
        await other.PostAsync("/Ask", null, ("about", SeededStaff.Evan.ToString()));
    }

    private static bool Contains(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;

    [GeneratedRegex("(?<=href=\")/[^\"]+")]
    private static partial Regex Links();

    [GeneratedRegex("<select name=\"meeting\">\\s*<option value=\"([^\"]+)\"")]
    private static partial Regex MeetingOption();

    [GeneratedRegex("name=\"item\" value=\"([^\"]+)\"")]
    private static partial Regex AgendaField();

    [GeneratedRegex("name=\"consent\" value=\"([^\"]+)\"")]
    private static partial Regex ConsentField();

    [GeneratedRegex("/Ledger\\?row=[^\"]+")]
    private static partial Regex ReceiptLink();
}
