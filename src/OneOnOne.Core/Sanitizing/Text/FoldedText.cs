using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>A text made comparable, in which every character still knows where in the original it came from.</summary>
internal sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    internal FoldedText([Confidential] string text, int[] starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    [Confidential]
    internal string Text { get; }

    /// <summary>Where the characters from <paramref name="start"/> up to <paramref name="end"/> stand in the original.</summary>
    internal StatementSpan Original(int start, int end) =>
        start < end ? new(_starts[start], _ends[end - 1] - _starts[start]) : new(0, 0);
}
