using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

public sealed class RecordPrintingFixerTests
{
    [Fact]
    public Task A_sealed_record_prints_what_is_left() => Silences(
        "public sealed record Reminder(int Id, [Confidential] string Topic);",
        """
        public sealed record Reminder(int Id, [Confidential] string Topic)
        {
            private bool PrintMembers(System.Text.StringBuilder builder)
            {
                builder.Append("Id = ").Append(Id);
                return true;
            }
        }
        """);

    [Fact]
    public Task A_record_that_others_may_derive_from_lets_them_print_more() => Silences(
        """
        public record Reminder
        {
            public int Id { get; init; }
            public DateTime Due { get; init; }
            [Confidential] public string Topic { get; init; } = "";
        }
        """,
        """
        public record Reminder
        {
            public int Id { get; init; }
            public DateTime Due { get; init; }
            [Confidential] public string Topic { get; init; } = "";

            protected virtual bool PrintMembers(System.Text.StringBuilder builder)
            {
                builder.Append("Id = ").Append(Id).Append(", ").Append("Due = ").Append(Due);
                return true;
            }
        }
        """);

    [Fact]
    public Task A_derived_record_prints_its_base() => Silences(
        """
        public abstract record Item(int Id);

        public sealed record Reminder(int Id, int Order, [Confidential] string Topic) : Item(Id);
        """,
        """
        public abstract record Item(int Id);

        public sealed record Reminder(int Id, int Order, [Confidential] string Topic) : Item(Id)
        {
            protected override bool PrintMembers(System.Text.StringBuilder builder)
            {
                if (base.PrintMembers(builder))
                {
                    builder.Append(", ");
                }

                builder.Append("Order = ").Append(Order);
                return true;
            }
        }
        """);

    [Fact]
    public Task A_record_of_content_alone_prints_nothing() => Silences(
        "public record struct Reminder([Confidential] string Topic);",
        """
        public record struct Reminder([Confidential] string Topic)
        {
            private bool PrintMembers(System.Text.StringBuilder builder)
            {
                return false;
            }
        }
        """);

    [Fact]
    public Task All_of_a_document_of_a_project_and_of_a_solution() => Fix<RecordPrintingFixer>.SilencesEverywhere(
        "ONE1009",
        """
        using OneOnOne.Annotations;

        internal sealed record Reminder$FILE$(int Id, [Confidential] string Topic);

        internal static class Holder$FILE$
        {
            internal sealed record Inner([Confidential] string Topic);
        }
        """,
        """
        using OneOnOne.Annotations;

        internal sealed record Reminder$FILE$(int Id, [Confidential] string Topic)
        {
            private bool PrintMembers(System.Text.StringBuilder builder)
            {
                builder.Append("Id = ").Append(Id);
                return true;
            }
        }

        internal static class Holder$FILE$
        {
            internal sealed record Inner([Confidential] string Topic)
            {
                private bool PrintMembers(System.Text.StringBuilder builder)
                {
                    return false;
                }
            }
        }
        """);

    [Fact]
    public Task A_record_below_top_level_statements() => Silences(
        """
        System.Console.WriteLine("started");

        internal sealed record Reminder(int Id, [Confidential] string Topic);
        """,
        """
        System.Console.WriteLine("started");

        internal sealed record Reminder(int Id, [Confidential] string Topic)
        {
            private bool PrintMembers(System.Text.StringBuilder builder)
            {
                builder.Append("Id = ").Append(Id);
                return true;
            }
        }
        """);

    [Fact]
    public Task A_ToString_needs_its_author() => Fix<RecordPrintingFixer>.IsNotOffered(
        "ONE1009",
        """
        using OneOnOne.Annotations;

        public sealed class Reminder
        {
            [Confidential] public string Topic { get; init; } = "";
            public override string ToString() => Topic;
        }
        """);

    private static Task Silences(string before, string after) => Fix<RecordPrintingFixer>.Silences(
        "ONE1009", "using OneOnOne.Annotations;\n\n" + before, "using OneOnOne.Annotations;\n\n" + after);
}
