using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Interprocedural;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE4001: a member that other assemblies can see gives them content, and its declaration does not say so.</summary>
internal static class ConfidentialMemberIsNotAnnotated
{
    public const string Id = "ONE4001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A confidential member is not annotated",
        "'{0}' {1} note content ('{2}') and other assemblies cannot know it; add {3}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Within one assembly content is followed by itself. Across assemblies the annotations are all that a consumer's build can see: what leaves through a member without one is lost there.",
        helpLinkUri: RulePages.Root + nameof(ConfidentialMemberIsNotAnnotated) + ".md");

    /// <summary>The attribute that is missing, as it is written: the contract with the fix.</summary>
    public const string Annotation = "annotation";

    public static IEnumerable<Diagnostic> In(SyntaxTree tree, FlowAnalysis analysis, CancellationToken cancellation) =>
        analysis.ExposedIn(tree, cancellation).Select(one => Diagnose(one, analysis));

    private static Diagnostic Diagnose(ExposedMember exposed, FlowAnalysis analysis)
    {
        string audience = exposed.IsForParticipant ? "Confidential(Audience.Participant)" : "Confidential";
        string annotation = exposed.Member is IMethodSymbol ? "return: " + audience : audience;
        ImmutableArray<Location> source = exposed.Content.Origin.Site is { } read && analysis.Models.Has(read.Tree) ? [read.ToLocation()] : [];
        return Diagnostic.Create(
            Descriptor,
            exposed.Member.Locations[0],
            source,
            ImmutableDictionary<string, string?>.Empty.Add(Annotation, annotation),
            exposed.Member.Name,
            exposed.IsStored ? "stores" : "returns",
            NameOf(exposed),
            $"[{annotation}]");
    }

    private static string NameOf(ExposedMember exposed) => exposed.Content.Origin switch
    {
        { Name.Length: > 0 } named => named.Name,
        { Path.Steps: [.., var last] } => last.ToString(),
        _ => exposed.Member.Name,
    };
}
