using Microsoft.AspNetCore.Mvc.Rendering;

namespace WebNotes.Pages;

/// <summary>What the names of enums are to somebody who reads no code: <c>ImminentHarm</c> is "Imminent harm".</summary>
public static class PlainWords
{
    public static string Of<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>All values to choose from, but for those that are no answer.</summary>
    public static IEnumerable<SelectListItem> Choices<T>(params T[] except) where T : struct, Enum =>
        Enum.GetValues<T>().Except(except).Select(value => new SelectListItem(Of(value), value.ToString()));
}
