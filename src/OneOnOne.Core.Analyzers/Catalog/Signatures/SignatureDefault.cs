using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>What can be said of a member from its signature alone, where no body and no row tells more.</summary>
/// <remarks>
/// <para>
/// Parametricity ("Theorems for free!", Wadler 1989): code that is generic in T cannot make a T, so a T that comes out came in.
/// <c>Select</c> can only yield what its selector returns, and give the selector only what the sequence holds; a dictionary gives
/// back values that were values and keys that were keys. This holds of all generic code and needs no table.
/// </para>
/// <para>
/// What is not generic is text or may print as text, and then the default of unknown code applies: what comes out derives from all
/// that went in, and a receiver that changes keeps what it was given (<see cref="Conventions"/>). Content is rather followed too far
/// than lost; <c>neutral</c> and <c>flow</c> rows say where that is wrong.
/// </para>
/// </remarks>
internal sealed partial class SignatureDefault
{
    private readonly IMethodSymbol _method;
    private readonly TypeLocations _locations;
    private readonly SignatureInputs _inputs;
    private readonly SummaryBuilder _summary = new() { IsGuess = true };

    private SignatureDefault(IMethodSymbol method, TypeLocations locations, bool derivesText)
    {
        _method = method;
        _locations = locations;
        _inputs = new SignatureInputs(method, locations, derivesText);
    }

    /// <param name="method">The definition of a member.</param>
    /// <param name="locations">Where type arguments lie.</param>
    /// <param name="derivesText">Whether text derives from what went in: not where annotations say all there is to say.</param>
    public static MethodSummary Of(IMethodSymbol method, TypeLocations locations, bool derivesText = true)
    {
        var signature = new SignatureDefault(method, locations, derivesText);
        signature.InvokeFunctions();
        signature.FillParameters();
        signature.ChangeReceiver();
        signature._summary.Return = signature.Result();
        return signature._summary.Build();
    }

    private bool IsGetter => _method.MethodKind == MethodKind.PropertyGet;

    private void InvokeFunctions()
    {
        foreach (SignatureInputs.Function function in _inputs.Functions)
        {
            ImmutableArray<Value>.Builder arguments = ImmutableArray.CreateBuilder<Value>();
            foreach (IParameterSymbol parameter in function.Type.DelegateInvokeMethod!.Parameters)
            {
                arguments.Add(Argument(parameter.Type, function.Path));
            }

            _summary.Invoke(new InvokeEdge(function.Path, null, arguments.ToImmutable()));
        }
    }

