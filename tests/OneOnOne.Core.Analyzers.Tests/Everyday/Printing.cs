using System.Diagnostics;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public record struct Vote([property: Confidential] string Why, int Stars); // ONE1009
public sealed class Diary { [Confidential] public string Today { get; set; } = ""; public override string ToString() => $"Diary: {Today}"; } // ONE1009
[DebuggerDisplay("{Text} by {Author}")] // ONE1009
public sealed class Quote { [Confidential] public string Text { get; set; } = ""; public string Author { get; set; } = ""; }
public sealed class Tone : IFormattable { [Confidential] public string Text { get; set; } = ""; public string ToString(string? format, IFormatProvider? provider) => Text; } // ONE1009

public sealed record Feedback2(Guid Id, string Team) { [Confidential] private string Words { get; init; } = ""; public int Length => Words.Length; }
public sealed record Vote2([property: Confidential] string Why, int Stars) { public override string ToString() => $"{Stars} stars"; }
public sealed class Diary2 { [Confidential] public string Today { get; set; } = ""; public override string ToString() => $"Diary: {Today.Length}"; }
[DebuggerDisplay("{Author,nq} {Text.Length}")]
public sealed class Quote2 { [Confidential] public string Text { get; set; } = ""; public string Author { get; set; } = ""; }
public sealed record Wrapped(Guid Id, NoteContent Content);
