namespace OneOnOne.CodeFixes;

/// <summary>The place for a reason. The rules do not take it for one, so a build stays red until a person has written it.</summary>
internal static class ReasonPlaceholder
{
    public const string Text = "<Pending>";
}
