using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Interprocedural;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1009: a type that would print content: as a record, in the debugger, by its ToString.</summary>
internal sealed class TypePrintsNoteContent(Knowledge knowledge, FlowAnalysis analysis)
{
    public const string Id = "ONE1009";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A type prints note content",
        "{0} prints '{1}', which is note content; {2}",
        RulePages.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Whoever logs, interpolates or inspects such an object shows content without having named it. What prints should say which note, not what is in it.",
        helpLinkUri: RulePages.Root + nameof(TypePrintsNoteContent) + ".md");

    /// <summary>The members that a record prints without content: what is left once its content is excluded.</summary>
    public const string HarmlessMembers = "harmlessMembers";

    public IEnumerable<Diagnostic> In(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.IsRecord && OfRecord(type) is { } record)
        {
            yield return record;
        }

        foreach (Diagnostic display in OfDebugger(type, cancellation))
        {
            yield return display;
        }

        foreach (ISymbol member in type.GetMembers(nameof(ToString)))
        {
            if (member is IMethodSymbol { IsStatic: false, IsImplicitlyDeclared: false, Locations: [{ IsInSource: true } place, ..] } method
                && knowledge.LabelOf(method) == Label.None
                && ContentOf(method, cancellation) is { } content)
            {
                yield return Diagnostic.Create(
                    Descriptor, place, $"'{type.Name}.{nameof(ToString)}'", content, "print the note's Id instead");
            }
        }
    }

    private Diagnostic? OfRecord(INamedTypeSymbol type)
    {
        ImmutableArray<ISymbol> printed = RecordMembers.PrintedBy(type);
        ImmutableArray<ISymbol> content = printed.RemoveAll(member => !IsContent(member));
        if (content.IsEmpty || type.Locations is not [{ IsInSource: true } place, ..])
        {
            return null;
        }

        string harmless = string.Join(",", printed.RemoveRange(content).Select(member => member.Name));
        return Diagnostic.Create(
            Descriptor,
            place,
            content.SelectMany(member => member.Locations),
            ImmutableDictionary<string, string?>.Empty.Add(HarmlessMembers, harmless),
            $"The record '{type.Name}'",
            string.Join("', '", content.Select(member => member.Name)),
            "declare PrintMembers without it");
    }

    private IEnumerable<Diagnostic> OfDebugger(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (DebuggerDisplay display in DebuggerDisplay.Of(type))
        {
            foreach (ImmutableArray<ISymbol> chain in display.Chains)
            {
                if (chain.Any(IsContent) || (chain[chain.Length - 1] is IMethodSymbol last && ContentOf(last, cancellation) is not null))
                {
                    yield return Diagnostic.Create(
                        Descriptor,
                        display.Place,
                        $"The debugger's display of '{type.Name}'",
                        string.Join(".", chain.Select(member => member.Name)),
                        "display the note's Id instead");
                }
            }
        }
    }

    private bool IsContent(ISymbol member) => knowledge.LabelOf(member) is Label.Content or Label.Participant;

    /// <summary>What a method of this compilation returns of content, by the name of its source.</summary>
    private string? ContentOf(IMethodSymbol method, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty || !analysis.Models.IsSource(method))
        {
            return null;
        }

        foreach (Flow flow in analysis.SettledResultOf(method, cancellation).Summary.Return.Origins)
        {
            if (flow.Origin.Label is Label.Content or Label.Participant)
            {
                return flow.Origin.Path is { Steps: [.., var step] } ? step.ToString() : flow.Origin.Name;
            }
        }

        return null;
    }
}
