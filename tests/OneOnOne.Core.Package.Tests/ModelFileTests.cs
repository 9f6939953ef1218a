using OneOnOne.Package.Tests.Harness;

namespace OneOnOne.Package.Tests;

/// <summary>A project whose notes are plain strings of its own, described in a file that it merely has to contain.</summary>
[Collection(PackageCollection.Name)]
public sealed class ModelFileTests(PackedFeed feed)
{
    private const string Source = """
        namespace Acme;

        public sealed class Annotation
        {
            public string Body { get; set; } = "";
        }

        public sealed class Screen
        {
            public void Show(Annotation annotation) => Console.WriteLine(annotation.Body); // leak: ONE1001
        }
        """;

    private const string Model = """
        # What our bosses hear.
        source P:Acme.Annotation.Body

        """;

    [Fact]
    public async Task A_model_file_is_picked_up_and_its_source_leaks() =>
        (await feed.Consumer("Model").Project("net10.0").File("Screen.cs", Source).File("models/hr.oneonone", Model).BuildAsync())
            .ShouldFailWith(Marks.Of("Screen.cs", Source));

    [Fact]
    public async Task A_line_that_names_nothing_is_reported_where_it_stands() =>
        (await feed.Consumer("ModelWithMistake").Project("net10.0").File("Clean.cs", "class Clean;").File("hr.oneonone", Model).BuildAsync())
            .ShouldPassWith(new BuildDiagnostic("ONE9001", "hr.oneonone", 2, "warning", ""));

    [Fact]
    public async Task Without_the_file_or_with_the_property_off_nothing_is_known()
    {
        var consumer = feed.Consumer("NoModel").Project("net10.0").File("Screen.cs", Source);

        (await consumer.BuildAsync()).ShouldBeClean();
        (await consumer.File("hr.oneonone", Model).BuildAsync("-p:OneOnOneEnableDefaultModelItems=false")).ShouldBeClean();
    }

    [Fact]
    public async Task What_a_build_has_put_out_is_no_model_and_what_the_project_lists_is_taken_once()
    {
        var consumer = feed.Consumer("ModelItems")
            .Project("net10.0", rest: """<ItemGroup><AdditionalFiles Include="listed.oneonone" /></ItemGroup>""")
            .File("Clean.cs", "class Clean;")
            .File("listed.oneonone", "# nothing yet\n")
            .File("deep/in/here.oneonone", "# nothing yet\n")
            .File("bin/copied.oneonone", "# nothing yet\n")
            .File("obj/generated.oneonone", "# nothing yet\n");

        Assert.Equal(["here.oneonone", "listed.oneonone"], (await consumer.ItemsAsync("AdditionalFiles")).Order(StringComparer.Ordinal));
    }
}
