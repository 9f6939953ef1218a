using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE4004: a member says that it releases content, and takes no consent for it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReleaseWithoutConsent : DiagnosticAnalyzer
{
    internal const string Id = "ONE4004";

    internal static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Content is released without consent",
        "'{0}' releases content and takes no consent; {1}",
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The analyzers believe what [ReleasesContent] says. So the member takes the consent, permit or ground that it releases under, or gives a Justification that a reviewer can judge.",
        helpLinkUri: RulePages.Root + nameof(ReleaseWithoutConsent) + ".md");

    private const string Annotation = "ReleasesContentAttribute";
    private const string Justification = "Justification";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Look, SymbolKind.Method, SymbolKind.Property);
    }

    private static void Look(SymbolAnalysisContext context)
    {
        AttributeData? release = context.Symbol.GetAttributes().FirstOrDefault(IsRelease);
        if (release is null || TakesConsent(context.Symbol))
        {
            return;
        }

        string? reason = release.NamedArguments.FirstOrDefault(named => named.Key == Justification).Value.Value as string;
        bool isJustified = Reason.IsGiven(reason);
        Location place = release.ApplicationSyntaxReference is { } reference
            ? Location.Create(reference.SyntaxTree, reference.Span)
            : context.Symbol.Locations[0];

        // Justified it stays in sight, and stops no build.
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptor,
            place,
            isJustified ? DiagnosticSeverity.Info : DiagnosticSeverity.Error,
            additionalLocations: null,
            properties: null,
            context.Symbol.Name,
            isJustified ? $"its justification: {reason}" : "add a parameter for the consent, or give a Justification"));
    }

    private static bool IsRelease(AttributeData attribute) =>
        attribute.AttributeClass is { Name: Annotation, ContainingNamespace: { Name: "Annotations", ContainingNamespace: { Name: "OneOnOne", ContainingNamespace.IsGlobalNamespace: true } } };

    // A member of the consent itself takes it as its receiver.
    private static bool TakesConsent(ISymbol member)
    {
        ImmutableArray<IParameterSymbol> parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };

        return parameters.Any(parameter => IsConsent(parameter.Type)) || (!member.IsStatic && IsConsent(member.ContainingType));
    }

    private static bool IsConsent(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "DisclosureConsent" or "DisclosurePermit" or "DisclosureGround"
                && type.ContainingNamespace is { Name: "OneOnOne", ContainingNamespace.IsGlobalNamespace: true })
            {
                return true;
            }
        }

        return false;
    }
}
