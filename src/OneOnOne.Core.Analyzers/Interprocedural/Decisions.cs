using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Transfer;
using OneOnOne.Analyzers.Transfer.Calls;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>What the branches of one body ask about its caller's places, and which of these it hands on.</summary>
internal sealed class Decisions
{
    // An option of the options of this object.
    private const int Deepest = 2;

    public static readonly Decisions None = new();

    private readonly List<Decision> _tested = [];
    private readonly List<HandedOn> _handed = [];
    private readonly Dictionary<object, AccessPath> _names = [];

    private Decisions()
    {
    }

    public IReadOnlyList<Decision> Tested => _tested;

    public IReadOnlyList<HandedOn> Handed => _handed;

    public static Decisions Of(IMethodSymbol method, MethodBody body, FlowAnalysis analysis)
    {
        var decisions = new Decisions();
        if (body.Graphs.Sum(graph => graph.Blocks.Length) > Limits.DecidingBlocks)
        {
            return None;
        }

        foreach (ControlFlowGraph graph in body.Graphs)
        {
            foreach (BasicBlock block in graph.Blocks)
            {
                foreach (IOperation operation in block.Operations)
                {
                    decisions.Name(operation, method, analysis);
                    decisions.HandOn(operation, method, analysis);
                }

                if (block.BranchValue is { } value)
                {
                    decisions.HandOn(value, method, analysis);
                    if (block.ConditionKind != ControlFlowConditionKind.None)
                    {
                        decisions.Test(value, method, analysis);
                    }
                }
            }
        }

        return decisions._tested.Count == 0 && decisions._handed.Count == 0 ? None : decisions;
    }

    public static void Add(List<Decision> decisions, Decision decision)
    {
        int at = decisions.FindIndex(one => one.Path.Equals(decision.Path));
        if (at >= 0)
        {
            decisions[at] = decisions[at].And(decision);
        }
        else if (decisions.Count < Limits.DecisionsAsked || decision.IsTested)
        {
            decisions.Add(decision);
        }
    }

