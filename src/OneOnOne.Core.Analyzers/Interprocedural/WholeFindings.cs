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
    private readonly HashSet<(Site, Origin, Sink)> _places = [];

    /// <param name="analysis">Whose findings.</param>
    /// <param name="results">The results of all bodies that matter.</param>
    /// <param name="cancellation">Ends it.</param>
    public static WholeFindings Of(FlowAnalysis analysis, ImmutableArray<MethodResult> results, CancellationToken cancellation)
    {
        var whole = new WholeFindings();
        var covered = new CoveredFunctions(results, new CoveredMembers(analysis, results, cancellation));
        List<Finding> handedOn = [];
        foreach (MethodResult result in results)
        {
            foreach (Finding finding in covered.Uncovered(result))
            {
                if (finding.IsHandedOn)
                {
                    handedOn.Add(finding);
                }
                else
                {
                    whole.Add(finding);
                }
            }
        }

        foreach (Finding finding in StateFindings.Of(analysis, results, cancellation).Findings.Concat(handedOn))
        {
            whole.Add(finding);
        }

        return whole;
    }

    public ImmutableArray<Finding> In(SyntaxTree tree) =>
        _findings.TryGetValue(tree, out ImmutableArray<Finding>.Builder? findings) ? findings.ToImmutable() : [];

    private void Add(Finding finding)
    {
        if (!IsNew(finding))
        {
            return;
        }

        if (!_findings.TryGetValue(finding.Site.Tree, out ImmutableArray<Finding>.Builder? known))
        {
            _findings.Add(finding.Site.Tree, known = ImmutableArray.CreateBuilder<Finding>());
        }

        known.Add(finding);
    }

    // A body may have found itself what the state of any instance tells once more. Of what it hands on each of its callers tells, and
    // knows the record by a name of its own.
    private bool IsNew(Finding finding)
    {
        bool isFirst = _places.Add((finding.Site, finding.Origin.WithRecord(null), finding.Sink));
        return _known.Add((finding.Site, finding.Origin, finding.Sink)) && (isFirst || !finding.IsHandedOn);
    }
}
