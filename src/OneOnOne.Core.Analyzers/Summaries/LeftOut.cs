using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>Members that whoever takes an object as a whole leaves out of it, because an attribute says so.</summary>
internal static class LeftOut
{
    // System.Text.Json's JsonIgnoreCondition: anything but these leaves out some values only.
    private const int Always = 1;

    /// <param name="member">The member.</param>
    /// <param name="kind">Where the object goes: a mapper of entities asks for other attributes than a serialiser; <see langword="null"/> for text that is made of it.</param>
    public static bool Is(ISymbol member, SinkKind? kind)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            bool isLeftOut = attribute.AttributeClass?.Name switch
            {
                "JsonIgnoreAttribute" => kind is not (SinkKind.Database or SinkKind.Log) && IsAlways(attribute),
                "XmlIgnoreAttribute" or "IgnoreDataMemberAttribute" or "YamlIgnoreAttribute" or "IgnoreMemberAttribute" or "ProtoIgnoreAttribute"
                    or "NonSerializedAttribute" => kind is not (SinkKind.Database or SinkKind.Log),
                "NotMappedAttribute" => kind is SinkKind.Database,
                "NotLoggedAttribute" => kind is SinkKind.Log,
                _ => false,
            };
            if (isLeftOut)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAlways(AttributeData attribute)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Condition", Value.Value: int condition })
            {
                return condition == Always;
            }
        }

        return true;
    }
}
