namespace OneOnOne.Analyzers.Tests.BadInput;

/// <summary>Deep, wide, cyclic and unfinished code.</summary>
internal static class ExtremeShapes
{
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["nothing at all"] = () => "",
        ["long sum"] = () => Method("Sink.Log(" + Repeat("memo.Title + ", 2_000) + "memo.Text);"),
        ["long interpolation"] = () => Method("Sink.Log($\"" + Repeat("{memo.Title}", 1_000) + "{memo.Text}\");"),
        ["deep brackets"] = () => Method("Sink.Log(" + Repeat("(", 150) + "memo.Text" + Repeat(")", 150) + ");"),
        ["deep calls"] = () => Method("Sink.Log(" + Repeat("string.Intern(", 150) + "memo.Text" + Repeat(")", 150) + ");"),
        ["long fluent chain"] = () => Method("Sink.Log(memo.Text" + Repeat(".Trim()", 300) + ");"),
        ["deep blocks"] = () => Method(Repeat("if (memo.Id > 0) { ", 120) + "Sink.Log(memo.Text);" + Repeat("}", 120)),
        ["deep loops"] = () => Method(Repeat("foreach (var c in memo.Text) { memo.Title += c; ", 25) + Repeat("}", 25), unique: true),
        ["deep lambdas"] = () => Method(Nested("System.Func<string> f{0} = () => {{ ", "memo.Text.ToString();", " return memo.Text; }};", 40)),
        ["deep ternaries"] = () => Method("Sink.Log(" + Repeat("memo.Id > 1 ? memo.Title : ", 150) + "memo.Text);"),
        ["deep patterns"] = () => Method("if (memo is " + Repeat("{ Text: { Length: > 0 } } and ", 100) + "{ Text: var t }) Sink.Log(t);"),
        ["wide switch"] = () => Method("switch (memo.Id) {" + Numbered("case {0}: Sink.Log(memo.Text); break;", 1_000) + "}"),
        ["many locals in a loop"] = () => Method(
            Numbered("var v{0} = memo.Title;", 200) + "for (var i = 0; i < 9; i++) { v0 = memo.Text; " + Numbered("v{0} = v0;", 199, 1) + "} Sink.Log(v199);"),
        ["many branches"] = () => Method("var t = memo.Title;" + Numbered("if (memo.Id == {0}) t = memo.Text;", 1_000) + "Sink.Log(t);"),
        ["many methods"] = () => Class(
            "static string M0(Memo memo) => memo.Text;" + Numbered2("static string M{0}(Memo memo) => M{1}(memo);", 2_000)
            + "static void Leak(Memo memo) => Sink.Log(M2000(memo));"),
        ["many recursive methods"] = () => Class(
            Numbered("static string R{0}(string s) => R0(R1(s)) + s;", 60) + "static void Leak(Memo memo) => Sink.Log(R0(memo.Text));"),
        ["many fields"] = () => Class(
            Numbered("static string f{0} = \"\";", 2_000) + "static void Fill(Memo memo) {" + Numbered("f{0} = memo.Text;", 2_000)
            + "} static void Leak() {" + Numbered("Sink.Log(f{0});", 2_000) + "}"),
        ["many implementers"] = () =>
            Class("interface I { string Of(Memo memo); }" + Numbered("class C{0} : I {{ public string Of(Memo memo) => memo.Text; }}", 500)
            + "static void Leak(I i, Memo memo) => Sink.Log(i.Of(memo));"),
        ["expanding generics"] = () => Class(
            "class G<T> { public G<G<T>> Next => new(); public string Of(Memo m, int n) => n == 0 ? m.Text : Next.Of(m, n - 1); }"
            + "static void Leak(Memo memo) => Sink.Log(new G<int>().Of(memo, 3));"),
        ["type that inherits itself"] = () => Class("class A : B { } class B : A { string T(Memo m) { Sink.Log(m.Text); return base.ToString(); } }"),
        ["struct that holds itself"] = () => Class("struct S { public S Inner; public string T; void M(Memo m) { Inner.Inner.T = m.Text; Sink.Log(Inner.T); } }"),
        ["record of itself"] = () => Class("record R(R Inner, string T) { public override string ToString() => Inner + T; } static void M(R r, Memo m) => Sink.Log(r with { T = m.Text });"),
        ["interface cycle"] = () => Class("interface I : J { } interface J : I { string T { get; } } static void M(I i) => Sink.Log(i.T);"),
        ["constant that needs itself"] = () => Class("const bool A = B; const bool B = !A; static void M(Memo m) { if (A) Sink.Log(m.Text); }"),
        ["constructor that calls itself"] = () => Class("class A { public A(string t) : this(t) { Sink.Log(t); } } static void M(Memo m) => new A(m.Text);"),
        ["property that reads itself"] = () => Class("static string P { get => P; set => P = value; } static void M(Memo m) { P = m.Text; Sink.Log(P); }"),
        ["lambda that calls itself"] = () => Method("System.Func<string, string> f = null!; f = s => f(f(s)); Sink.Log(f(memo.Text));"),
        ["iterator of itself"] = () => Class("static IEnumerable<string> I(Memo m) { yield return m.Text; foreach (var s in I(m)) yield return s; } static void L(Memo m) { foreach (var s in I(m)) Sink.Log(s); }"),
        ["half-typed access"] = () => Method("Sink.Log(memo."),
        ["half-typed call"] = () => Method("Sink.Log(memo.Text, "),
        ["half-typed lambda"] = () => Method("memo.Lines.Select(line => ; Sink.Log(memo.Text"),
        ["half-typed switch"] = () => Method("var t = memo switch { { Text: var x } => ; Sink.Log(t);"),
        ["half-typed pattern"] = () => Method("if (memo is { Text: { Length: > } and var t }) Sink.Log(t);"),
        ["half-typed interpolation"] = () => Method("Sink.Log($\"{memo.Text"),
        ["unknown names"] = () => Method("Unknown.Log(memo.Text.Nothing(memo.Nowhere)); Sink.Log(unknown); Sink.Log(new Unknown(memo.Text).X);"),
        ["wrong arguments"] = () => Method("Sink.Log(); Sink.Log(memo.Text, memo.Text, memo.Text); Sink.Send(body: memo.Text); Sink.Log(nothing: memo.Text);"),
        ["duplicate members"] = () => Class("static string M(Memo m) => m.Text; static string M(Memo m) => m.Title; static void L(Memo m) => Sink.Log(M(m));"),
        ["await where it must not be"] = () => Method("Sink.Log(await Notes.ReadAsync(1)); yield return memo.Text;"),
        ["goto nowhere"] = () => Method("goto nowhere; var t = memo.Text; nowhere2: Sink.Log(t);"),
        ["misused annotations"] = () => Class(
            "[Confidential] void A() { } [ConsentGuard] string B(Memo m) => m.Text; [ReleasesContent(Justification = 3)] int C; [DisclosureSink((SinkKind)99)] static void D(string s) { } static void L(Memo m) { D(m.Text); }"),
    };

    public static string Class(string members) => $"namespace Flows.BadInput.Extreme; public static class Scenario {{ {members} }}";

    public static string Method(string body, bool unique = false) =>
        Class($"static void M(Memo memo) {{ {(unique ? Renamed(body) : body)} }}");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Numbered(string format, int count, int from = 0) =>
        string.Concat(Enumerable.Range(from, count).Select(number => string.Format(null, format, number) + "\n"));

    private static string Numbered2(string format, int count) =>
        string.Concat(Enumerable.Range(1, count).Select(number => string.Format(null, format, number, number - 1) + "\n"));

    private static string Nested(string open, string inside, string close, int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(number => string.Format(null, open, number)))
        + inside + Repeat(string.Format(null, close), depth);

    // Nested loops need a name for each variable.
    private static string Renamed(string body)
    {
        var parts = body.Split("var c in");
        return string.Concat(parts.Select((part, at) => at == 0 ? part : $"var c{at} in{part}")).Replace("+= c;", "+= memo.Text;", StringComparison.Ordinal);
    }
}
