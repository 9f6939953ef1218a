using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

public sealed class ContentLeavesTheAnalysisTests
{
    private const string Id = "ONE4002";

    // A library that nobody has annotated or modelled.
    private const string Courier = """
        namespace Couriers;

        public static class Courier
        {
            public static void Send(string parcel) => System.GC.KeepAlive(parcel);
            public static int Weigh(string parcel) => parcel.Length;
            public static string Wrap(string parcel) => parcel + "!";
            public static void Leave(string parcel, int weight) => System.GC.KeepAlive(parcel);
        }

        public sealed class Bag
        {
            public void Put(string parcel) => System.GC.KeepAlive(parcel);
        }
        """;

    [Theory]
    [InlineData("Courier.Send(memo.Text);", "Courier.Send (no model)")]
    [InlineData("Courier.Weigh(memo.Text);", "Courier.Weigh (no model)")]
    [InlineData("Relay(memo.Text);", "Courier.Send (no model)")]
    [InlineData("typeof(string).GetMethod(\"Trim\")!.Invoke(null, [memo.Text]);", "MethodBase.Invoke (reflection)")]
    [InlineData("Activator.CreateInstance(memo.GetType(), memo.Text);", "Activator.CreateInstance (reflection)")]
    [InlineData("dynamic target = new object(); target.Take(memo.Text);", "a dynamic call")]
    [InlineData("Action<string> send = Courier.Send; send(memo.Text);", "Courier.Send (no model)")]
    [InlineData("unsafe { delegate*<string, void> send = &Courier.Send; send(memo.Text); }", "Courier.Send (no model)")]
    [InlineData("unsafe { var send = (delegate*<string, void>)System.Runtime.InteropServices.NativeLibrary.GetExport(0, \"send\"); send(memo.Text); }", "a function pointer")]
    [InlineData("Native(memo.Text);", "Desk.Native (native code)")]
    public async Task Where_content_goes_out_of_sight_is_told(string statement, string where)
    {
        var diagnostic = Assert.Single(await Diagnose(Desk(statement).WithRule(Id)), one => one.GetMessage().Contains(where, StringComparison.Ordinal));

        Assert.StartsWith("Content of 'memo", diagnostic.GetMessage());
        Assert.Contains("Text", diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    [Theory]
    [InlineData("Courier.Send(memo.Title);")]
    [InlineData("Courier.Leave(memo.Title, memo.Text.Length);")]
    [InlineData("Use(Courier.Wrap(memo.Text));")]
    [InlineData("new Bag().Put(memo.Text);")]
    [InlineData("Use(memo.Text.Contains(\"x\"));")]
    [InlineData("Use(Activator.CreateInstance(typeof(Uri), memo.Text)!);")]
    [InlineData("Use(string.Join(\",\", memo.Text));")]
    [InlineData("GC.KeepAlive(memo.Text);")]
    [InlineData("Kept(memo.Text);")]
    [InlineData("unsafe { delegate*<object?, void> use = &Use; use(memo.Text); }")]
    public async Task What_is_followed_or_known_is_silent(string statement) =>
        Assert.Empty((await Diagnose(Desk(statement).WithRule(Id))).Select(AnalyzerRun.Print));

    [Fact]
    public async Task It_is_off_until_somebody_asks() => Assert.Empty(await Diagnose(Desk("Courier.Send(memo.Text);")));

    [Fact]
    public async Task One_line_of_editorconfig_switches_it_on()
    {
        var desk = Desk("Courier.Send(memo.Text);");

        Assert.Single(await Diagnose(desk.WithOptions(desk.Options.WithSyntaxTreeOptionsProvider(new Line(Id)))));
    }

    [Fact]
    public async Task A_model_row_answers_for_every_place() =>
        Assert.Empty(await Diagnose(Desk("Courier.Send(memo.Text);").WithRule(Id), ("couriers.oneonone", "neutral M:Couriers.Courier.Send(System.String)")));

    [Fact]
    public async Task A_limit_is_told_at_the_method_that_reached_it()
    {
        var many = Enumerable.Range(0, 300).Select(number => $"text{number}").ToArray();
        var statement = $$"""
            void Print({{string.Join(", ", many.Select(name => "string " + name))}})
            {
                Use(memo.Text.Length);
                {{string.Join("\n        ", many.Select(name => $"Console.WriteLine({name});"))}}
            }
            """;

        var diagnostic = Assert.Single(await Diagnose(Desk(statement).WithRule(Id)));

        Assert.Contains("a limit of the analysis", diagnostic.GetMessage());
    }

    private static CSharpCompilation Desk(string statement)
    {
        var courier = ConsumerCompilation.Create(Courier).WithAssemblyName("Couriers");
        using var image = new MemoryStream();
        var written = courier.WithReferences(CorpusCompilation.References.Where(one => !(one.Display ?? "").Contains("OneOnOne", StringComparison.Ordinal))).Emit(image);
        Assert.True(written.Success, string.Join("\n", written.Diagnostics));
        var compilation = ConsumerCompilation.Create($$"""
            using Couriers;
            using OneOnOne.Annotations;

            internal sealed class Memo
            {
                [Confidential] public string Text { get; init; } = "";
                public string Title { get; init; } = "";
            }

            internal static class Desk
            {
                public static void Do(Memo memo)
                {
                    {{statement}}
                }

                private static void Relay(string text) => Courier.Send(text);

                private static void Use(object? value) => GC.KeepAlive(value);

                private static void Kept([Confidential] string text) => GC.KeepAlive(text);

                [System.Runtime.InteropServices.DllImport("native")]
                private static extern void Native(string text);
            }
            """).AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        compilation = compilation.WithOptions(compilation.Options.WithAllowUnsafe(true));
        Assert.Empty(compilation.Errors());
        return compilation;
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(CSharpCompilation compilation, params IEnumerable<(string, string)> models) =>
        [.. (await AnalyzerRun.Diagnose(compilation, additionalFiles: models)).Where(diagnostic => diagnostic.Id == Id)];

    private sealed class Line(string rule) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = diagnosticId == rule ? ReportDiagnostic.Warn : ReportDiagnostic.Default;
            return diagnosticId == rule;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
