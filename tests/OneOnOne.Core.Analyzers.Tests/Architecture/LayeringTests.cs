using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Architecture;

/// <summary>The floors of the house, held against the symbols that each namespace really names.</summary>
public sealed class LayeringTests
{
    private static readonly Lazy<SourceSymbols> s_analyzers =
        new(() => SourceSymbols.Of("OneOnOne.Core.Analyzers", typeof(Compilation), typeof(CSharpCompilation)));

    public static TheoryData<string> Floors => [.. Floor.Table.Select(floor => floor.Name)];

    [Fact]
    public void The_sources_compile_so_that_every_name_is_known() => Assert.Empty(s_analyzers.Value.Compilation.Errors());

    [Theory]
    [MemberData(nameof(Floors))]
    public void A_floor_names_nothing_that_its_row_forbids(string name)
    {
        var floor = Floor.Table.Single(one => one.Name == name);
        var forbidden = floor.Forbidden.ToArray();
        var broken =
            from reference in s_analyzers.Value.References()
            where floor.Contains(reference.Space)
            from named in forbidden
            where named.Holds(reference.Type)
            select $"{reference.Place} is {named}'s";

        Assert.Empty(broken.Distinct());
    }

    [Fact]
    public void Every_folder_is_a_floor_with_a_row()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src", "OneOnOne.Core.Analyzers")).Select(Path.GetFileName);
        var known = Floor.Table.Select(floor => floor.Name).Concat(["Language", "bin", "obj"]);

        Assert.Empty(folders.Except(known));
    }

    [Fact]
    public void Every_namespace_is_its_folder()
    {
        var wrong =
            from tree in s_analyzers.Value.Compilation.SyntaxTrees
            let parts = tree.FilePath.Split(Path.DirectorySeparatorChar)
            let floor = Floor.Table.FirstOrDefault(one => parts.Length > 3 && parts[2] == one.Name)
            where floor is not null
            from declaration in tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>()
            where !floor.Contains(declaration.Name.ToString())
            select $"{tree.FilePath} declares {declaration.Name}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Core_knows_the_framework_and_dependency_injection_alone()
    {
        var references = typeof(Annotations.ConfidentialAttribute).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.All(references, name => Assert.True(
            name.StartsWith("System", StringComparison.Ordinal) || name == "Microsoft.Extensions.DependencyInjection.Abstractions", name));
    }

    [Fact]
    public void The_analyzers_know_Roslyn_and_not_Core()
    {
        var references = Assembly.Load("OneOnOne.Core.Analyzers").GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith("OneOnOne", StringComparison.Ordinal));
    }
}
