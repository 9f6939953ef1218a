// Lambdas with defaults, params and references, anonymous methods and expression trees.
namespace Flows.Functions.LambdaForms;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        LambdaDefaults(memo);
        LambdaParams(memo);
        LambdaRefs(memo);
        AnonymousMethods(memo);
        ExpressionTrees(memo);
    }

    private static void LambdaDefaults(Memo memo)
    {
        var join = (string text, string suffix = "!") => text + suffix;
        Sink.Log(join(memo.Text)); // leak
        Sink.Log(join(memo.Title)); // safe
        Sink.Log(join(memo.Title, memo.Text)); // leak
    }

    private static void LambdaParams(Memo memo)
    {
        var join = (params string[] all) => string.Join('+', all);
        Sink.Log(join(memo.Title, memo.Text)); // leak
        Sink.Log(join(memo.Title, memo.Author)); // safe
    }

    private delegate void Fill(ref string text, out int size);

    private static void LambdaRefs(Memo memo)
    {
        Fill fill = (ref string text, out int size) =>
        {
            text = memo.Text;
            size = text.Length;
        };
        var target = "plain";
        fill(ref target, out var length);
        Sink.Log(target); // leak
        Sink.Log(length); // safe
    }

    private static void AnonymousMethods(Memo memo)
    {
        Func<string, string> shout = delegate(string text) { return text.ToUpperInvariant(); };
        Sink.Log(shout(memo.Text)); // leak
        Action<string> ignore = delegate { Sink.Log("ignored"); }; // safe
        ignore(memo.Text);
    }

    private static void ExpressionTrees(Memo memo)
    {
        System.Linq.Expressions.Expression<Func<Memo, string>> text = one => one.Text;
        System.Linq.Expressions.Expression<Func<Memo, string>> title = one => one.Title;
        Sink.Log(text.Compile()(memo)); // leak
        Sink.Log(title.Compile()(memo)); // safe
    }
}
