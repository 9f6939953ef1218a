using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The actions that a body plans because of a note: each is looked at before the body is done with it, or leaves it for others to look at.</summary>
/// <remarks>Acting is disclosing (R10): a plan that goes nowhere was carried out in the author's head, and its date tells who said what.</remarks>
internal sealed class Plans(Evaluator evaluator)
{
    private readonly List<Site> _made = [];
    private readonly HashSet<Site> _settled = [];

    private static readonly Sink Guard = new(SinkKind.Other, "M:OneOnOne.InferenceGuard.CheckAsync", "InferenceGuard.CheckAsync") { Demand = Demand.Check };

    public void Make(ITypeSymbol? type, Site site)
    {
        if (type is not null && evaluator.Summaries.IsPlan(type) && !_made.Contains(site))
        {
            _made.Add(site);
        }
    }

    /// <summary>Code that cannot be seen may do with a plan what it likes, ask about it too.</summary>
    public void HandOver(Call call)
    {
        foreach (CallArgument argument in call.Arguments)
        {
            Settle(argument.Value);
            if (argument is { Type: { } type, Syntax: { } at } && evaluator.Summaries.IsPlan(type))
            {
                Ask(argument.Value, at);
            }
        }
    }

    /// <summary>It is looked at here; a plan of the caller's is looked at by whoever calls this.</summary>
    public void Ask(Value plan, SyntaxNode at)
    {
        Settle(plan);
        foreach (AbstractObject one in plan.Objects)
        {
            if (one is { Kind: ObjectKind.Entry, Path: { } path })
            {
                Site site = Site.Of(at);
                evaluator.Body.Found.Add(
                    new SinkEdge(path, Guard, isDeep: false, new Witness(null, site, Guard.Name), site) { Owner = evaluator.Body.Method });
            }
        }
    }

    public void Settle(Value value)
    {
        if (_made.Count == 0)
        {
            return;
        }

        foreach (AbstractObject one in value.Objects)
        {
            if (one is { Kind: ObjectKind.Made, Inner: null, Site: { } site })
            {
                _settled.Add(site);
            }
        }
    }

    /// <summary>The plans that nobody looked at, once the body has been followed to its end.</summary>
    public void Report()
    {
        foreach (Site site in _made)
        {
            if (!_settled.Contains(site))
            {
                var origin = Origin.Read(site, Label.Unasked, site.Text(), "T:OneOnOne.PlannedAction");
                evaluator.Body.Found.Add(new Finding(site, origin, Guard, new Witness(new Witness(null, site, origin.Name), site, Guard.Name)));
            }
        }
    }
}
