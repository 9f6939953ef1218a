using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Everything that is found in a compilation, by the file that it is found in.</summary>
internal sealed class WholeFindings
{
    private readonly Dictionary<SyntaxTree, ImmutableArray<Finding>.Builder> _findings = [];
    private readonly HashSet<(Site, Origin, Sink)> _known = [];

    /// <param name="analysis">Whose findings.</param>
    /// <param name="results">The results of all bodies that matter.</param>
    /// <param name="cancellation">Ends it.</param>
    public static WholeFindings Of(FlowAnalysis analysis, ImmutableArray<MethodResult> results, CancellationToken cancellation)
    {
        var whole = new WholeFindings();
        var covered = new CoveredFunctions(results, new CoveredMembers(analysis, results, cancellation));
        foreach (MethodResult result in results)
        {
            whole.Add(covered.Uncovered(result));
        }

        whole.Add(StateFindings.Of(analysis, results, cancellation).Findings);
        return whole;
    }

    public ImmutableArray<Finding> In(SyntaxTree tree) =>
        _findings.TryGetValue(tree, out ImmutableArray<Finding>.Builder? findings) ? findings.ToImmutable() : [];

    // A body may have found itself what the state of any instance tells once more.
    private void Add(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            if (!_known.Add((finding.Site, finding.Origin, finding.Sink)))
            {
                continue;
            }

            if (!_findings.TryGetValue(finding.Site.Tree, out ImmutableArray<Finding>.Builder? known))
            {
                _findings.Add(finding.Site.Tree, known = ImmutableArray.CreateBuilder<Finding>());
            }

            known.Add(finding);
        }
    }
}
