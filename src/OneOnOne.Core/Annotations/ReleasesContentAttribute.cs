namespace OneOnOne.Annotations;

/// <summary>
/// The result is released and may go where its consent allows. The member takes a <c>DisclosureConsent</c>, a
/// <c>DisclosurePermit</c> or a <c>DisclosureGround</c>, or says why it needs none.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, Inherited = true)]
public sealed class ReleasesContentAttribute : Attribute
{
    /// <summary>Why this member may release without consent; <see langword="null"/> (the default) where it takes one.</summary>
    public string? Justification { get; set; }
}
