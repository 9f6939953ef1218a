namespace OneOnOne.Analyzers.Rules;

/// <summary>A reason that a person gave.</summary>
internal static class Reason
{
    /// <summary>What tools write where a person should write: the place for a reason, and none itself.</summary>
    private const string Placeholder = "<Pending>";

    public static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text) && text!.Trim() != Placeholder;
}
