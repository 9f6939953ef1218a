namespace OneOnOne;

/// <summary>How much is told, with or without a name, and in which way.</summary>
/// <remarks>Its default is the least of each. Immutable.</remarks>
/// <param name="Extent">How much. Default: the theme only.</param>
/// <param name="Attribution">Whether the confiders are named. Default: they are not.</param>
/// <param name="Channel">In which way. Default: by word of mouth.</param>
public sealed record DisclosureScope(
    DisclosureExtent Extent = DisclosureExtent.ThemeOnly,
    Attribution Attribution = Attribution.Unattributed,
    DisclosureChannel Channel = DisclosureChannel.Spoken)
{
    internal static DisclosureScope Of(ConsentTerms terms) => new(terms.Extent, terms.Attribution, terms.Channel);
}
