namespace OneOnOne.Annotations;

/// <summary>
/// Content must not arrive here without consent. On a parameter: in that argument. On a method or constructor: in any argument.
/// On a property: in what is assigned to it.
/// </summary>
/// <param name="kind">Where this leads; <see cref="SinkKind.Other"/> by default.</param>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property,
    Inherited = true)]
public sealed class DisclosureSinkAttribute(SinkKind kind = SinkKind.Other) : Attribute
{
    /// <summary>Where this leads. Default: <see cref="SinkKind.Other"/>.</summary>
    public SinkKind Kind { get; } = kind;

    /// <summary>
    /// Whether everything that can be reached from the value leaves with it, as with a serialiser; otherwise only the value itself
    /// and what its <see cref="object.ToString"/> prints. Default: <see langword="false"/>.
    /// </summary>
    public bool Deep { get; set; }
}
