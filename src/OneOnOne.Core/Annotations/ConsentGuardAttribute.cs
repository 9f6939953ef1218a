namespace OneOnOne.Annotations;

/// <summary>
/// A method that returns <see cref="bool"/> (or a task of it): <see langword="true"/> means that consent covers the record in this
/// method's argument, and everything read from it, until it is assigned anew. A <see langword="void"/> method that throws: a
/// normal return means the same.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = true)]
public sealed class ConsentGuardAttribute : Attribute;
