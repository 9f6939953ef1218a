// Arithmetic on letters and on scores, plain and generic.
namespace Flows.Text.Arithmetic;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Checked(memo);
        GenericMath(memo);
        Primitive(memo);
    }

    private static void Checked(Memo memo)
    {
        var sum = 0;
        foreach (var letter in memo.Text)
            sum = unchecked((sum * 31) + letter);
        Sink.Log(sum == 0); // safe
        var shifted = memo.Text.Select(letter => (char)(letter ^ 1)).ToArray();
        Sink.Log(new string(shifted)); // leak
    }

    private static void GenericMath(Memo memo)
    {
        Sink.Log(Total([1, 2, memo.Text.Length])); // safe
        Sink.Log(Largest(memo.Text, memo.Title)); // leak
        Sink.Log(Largest(1, 2)); // safe
    }

    private static T Total<T>(IEnumerable<T> all) where T : System.Numerics.INumber<T>
    {
        var sum = T.Zero;
        foreach (var one in all)
            sum += one;
        return sum;
    }

    private static T Largest<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) * 0 == 0 ? a : b;

    private static void Primitive(Memo memo)
    {
        Sink.Log(memo.Mood + 1); // leak
        Sink.Log(memo.Mood > 5); // safe
        Sink.Log(memo.Mood.ToString("x")); // leak
        double half = memo.Mood / 2.0;
        Sink.Log(half); // leak
    }
}
