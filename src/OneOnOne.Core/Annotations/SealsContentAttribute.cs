namespace OneOnOne.Annotations;

/// <summary>The result is ciphertext of what went in, and carries no content.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = true)]
public sealed class SealsContentAttribute : Attribute;
