namespace OneOnOne.Annotations;

/// <summary>This member of a <see cref="ConfidentialAttribute"/> type carries nothing: an id, or a date that is kept as text.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method, Inherited = true)]
public sealed class NotConfidentialAttribute : Attribute;
