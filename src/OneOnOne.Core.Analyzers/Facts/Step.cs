using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Facts;

internal enum StepKind
{
    /// <summary>What the object itself is, as text: a builder's characters, a stream's bytes.</summary>
    Content,

    /// <summary>What the object prints: its ToString.</summary>
    Printed,

    /// <summary>An element of a collection, the result of a task, the value of a lazy: what a container of one thing contains.</summary>
    Element,

    /// <summary>An element under a constant index or key.</summary>
    ElementAt,

    Key,
    Value,

    /// <summary>An item of a tuple, counted from 1; an argument of a generic type that has no better name.</summary>
    Item,

    /// <summary>A field, an auto-property, or a property of external code.</summary>
    Member,

    /// <summary>A captured variable, in the closure of the method that declares it.</summary>
    Variable,

    /// <summary>The closure of an enclosing method, in a delegate.</summary>
    Closure,

    /// <summary>The target of a delegate.</summary>
    Receiver,

    /// <summary>Where what is written to an object goes from there: a delegate that takes it.</summary>
    Lead,

    /// <summary>What a delegate returned when it was invoked at a place.</summary>
    Invoked,

    /// <summary>The exception that a delegate ended with when it was invoked at a place, or a task.</summary>
    Failed,

    /// <summary>Argument n of the delegate invoked at a place, as the delegate left it.</summary>
    Handed,

    /// <summary>The entry objects that a copy was made of: what the copy holds where it has no cell of its own.</summary>
    Prototype,

    /// <summary>A delegate that external code keeps and calls when it is asked for its elements.</summary>
    Deferred,

    /// <summary>What was made at a place within a call, in the name that the caller gives it.</summary>
    Within,

    /// <summary>A consent once it has turned out to be there: the same, and not null.</summary>
    Present,

    /// <summary>The record that a guard spoke of, once it has refused.</summary>
    Refused,

    /// <summary>A decision that somebody else has taken, once it has turned out to be yes; or no.</summary>
    Holds,

    /// <summary>As much of it as can be a number.</summary>
    Number,

    /// <summary>The characters that a number stands for.</summary>
    Decoded,

    /// <summary>The thing itself, as far as it is text: not what an object prints.</summary>
    Words,

    /// <summary>How many things a container holds, a constant where that is known.</summary>
    Count,

    /// <summary>How a dictionary compares its keys: a constant, whether their case makes no difference.</summary>
    Folding,
}

/// <summary>One step from an object to what it holds: the second half of a heap cell.</summary>
internal sealed class Step : IEquatable<Step>
{
    public static readonly Step Content = new(StepKind.Content);
    public static readonly Step Printed = new(StepKind.Printed);
    public static readonly Step Element = new(StepKind.Element);
    public static readonly Step Key = new(StepKind.Key);
    public static readonly Step Value = new(StepKind.Value);
    public static readonly Step Receiver = new(StepKind.Receiver);
    public static readonly Step Lead = new(StepKind.Lead);
    public static readonly Step Fault = new(StepKind.Failed);
    public static readonly Step Prototype = new(StepKind.Prototype);
    public static readonly Step Deferred = new(StepKind.Deferred);

    public static readonly Step Present = new(StepKind.Present);
    public static readonly Step Refused = new(StepKind.Refused);
    public static readonly Step Holds = new(StepKind.Holds, constant: true);
    public static readonly Step Fails = new(StepKind.Holds, constant: false);
    public static readonly Step Number = new(StepKind.Number);
    public static readonly Step Decoded = new(StepKind.Decoded);
    public static readonly Step Words = new(StepKind.Words);
    public static readonly Step Count = new(StepKind.Count);
    public static readonly Step Folding = new(StepKind.Folding);

    /// <summary>What a delegate returns, wherever it is invoked: the step <c>return</c> of a model file.</summary>
    public static readonly Step AnyReturn = new(StepKind.Invoked);

    private Step(StepKind kind, ISymbol? symbol = null, int ordinal = 0, Site? site = null, object? constant = null)
    {
        Kind = kind;
        Symbol = symbol;
        Ordinal = ordinal;
        Site = site;
        Constant = constant;
    }

    public StepKind Kind { get; }

    public ISymbol? Symbol { get; }

    public int Ordinal { get; }

    public Site? Site { get; }

    public object? Constant { get; }

    /// <summary>Whether it leads to one of many, so that two reads of it may be two things.</summary>
    public bool IsOneOfMany => Kind is StepKind.Element or StepKind.Key or StepKind.Value or StepKind.Content;

    /// <summary>Whether it belongs to the structure of a container rather than to a type's members.</summary>
    public bool IsStructural =>
        Kind is StepKind.Element or StepKind.ElementAt or StepKind.Key or StepKind.Value or StepKind.Item or StepKind.Content;

    public static Step Item(int ordinal) => new(StepKind.Item, ordinal: ordinal);

    public static Step ElementAt(object constant) => new(StepKind.ElementAt, constant: constant);

    public static Step Member(ISymbol member) => new(StepKind.Member, member.OriginalDefinition);

    public static Step Variable(ISymbol variable) => new(StepKind.Variable, variable);

    public static Step Closure(ISymbol method) => new(StepKind.Closure, method);

    public static Step Invoked(Site site) => new(StepKind.Invoked, site: site);

    public static Step Failed(Site site) => new(StepKind.Failed, site: site);

    public static Step Within(Site site) => new(StepKind.Within, site: site);

    public static Step Handed(Site site, int ordinal) => new(StepKind.Handed, ordinal: ordinal, site: site);

    public bool Equals(Step? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Kind == other.Kind
                && Ordinal == other.Ordinal
                && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
                && Equals(Site, other.Site)
                && Equals(Constant, other.Constant)));

    public override bool Equals(object? obj) => Equals(obj as Step);

    public override int GetHashCode()
    {
        int hash = ((int)Kind * 31) + Ordinal;
        hash = (hash * 31) + (Symbol is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(Symbol));
        hash = (hash * 31) + (Constant?.GetHashCode() ?? 0);
        return (hash * 31) + (Site?.GetHashCode() ?? 0);
    }

    public override string ToString() => Kind switch
    {
        StepKind.Item => "Item" + Ordinal,
        StepKind.Member or StepKind.Variable => Symbol!.Name,
        StepKind.ElementAt => "[" + Constant + "]",
        StepKind.Element => "[]",
        StepKind.Invoked => "()",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
