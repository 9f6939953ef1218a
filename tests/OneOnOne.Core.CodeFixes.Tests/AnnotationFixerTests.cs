using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

public sealed class AnnotationFixerTests
{
    [Theory]
    [InlineData(
        "    public string Read(ParticipantView view) => view.Text;",
        "    [return: Confidential(Audience.Participant)]\n    public string Read(ParticipantView view) => view.Text;")]
    [InlineData(
        "    /// <summary>What was shown last.</summary>\n    public string Last { get; private set; } = \"\"; // kept\n\n    internal void Show(ParticipantView view) => Last = view.Text;",
        "    /// <summary>What was shown last.</summary>\n    [Confidential(Audience.Participant)]\n    public string Last { get; private set; } = \"\"; // kept\n\n    internal void Show(ParticipantView view) => Last = view.Text;")]
    [InlineData(
        "    public string Last = \"\";\n\n    internal void Show([Confidential] string text) => Last = text;",
        "    [Confidential]\n    public string Last = \"\";\n\n    internal void Show([Confidential] string text) => Last = text;")]
    [InlineData(
        "    public void Read(ParticipantView view, out string text) => text = view.Text;",
        "    public void Read(ParticipantView view, [Confidential(Audience.Participant)] out string text) => text = view.Text;")]
    [InlineData(
        "    [Obsolete] public async Task<string> Read(ParticipantView view) { await Task.Yield(); return view.Text; }",
        "    [return: Confidential(Audience.Participant)]\n    [Obsolete] public async Task<string> Read(ParticipantView view) { await Task.Yield(); return view.Text; }")]
    public Task The_member_says_what_it_gives(string before, string after) => Fix<AnnotationFixer>.Silences("ONE4001", Desk(before), Desk(after));

    [Fact]
    public Task The_namespace_comes_in_among_the_usings_that_are_there() => Fix<AnnotationFixer>.Silences(
        "ONE4001",
        """
        // Of the desk.
        using System.Text;
        using OneOnOne;
        using OneOnOne.Consent;

        namespace OneOnOne.Consent { internal static class Empty; }

        public sealed class Desk { public string Read(ParticipantView view) => new StringBuilder(view.Text).ToString(); }
        """,
        """
        // Of the desk.
        using System.Text;
        using OneOnOne;
        using OneOnOne.Annotations;
        using OneOnOne.Consent;

        namespace OneOnOne.Consent { internal static class Empty; }

        public sealed class Desk { [return: Confidential(Audience.Participant)] public string Read(ParticipantView view) => new StringBuilder(view.Text).ToString(); }
        """);

    [Fact]
    public Task A_file_without_usings_gets_one_below_its_header() => Fix<AnnotationFixer>.Silences(
        "ONE4001",
        """
        // Of the desk.
        namespace Desks;

        public sealed class Desk
        {
            public string Read(OneOnOne.ParticipantView view) => view.Text;
        }
        """,
        """
        // Of the desk.
        using OneOnOne.Annotations;

        namespace Desks;

        public sealed class Desk
        {
            [return: Confidential(Audience.Participant)]
            public string Read(OneOnOne.ParticipantView view) => view.Text;
        }
        """);

    [Fact]
    public Task What_a_lambda_reads_is_said_by_its_member() => Fix<AnnotationFixer>.Silences(
        "ONE4001",
        """
        using OneOnOne;
        using OneOnOne.Annotations;

        public sealed class Desk { public string Read(ParticipantView view) => new Func<string>(() => view.Text)(); }
        """,
        """
        using OneOnOne;
        using OneOnOne.Annotations;

        public sealed class Desk { [return: Confidential(Audience.Participant)] public string Read(ParticipantView view) => new Func<string>(() => view.Text)(); }
        """);

    [Fact]
    public Task A_record_says_it_of_its_parameter() => Fix<AnnotationFixer>.Silences(
        "ONE4001",
        """
        using OneOnOne;

        public sealed record Line(int Number, string Text)
        {
            private bool PrintMembers(System.Text.StringBuilder builder) => false;
        }

        public static class Lines
        {
            public static Line Of(ParticipantView view) => new(1, view.Text);
        }
        """,
        """
        using OneOnOne;
        using OneOnOne.Annotations;

        public sealed record Line(int Number, [Confidential(Audience.Participant)] string Text)
        {
            private bool PrintMembers(System.Text.StringBuilder builder) => false;
        }

        public static class Lines
        {
            public static Line Of(ParticipantView view) => new(1, view.Text);
        }
        """);

    [Fact]
    public Task Windows_line_ends_stay() => Fix<AnnotationFixer>.Silences(
        "ONE4001",
        "using OneOnOne;\r\n\r\npublic sealed class Desk\r\n{\r\n    public string Read(ParticipantView view) => view.Text;\r\n}\r\n",
        "using OneOnOne;\r\nusing OneOnOne.Annotations;\r\n\r\npublic sealed class Desk\r\n{\r\n    [return: Confidential(Audience.Participant)]\r\n    public string Read(ParticipantView view) => view.Text;\r\n}\r\n");

    [Fact]
    public Task All_of_a_document_at_once_and_the_using_once() => Fix<AnnotationFixer>.SilencesAll("ONE4001", Two("", "", ""), Two(Using, Added, Added));

    [Fact]
    public Task All_of_a_project_and_of_a_solution() => Fix<AnnotationFixer>.SilencesEverywhere("ONE4001", Two("", "", ""), Two(Using, Added, Added));

    private const string Using = "using OneOnOne.Annotations;\n";
    private const string Added = "[return: Confidential(Audience.Participant)]\n    ";

    private static string Two(string import, string first, string second) => $$"""
        using OneOnOne;
        {{import}}
        public sealed class Desk$FILE$
        {
            {{first}}public string Read(ParticipantView view) => view.Text;
            {{second}}public string Shout(ParticipantView view) => view.Text.ToUpperInvariant();
        }
        """;

    private static string Desk(string members) => $$"""
        using OneOnOne;
        using OneOnOne.Annotations;

        public sealed class Desk
        {
        {{members}}
        }
        """;
}
