using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

public sealed class SuppressionReasonFixerTests
{
    [Fact]
    public Task A_pragma_gets_a_place_for_its_reason() => Fix<SuppressionReasonFixer>.Prepares(
        "ONE4003",
        """
        public static class Printing
        {
        #pragma warning disable ONE1001
            public static void Print(string text) => Console.WriteLine(text);
        #pragma warning restore ONE1001
        }
        """,
        """
        public static class Printing
        {
        #pragma warning disable ONE1001 // <Pending>
            public static void Print(string text) => Console.WriteLine(text);
        #pragma warning restore ONE1001
        }
        """);

    [Fact]
    public Task White_space_at_the_end_goes() => Fix<SuppressionReasonFixer>.Prepares(
        "ONE4003", "#pragma warning disable ONE1001   \npublic sealed class Printing;\n", "#pragma warning disable ONE1001 // <Pending>\npublic sealed class Printing;\n");

    [Fact]
    public Task A_pragma_that_names_no_rule_gets_one_too() => Fix<SuppressionReasonFixer>.Prepares(
        "ONE4003", "#pragma warning disable\npublic sealed class Printing;\n", "#pragma warning disable // <Pending>\npublic sealed class Printing;\n");

    [Fact]
    public Task All_of_a_document_of_a_project_and_of_a_solution() => Fix<SuppressionReasonFixer>.PreparesEverywhere("ONE4003", Two(""), Two(" // <Pending>"));

    [Fact]
    public Task Among_top_level_statements() => Fix<SuppressionReasonFixer>.Prepares(
        "ONE4003",
        "#pragma warning disable ONE1001\nConsole.WriteLine(\"started\");\n",
        "#pragma warning disable ONE1001 // <Pending>\nConsole.WriteLine(\"started\");\n");

    private static string Two(string place) => $$"""
        internal static class Printing$FILE$
        {
        #pragma warning disable ONE1001{{place}}
            public static void Print(string text) => Console.WriteLine(text);
        #pragma warning restore ONE1001
            public static async Task PrintAsync(string text)
            {
                await Task.Yield();
        #pragma warning disable ONE1002{{place}}
                Action print = () => Console.WriteLine(text);
        #pragma warning restore ONE1002
                print();
            }
        }
        """;

    [Fact]
    public Task An_attribute_is_not_for_this_fixer() => Fix<SuppressionReasonFixer>.IsNotOffered(
        "ONE4003",
        """
        using System.Diagnostics.CodeAnalysis;

        [SuppressMessage("Confidentiality", "ONE1001")]
        public sealed class Printing;
        """);
}