    /// <summary>What a delegate is given: the very thing that came in with that type, else one that is made of what came in.</summary>
    private Value Argument(ITypeSymbol type, AccessPath function)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            return _inputs.OfType(parameter);
        }

        Value same = Value.Empty;
        foreach (SignatureInputs.Whole one in _inputs.Wholes)
        {
            if (SymbolEqualityComparer.Default.Equals(one.Type, type))
            {
                same = SignatureInputs.Join(same, Value.Entry(one.Path));
            }
        }

        return same.HasNothing ? Make(type, function.IsPrefixOf, 0) : same;
    }

    private void FillParameters()
    {
        foreach (IParameterSymbol parameter in _method.Parameters)
        {
            AccessPath path = AccessPath.Parameter(parameter.Ordinal);
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
            {
                _summary.Out(parameter.Ordinal, Make(parameter.Type, null, 0), isDefinite: parameter.RefKind == RefKind.Out);
            }
            else if (Conventions.Fills(_method, parameter))
            {
                ITypeSymbol element = TypeLocations.ElementOf(parameter.Type)!;
                _summary.Put(AbstractObject.Entry(path), parameter.Type, [Step.Element], Except(Make(element, path.IsPrefixOf, 0), path));
            }
        }

        if (Conventions.ChangesExtended(_method))
        {
            Keep((INamedTypeSymbol)_method.Parameters[0].Type, AccessPath.Parameter(0));
        }
    }

    private void ChangeReceiver()
    {
        if (Conventions.Empties(_method))
        {
            var receiver = AbstractObject.Entry(AccessPath.This);
            _summary.Effect(receiver, Step.Element, Value.Empty, isDefinite: true);
            _summary.Effect(receiver, Step.Content, Value.Empty, isDefinite: true);
            return;
        }

        if (InnerException.Of(_method) is { } inner)
        {
            _summary.Put(
                AbstractObject.Entry(AccessPath.This), _method.ContainingType, [],
                _inputs.Text(printsParametric: true, path => AccessPath.This.IsPrefixOf(path) || inner.Path.IsPrefixOf(path)));
            _summary.Effect(AbstractObject.Entry(AccessPath.This), Step.Member(inner.Property), Value.Entry(inner.Path), isDefinite: true);
        }
        else if (Conventions.ChangesReceiver(_method))
        {
            Keep(_method.ContainingType, AccessPath.This);
        }
    }

    /// <summary>What went in stays in a holder: each thing where its type says, text in the holder's own text.</summary>
    private void Keep(INamedTypeSymbol holder, AccessPath path)
    {
        bool isParametric = false;
        foreach (KeyValuePair<ITypeParameterSymbol, ITypeSymbol> pair in TypeArguments.Of(holder))
        {
            isParametric = true;
            if (_locations.In(holder, pair.Key) is { } steps)
            {
                Value value = pair.Value is ITypeParameterSymbol parameter ? _inputs.OfType(parameter) : Make(pair.Value, path.IsPrefixOf, 0);
                _summary.Put(AbstractObject.Entry(path), holder, steps, Except(value, path));
            }
        }

        foreach (IFieldSymbol field in holder.GetMembers().OfType<IFieldSymbol>())
        {
            // A field that anybody can read gives what its object was given.
            if (field is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, AssociatedSymbol: null } && !holder.IsTupleType && Carrying.CanCarry(field.Type))
            {
                _summary.Effect(AbstractObject.Entry(path), Step.Member(field), Except(Make(field.Type, path.IsPrefixOf, 0), path));
            }
        }

        if (!isParametric || !SignatureInputs.IsContainer(holder))
        {
            _summary.Put(AbstractObject.Entry(path), holder, [], _inputs.Text(printsParametric: true, path.IsPrefixOf));
        }
    }

    private static Value Except(Value value, AccessPath path)
    {
        ImmutableArray<Flow> origins = value.Origins.RemoveAll(flow => flow.Origin.Path is { } from && path.IsPrefixOf(from));
        ImmutableArray<AbstractObject> objects = value.Objects.RemoveAll(one => one.Path is { } from && path.IsPrefixOf(from));
        return value.WithOrigins(origins).WithObjects(objects);
    }

    private Value Result()
    {
        if (_method.MethodKind == MethodKind.Constructor)
        {
            // The text of a new string is the new string.
            return Carrying.IsPlainText(_method.ContainingType) ? _inputs.Text(printsParametric: true) : Value.Empty;
        }

        if (Arithmetic.IsGeneric(_method))
        {
            return Arithmetic.OfOperands(_method);
        }

        ITypeSymbol type = _method.ReturnType;
        if (_method.ReturnsVoid || !Carrying.CanCarry(type) || SignatureInputs.IsTask(type))
        {
            return Conventions.ReadsCharacter(_method) ? InCode(_inputs.Text(printsParametric: false)) : Arithmetic.Of(_method);
        }

        Value made = IsPart(type) ? Part(type) : Make(type, null, 0);
        if (!_method.IsStatic && !IsGetter && _method.ContainingType is { IsValueType: false } receiver
            && Conventions.IsMutable(receiver, _method) && Conventions.IsReceiver(type, receiver))
        {
            made = SignatureInputs.Join(Value.Entry(AccessPath.This), made);
        }

        return Conventions.IsView(_method.Name) && type is not ITypeParameterSymbol && Viewed() is { } viewed
            ? SignatureInputs.Join(Value.Entry(viewed), made)
            : made;
    }

    private static Value InCode(Value text) => text.WithOrigins([.. text.Origins.Select(flow => new Flow(flow.Origin.In(OriginForm.Code), flow.Way))]);

    /// <summary>Whether a getter gives a part of its object, the same one each time: <c>message.To</c>, <c>request.Headers</c>.</summary>
    private bool IsPart(ITypeSymbol type) =>
        IsGetter && !_method.IsStatic && _method.Parameters.IsEmpty
        && type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } named
        && !Carrying.IsPlainText(named) && named.SpecialType != SpecialType.System_Object
        && !SignatureInputs.IsContainer(_method.ContainingType)
        && _method.AssociatedSymbol is IPropertySymbol;

    private Value Part(ITypeSymbol type)
    {
        Value text = _inputs.Text(printsParametric: true, readsMembers: false);
        Value part = Value.Entry(AccessPath.This.Then(Step.Member(_method.AssociatedSymbol!)));
        return type.SpecialType == SpecialType.None ? part.Join(text) : part;
    }

    private AccessPath? Viewed()
    {
        foreach (SignatureInputs.Whole one in _inputs.Wholes)
        {
            if (TypeLocations.ElementOf(one.Type) is { } element && TypeLocations.ElementOf(_method.ReturnType) is { } viewed
                && SymbolEqualityComparer.Default.Equals(element, viewed))
            {
                return one.Path;
            }
        }

        return null;
    }
}
