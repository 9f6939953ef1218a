using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OneOnOne.Benchmarks.Analysis;

/// <summary>Asks for each file and does nothing with it: what it costs outside the compiler that the driver binds on its own account.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("YARD1", "Idle", "Idle", "Yardstick", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterSemanticModelAction(static _ => { });
    }
}

/// <summary>Makes each body's graph and walks its operations: what any flow analysis must do before it follows anything.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WalkingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("YARD2", "Walking", "Walking", "Yardstick", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterOperationBlockAction(static block =>
        {
            foreach (IOperation operation in block.OperationBlocks)
            {
                if (operation.Kind is OperationKind.Block or OperationKind.FieldInitializer or OperationKind.PropertyInitializer)
                    Walk(block.GetControlFlowGraph(operation));
            }
        });
    }

    private static void Walk(ControlFlowGraph graph)
    {
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.Operations)
            {
                foreach (IOperation _ in operation.DescendantsAndSelf())
                {
                }
            }
        }
    }
}
