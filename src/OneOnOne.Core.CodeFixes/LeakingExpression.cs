using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>What a diagnostic points at: the argument that leaks, what was read, and the smallest part that can be replaced.</summary>
internal sealed class LeakingExpression
{
    // The contract with the analyzer.
    private const string Others = "others";

    private LeakingExpression(ExpressionSyntax argument, ExpressionSyntax? source, ExpressionSyntax part)
    {
        Argument = argument;
        Source = source;
        Part = part;
    }

    public ExpressionSyntax Argument { get; }

    /// <summary>Where content was read; <see langword="null"/> in another file.</summary>
    public ExpressionSyntax? Source { get; }

    /// <summary>The hole of an interpolated string, the operand of a concatenation, or the whole argument.</summary>
    public ExpressionSyntax Part { get; }

    public static LeakingExpression? At(SyntaxNode root, SemanticModel model, Diagnostic diagnostic) => At(
        root, model, diagnostic, diagnostic.AdditionalLocations.Count > 0 ? Expression(root, diagnostic.AdditionalLocations[0]) : null);

    /// <summary>All that a diagnostic says of one argument: the holes of one text are mended together.</summary>
    /// <returns>None where one of them cannot be pointed at.</returns>
    public static ImmutableArray<LeakingExpression> AllAt(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        List<LeakingExpression?> leaks = [At(root, model, diagnostic)];
        if (diagnostic.Properties.TryGetValue(Others, out string? others) && others is not null)
        {
            leaks.AddRange(others.Split(' ').Select(SpanOf)
                .Select(span => At(root, model, diagnostic, Expression(root, Location.Create(root.SyntaxTree, span)))));
        }

        return leaks.Contains(null) ? [] : [.. leaks.Select(leak => leak!).GroupBy(leak => leak.Part).Select(same => same.First())];
    }

    private static TextSpan SpanOf(string written)
    {
        string[] parts = written.Split('+');
        return new TextSpan(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static LeakingExpression? At(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, ExpressionSyntax? source)
    {
        if (Expression(root, diagnostic.Location) is not { } argument)
        {
            return null;
        }

        if (OfParams(model, argument, source) is { } written)
        {
            argument = written;
        }

        ExpressionSyntax? part = source is not null && argument.Span.Contains(source.Span)
            ? PartAround(source, argument)
            : OnlyText(model, argument);
        return part is null ? null : new LeakingExpression(argument, source, part);
    }

    /// <summary>Whether a part of text stands where anything can be printed.</summary>
    public static bool IsPrinted(ExpressionSyntax part) => part.Parent is InterpolationSyntax || IsOperand(part);

    private static ExpressionSyntax? Expression(SyntaxNode root, Location place) =>
        place.SourceTree == root.SyntaxTree && root.FullSpan.Contains(place.SourceSpan)
            ? root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) switch
            {
                ExpressionSyntax expression => expression,
                ArgumentSyntax argument => argument.Expression,
                _ => null,
            }
            : null;

    // What a params parameter takes is one array to the compiler, and its place is the whole call.
    private static ExpressionSyntax? OfParams(SemanticModel model, ExpressionSyntax place, ExpressionSyntax? source)
    {
        if (place is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments }
            || model.GetSymbolInfo(place).Symbol is not IMethodSymbol { Parameters.Length: > 0 } method
            || !method.Parameters[method.Parameters.Length - 1].IsParams)
        {
            return null;
        }

        ExpressionSyntax[] written = arguments.Skip(method.Parameters.Length - 1).Select(argument => argument.Expression).ToArray();
        return written.FirstOrDefault(one => source is not null && one.Span.Contains(source.Span)) ?? Single(written.Where(one => MayBeText(model, one)));
    }

    private static ExpressionSyntax PartAround(ExpressionSyntax source, ExpressionSyntax argument)
    {
        ExpressionSyntax part = source;
        for (SyntaxNode node = source; node != argument; node = node.Parent!)
        {
            if (node is ExpressionSyntax expression && IsPrinted(expression))
            {
                return expression;
            }

            part = argument;
        }

        return part;
    }

    // Content came from elsewhere. In a text with one hole for text it can only be that one.
    private static ExpressionSyntax? OnlyText(SemanticModel model, ExpressionSyntax argument)
    {
        ExpressionSyntax[] parts = argument.DescendantNodes(node => node == argument || node is InterpolatedStringExpressionSyntax or InterpolationSyntax || IsConcatenation(node))
            .OfType<ExpressionSyntax>()
            .Where(part => IsPrinted(part) && !IsConcatenation(part) && part is not (InterpolatedStringExpressionSyntax or LiteralExpressionSyntax))
            .ToArray();
        if (parts.Length == 0)
        {
            return argument;
        }

        return Single(parts.Where(part => MayBeText(model, part)));
    }

    private static ExpressionSyntax? Single(IEnumerable<ExpressionSyntax> parts) => parts.Take(2).ToArray() is { Length: 1 } one ? one[0] : null;

    private static bool MayBeText(SemanticModel model, ExpressionSyntax part) =>
        model.GetTypeInfo(part).Type is not { IsValueType: true } && !model.GetConstantValue(part).HasValue;

    private static bool IsOperand(ExpressionSyntax part) => part.Parent is not null && IsConcatenation(part.Parent);

    private static bool IsConcatenation(SyntaxNode node) => node.IsKind(SyntaxKind.AddExpression);
}
