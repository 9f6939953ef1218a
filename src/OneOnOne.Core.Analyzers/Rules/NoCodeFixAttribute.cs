namespace OneOnOne.Analyzers.Rules;

/// <summary>Why a rule has no code fix. A rule has either a fixer or this, and its page says the same.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class NoCodeFixAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}
