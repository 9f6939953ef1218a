using Microsoft.Playwright;

namespace OneOnOne.WebNotes.Tests.Harness;

/// <summary>Debian's Chromium, driven headless, with a person in it. What it showed is kept as pictures beside the tests' output.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly Uri _address;
    private readonly string _story;
    private int _pictures;

    private Browser(IPlaywright playwright, IBrowser browser, Uri address, string story)
    {
        _playwright = playwright;
        _browser = browser;
        _address = address;
        _story = story;
    }

    public static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "chromium"), Path.Combine(folder, "chromium-browser") })
        .FirstOrDefault(File.Exists);

    public static async Task<Browser> StartAsync(Uri address, string story)
    {
        Assertions.SetDefaultExpectTimeout(60_000); // a busy machine is no failure
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
            Timeout = 60_000,
        });
        return new Browser(playwright, browser, address, story);
    }

    /// <summary>A window of its own in which somebody signs in by name.</summary>
    public async Task<IPage> SignInAsync(string name)
    {
        IBrowserContext window = await _browser.NewContextAsync(new() { BaseURL = _address.ToString(), ViewportSize = new() { Width = 1100, Height = 900 } });
        IPage page = await window.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync("/SignIn");
        await page.Locator("button.person", new() { Has = page.Locator($"strong:text-is('{name}')") }).ClickAsync();
        return page;
    }

    public Task PictureAsync(IPage page, string title) => page.ScreenshotAsync(new()
    {
        Path = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{_story}-{++_pictures:00}-{title}.png"),
        FullPage = true,
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
