using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Which of its overridable members a library's method calls to do its work, as far as .NET's naming guidelines tell.</summary>
/// <remarks>
/// A base leaves a step of its work to those who derive from it, and names the step after the work: <c>Add</c> and <c>Insert</c> end in
/// <c>InsertItem</c>, every <c>Write</c> in one of the others, <c>Dispose()</c> in <c>Dispose(bool)</c>, <c>X</c> in <c>OnX</c> or <c>XCore</c>. What a base
/// asks for and cannot do itself, a protected abstract member that is given the very thing (<c>GetKeyForItem</c>), it asks for whenever it is
/// given one.
/// </remarks>
internal static class CalledBack
{
    private static readonly string[][] s_same =
    [
        ["Add", "Insert", "Append", "Enqueue", "Push", "Put"],
        ["Remove", "Delete", "Dequeue", "Pop"],
        ["Dispose", "Close"],
        ["Read", "Peek"],
    ];

    // Questions have many names in common that mean nothing.
    private static readonly string[] s_mute = ["Get", "Is", "Has", "Can", "To", "As", "Equals", "Create", "Compare", "Copy", "Find", "Try", "Initialize"];

    /// <summary>Whether a method of a library may call an overridable member of one of its bases or of its own type.</summary>
    public static bool By(IMethodSymbol method, IMethodSymbol overridable)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertySet or MethodKind.ExplicitInterfaceImplementation)
            || overridable.MethodKind != MethodKind.Ordinary || SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, overridable.OriginalDefinition)
            || (IsLater(overridable) && !IsLater(method)))
        {
            return false;
        }

        string verb = Verb(method.Name);
        string step = Verb(overridable.Name);
        return (Array.IndexOf(s_mute, step) < 0 && (verb == step || s_same.Any(words => words.Contains(verb) && words.Contains(step))))
            || (overridable is { IsAbstract: true, DeclaredAccessibility: Accessibility.Protected, ReturnsVoid: false, Parameters: [{ Type: ITypeParameterSymbol }] }
                && Conventions.ChangesReceiver(method));
    }

    private static bool IsLater(IMethodSymbol method) => method.Name.EndsWith("Async", StringComparison.Ordinal) || !method.ReturnsVoid && SignatureInputs.IsTask(method.ReturnType);

    /// <summary>The first word of a name, behind the dot of an explicit implementation and the <c>On</c> of a step.</summary>
    private static string Verb(string name)
    {
        int start = name.LastIndexOf('.') + 1;
        if (string.CompareOrdinal(name, start, "set_", 0, 4) == 0)
        {
            return "Set";
        }

        foreach (string prefix in new[] { "On", "Try" })
        {
            if (string.CompareOrdinal(name, start, prefix, 0, prefix.Length) == 0 && start + prefix.Length < name.Length && char.IsUpper(name[start + prefix.Length]))
            {
                start += prefix.Length;
            }
        }

        int end = start + 1;
        while (end < name.Length && !char.IsUpper(name[end]))
        {
            end++;
        }

        return end <= name.Length ? name.Substring(start, end - start) : name;
    }
}
