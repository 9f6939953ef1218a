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
    public Task An_attribute_is_not_for_this_fixer() => Fix<SuppressionReasonFixer>.IsNotOffered(
        "ONE4003",
        """
        using System.Diagnostics.CodeAnalysis;

        [SuppressMessage("Confidentiality", "ONE1001")]
        public sealed class Printing;
        """);
}
