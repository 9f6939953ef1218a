using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>One body while it is followed: whose it is, what is known outside, and what was found inside.</summary>
internal sealed class Body(IMethodSymbol method, ISummaries summaries, ISet<ISymbol> captured)
{
    public IMethodSymbol Method { get; } = method;

    public ISummaries Summaries { get; } = summaries;

    /// <summary>The variables of this body that lambdas and local functions share with it.</summary>
    public ISet<ISymbol> Captured { get; } = captured;

    public Numbering Numbers { get; } = new();

    public Discoveries Found { get; } = new();

    /// <summary>The graph whose blocks are being followed now; a constructor has one for each initialiser and one of its own.</summary>
    public ControlFlowGraph? Graph { get; set; }

    /// <summary>The variables of this activation, as an object that delegates may hold.</summary>
    public AbstractObject Activation { get; } = AbstractObject.Activation(method);

    /// <summary>The one task, enumerable or iterator that an async or iterator body returns.</summary>
    public AbstractObject? Promise { get; init; }

    /// <summary>The constants that its caller has where it decides by them; none of a body that is followed for all callers.</summary>
    public ImmutableArray<Given> Given { get; init; } = [];

    /// <summary>Whether text that comes from nowhere in particular is followed as well: see <see cref="Unnamed"/>.</summary>
    public bool NamesText { get; init; }

    /// <summary>Whether it is told where content goes out of sight.</summary>
    public bool TellsDepartures { get; init; }

    /// <summary>Whether a place lies in the text of this body.</summary>
    public bool IsWrittenIn(Site site) =>
        Graph?.OriginalOperation.Syntax is { } syntax && ReferenceEquals(syntax.SyntaxTree, site.Tree) && syntax.Span.Contains(site.Span);

    /// <summary>The object that holds the variables of an enclosing method, or of this one.</summary>
    public AbstractObject ClosureOf(ISymbol owner) =>
        SymbolEqualityComparer.Default.Equals(owner, Method) ? Activation : AbstractObject.Entry(AccessPath.Closure(owner));
}
