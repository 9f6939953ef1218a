using Microsoft.Playwright;
using OneOnOne.WebNotes.Tests.Harness;

namespace OneOnOne.WebNotes.Tests;

/// <summary>The two stories of the essay, told in a real browser over a real socket and a real database.</summary>
public sealed class BrowserTests : IDisposable
{
    private readonly Tool _tool = new();
    private readonly Uri _address;

    public BrowserTests()
    {
        _tool.UseKestrel(0);
        _tool.StartServer();
        _address = _tool.ClientOptions.BaseAddress;
    }

    public void Dispose() => _tool.Dispose();

    [ChromiumFact]
    public async Task R09_Carly_would_like_another_role_and_her_boss_does_not_hear_of_it()
    {
        await using Browser browser = await Browser.StartAsync(_address, "carly");
        IPage yara = await browser.SignInAsync("Yara Osei");
        await MeetAsync(yara, "Carly Reyes");
        await Expect(yara.Locator(".said")).ToContainTextAsync("Everything said now is sealed");
        await WriteAsync(yara, "I want to move into design, and Frank must not hear of it.");
        await browser.PictureAsync(yara, "written-down");

        await yara.GetByRole(AriaRole.Link, new() { Name = "open" }).ClickAsync();
        await yara.Locator("select[name=recipient]").SelectOptionAsync(new SelectOptionValue { Label = "Frank Lund" });
        await yara.Locator("textarea[name=wording]").FillAsync("She would like another role.");
        await yara.Locator("#ask").ClickAsync();
        await Expect(yara.Locator(".said")).ToContainTextAsync("This is sealed: no consent opens it.");
        await Expect(yara.Locator(".said")).ToContainTextAsync("is a boss between the two of you");
        await Expect(yara.Locator("#advice")).ToContainTextAsync("Carly Reyes can talk to Frank Lund directly");
        await browser.PictureAsync(yara, "refused");

        IPage frank = await browser.SignInAsync("Frank Lund");
        await frank.GotoAsync("/Ask");
        await frank.Locator("select[name=about]").SelectOptionAsync(new SelectOptionValue { Label = "Carly Reyes" });
        await frank.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Expect(frank.Locator("#answer")).ToContainTextAsync("I neither confirm nor deny it");
        Assert.Equal(404, (await frank.GotoAsync(new Uri(yara.Url).PathAndQuery))!.Status);
        await frank.GotoAsync("/Ask");
        await browser.PictureAsync(frank, "frank-asks");

        IPage carly = await browser.SignInAsync("Carly Reyes");
        await carly.GotoAsync(new Uri(yara.Url).PathAndQuery);
        await Expect(carly.Locator("#words")).ToHaveTextAsync("I want to move into design, and Frank must not hear of it.");
        await carly.Locator("#sure").CheckAsync();
        await carly.Locator("#erase").ClickAsync();
        await Expect(carly.Locator(".said")).ToContainTextAsync("It is gone");
        await browser.PictureAsync(carly, "erased");
    }

    [ChromiumFact]
    public async Task R11_Evan_has_a_slow_boss_and_acting_on_it_waits()
    {
        await using Browser browser = await Browser.StartAsync(_address, "evan");
        IPage yara = await browser.SignInAsync("Yara Osei");
        foreach (string other in new[] { "Noor Haddad", "Sam Whitfield", "Ines Duarte" }) await MeetAsync(yara, other);
        await MeetAsync(yara, "Evan Stone");
        await WriteAsync(yara, "Frank takes weeks to decide anything.", about: "Frank Lund");
        await yara.GetByRole(AriaRole.Link, new() { Name = "open" }).ClickAsync();
        string note = new Uri(yara.Url).PathAndQuery;

        await PlanAsync(yara);
        await Expect(yara.Locator(".said")).ToContainTextAsync("Not before ");
        await Expect(yara.Locator(".said")).ToContainTextAsync("3 more people who could have said it must have met you");
        await browser.PictureAsync(yara, "not-yet");

        _tool.Time.Now = _tool.Time.Now.AddDays(29);
        yara = await browser.SignInAsync("Yara Osei");
        await yara.GotoAsync(note);
        await PlanAsync(yara);
        await Expect(yara.Locator(".said")).ToContainTextAsync("3 more people");
        foreach (string other in new[] { "Noor Haddad", "Sam Whitfield", "Ines Duarte" })
        {
            _tool.Time.Now = _tool.Time.Now.AddHours(2);
            await MeetAsync(yara, other);
        }

        await yara.GotoAsync(note);
        await PlanAsync(yara);
        await Expect(yara.Locator(".said")).ToContainTextAsync("You may act on it");
        await browser.PictureAsync(yara, "may-act");
    }

    private static async Task MeetAsync(IPage page, string other)
    {
        await page.GotoAsync("/");
        await page.Locator("select[name=other]").SelectOptionAsync(new SelectOptionValue { Label = other });
        await page.GetByRole(AriaRole.Button, new() { Name = "Plan" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync($"1:1 with {other}");
        await page.Locator("#hold").ClickAsync();
        await Expect(page.Locator(".said")).ToContainTextAsync("You are meeting");
    }

    private static async Task WriteAsync(IPage page, string words, string? about = null)
    {
        if (about is not null) await page.Locator("select[name=about]").SelectOptionAsync(new SelectOptionValue { Label = about });
        await page.Locator("textarea[name=content]").FillAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await Expect(page.Locator(".said")).ToContainTextAsync("It is kept, sealed.");
    }

    private static async Task PlanAsync(IPage page)
    {
        await page.Locator("select[name=target]").SelectOptionAsync(new SelectOptionValue { Label = "Frank Lund" });
        await page.Locator("#plan").ClickAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
