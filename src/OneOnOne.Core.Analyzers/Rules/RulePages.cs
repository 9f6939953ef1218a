namespace OneOnOne.Analyzers.Rules;

/// <summary>What every rule shares: its category, and where its page is.</summary>
internal static class RulePages
{
    public const string Category = "Confidentiality";

    /// <summary>The folder of the pages; a page has the name of its rule.</summary>
    public const string Root = "https://github.com/oneonone-core/oneonone-core/blob/main/src/OneOnOne.Core.Analyzers/Rules/";
}
