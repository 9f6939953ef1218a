using System.Text;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>The page that lists the catalog is what the data says.</summary>
public sealed class CatalogPageTests
{
    [Fact]
    public void The_page_lists_every_row()
    {
        var path = Path.Combine(Root(), "src", "OneOnOne.Core.Analyzers", "Catalog", "Catalog.md");
        var expected = Page();
        var actual = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected != actual)
        {
            var received = Path.Combine(AppContext.BaseDirectory, "Catalog.received.md");
            File.WriteAllText(received, expected);
            Assert.Fail($"The page is not current: compare {received}, then copy it over {path}.");
        }
    }

    [Fact]
    public void Every_statement_of_the_page_on_models_parses()
    {
        var page = File.ReadAllText(Path.Combine(Root(), "src", "OneOnOne.Core.Analyzers", "Catalog", "Models.md")).ReplaceLineEndings("\n");
        var example = page.Split("```")[1];
        var file = ModelFile.Parse("Models.md", Microsoft.CodeAnalysis.Text.SourceText.From(example));
        Assert.Empty(file.Errors);
        Assert.Equal(15, file.Statements.Length);
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# The catalog\n\nWhat the analyzers know of libraries, in the language of [model files](Models.md). Made from the data by a test.\n");
        foreach (var file in EmbeddedCatalog.Index.Files)
        {
            var lines = file.Text.Lines.Select(line => line.ToString()).ToList();
            page.Append("\n## ").Append(Path.GetFileNameWithoutExtension(file.Path)).Append("\n\n");
            foreach (var remark in lines.TakeWhile(line => line.StartsWith('#')))
                page.Append(remark.AsSpan(1).Trim()).Append('\n');
            page.Append("\n```\n");
            foreach (var line in lines.SkipWhile(line => line.StartsWith('#')).Where(line => line.Length > 0))
                page.Append(line).Append('\n');
            page.Append("```\n");
        }

        return page.ToString();
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OneOnOne.Core.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no solution above the tests.");
        return folder;
    }
}
