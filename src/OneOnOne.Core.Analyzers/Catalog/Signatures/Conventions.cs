using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>What .NET's naming guidelines tell of a member whose code is not here.</summary>
/// <remarks>
/// A command changes its receiver and answers with nothing, with how it went, or with the receiver; a question answers and changes
/// nothing. <c>Add</c> and its like are commands whatever they answer (<c>GetOrAdd</c>), <c>Contains</c> and its like are questions
/// even where they answer with a mere boolean.
/// </remarks>
internal static class Conventions
{
    private static readonly string[] s_questions =
    [
        "Contains", "IndexOf", "LastIndexOf", "BinarySearch", "Remove", "TryRemove", "TryGet", "Find", "Exists", "Compare", "Equals",
        "StartsWith", "EndsWith", "Is", "Has", "Can", "CopyTo", "TryCopyTo", "TrueForAll", "ForEach", "ConvertAll", "Peek", "TryPeek",
        "Match", "Parse", "TryParse", "Format", "TryFormat", "Read", "Validate", "SequenceEqual", "Count", "Any", "All", "Overlaps",
        "TryDequeue", "TryPop", "TryTake", "TryRead", "WaitTo", "Dispose", "GetHashCode", "GetEnumerator", "Clone", "Select", "Where",
    ];

    private static readonly string[] s_commands =
    [
        "Add", "Append", "Write", "Insert", "Enqueue", "Push", "Put", "Update", "Set", "Store", "Prepend", "Register", "Load", "Fill",
    ];

    private static readonly string[] s_destinations = ["CopyTo", "TryCopyTo", "Read", "Receive", "Fill", "TryRead", "Peek"];

    /// <summary>Whether a call leaves something of its arguments in its receiver.</summary>
    public static bool ChangesReceiver(IMethodSymbol method)
    {
        if (method.IsStatic || method.ContainingType is not { } type)
        {
            return false;
        }

        if (method.MethodKind is MethodKind.Constructor or MethodKind.EventAdd)
        {
            return true;
        }

        if (method.MethodKind == MethodKind.PropertyGet || !IsMutable(type, method))
        {
            return false;
        }

        return IsCommand(method.Name) || (!IsQuestion(method.Name) && AnswersNothing(method, type));
    }

    /// <summary>Whether nothing is left in the receiver afterwards.</summary>
    public static bool Empties(IMethodSymbol method) =>
        method is { Name: "Clear", IsStatic: false, ReturnsVoid: true, Parameters.IsEmpty: true };

    /// <summary>Whether an extension changes what it extends.</summary>
    public static bool ChangesExtended(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Parameters.Length: > 0 }
        && method.Parameters[0].Type is INamedTypeSymbol { SpecialType: not SpecialType.System_String } type
        && IsCommand(method.Name)
        && IsMutable(type, null)
        // Append and Prepend of a sequence give another sequence.
        && (method.ReturnsVoid || !method.Name.EndsWith("pend", StringComparison.Ordinal));

    /// <summary>Whether a call makes text of the numbers that it is given: most others take them for a place, a size or a time.</summary>
    public static bool Prints(IMethodSymbol method) =>
        method.Name is "Append" or "AppendLine" or "AppendFormatted" or "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync" or "ToString";

    /// <summary>Whether a call answers with one of a text's characters, as the number that it is: a reader's <c>Read</c>.</summary>
    public static bool ReadsCharacter(IMethodSymbol method) =>
        method is { Name: "Read" or "Peek" or "ReadByte", IsStatic: false, Parameters.IsEmpty: true, ReturnType.SpecialType: SpecialType.System_Int32 };

    /// <summary>Whether a call writes into a buffer that it is given.</summary>
    public static bool Fills(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (parameter.RefKind != RefKind.None || (method.IsExtensionMethod && parameter.Ordinal == 0))
        {
            return false;
        }

        // Whoever only reads asks for a read-only span.
        if (parameter.Type is INamedTypeSymbol { Name: "Span" or "Memory", Arity: 1, ContainingNamespace.Name: "System" })
        {
            return !IsQuestion(method.Name) || StartsWithOne(method.Name, s_destinations) || method.Name.StartsWith("Try", StringComparison.Ordinal);
        }

        return parameter.Type is IArrayTypeSymbol { Rank: 1 } && !parameter.IsParams && StartsWithOne(method.Name, s_destinations)
            && !(method.MethodKind == MethodKind.Constructor);
    }

    /// <summary>Whether it gives another view of the same storage: <c>AsReadOnly</c>, <c>AsSpan</c>, a writer's <c>GetSpan</c>.</summary>
    public static bool IsView(string name) => name is "GetSpan" or "GetMemory" || name.Length > 2 && name.StartsWith("As", StringComparison.Ordinal) && char.IsUpper(name[2]);

    private static bool IsCommand(string name)
    {
        foreach (string verb in s_commands)
        {
            int at = name.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && (at + verb.Length == name.Length || !char.IsLower(name[at + verb.Length]))
                && (at == 0 || name[at - 1] is '_' || !IsQuestion(name) || name.StartsWith("Try", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuestion(string name) => StartsWithOne(name, s_questions);

    private static bool AnswersNothing(IMethodSymbol method, INamedTypeSymbol type) =>
        !Carrying.CanCarry(method.ReturnType)
        || SignatureInputs.IsTask(method.ReturnType)
        || IsReceiver(method.ReturnType, type)
        || (method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } task && !Carrying.CanCarry(task.TypeArguments[0]));

    /// <summary>Whether a type is the receiver's own or a base of it, so that a fluent call may return the receiver itself.</summary>
    public static bool IsReceiver(ITypeSymbol type, INamedTypeSymbol receiver)
    {
        if (type.SpecialType == SpecialType.System_Object || SignatureInputs.IsTask(type))
        {
            return false;
        }

        for (INamedTypeSymbol? one = receiver; one is not null; one = one.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(one, type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether instances change: not strings, not delegates, not read-only values, not what is immutable by its namespace.</summary>
    public static bool IsMutable(INamedTypeSymbol type, IMethodSymbol? method)
    {
        if (type.SpecialType == SpecialType.System_String || type.TypeKind == TypeKind.Delegate)
        {
            return false;
        }

        // A span is read-only itself and writes through to what it spans.
        if (type is { Name: "Span" or "Memory", ContainingNamespace.Name: "System" })
        {
            return true;
        }

        if (type.IsValueType)
        {
            return !type.IsReadOnly && method?.IsReadOnly != true;
        }

        return !(type.ContainingNamespace is { Name: "Immutable" or "Frozen", ContainingNamespace.Name: "Collections" }
            && type.Name is not "Builder");
    }

    private static bool StartsWithOne(string name, string[] verbs)
    {
        foreach (string verb in verbs)
        {
            if (name.StartsWith(verb, StringComparison.Ordinal)
                && (name.Length == verb.Length || !char.IsLower(name[verb.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
