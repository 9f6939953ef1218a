using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Reporting;

/// <summary>One step of a path: where, if that is in the source, and in words.</summary>
internal sealed class TrailStep(Site? site, string text)
{
    public Site? Site { get; } = site;

    public string Text { get; } = text;

    /// <summary>As it stands in a sentence: a name in quotes, an expression as it is.</summary>
    public string Quoted => IsName ? $"'{Text}'" : Text;

    private bool IsName => Text.Length > 0 && Text.All(c => char.IsLetterOrDigit(c) || c == '_');

    public bool Repeats(TrailStep other) => Site is null ? other.Text == Text : Site.Equals(other.Site);

    public Location? Location(Compilation compilation)
    {
        if (Site is null || compilation.ContainsSyntaxTree(Site.Tree))
        {
            return Site?.ToLocation();
        }

        // An IDE hosts referenced projects as source. The driver refuses a location in a tree that is not the compilation's own.
        FileLinePositionSpan place = Site.Tree.GetLineSpan(Site.Span);
        return Microsoft.CodeAnalysis.Location.Create(place.Path, Site.Span, new LinePositionSpan(place.StartLinePosition, place.EndLinePosition));
    }
}
