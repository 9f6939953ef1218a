// What C# 14 expects of the framework and netstandard2.0 lacks; the compiler matches it by name.
namespace System;

/// <summary>A position in a list pattern.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;

    public static implicit operator Index(int value) => new(value);
}
