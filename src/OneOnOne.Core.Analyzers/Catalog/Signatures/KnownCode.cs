using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Whose code the stated defaults describe: the shared frameworks. Of anybody else's they are a guess.</summary>
internal static class KnownCode
{
    private static readonly string[] s_frameworks =
        ["System.", "Microsoft.Extensions.", "Microsoft.AspNetCore.", "Microsoft.Win32.", "Microsoft.CSharp", "Microsoft.VisualBasic", "mscorlib", "netstandard", "System,"];

    public static bool IsOfFramework(ISymbol member)
    {
        string name = (member.ContainingAssembly?.Name ?? "") + ",";
        foreach (string framework in s_frameworks)
        {
            if (name.StartsWith(framework, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
