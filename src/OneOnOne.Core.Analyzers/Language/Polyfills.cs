// What C# 14 expects of the framework and netstandard2.0 lacks; the compiler matches it by name.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