    /// <summary>A local or a temporary that stands for a place of the caller's.</summary>
    private void Name(IOperation operation, IMethodSymbol method, FlowAnalysis analysis)
    {
        (object? name, IOperation? value) = operation switch
        {
            IFlowCaptureOperation capture => (capture.Id, capture.Value),
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment } => (local.Local, assignment.Value),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment => (local.Local, assignment.Value),
            _ => ((object?)null, (IOperation?)null),
        };
        if (name is not null && value is not null && PathOf(value, method, analysis) is { } path)
        {
            _names[name] = path;
        }
    }

    private void Test(IOperation condition, IMethodSymbol method, FlowAnalysis analysis)
    {
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                Test(not.Operand, method, analysis);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                Compare(comparison.LeftOperand, comparison.RightOperand, method, analysis);
                Compare(comparison.RightOperand, comparison.LeftOperand, method, analysis);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } both:
                Test(both.LeftOperand, method, analysis);
                Test(both.RightOperand, method, analysis);
                break;
            case IIsNullOperation test:
                Ask(test.Operand, [null], method, analysis);
                break;
            case IIsPatternOperation match:
                Ask(match.Value, [.. Constants(match.Pattern)], method, analysis);
                break;
            case IInvocationOperation call when Folding.Asks(call.TargetMethod):
                Test(call, method, analysis);
                break;
            case { Type.SpecialType: SpecialType.System_Boolean }:
                Ask(condition, [], method, analysis);
                break;
        }
    }

    /// <summary>A library's question about a text or a flag, whose answer is known where what is asked is.</summary>
    private void Test(IInvocationOperation call, IMethodSymbol method, FlowAnalysis analysis)
    {
        IOperation[] asked = [.. call.Instance is null ? [] : new[] { call.Instance }, .. call.Arguments.Select(argument => argument.Value)];
        ImmutableArray<object?> compared = [.. asked.Select(Evaluator.Unconverted).Where(one => one.ConstantValue.HasValue).Select(one => one.ConstantValue.Value), .. asked.Length == 1 ? new object?[] { null, "" } : []];
        foreach (IOperation one in asked)
        {
            Ask(one, compared, method, analysis);
        }
    }

    private void Compare(IOperation one, IOperation other, IMethodSymbol method, FlowAnalysis analysis)
    {
        if (other.ConstantValue is not { HasValue: true, Value: var constant })
        {
            return;
        }

        Ask(one, [constant], method, analysis);
        if (Evaluator.Unconverted(one) is IBinaryOperation { OperatorKind: BinaryOperatorKind.And } masked)
        {
            // One flag of several.
            Ask(masked.LeftOperand, [masked.RightOperand.ConstantValue.Value], method, analysis);
            Ask(masked.RightOperand, [masked.LeftOperand.ConstantValue.Value], method, analysis);
        }
    }

    private void Ask(IOperation place, ImmutableArray<object?> compared, IMethodSymbol method, FlowAnalysis analysis)
    {
        if (PathOf(place, method, analysis) is { } path)
        {
            Add(_tested, new Decision(path, compared, isKey: false, isDispatched: false));
        }
    }

    private static IEnumerable<object?> Constants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } => [constant],
        INegatedPatternOperation negated => Constants(negated.Pattern),
        IBinaryPatternOperation binary => Constants(binary.LeftPattern).Concat(Constants(binary.RightPattern)),
        _ => [],
    };

    private void HandOn(IOperation root, IMethodSymbol method, FlowAnalysis analysis)
    {
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            Look(operation, method, analysis);
            switch (operation)
            {
                case IInvocationOperation call:
                    HandOn(call.TargetMethod, call.Instance, call.Arguments, method, analysis);
                    break;
                case IObjectCreationOperation { Constructor: { } constructor } creation:
                    HandOn(constructor, null, creation.Arguments, method, analysis);
                    break;
                case IPropertyReferenceOperation property when !Accessors.IsAuto(property.Property):
                    foreach (IMethodSymbol accessor in Accessed(property))
                    {
                        HandOn(accessor, property.Instance, property.Arguments, method, analysis);
                    }

                    break;
            }
        }
    }

    /// <summary>Where a body looks under a key or at a position that its caller gives it.</summary>
    private void Look(IOperation operation, IMethodSymbol method, FlowAnalysis analysis)
    {
        switch (operation)
        {
            case IArrayElementReferenceOperation { Indices: [var index] }:
                LookUnder(index, method, analysis);
                break;
            case IPropertyReferenceOperation { Arguments: [{ Value: var index }] } indexer
                when !analysis.Models.IsSource(indexer.Property) && (Positions.ArePlaced(indexer.Instance?.Type) || ((indexer.Property.GetMethod ?? indexer.Property.SetMethod) is { } accessor && Keyed.KeyOf(accessor) is not null)):
                LookUnder(index, method, analysis);
                break;
            case IInvocationOperation call when Keyed.KeyOf(call.TargetMethod) is { } ordinal && !analysis.Models.IsSource(call.TargetMethod):
                if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is { } key)
                {
                    LookUnder(key.Value, method, analysis);
                }

                break;
        }
    }

    private void LookUnder(IOperation key, IMethodSymbol method, FlowAnalysis analysis)
    {
        if (PathOf(key, method, analysis) is { } path)
        {
            Add(_tested, new Decision(path, [], isKey: true, isDispatched: false));
        }
    }

    // What is written under a key may be an indexer's setter to write.
    private static IEnumerable<IMethodSymbol> Accessed(IPropertyReferenceOperation property)
    {
        if (property.Property.GetMethod is { } getter)
        {
            yield return getter;
        }

        if (!property.Arguments.IsEmpty && property.Property.SetMethod is { } setter)
        {
            yield return setter;
        }
    }

    private void HandOn(
        IMethodSymbol callee, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, FlowAnalysis analysis)
    {
        if (!analysis.Models.IsSource(callee))
        {
            return;
        }

        if (instance is not null && (instance is IInstanceReferenceOperation ? AccessPath.This : PathOf(instance, method, analysis)) is { } receiver)
        {
            if (!receiver.Equals(AccessPath.This) && (callee.IsVirtual || callee.IsAbstract || callee.IsOverride) && !callee.IsSealed && !Invocations.IsBase(instance)
                && analysis.Resolution.Targets(callee, Value.Empty, instance.Type, isVirtual: true).Length is > 1 and <= Limits.DecidingTargets)
            {
                Add(_tested, new Decision(receiver, [], isKey: false, isDispatched: true));
            }

            _handed.Add(new HandedOn(callee, AccessPath.This, receiver));
        }

        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None } parameter && PathOf(argument.Value, method, analysis) is { } path)
            {
                _handed.Add(new HandedOn(callee, AccessPath.Parameter(parameter.Ordinal), path));
            }
        }
    }

    /// <summary>Which place of the caller's an expression reads: a parameter, or a member of one or of this.</summary>
    private AccessPath? PathOf(IOperation operation, IMethodSymbol method, FlowAnalysis analysis)
    {
        operation = Evaluator.Unconverted(operation);
        switch (operation)
        {
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: INamedTypeSymbol } }:
                return AccessPath.This;
            case IParameterReferenceOperation { Parameter: var parameter } when IsPlain(parameter, parameter.Type, analysis):
                return Parameters.IsField(parameter, method) ? AccessPath.This.Then(Step.Member(parameter))
                    : parameter.RefKind == RefKind.None && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, method) ? AccessPath.Parameter(parameter.Ordinal)
                    : null;
            case IFieldReferenceOperation { Field: { IsStatic: false } field, Instance: { } instance } when IsPlain(field, field.Type, analysis):
                return Below(instance, Members.FieldStep(field), method, analysis);
            case IPropertyReferenceOperation { Property: { IsStatic: false, IsVirtual: false, IsOverride: false, IsAbstract: false } property, Instance: { } instance }
                when analysis.Models.IsSource(property) && Accessors.IsAuto(property) && property.ContainingType.TypeKind != TypeKind.Interface && IsPlain(property, property.Type, analysis):
                return Below(instance, Step.Member(property), method, analysis);
            case ILocalReferenceOperation local:
                return _names.TryGetValue(local.Local, out AccessPath? named) ? named : null;
            case IFlowCaptureReferenceOperation temporary:
                return _names.TryGetValue(temporary.Id, out AccessPath? captured) ? captured : null;
            default:
                return null;
        }
    }

    private AccessPath? Below(IOperation instance, Step step, IMethodSymbol method, FlowAnalysis analysis) =>
        (instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } ? AccessPath.This : PathOf(instance, method, analysis)) is { Steps.Length: < Deepest } owner
            ? owner.Then(step)
            : null;

    // What is declared to be content is that whatever a caller hands over, and a consent that is missing is told of where it is used.
    private static bool IsPlain(ISymbol place, ITypeSymbol type, FlowAnalysis analysis) =>
        analysis.Knowledge.LabelOf(place) == Label.None && !analysis.Knowledge.IsGiven(type);

    /// <summary>A place of the caller's that becomes a place of a callee's.</summary>
    internal readonly struct HandedOn(IMethodSymbol callee, AccessPath to, AccessPath from)
    {
        public IMethodSymbol Callee { get; } = callee;

        /// <summary>What the callee calls a place, as this body's caller calls it; <see langword="null"/> where it has no short name there.</summary>
        public AccessPath? Path(AccessPath inCallee)
        {
            return to.IsPrefixOf(inCallee) && from.Steps.Length + inCallee.Steps.Length <= Deepest ? inCallee.Steps.Aggregate(from, (path, step) => path.Then(step)) : null;
        }
    }
}
