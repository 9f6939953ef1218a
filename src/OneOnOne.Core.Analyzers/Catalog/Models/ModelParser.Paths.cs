using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

/// <content>Paths: a root and steps from it.</content>
internal sealed partial class ModelParser
{
    private ModelPath? ParsePath()
    {
        int start = _token.Span.Start;
        PathRoot root;
        switch (_token)
        {
            case { Kind: TokenKind.Word, Text: "this" }:
                root = PathRoot.This;
                break;
            case { Kind: TokenKind.Word, Text: "return" }:
                root = PathRoot.Return;
                break;
            case { Kind: TokenKind.Mark, Text: "*" }:
                root = PathRoot.Everything;
                break;
            case { Kind: TokenKind.Word, Text: "argument" }:
                Advance();
                return ParseArgument(start);
            default:
                Fail(_token, "expected a path: 'this', 'return', 'argument' and its number or name, or '*'");
                return null;
        }

        Advance();
        return ParseSteps(root, -1, "", start);
    }

    private ModelPath? ParseArgument(int start)
    {
        if (_token.Kind == TokenKind.Word)
        {
            string name = _token.Text.TrimStart('@');
            Advance();
            return ParseSteps(PathRoot.Argument, -1, name, start);
        }

        return ParseNumber("the number of an argument, counted from 0, or a parameter's name", least: 0) is { } number
            ? ParseSteps(PathRoot.Argument, number, "", start)
            : null;
    }

    private ModelPath? ParseSteps(PathRoot root, int ordinal, string name, int start)
    {
        ImmutableArray<ModelStep>.Builder steps = ImmutableArray.CreateBuilder<ModelStep>();
        while (Take("."))
        {
            if (ParseStep() is not { } step)
            {
                return null;
            }

            steps.Add(step);
        }

        return new ModelPath(root, ordinal, name, steps.ToImmutable(), TextSpan.FromBounds(start, _end));
    }

    private ModelStep? ParseStep()
    {
        ModelToken token = _token;
        ModelStepKind? kind = token switch
        {
            { Kind: TokenKind.Mark, Text: "*" } => ModelStepKind.Below,
            { Kind: not TokenKind.Word } => null,
            { Text: "element" or "result" } => ModelStepKind.Element,
            { Text: "key" } => ModelStepKind.Key,
            { Text: "value" } => ModelStepKind.Value,
            { Text: "return" } => ModelStepKind.Return,
            { Text: "item" } => ModelStepKind.Item,
            { Text: "argument" } => ModelStepKind.Argument,
            { Text: "target" } => ModelStepKind.Target,
            { Text: "@" } => null,
            _ => ModelStepKind.Member,
        };
        if (kind is not { } known)
        {
            Fail(token, "expected a step: a member's name, 'element', 'key', 'value', 'result', 'return', 'target', 'item' or 'argument' and a number, or '*'");
            return null;
        }

        Advance();
        if (known == ModelStepKind.Item)
        {
            return ParseNumber("the number of an item, counted from 1", least: 1) is { } number ? new ModelStep(known, "", number) : null;
        }

        if (known == ModelStepKind.Argument)
        {
            return ParseNumber("the number of a delegate's argument, counted from 0", least: 0) is { } number
                ? new ModelStep(known, "", number)
                : null;
        }

        return new ModelStep(known, known == ModelStepKind.Member ? token.Text.TrimStart('@') : "", 0);
    }

    private int? ParseNumber(string what, int least)
    {
        if (_token.Kind == TokenKind.Number && int.TryParse(_token.Text, out int number) && number >= least)
        {
            Advance();
            return number;
        }

        Fail(_token, "expected " + what);
        return null;
    }
}
