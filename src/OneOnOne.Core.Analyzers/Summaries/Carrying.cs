using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>Which types can carry content at all, and which are text.</summary>
/// <remarks>
/// Lengths, counts, comparisons, dates, ids and type names are derived metadata: a value of such a type carries content only where
/// its own declaration says so. Characters and bytes do carry it.
/// </remarks>
internal static class Carrying
{
    public static bool CanCarry(ITypeSymbol? type)
    {
        if (type is null)
        {
            return true;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return false;
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_Boolean:
            case SpecialType.System_SByte:
            case SpecialType.System_Int16:
            case SpecialType.System_UInt16:
            case SpecialType.System_Int32:
            case SpecialType.System_UInt32:
            case SpecialType.System_Int64:
            case SpecialType.System_UInt64:
            case SpecialType.System_Decimal:
            case SpecialType.System_Single:
            case SpecialType.System_Double:
            case SpecialType.System_IntPtr:
            case SpecialType.System_UIntPtr:
            case SpecialType.System_DateTime:
            case SpecialType.System_Void:
                return false;
            case SpecialType.System_Nullable_T:
                return true;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return CanCarry(nullable.TypeArguments[0]);
        }

        return !IsSystemMeasure(type) && !IsName(type);
    }

    /// <summary>Whether it names a note or a person and says nothing of it: what it names is an identity, and its value carries nothing.</summary>
    public static bool IsName(ITypeSymbol? type) =>
        type is { IsValueType: true, Name: "NoteId" or "PersonId", ContainingType: null, ContainingNamespace: { Name: "OneOnOne", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether its value is text or raw characters itself, so that nothing but an origin is worth keeping of it.</summary>
    public static bool IsPlainText(ITypeSymbol? type) =>
        type?.SpecialType is SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Byte;

    /// <summary>Whether it is text, or a builder, buffer or container of text: what a confidential type's members count by.</summary>
    public static bool IsTextLike(ITypeSymbol? type) => IsTextLike(type, 0);

    private static bool IsTextLike(ITypeSymbol? type, int depth)
    {
        switch (type)
        {
            case null:
                return false;
            case IArrayTypeSymbol array:
                return IsTextLike(array.ElementType, depth + 1);
            case INamedTypeSymbol named when depth < 4:
                if (IsPlainText(named) || named.SpecialType == SpecialType.System_Object
                    || (named.Name is "StringBuilder" or "Stream" or "MemoryStream" or "TextReader" or "StringReader" or "JsonElement"
                        or "JsonDocument" or "JsonNode" or "XElement" or "StringSegment" or "BinaryData")
                    && InSystem(named.ContainingNamespace) | named.ContainingNamespace?.Name == "Primitives")
                {
                    return true;
                }

                foreach (ITypeSymbol argument in named.TypeArguments)
                {
                    if (IsTextLike(argument, depth + 1))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return IsPlainText(type);
        }
    }

    private static bool IsSystemMeasure(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "System" or "Threading" or "Numerics" } space && InSystem(space)
        && type.Name is "DateTimeOffset" or "TimeSpan" or "DateOnly" or "TimeOnly" or "Guid" or "Type" or "CancellationToken" or "Int128"
            or "UInt128" or "Half" or "Index" or "Range" or "BigInteger" or "Version" or "TimeZoneInfo";

    private static bool InSystem(INamespaceSymbol? space)
    {
        while (space is { IsGlobalNamespace: false })
        {
            if (space.ContainingNamespace is { IsGlobalNamespace: true })
            {
                return space.Name == "System";
            }

            space = space.ContainingNamespace;
        }

        return false;
    }

    public static bool IsException(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: nameof(Exception), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }
}
