using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>One leak is one thing to mend, and is said once.</summary>
public sealed class FindingOrderTests
{
    private const string Helper = """
        using OneOnOne;

        internal static class Check
        {
            public static void Throws(string text)
            {
                if (text.Length > 10) throw new ArgumentException("odd: " + text);
                if (text.Length > 5) throw new InvalidOperationException("odd: " + text);
                throw new IOException(text);
            }

            public static void Both(string text)
            {
                Console.WriteLine(text);
                File.WriteAllText("a.txt", text);
                Console.Error.WriteLine(text);
            }
        }

        """;

    [Fact]
    public async Task What_a_helper_throws_as_one_exception_or_another_is_one_finding() =>
        Assert.Equal(["ONE1005"], await Ids("Check.Throws(view.Text);"));

    [Fact]
    public async Task What_a_helper_logs_and_saves_breaks_two_rules() =>
        Assert.Equal(["ONE1001", "ONE1002"], await Ids("Check.Both(view.Text);"));

    [Fact]
    public async Task Two_arguments_are_two_findings() =>
        Assert.Equal(["ONE1001", "ONE1001"], await Ids("Console.WriteLine(\"{0} {1}\", view.Text, view.Text);"));

    private static async Task<IEnumerable<string>> Ids(string statement)
    {
        var compilation = ConsumerCompilation.Create(Helper + $"internal static class Desk {{ public static void Show(ParticipantView view) {{ {statement} }} }}");
        return (await AnalyzerRun.Diagnose(compilation)).Select(one => one.Id).Order(StringComparer.Ordinal);
    }
}
