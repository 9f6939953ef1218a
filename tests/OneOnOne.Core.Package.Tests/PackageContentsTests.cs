using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using OneOnOne.Package.Tests.Harness;
using OneOnOne.Tests.Shared;

namespace OneOnOne.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentsTests(PackedFeed feed)
{
    [Fact]
    public Task Package() => Verifier.Verify(Describe(feed.PackagePath));

    [Fact]
    public Task Symbols() => Verifier.Verify(Describe(feed.SymbolPackagePath));

    [Fact]
    public void The_targets_ask_for_the_compiler_that_the_analyzers_are_compiled_against()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        var targets = Read(package, "buildTransitive/OneOnOne.Core.targets");
        var minimum = Regex.Match(targets, "<_OneOnOneMinimumCompilerApi>(.*)</_OneOnOneMinimumCompilerApi>").Groups[1].Value;

        Assert.Equal($"{minimum}.0.0", CompilerReferencedBy(package, "analyzers/dotnet/cs/OneOnOne.Core.Analyzers.dll"));
        Assert.Equal($"{minimum}.0.0", CompilerReferencedBy(package, "analyzers/dotnet/cs/OneOnOne.Core.CodeFixes.dll"));
    }

    [Fact]
    public void The_readme_names_the_oldest_sdk_that_the_targets_accept()
    {
        using var package = ZipFile.OpenRead(feed.PackagePath);
        var sdk = Regex.Match(Read(package, "buildTransitive/OneOnOne.Core.targets"), @"\.NET SDK (\d+\.\d+\.\d+)").Groups[1].Value;

        Assert.Contains($".NET SDK {sdk}", Read(package, "README.md"));
    }

    /// <summary>The paths and the manifest, without what changes from build to build.</summary>
    private string Describe(string path)
    {
        using var package = ZipFile.OpenRead(path);
        var files = package.Entries.Select(entry => entry.FullName).Where(IsNotPlumbing).Order(StringComparer.Ordinal);
        var manifest = Read(package, "OneOnOne.Core.nuspec").Replace(feed.Version, "(version)");

        return $"{string.Join('\n', files)}\n\n{Regex.Replace(manifest, " commit=\"[0-9a-f]+\"", "")}";
    }

    /// <summary>What the package format itself adds, under names that are partly random.</summary>
    private static bool IsNotPlumbing(string file) =>
        !file.StartsWith("_rels/", StringComparison.Ordinal)
        && !file.StartsWith("package/", StringComparison.Ordinal)
        && file != "[Content_Types].xml";

    private static string Read(ZipArchive package, string path)
    {
        using var reader = new StreamReader(package.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private static string? CompilerReferencedBy(ZipArchive package, string path)
    {
        using var stream = new MemoryStream();
        using (var entry = package.GetEntry(path)!.Open())
            entry.CopyTo(stream);
        stream.Position = 0;
        using var assembly = new PEReader(stream);
        var metadata = assembly.GetMetadataReader();

        return metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => metadata.GetString(reference.Name) == "Microsoft.CodeAnalysis")
            .Select(reference => reference.Version.ToString()).SingleOrDefault();
    }
}
