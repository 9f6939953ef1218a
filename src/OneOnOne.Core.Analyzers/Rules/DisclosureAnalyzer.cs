using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Interprocedural;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>Hosts the rules that need the knowledge of the whole compilation: content on its way to a sink, and the models that say so.</summary>
/// <remarks>
/// One analyzer, because what the compilation and its models say is read once and shared. Findings are reported file by file, so
/// they appear while typing.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisclosureAnalyzer : DiagnosticAnalyzer
{
    private const string ModelExtension = ".oneonone";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. FlowRules.All, TypePrintsNoteContent.Descriptor, ConfidentialMemberIsNotAnnotated.Descriptor, ModelLineIsInvalid.Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    // The gate: a project that knows neither our annotations nor a model with a source registers nothing that costs.
    private static void Start(CompilationStartAnalysisContext context)
    {
        Compilation compilation = context.Compilation;
        ImmutableArray<AdditionalText> models = context.Options.AdditionalFiles.RemoveAll(file => !IsModel(file));
        Knowledge knowledge = new(compilation, models, context.CancellationToken);
        if (!models.IsEmpty)
        {
            context.RegisterAdditionalFileAction(file => Report(ModelLineIsInvalid.In(file.AdditionalFile, knowledge), file.ReportDiagnostic));
        }

        if (knowledge.HasSources)
        {
            FlowAnalysis analysis = new(compilation, knowledge) { TellsDepartures = ContentLeavesTheAnalysis.IsOn(compilation, context.CancellationToken) };
            context.RegisterSemanticModelAction(
                file => Report(
                    Diagnose(analysis, knowledge, file.SemanticModel, file.CancellationToken)
                        .Concat(ConfidentialMemberIsNotAnnotated.In(file.SemanticModel.SyntaxTree, analysis, file.CancellationToken)),
                    file.ReportDiagnostic));
            context.RegisterSymbolAction(
                member => Report(SharedConsents.In(member.Symbol), member.ReportDiagnostic), SymbolKind.Field, SymbolKind.Property);

            TypePrintsNoteContent printing = new(knowledge, analysis);
            context.RegisterSymbolAction(
                type => Report(printing.In((INamedTypeSymbol)type.Symbol, type.CancellationToken), type.ReportDiagnostic), SymbolKind.NamedType);
        }
    }

    private static IEnumerable<Diagnostic> Diagnose(
        FlowAnalysis analysis, Knowledge knowledge, SemanticModel model, CancellationToken cancellation) =>
        FlowRules.Diagnostics(
            analysis.FindingsIn(model.SyntaxTree, cancellation).Where(finding => !IsSealed(finding, knowledge) && !IsStaged(finding, model.Compilation)),
            model.Compilation);

    // A test plays all the parts: what it asserts it has to make up, and it may ask only to see what happens.
    private static bool IsStaged(Finding finding, Compilation compilation) =>
        finding.Origin.Label is Label.ConsentAsserted or Label.DecisionIgnored && TestProjects.Is(compilation);

    // What the store seals is no leak in a database, and nowhere else.
    private static bool IsSealed(Finding finding, Knowledge knowledge) =>
        finding.Sink.Kind == SinkKind.Database && knowledge.IsSealedAtRest(finding.Origin.Source);

    private static void Report(IEnumerable<Diagnostic> diagnostics, Action<Diagnostic> report)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            report(diagnostic);
        }
    }

    private static bool IsModel(AdditionalText file) => file.Path.EndsWith(ModelExtension, StringComparison.OrdinalIgnoreCase);
}
