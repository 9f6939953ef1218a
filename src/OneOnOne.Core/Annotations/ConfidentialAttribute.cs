namespace OneOnOne.Annotations;

/// <summary>
/// What is read here is note content, whatever its type. On a type: every instance is confidential, its text-like members are
/// content, and the object itself does not belong at a sink.
/// </summary>
/// <remarks>
/// On an interface or base member it holds for every implementation and override. Booleans, numbers (not <see cref="char"/>, not
/// <see cref="byte"/>), enums, dates, <see cref="Guid"/> and <see cref="Type"/> carry no content unless they are annotated
/// themselves. A confidential parameter is content inside the member, and a safe place to hand content to.
/// </remarks>
/// <param name="audience">Who the content may be shown to; <see cref="Audience.None"/> by default.</param>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    Inherited = true)]
public sealed class ConfidentialAttribute(Audience audience = Audience.None) : Attribute
{
    /// <summary>Who the content may be shown to. Default: <see cref="Audience.None"/>.</summary>
    public Audience Audience { get; } = audience;

    /// <summary>How the member lies in its store. Default: <see cref="AtRest.Clear"/>.</summary>
    public AtRest AtRest { get; set; }
}
