using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>A delegate that a body leaves in somebody's state.</summary>
/// <param name="one">The delegate.</param>
/// <param name="maker">What is known of the body that left it, and so of what the delegate holds.</param>
internal readonly struct StoredFunction(AbstractObject one, MethodSummary maker)
{
    public AbstractObject Delegate { get; } = one;

    public MethodSummary Maker { get; } = maker;
}
