using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>One statement of a model file: a row of knowledge about one symbol, or about all that bear one attribute.</summary>
internal abstract class ModelStatement(ModelSymbol symbol)
{
    public ModelSymbol Symbol { get; } = symbol;

    /// <summary>Every path that the statement names, for the check that the symbol has them.</summary>
    public abstract IEnumerable<ModelPath> Paths { get; }
}

/// <summary>The symbol of a statement: a documentation comment id, or <c>@</c> and the id of an attribute.</summary>
internal sealed class ModelSymbol(string id, bool isAttribute, bool isBuiltIn, TextSpan span)
{
    /// <summary>Whether the catalog says so and not the user.</summary>
    public bool IsBuiltIn { get; } = isBuiltIn;

    /// <summary>A documentation comment id, with its prefix.</summary>
    public string Id { get; } = id;

    public bool IsAttribute { get; } = isAttribute;

    /// <summary>Where it stands in its file.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Whether it ends in <c>(*)</c> and means every overload, generic or not.</summary>
    public bool IsOverloads => Id.EndsWith("(*)", StringComparison.Ordinal);

    public bool IsType => !IsAttribute && Id.StartsWith("T:", StringComparison.Ordinal);
}

/// <summary>Content is read there.</summary>
internal sealed class SourceStatement(ModelSymbol symbol, ModelPath? path, bool isForParticipant) : ModelStatement(symbol)
{
    /// <summary><see langword="null"/>: the member itself, or what the method returns.</summary>
    public ModelPath? Path { get; } = path;

    public bool IsForParticipant { get; } = isForParticipant;

    public override IEnumerable<ModelPath> Paths => Path is null ? [] : [Path];
}

/// <summary>What arrives there is disclosed.</summary>
internal sealed class SinkStatement(ModelSymbol symbol, ImmutableArray<SinkTarget> targets, SinkKind kind) : ModelStatement(symbol)
{
    public ImmutableArray<SinkTarget> Targets { get; } = targets;

    public SinkKind Kind { get; } = kind;

    public override IEnumerable<ModelPath> Paths => Targets.Select(target => target.Path);
}

internal readonly struct SinkTarget(ModelPath path, bool isDeep)
{
    public ModelPath Path { get; } = path;

    public bool IsDeep { get; } = isDeep;
}

/// <summary>What is written to the object at the path is disclosed: it is a file's stream, a console's writer.</summary>
internal sealed class LeadStatement(ModelSymbol symbol, ModelPath path, SinkKind kind) : ModelStatement(symbol)
{
    public ModelPath Path { get; } = path;

    public SinkKind Kind { get; } = kind;

    public override IEnumerable<ModelPath> Paths => [Path];
}

/// <summary>What is at some paths is written to the object at the last, and to what that stands in front of.</summary>
internal sealed class WriteStatement(ModelSymbol symbol, ImmutableArray<ModelPath> written, ModelPath to) : ModelStatement(symbol)
{
    public ImmutableArray<ModelPath> Written { get; } = written;

    public ModelPath To { get; } = to;

    public override IEnumerable<ModelPath> Paths => Written.Add(To);
}

/// <summary>What is at one path is afterwards at another.</summary>
internal sealed class FlowStatement(ModelSymbol symbol, ImmutableArray<FlowPair> pairs) : ModelStatement(symbol)
{
    public ImmutableArray<FlowPair> Pairs { get; } = pairs;

    public override IEnumerable<ModelPath> Paths => Pairs.SelectMany(pair => new[] { pair.From, pair.To });
}

internal readonly struct FlowPair(ModelPath from, ModelPath to)
{
    public ModelPath From { get; } = from;

    public ModelPath To { get; } = to;
}

/// <summary>What leaves there was released, under the consent at the other path.</summary>
internal sealed class ReleaseStatement(ModelSymbol symbol, ModelPath path, ModelPath? consent) : ModelStatement(symbol)
{
    public ModelPath Path { get; } = path;

    public ModelPath? Consent { get; } = consent;

    public override IEnumerable<ModelPath> Paths => Consent is null ? [Path] : [Path, Consent];
}

/// <summary>What leaves there is ciphertext.</summary>
internal sealed class SealStatement(ModelSymbol symbol, ModelPath path) : ModelStatement(symbol)
{
    public ModelPath Path { get; } = path;

    public override IEnumerable<ModelPath> Paths => [Path];
}

/// <summary>What was there is gone.</summary>
internal sealed class ClearStatement(ModelSymbol symbol, ModelPath path) : ModelStatement(symbol)
{
    public ModelPath Path { get; } = path;

    public override IEnumerable<ModelPath> Paths => [Path];
}

/// <summary>An answer, or a normal return, that means: consent covers the record at the path.</summary>
internal sealed class GuardStatement(ModelSymbol symbol, GuardAnswer answer, ModelPath path) : ModelStatement(symbol)
{
    public GuardAnswer Answer { get; } = answer;

    public ModelPath Path { get; } = path;

    public override IEnumerable<ModelPath> Paths => [Path];
}

internal enum GuardAnswer
{
    True,
    False,
    Returns,
}

/// <summary>The delegate at a path is called with what is at others, and its result goes to a last one.</summary>
internal sealed class InvokeStatement(ModelSymbol symbol, ModelPath target, ImmutableArray<ModelPath> arguments, ModelPath? result)
    : ModelStatement(symbol)
{
    public ModelPath Target { get; } = target;

    public ImmutableArray<ModelPath> Arguments { get; } = arguments;

    public ModelPath? Result { get; } = result;

    public override IEnumerable<ModelPath> Paths =>
        new[] { Target }.Concat(Arguments).Concat(Result is null ? [] : [Result]);
}

/// <summary>The message of that exception repeats what is at the path.</summary>
internal sealed class EchoStatement(ModelSymbol symbol, ModelPath path, ModelSymbol exception) : ModelStatement(symbol)
{
    public ModelPath Path { get; } = path;

    public ModelSymbol Exception { get; } = exception;

    public override IEnumerable<ModelPath> Paths => [Path];
}

/// <summary>Result and receiver derive nothing.</summary>
internal sealed class NeutralStatement(ModelSymbol symbol) : ModelStatement(symbol)
{
    public override IEnumerable<ModelPath> Paths => [];
}
