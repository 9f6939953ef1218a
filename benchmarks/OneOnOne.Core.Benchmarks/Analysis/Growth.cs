using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Interprocedural;

namespace OneOnOne.Benchmarks.Analysis;

/// <summary>How the cost of following content grows with one dimension of a program, everything else being equal.</summary>
internal static class Growth
{
    private static readonly int[] s_sizes = [100, 300, 1_000, 3_000, 10_000];

    private static readonly (string Name, Func<int, List<(string, string)>> Sources)[] s_dimensions =
    [
        ("call sites of one helper", n => Workload.Repeated(
            n, i => $"static void Site{i}(Memo memo) {{ Helper(memo.Words); }}", "static void Helper(string text) => Console.WriteLine(text.Trim());")),
        ("calls in a chain", n => Workload.Repeated(
            n, i => $"static void Link{i}(string text) => Link{i + 1}(text);", $"static void Link{n}(string text) => Console.WriteLine(text); static void Start(Memo memo) => Link0(memo.Words);")),
        ("fields of one object", n => Workload.Repeated(
            n, i => $"sealed class Part{i} {{ public string? Text; }} static readonly Part{i} s_part{i} = new(); static void Put{i}(Memo memo) => s_part{i}.Text = memo.Words;",
            "static void Show() => Console.WriteLine(s_part0.Text);")),
        ("branches in one body", n => Workload.Repeated(
            0, _ => "", "static void Branches(Memo memo, int at) { var text = \"\"; " + string.Concat(Enumerable.Range(0, n).Select(i => $"if (at == {i}) text = memo.Words; ")) + "Console.WriteLine(text); }")),
        ("lambdas in one body", n => Workload.Repeated(
            0, _ => "", "static void Lambdas(Memo memo) { Func<string> f; " + string.Concat(Enumerable.Range(0, n).Select(i => $"f = () => memo.Words + {i}; Console.WriteLine(f()); ")) + "}")),
        ("implementers of one interface", n => Workload.Repeated(
            n, i => $"sealed class Show{i} : IShow {{ public string Show(string text) => text + {i}; }}", "static void Start(Memo memo, IShow show) => Console.WriteLine(show.Show(memo.Words));")),
        ("statements in one body", n => Workload.Repeated(
            0, _ => "", "static void Statements(Memo memo) { var text = memo.Words; " + string.Concat(Enumerable.Range(0, n).Select(i => $"var t{i} = {(i == 0 ? "text" : "t" + (i - 1))} + {i}; ")) + $"Console.WriteLine(t{n - 1}); }}")),
    ];

    internal static void Run(CompileCostReferences references, int largest)
    {
        Console.WriteLine("Following content through n of something: milliseconds of processor time, and what one more costs against the smallest size");
        foreach ((string name, Func<int, List<(string, string)>> sources) in s_dimensions)
        {
            Measure(references, sources(s_sizes[0]));
            Console.WriteLine($"  {name}");
            double first = 0;
            foreach (int size in s_sizes.Where(size => size <= largest))
            {
                (double time, int findings, long kept) = Measure(references, sources(size));
                double each = time / size;
                first = first == 0 ? each : first;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"    {size,8:N0}   {time,10:N1} ms   each × {each / first,5:N2}   n log n would be × {Math.Log(size) / Math.Log(s_sizes[0]),4:N2}   {findings,6} findings   {kept / 1024.0 / size,8:N2} KiB kept each"));
            }
        }
    }

    /// <summary>Binding is done beforehand where the compiler would have done it, so that only ours is measured.</summary>
    private static (double Milliseconds, int Findings, long Kept) Measure(CompileCostReferences references, List<(string, string)> sources)
    {
        Compilation compilation = new CompileCost(sources, [], references.All).Compile();
        compilation.Emit(Stream.Null);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan start = Process.GetCurrentProcess().TotalProcessorTime;
        FlowAnalysis analysis = new(compilation, new Knowledge(compilation, [], CancellationToken.None));
        int findings = compilation.SyntaxTrees.Sum(tree => analysis.FindingsIn(tree, CancellationToken.None).Length);
        double time = (Process.GetCurrentProcess().TotalProcessorTime - start).TotalMilliseconds;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(analysis);
        return (time, findings, kept);
    }
}
