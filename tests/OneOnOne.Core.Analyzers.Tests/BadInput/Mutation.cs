using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.BadInput;

/// <summary>Breaks a corpus file as typing and merging do: tokens vanish, come twice, or change places.</summary>
internal static class Mutation
{
    public static string Of(CorpusFile file, Random random)
    {
        var tokens = CorpusCompilation.Parse(file.Text, file.CompiledPath).GetRoot().DescendantTokens()
            .Select(token => token.ToFullString())
            .ToList();
        for (var edits = random.Next(1, 6); edits > 0; edits--)
            Edit(tokens, random);
        return random.Next(10) == 0 ? HalfTyped(tokens, random) : string.Concat(tokens);
    }

    private static void Edit(List<string> tokens, Random random)
    {
        var at = random.Next(tokens.Count - 1);
        switch (random.Next(4))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            case 2:
                (tokens[at], tokens[at + 1]) = (tokens[at + 1], tokens[at]);
                break;
            default:
                tokens[at] = tokens[random.Next(tokens.Count)];
                break;
        }
    }

    private static string HalfTyped(List<string> tokens, Random random)
    {
        var from = random.Next(tokens.Count);
        return string.Concat(tokens.Take(from)) + string.Concat(tokens.Skip(from + random.Next(tokens.Count - from)));
    }
}
