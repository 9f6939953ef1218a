using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// Fields that are references: what is put into such a field lies in the place that it refers to, and what is put into the place lies in the field.
/// </summary>
/// <remarks>
/// A holder is made of a reference to a place and never let refer to another by those who follow the law of ref structs, so a link is kept for
/// the whole body. A copy of a holder refers to the same place.
/// </remarks>
internal sealed class Links(Evaluator evaluator)
{
    private readonly Dictionary<AbstractObject, List<(Step Field, IOperation Place)>> _places = [];
    private readonly Dictionary<ISymbol, List<(AbstractObject Holder, Step Field)>> _holders = new(SymbolEqualityComparer.Default);
    private bool _isPassing;

    public static bool IsReference(Step step) => step is { Kind: StepKind.Member, Symbol: IFieldSymbol { RefKind: not RefKind.None } };

    /// <summary>A field refers to a place from now on.</summary>
    public void Link(AbstractObject holder, Step field, IOperation place)
    {
        if (!_places.TryGetValue(holder, out List<(Step Field, IOperation Place)>? places))
        {
            _places.Add(holder, places = []);
        }

        if (places.Any(one => one.Field.Equals(field) && ReferenceEquals(one.Place, place)))
        {
            return;
        }

        places.Add((field, place));
        if (VariableOf(place) is { } variable)
        {
            if (!_holders.TryGetValue(variable, out List<(AbstractObject Holder, Step Field)>? holders))
            {
                _holders.Add(variable, holders = []);
            }

            holders.Add((holder, field));
        }
    }

    /// <summary>A copy of a holder refers to what the holder refers to.</summary>
    public void Copied(AbstractObject original, AbstractObject copy)
    {
        if (_places.Count > 0 && !original.Equals(copy) && _places.TryGetValue(original, out List<(Step Field, IOperation Place)>? places))
        {
            foreach ((Step field, IOperation place) in places.ToArray())
            {
                Link(copy, field, place);
            }
        }
    }

    /// <summary>Something was put into a field that refers to a place.</summary>
    public void Put(AbstractObject holder, Step field, Value value, bool replaces)
    {
        if (_isPassing || !_places.TryGetValue(holder, out List<(Step Field, IOperation Place)>? places))
        {
            return;
        }

        _isPassing = true;
        foreach ((Step one, IOperation place) in places)
        {
            if (one.Equals(field))
            {
                evaluator.Places.Assign(place, value, replaces && places.Count == 1);
            }
        }

        _isPassing = false;
    }

    /// <summary>Something was put into a variable that fields may refer to.</summary>
    public void Assigned(ISymbol variable, Value value, bool replaces)
    {
        if (_holders.Count == 0 || !_holders.TryGetValue(variable, out List<(AbstractObject Holder, Step Field)>? holders))
        {
            return;
        }

        bool wasPassing = _isPassing;
        _isPassing = true;
        foreach ((AbstractObject holder, Step field) in holders)
        {
            evaluator.Memory.Write(holder, field, value, replaces && holder.IsOne);
        }

        _isPassing = wasPassing;
    }

    private static ISymbol? VariableOf(IOperation place) => place switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IDeclarationExpressionOperation declaration => VariableOf(declaration.Expression),
        _ => null,
    };
}
