using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>A path as it is written: <c>argument 0.element.Text</c>. It has no types yet; the binder gives it those of a member.</summary>
internal sealed class ModelPath(PathRoot root, int ordinal, string name, ImmutableArray<ModelStep> steps, TextSpan span)
{
    public PathRoot Root { get; } = root;

    /// <summary>Which argument, counted from 0; -1 where it is told by <see cref="Name"/>.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>The parameter's name, which holds for all overloads wherever they have it.</summary>
    public string Name { get; } = name;

    public ImmutableArray<ModelStep> Steps { get; } = steps;

    /// <summary>Where it stands in its file.</summary>
    public TextSpan Span { get; } = span;

    public override string ToString() => string.Join(
        ".",
        new[] { Root == PathRoot.Argument ? "argument " + (Name.Length > 0 ? Name : Ordinal.ToString()) : Root == PathRoot.Everything ? "*" : Root.ToString().ToLowerInvariant() }
            .Concat(Steps.Select(step => step.ToString())));
}

internal enum ModelStepKind
{
    Member,

    /// <summary>An element of a collection, and what a task results in: a container of one thing.</summary>
    Element,

    Key,
    Value,
    Item,

    /// <summary>What a delegate returns.</summary>
    Return,

    /// <summary>What a delegate is given.</summary>
    Argument,

    /// <summary>What it writes through to or reads from: a writer's stream.</summary>
    Target,

    /// <summary><c>*</c>: everything that can be reached from there.</summary>
    Below,
}

/// <summary>One step of a written path.</summary>
internal sealed class ModelStep(ModelStepKind kind, string name, int number)
{
    public ModelStepKind Kind { get; } = kind;

    /// <summary>The member's name.</summary>
    public string Name { get; } = name;

    /// <summary>The item, counted from 1; the argument, counted from 0.</summary>
    public int Number { get; } = number;

    public override string ToString() => Kind switch
    {
        ModelStepKind.Member => Name,
        ModelStepKind.Item => "item " + Number,
        ModelStepKind.Argument => "argument " + Number,
        ModelStepKind.Below => "*",
        _ => Kind.ToString().ToLowerInvariant(),
    };
}
