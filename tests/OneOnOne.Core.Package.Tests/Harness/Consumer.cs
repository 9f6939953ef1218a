namespace OneOnOne.Package.Tests.Harness;

/// <summary>A project of somebody else's, written to a folder of its own and built with the command that they would use.</summary>
internal sealed class Consumer(DirectoryInfo folder, string packageVersion, IReadOnlyDictionary<string, string> environment)
{
    private string _extension = "csproj";

    public string ProjectPath => Path.Combine(folder.FullName, $"{folder.Name}.{_extension}");

    /// <summary>What a project writes to get the package.</summary>
    public string PackageReference => $"""<PackageReference Include="OneOnOne.Core" Version="{packageVersion}" />""";

    public Consumer AsVisualBasic()
    {
        _extension = "vbproj";
        return this;
    }

    /// <summary>Writes the project file. Several frameworks are separated by semicolons; references and the rest are XML.</summary>
    public Consumer Project(string framework, string? references = null, string? rest = null) => File(Path.GetFileName(ProjectPath), $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework{(framework.Contains(';') ? "s" : "")}>{framework}</TargetFramework{(framework.Contains(';') ? "s" : "")}>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            {references ?? PackageReference}
          </ItemGroup>
          {rest}
        </Project>
        """);

    public Consumer File(string path, string text)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, path));
        file.Directory!.Create();
        System.IO.File.WriteAllText(file.FullName, text);
        return this;
    }

    public Task<BuildOutcome> BuildAsync(params string[] arguments) => BuildAsync([], arguments);

    /// <summary>Builds with environment variables as well, as a CI server sets them.</summary>
    public async Task<BuildOutcome> BuildAsync(Dictionary<string, string> variables, params string[] arguments)
    {
        foreach (var (name, value) in environment)
            variables.TryAdd(name, value);
        var (exitCode, output) = await Dotnet.RunAsync(
            folder.FullName, variables, ["build", ProjectPath, .. arguments, .. BuildOutcome.Format]);

        return new BuildOutcome(exitCode, output);
    }

    /// <summary>Compiles and gives the items of a type, by their file names, as the compiler got them.</summary>
    public async Task<IReadOnlyList<string>> ItemsAsync(string type)
    {
        var (exitCode, output) = await Dotnet.RunAsync(
            folder.FullName, environment, ["build", ProjectPath, "-t:Build", "-p:UseSharedCompilation=false", $"-getItem:{type}"]);
        Assert.True(exitCode == 0, output);
        using var json = System.Text.Json.JsonDocument.Parse(output);

        return [.. json.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray()
            .Select(item => Path.GetFileName(item.GetProperty("FullPath").GetString()!))];
    }
}
