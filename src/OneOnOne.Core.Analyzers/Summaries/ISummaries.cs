using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>What is known of members, for whoever follows content through a body. It does not say where the knowledge is from.</summary>
internal interface ISummaries
{
    /// <summary>The members that a call may reach, each with its summary: one for a call that is bound, several for a virtual one.</summary>
    /// <param name="method">The member that the call names.</param>
    /// <param name="receiver">The objects that it is called on, which narrow a virtual call.</param>
    /// <param name="receiverType">The static type of the receiver.</param>
    /// <param name="isVirtual">Whether the call dispatches at all; a base call does not.</param>
    /// <param name="constants">What the caller has that is constant, as far as a callee may decide by it.</param>
    ImmutableArray<CallTarget> Resolve(IMethodSymbol method, Value receiver, ITypeSymbol? receiverType, bool isVirtual, IConstants? constants = null);

    /// <summary>The overridable members of a library's bases that a library's method may call on an object of a type, where somebody here overrides them.</summary>
    ImmutableArray<IMethodSymbol> Steps(IMethodSymbol method, INamedTypeSymbol type);

    /// <summary>The summary of one member, called directly.</summary>
    MethodSummary For(IMethodSymbol method, IConstants? constants = null);

    /// <summary>The summary of a member some of whose places are others of them by another name; what it does for all while that is not known.</summary>
    MethodSummary Under(IMethodSymbol method, ImmutableArray<Given> same, MethodSummary whole, IConstants? constants);

    /// <summary>Says what a composition costs, so that a question that costs too much can be given up in time; whether it may cost so much.</summary>
    bool Spend(int work);

    /// <summary>What an annotation or a model says of a field, property, parameter or (given the method) return value.</summary>
    Label LabelOf(ISymbol member);

    /// <summary>
    /// Members that a type declares to be content, its own and the nearest of those below: what goes where an object of that type goes
    /// as a whole.
    /// </summary>
    ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)> DeclaredIn(ITypeSymbol type, SinkKind? kind);

    /// <summary>Where what is assigned to a field or property goes, if that is a sink.</summary>
    Sink? SinkOf(ISymbol member);

    /// <summary>Where what a body returns goes, if whoever calls it discloses that: the answer of a controller's action.</summary>
    SinkEdge? ReturnSinkOf(IMethodSymbol method);

    /// <summary>Whether some number, date or enumeration of the compilation is declared to be content, so that all of them are followed.</summary>
    bool FollowsNumbers { get; }

    /// <summary>Whether a type is confidential as a whole.</summary>
    bool IsConfidential(ITypeSymbol type);

    /// <summary>Whether a type is the answer of a gate that permits.</summary>
    bool IsPermission(ITypeSymbol type);

    /// <summary>Whether a type is the answer of a gate that does not permit.</summary>
    bool IsRefusal(ITypeSymbol type);

    /// <summary>Whether a type names records that consent can speak of.</summary>
    bool IsRecord(ITypeSymbol type);

    /// <summary>Whether a type is a consent, or a permit or ground that stands for one.</summary>
    bool IsConsent(ITypeSymbol type);

    /// <summary>Whether a type is an action that a note prompts, to be asked about before it is done.</summary>
    bool IsPlan(ITypeSymbol type);

    /// <summary>Whether what a member gives is a note that nobody had before.</summary>
    bool IsBirth(IMethodSymbol method);

    /// <summary>Where a type argument of a container lies in it: an element, a key, an item.</summary>
    ImmutableArray<Step> Location(ITypeParameterSymbol parameter);

    /// <summary>Whether nothing tells of a member but its signature, and it is none of the framework's.</summary>
    bool IsUnknown(IMethodSymbol method);

    /// <summary>Whether the body of a type's members is here to be read.</summary>
    bool IsSource(ISymbol symbol);
}
