using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>The constants that a caller has where a callee looks.</summary>
internal interface IConstants
{
    /// <summary>The constant at an entry path of the callee; <see langword="null"/> where there is none, or none that is known.</summary>
    Constant? At(AccessPath path);
}
