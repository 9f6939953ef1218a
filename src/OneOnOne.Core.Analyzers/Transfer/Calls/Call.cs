using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>One argument as its call gives it.</summary>
internal readonly struct CallArgument(Value value, ITypeSymbol? type, SyntaxNode? syntax)
{
    public Value Value { get; } = value;

    /// <summary>The static type of what the author wrote.</summary>
    public ITypeSymbol? Type { get; } = type;

    public SyntaxNode? Syntax { get; } = syntax;

    /// <summary>Where a callee hands it to a delegate, as far as it does; <see langword="null"/> for what is given where the call is written.</summary>
    public Site? HandedAt { get; init; }

    /// <summary>What was written one by one for a <c>params</c> parameter; none for any other.</summary>
    public ImmutableArray<CallArgument> Elements { get; init; } = [];
}

/// <summary>A call of anything that behaves like one: a method, a property, an operator, a delegate.</summary>
/// <param name="method">The member that is called.</param>
/// <param name="receiver">What it is called on.</param>
/// <param name="receiverType">The receiver's static type.</param>
/// <param name="arguments">By the parameter's ordinal.</param>
/// <param name="site">Where.</param>
internal sealed class Call(
    IMethodSymbol? method, Value receiver, ITypeSymbol? receiverType, ImmutableArray<CallArgument> arguments, Site site)
{
    public IMethodSymbol? Method { get; } = method;

    public Value Receiver { get; } = receiver;

    public ITypeSymbol? ReceiverType { get; } = receiverType;

    public ImmutableArray<CallArgument> Arguments { get; } = arguments;

    public Site Site { get; } = site;

    /// <summary>What the way calls it; empty for what no reader would call a step. Made when content really passes.</summary>
    public string Name => field ??= IsOfItself ? "" : CallName.Of(Method, Syntax);

    /// <summary>The type parameter through which a static member is called, whose argument decides which one that is.</summary>
    public ITypeParameterSymbol? Through { get; init; }

    /// <summary>The delegate that is called through, which holds the closures of its target.</summary>
    public AbstractObject? Delegate { get; init; }

    public SyntaxNode? ReceiverSyntax { get; init; }

    /// <summary>The arguments that lend a place, and the others, as they are written; none where the call is not written as such.</summary>
    public ImmutableArray<IArgumentOperation> Written { get; init; } = [];

    /// <summary>The one place of a library's container that the call is about, where that is known.</summary>
    public Slot? Slot { get; init; }

    /// <summary>
    /// Where the delegate was made that is called here beside others: what each of them makes has a name of its own, so that the next
    /// does not pass for it.
    /// </summary>
    public Site? Among { get; init; }

    /// <summary>Whether a library calls, and no code that can be seen.</summary>
    public bool IsByLibrary { get; init; }

    /// <summary>Whether nobody calls: a body is looked at as it runs on an instance that no caller knows.</summary>
    public bool IsOfItself { get; init; }

    /// <summary>The whole call.</summary>
    public SyntaxNode? Syntax { get; init; }

    /// <summary>The same call with what its arguments are now.</summary>
    public Call With(ImmutableArray<CallArgument> arguments) =>
        new(Method, Receiver, ReceiverType, arguments, Site)
        {
            Delegate = Delegate, ReceiverSyntax = ReceiverSyntax, Syntax = Syntax, IsByLibrary = IsByLibrary, Among = Among, Through = Through, Slot = Slot, Written = Written,
        };

    /// <summary>The same call of another object.</summary>
    public Call On(Value receiver) =>
        new(Method, receiver, ReceiverType, Arguments, Site)
        {
            Delegate = Delegate, ReceiverSyntax = ReceiverSyntax, Syntax = Syntax, IsByLibrary = IsByLibrary, Among = Among, Through = Through, Slot = Slot, Written = Written,
        };

    public Call ByLibrary() =>
        new(Method, Receiver, ReceiverType, Arguments, Site)
        {
            Delegate = Delegate, ReceiverSyntax = ReceiverSyntax, Syntax = Syntax, IsByLibrary = true, Among = Among,
        };

    /// <summary>The same, said of a place of its own in the body that is called.</summary>
    public Call At(Site site) =>
        new(Method, Receiver, ReceiverType, Arguments, site) { Syntax = site.Tree.GetRoot().FindNode(site.Span, getInnermostNodeForTie: true) };

    public CallArgument Argument(int ordinal) => ordinal < Arguments.Length ? Arguments[ordinal] : new CallArgument(Value.Empty, null, null);
}
