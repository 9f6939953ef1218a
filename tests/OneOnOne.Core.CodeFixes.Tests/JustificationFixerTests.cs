using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

public sealed class JustificationFixerTests
{
    [Fact]
    public Task A_release_gets_a_place_for_its_justification() => Fix<JustificationFixer>.Prepares(
        "ONE4004",
        """
        using OneOnOne.Annotations;

        public sealed class Reminder
        {
            [ReleasesContent] public string Open() => "";
        }
        """,
        """
        using OneOnOne.Annotations;

        public sealed class Reminder
        {
            [ReleasesContent(Justification = "<Pending>")] public string Open() => "";
        }
        """);

    [Fact]
    public Task A_suppression_gets_a_place_for_its_justification() => Fix<JustificationFixer>.Prepares(
        "ONE4003",
        """
        using System.Diagnostics.CodeAnalysis;

        [SuppressMessage("Confidentiality", "ONE1001")]
        public sealed class Printing;
        """,
        """
        using System.Diagnostics.CodeAnalysis;

        [SuppressMessage("Confidentiality", "ONE1001", Justification = "<Pending>")]
        public sealed class Printing;
        """);

    [Fact]
    public Task Where_the_place_is_there_already_nothing_is_offered() => Fix<JustificationFixer>.IsNotOffered(
        "ONE4004",
        """
        using OneOnOne.Annotations;

        public sealed class Reminder
        {
            [ReleasesContent(Justification = "")] public string Open() => "";
        }
        """);

    [Fact]
    public Task All_of_a_document_of_a_project_and_of_a_solution() => Fix<JustificationFixer>.PreparesEverywhere("ONE4004", Two(""), Two("(Justification = \"<Pending>\")"));

    [Fact]
    public Task All_suppressions_of_a_document_of_a_project_and_of_a_solution() => Fix<JustificationFixer>.PreparesEverywhere(
        "ONE4003", Suppressing(""), Suppressing(", Justification = \"<Pending>\""));

    private static string Two(string place) => $$"""
        using OneOnOne.Annotations;

        internal sealed class Reminder$FILE$
        {
            [ReleasesContent{{place}}] public string Open() => "";

            [ReleasesContent{{place}}]
            public async Task<string> OpenAsync() { await Task.Yield(); return ""; }
        }
        """;

    private static string Suppressing(string place) => $$"""
        using System.Diagnostics.CodeAnalysis;

        [SuppressMessage("Confidentiality", "ONE1001"{{place}})]
        internal sealed class Printing$FILE$
        {
            [SuppressMessage("Confidentiality", "ONE1002"{{place}})] // later
            public void Send() { }
        }
        """;

    [Fact]
    public Task A_pragma_is_not_for_this_fixer() => Fix<JustificationFixer>.IsNotOffered(
        "ONE4003",
        """
        #pragma warning disable ONE1001
        public sealed class Printing;
        """);
}
