namespace OneOnOne.Analyzers.Catalog;

/// <summary>Where a path of a model file begins.</summary>
internal enum PathRoot
{
    This,
    Return,
    Argument,

    /// <summary><c>*</c>: every argument.</summary>
    Everything,
}
