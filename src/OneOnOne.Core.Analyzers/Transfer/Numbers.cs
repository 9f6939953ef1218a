using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// Content as numbers. The law is that numbers carry nothing; but a character that is shifted, masked or counted on goes through
/// numbers and comes out as a character again, and a number may itself be declared confidential.
/// </summary>
internal static class Numbers
{
    /// <summary>Whether numbers of a type can stand for characters.</summary>
    public static bool IsCode(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_SByte or SpecialType.System_Int16
        or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64;

    public static bool IsCharacter(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Char or SpecialType.System_Byte;

    /// <summary>Characters as the numbers that they are.</summary>
    public static Value Encoded(Value value) => In(value, OriginForm.Text, OriginForm.Code);

    /// <summary>Numbers as the characters that they stand for.</summary>
    public static Value Decoded(Value value) => In(value, OriginForm.Code, OriginForm.Text);

    /// <summary>Of something whose type was not known, what it can be once that has turned out to be a number.</summary>
    public static Value Measured(Value value)
    {
        ImmutableArray<Flow>.Builder flows = ImmutableArray.CreateBuilder<Flow>(value.Origins.Length);
        foreach (Flow flow in value.Origins)
        {
            if (flow.Origin.Form != OriginForm.Text || flow.Origin.Label is not (Label.None or Label.Content or Label.Participant or Label.Released or Label.ConfidentialObject))
            {
                flows.Add(flow);
            }
            else if (flow.Origin is { IsEntry: true, IsContent: false, Path: { } path })
            {
                flows.Add(new Flow(Origin.Entry(path.Then(Step.Number)).In(OriginForm.Number), flow.Way, flow.When));
            }
        }

        return Value.Of(flows.ToImmutable());
    }

    /// <summary>What is a number of what a caller has where a callee asks for one.</summary>
    public static ImmutableArray<Flow> Told(ImmutableArray<Flow> flows)
    {
        foreach (Flow flow in flows)
        {
            if (flow.Origin.Form == OriginForm.Text)
            {
                return Measured(Value.Of(flows)).Origins;
            }
        }

        return flows;
    }

    /// <summary>What a value of a type can bear: where a type parameter turns out to be a number, no text that was read came through it.</summary>
    public static Value Closed(Value value, ITypeSymbol? type)
    {
        if (value.Origins.IsEmpty || Carrying.CanCarry(type))
        {
            return value;
        }

        ImmutableArray<Flow> left = value.Origins.RemoveAll(flow => flow.Origin is { IsEntry: false, Form: OriginForm.Text, Label: Label.Content or Label.Participant or Label.Released });
        return left.Length == value.Origins.Length ? value : value.WithOrigins(left);
    }

    /// <summary>Whether values of a type are such as an author may declare to be content although they carry none by themselves.</summary>
    public static bool IsMeasure(ITypeSymbol? type) =>
        type is not (null or ITypeParameterSymbol or { SpecialType: SpecialType.System_Boolean or SpecialType.System_Void or SpecialType.System_IntPtr or SpecialType.System_UIntPtr })
        && !Carrying.CanCarry(type) && !Carrying.IsName(type)
        && type is not { Name: "Guid" or "Type" or "CancellationToken" or "Index" or "Range" or "Version" or "TimeZoneInfo", TypeKind: not TypeKind.Enum };

    /// <summary>What a caller has at a path that holds a number: followed only where some number is declared to be content.</summary>
    public static Value AtEntry(AccessPath path, ITypeSymbol? type, Body body) =>
        body.Summaries.FollowsNumbers && IsMeasure(type) ? Value.Of(Origin.Entry(path).In(OriginForm.Number)) : Value.Empty;

    /// <summary>What is left of a library's answer that is a number: what was a number in what it was given, or stands for a character of it.</summary>
    public static Value Answered(Value value, ITypeSymbol type, Body body) =>
        value.Origins.IsEmpty || !IsMeasure(type) ? Value.Empty
        : body.Summaries.FollowsNumbers ? Measured(value)
        : Value.Of(value.Origins.RemoveAll(flow => flow.Origin.Form == OriginForm.Text));

    /// <summary>
    /// A parameter that may bring the code of a character: only where characters may come of it, so that not every count of every
    /// body is followed.
    /// </summary>
    public static Value CodeAtEntry(AccessPath path, IParameterSymbol parameter, IMethodSymbol method) =>
        IsCode(parameter.Type) && (IsCharacter(method.ReturnType) || method.MethodKind == MethodKind.AnonymousFunction && Carrying.CanCarry(method.ReturnType))
            ? Value.Of(Origin.Entry(path.Then(Step.Decoded)).In(OriginForm.Code))
            : Value.Empty;

    private static Value In(Value value, OriginForm from, OriginForm to)
    {
        ImmutableArray<Flow>.Builder? flows = null;
        for (int i = 0; i < value.Origins.Length; i++)
        {
            Flow flow = value.Origins[i];
            if (flow.Origin.Form == from)
            {
                (flows ??= value.Origins.ToBuilder())[i] = new Flow(flow.Origin.In(to), flow.Way, flow.When);
            }
        }

        return flows is null ? value : value.WithOrigins(flows.ToImmutable());
    }
}
