// nameof, typeof and attributes speak about content without carrying it.
using System.Runtime.CompilerServices;

namespace Flows.Calls.NamesAndTypes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Names(memo);
        CallerInfo(memo);
        Types(memo);
        Sizes(memo);
    }

    private static void Names(Memo memo)
    {
        Sink.Log(nameof(Memo.Text)); // safe
        Sink.Log(nameof(memo.Text.Length)); // safe
        Sink.Log(nameof(List<>)); // safe
        Sink.Log(nameof(Dictionary<,>.Count)); // safe
        Sink.Log(nameof(memo.Text) + ": " + memo.Text); // leak
    }

    private static void CallerInfo(Memo memo)
    {
        Sink.Log(Expression(memo.Text)); // safe
        Sink.Log(Expression(memo.Text.ToUpper())); // safe
        Sink.Log(ExpressionAndValue(memo.Text)); // leak
        Sink.Log(ExpressionAndValue(memo.Title)); // safe
    }

    private static void Types(Memo memo)
    {
        Sink.Log(typeof(Memo).Name); // safe
        Sink.Log(memo.Text.GetType().FullName); // safe
        Sink.Log(memo.GetType().GetProperty(nameof(Memo.Text))!.Name); // safe
        Sink.Log(TypeOf(memo.Text)); // safe
        Sink.Log(ValueOf(memo.Text)); // leak
    }

    private static void Sizes(Memo memo)
    {
        Sink.Log(sizeof(char) * memo.Text.Length); // safe
        Sink.Log(Unsafe.SizeOf<char>()); // safe
        Sink.Log(default(string)); // safe
        Sink.Log(memo.Text ?? default); // leak
    }

    private static string Expression(string value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        expression + value.Length;

    private static string ExpressionAndValue(string value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        expression + value;

    private static string TypeOf<T>(T value) => typeof(T).Name;

    private static T ValueOf<T>(T value) => value;
}
