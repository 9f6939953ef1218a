using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <content>What comes out, made of what came in: type by type, containers with what they hold.</content>
internal sealed partial class SignatureDefault
{
    /// <summary>A value of a type as it can be made of what came in.</summary>
    private Value Make(ITypeSymbol type, Func<AccessPath, bool>? except, int depth)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                Value given = _inputs.OfType(parameter);
                // Nothing of that type came in: it was read from text, as Deserialize<T>(json) does.
                return given.HasNothing
                    ? Text(except).Join(Value.Of(AbstractObject.Made(null, ObjectShape.Foreign(null))))
                    : given;
            case IArrayTypeSymbol array:
                AbstractObject row = Container(array);
                _summary.Put(row, array, [Step.Element], Make(array.ElementType, except, depth + 1));
                return Value.Of(row);
            case IDynamicTypeSymbol:
                return Text(except);
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                return Make(nullable.TypeArguments[0], except, depth);
            case INamedTypeSymbol named when depth < 5 && Carrying.CanCarry(named) && !SignatureInputs.IsTask(named):
                return MakeNamed(named, except, depth);
            default:
                return Value.Empty;
        }
    }

    private Value MakeNamed(INamedTypeSymbol type, Func<AccessPath, bool>? except, int depth)
    {
        if (Carrying.IsPlainText(type))
        {
            return Text(except);
        }

        bool isContainer = SignatureInputs.IsContainer(type);
        AbstractObject made = isContainer ? Container(type) : AbstractObject.Made(null, ObjectShape.Foreign(type));
        Value value = Value.Of(made);
        if (type.TypeKind == TypeKind.Delegate)
        {
            return value;
        }

        foreach (KeyValuePair<ITypeParameterSymbol, ITypeSymbol> pair in TypeArguments.Of(type))
        {
            if (_locations.In(type, pair.Key) is { } steps)
            {
                Value inner = Make(pair.Value, except, depth + 1);
                _summary.Put(made, type, steps, inner);
                value = type.IsValueType && Carrying.IsPlainText(pair.Value) ? value.Join(inner.AsText()) : value;
            }
        }

        if (isContainer)
        {
            return value;
        }

        // What is an interface or an object may be text itself; what is a class has text in it, which Clear and its like can empty.
        Value text = Text(except);
        if (type.TypeKind == TypeKind.Class && type.SpecialType == SpecialType.None)
        {
            _summary.Put(made, type, [], text);
            return value;
        }

        return value.Join(text);
    }

    // Text comes of text, and of things of a type parameter only where no such thing comes out.
    private Value Text(Func<AccessPath, bool>? except) =>
        _inputs.Text(printsParametric: !Mentions(_method.ReturnType), except, readsMembers: !IsGetter);

    private static bool Mentions(ITypeSymbol type)
    {
        switch (type)
        {
            case ITypeParameterSymbol:
                return true;
            case IArrayTypeSymbol array:
                return Mentions(array.ElementType);
            case INamedTypeSymbol named:
                foreach (KeyValuePair<ITypeParameterSymbol, ITypeSymbol> pair in TypeArguments.Of(named))
                {
                    if (Mentions(pair.Value))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static AbstractObject Container(ITypeSymbol type) =>
        AbstractObject.Made(null, new ObjectShape(type, isExact: false, null, isForeign: false));
}
