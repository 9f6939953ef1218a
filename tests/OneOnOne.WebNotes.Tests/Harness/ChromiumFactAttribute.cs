namespace OneOnOne.WebNotes.Tests.Harness;

/// <summary>Says aloud where there is no browser, so that nobody takes the tests for more than they were.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Browser.Executable is null) Skip = "There is no Chromium on this machine (looked for chromium and chromium-browser); the story was told without a browser.";
    }
}
