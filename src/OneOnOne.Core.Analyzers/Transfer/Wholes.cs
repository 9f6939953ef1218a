using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// All that goes with a value when it goes as a whole, as a serialiser takes it: what can be reached from it, and of what nobody
/// here has seen, the content that its type declares.
/// </summary>
internal sealed class Wholes(Evaluator evaluator)
{
    /// <param name="value">What goes.</param>
    /// <param name="type">Its static type.</param>
    /// <param name="at">The expression that it is written as.</param>
    /// <param name="kind">Where it goes, which decides what is left out; <see langword="null"/> where only text is made of it.</param>
    /// <param name="said">What a callee knew of its type: what that declares, the callee has told.</param>
    /// <returns>The text, and of the caller's things those whose parts only the caller knows.</returns>
    public (Value Text, ImmutableArray<AbstractObject> Theirs) Of(Value value, ITypeSymbol? type, SyntaxNode at, SinkKind? kind, ITypeSymbol? said)
    {
        (Value text, ImmutableArray<AbstractObject> objects, HashSet<AbstractObject> hidden) = evaluator.Memory.Reach(value, kind);

        bool isTold = said is not null && evaluator.Summaries.DeclaredIn(said, kind).IsEmpty is false;
        Value declared = isTold ? Value.Empty : Declared(value, type, at, kind);

        // Of a confidential object that shows no content by its members a rule of its own speaks.
        bool isSaid = !declared.HasNothing || (type is not null && evaluator.Summaries.IsConfidential(type));
        text = text.Join(declared);
        ImmutableArray<AbstractObject>.Builder theirs = ImmutableArray.CreateBuilder<AbstractObject>();
        foreach (AbstractObject one in objects)
        {
            bool isItself = value.Objects.Contains(one);
            AccessPath? identity = isItself ? value.Identity : one.Path is { IsOne: true } path ? path : null;
            if (!isTold && !hidden.Contains(one) && !(isItself && isSaid))
            {
                text = text.Join(Declared(Value.Of(one, identity), TypeOf(one), at, kind));
            }

            if (!hidden.Contains(one))
            {
                text = text.Join(Put(one, identity, at, kind));
            }

            if (one.Kind == ObjectKind.Entry)
            {
                theirs.Add(one);
            }
        }

        return (text, theirs.ToImmutable());
    }

    /// <summary>The same as text alone: whose parts only the caller knows are named as the caller's.</summary>
    public Value Text(Value value, ITypeSymbol? type, SyntaxNode at, ITypeSymbol? said)
    {
        (Value text, ImmutableArray<AbstractObject> theirs) = Of(value, type, at, null, said);
        foreach (AbstractObject one in theirs)
        {
            text = text.Join(Value.Of(Origin.Entry(one.Path!.AndBelow())));
        }

        return text;
    }

    /// <summary>What an object that came from elsewhere holds by its declaration. Of one that was made here the cells tell.</summary>
    private Value Declared(Value value, ITypeSymbol? type, SyntaxNode at, SinkKind? kind)
    {
        if (type is null || value.Constant is { Value: null } || value.Objects.Any(IsOurs))
        {
            return Value.Empty;
        }

        foreach ((ISymbol member, Label label, bool isOwn) in evaluator.Summaries.DeclaredIn(type, kind))
        {
            // What was put there since, the cell tells.
            if (!isOwn || value.Objects.IsEmpty || !value.Objects.All(one => evaluator.Memory.IsReplaced(one, Step.Member(member))))
            {
                return Content(member, label, at, value.Identity);
            }
        }

        return Value.Empty;
    }

    /// <summary>
    /// What somebody has put into members that are declared to be content: it is content, whoever it came from, unless it bears a label
    /// of its own or is a constant.
    /// </summary>
    private Value Put(AbstractObject one, AccessPath? identity, SyntaxNode at, SinkKind? kind)
    {
        Value put = Value.Empty;
        evaluator.Memory.ForEachMember(one, (member, value) =>
        {
            Label label = evaluator.Summaries.LabelOf(member);
            if (label is Label.Content or Label.Participant && value.Constant is null
                && !LeftOut.Is(member, kind) && !value.Origins.Any(flow => flow.Origin.IsContent || flow.Origin.Label == Label.Released))
            {
                put = put.Join(Content(member, label, at, identity));
            }
        });
        return put;
    }

    private static Value Content(ISymbol member, Label label, SyntaxNode at, AccessPath? identity)
    {
        Site site = Site.Of(at);
        string name = site.Text();
        var origin = Origin.Read(site, label, name, member.GetDocumentationCommentId() ?? member.Name, identity);
        return Value.Of(origin, new Witness(null, site, name + "." + member.Name));
    }

    /// <summary>Whether it was made in code that can be read, so that what it holds is known.</summary>
    private bool IsOurs(AbstractObject one) => one is { Kind: ObjectKind.Made, Shape: { IsForeign: false, Type: var type } }
        && (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, TypeArguments.IsEmpty: true } named || evaluator.Summaries.IsSource(named));

    /// <summary>What is known of the type of a thing.</summary>
    private ITypeSymbol? TypeOf(AbstractObject one) => one.Path is { } path ? PathTypes.Of(path, evaluator.Body.Method) : one.Shape.Type;
}
