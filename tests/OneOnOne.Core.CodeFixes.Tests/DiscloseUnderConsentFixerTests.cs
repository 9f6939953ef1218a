using OneOnOne.CodeFixes.Tests.Harness;

namespace OneOnOne.CodeFixes.Tests;

public sealed class DiscloseUnderConsentFixerTests
{
    private const string Told = "(await gate.DiscloseAsync(view, consent, consent.Terms.Discloser, recipient)).Text";

    private const string Asked = "DisclosureGate gate, DisclosureConsent consent, PersonId recipient";

    [Fact]
    public Task A_method_asks_for_what_it_needs_and_becomes_asynchronous() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public void Send(ParticipantView view)\n    {\n        Post(view.Text); // to Hana\n    }"),
        Outbox($"public async Task Send(ParticipantView view, {Asked})\n    {{\n        Post({Told}); // to Hana\n    }}"));

    [Fact]
    public Task An_asynchronous_method_stays_what_it_is() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public async Task SendAsync(ParticipantView view)\n    {\n        await Task.Yield();\n        Post(view.Text);\n    }"),
        Outbox($"public async Task SendAsync(ParticipantView view, {Asked})\n    {{\n        await Task.Yield();\n        Post({Told});\n    }}"));

    [Fact]
    public Task What_is_at_hand_is_used() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public async Task SendAsync(ParticipantView view, DisclosureConsent agreed, DisclosureGate door, Person recipient) => await PostAsync(view.Text);"),
        Outbox("public async Task SendAsync(ParticipantView view, DisclosureConsent agreed, DisclosureGate door, Person recipient) => "
            + "await PostAsync((await door.DiscloseAsync(view, agreed, agreed.Terms.Discloser, recipient)).Text);"));

    [Fact]
    public Task An_expression_body_that_hands_on_a_task_awaits_it() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public Task SendAsync(ParticipantView view) => PostAsync(view.Text);"),
        Outbox($"public async Task SendAsync(ParticipantView view, {Asked}) => await PostAsync({Told});"));

    [Fact]
    public Task An_expression_body_with_a_result_promises_it() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public int Send(ParticipantView view) => Post(view.Text);"),
        Outbox($"public async Task<int> Send(ParticipantView view, {Asked}) => Post({Told});"));

    [Fact]
    public Task Parameters_come_before_those_that_may_be_left_out() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public async Task SendAsync(ParticipantView view, CancellationToken cancellation = default) => await PostAsync(view.Text).WaitAsync(cancellation);"),
        Outbox($"public async Task SendAsync(ParticipantView view, {Asked}, CancellationToken cancellation = default) => await PostAsync({Told}).WaitAsync(cancellation);"));

    [Fact]
    public Task In_a_lambda_the_method_around_it_asks() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public Func<Task> Sending(ParticipantView view) => () => PostAsync(view.Text);"),
        Outbox($"public Func<Task> Sending(ParticipantView view, {Asked}) => async () => await PostAsync({Told});"));

    [Fact]
    public Task In_a_local_function_the_method_around_it_asks() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public async Task SendAsync(ParticipantView view)\n    {\n        await SendIt();\n        async Task SendIt() => await PostAsync(view.Text);\n    }"),
        Outbox($"public async Task SendAsync(ParticipantView view, {Asked})\n    {{\n        await SendIt();\n        async Task SendIt() => await PostAsync({Told});\n    }}"));

    [Fact]
    public Task Only_what_was_read_is_replaced() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public async Task SendAsync(ParticipantView view) => await PostAsync($\"She says: {view.Text}\" + \"!\");"),
        Outbox($"public async Task SendAsync(ParticipantView view, {Asked}) => await PostAsync($\"She says: {{{Told}}}\" + \"!\");"));

    [Fact]
    public Task What_came_through_a_variable_is_disclosed_where_it_is_sent() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public async Task SendAsync(ParticipantView view)\n    {\n        var text = view.Text;\n        await PostAsync(text);\n    }"),
        Outbox($"public async Task SendAsync(ParticipantView view, {Asked})\n    {{\n        var text = view.Text;\n        await PostAsync({Told});\n    }}"));

    [Fact]
    public Task A_name_that_is_taken_is_left_alone() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public async Task SendAsync(ParticipantView view, string consent) => await PostAsync(consent + view.Text);"),
        Outbox("public async Task SendAsync(ParticipantView view, string consent, DisclosureGate gate, DisclosureConsent disclosureConsent, PersonId recipient) => "
            + "await PostAsync(consent + (await gate.DiscloseAsync(view, disclosureConsent, disclosureConsent.Terms.Discloser, recipient)).Text);"));

    [Fact]
    public Task The_usings_that_it_needs_are_added() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        """
        using OneOnOne.Annotations;

        public sealed class Outbox
        {
            public void Send(OneOnOne.ParticipantView view) => Post(view.Text);

            private static int Post([DisclosureSink(SinkKind.Mail)] string text) => text.Length;
        }
        """,
        $$"""
        using OneOnOne;
        using OneOnOne.Annotations;

        public sealed class Outbox
        {
            public async Task Send(OneOnOne.ParticipantView view, {{Asked}}) => Post({{Told}});

            private static int Post([DisclosureSink(SinkKind.Mail)] string text) => text.Length;
        }
        """);

    [Fact]
    public Task A_record_of_ones_own_is_disclosed_like_a_note() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Outbox("public async Task SendAsync(Entry entry) => await PostAsync(entry.Body);"),
        Outbox($"public async Task SendAsync(Entry entry, {Asked}) => await PostAsync((await gate.DiscloseAsync(entry, consent, consent.Terms.Discloser, recipient)).Text);"));

    [Theory]
    [InlineData("public void Send(ParticipantView view)\n    {\n        lock (this)\n        {\n            Post(view.Text);\n        }\n    }")]
    [InlineData("public void Send(ParticipantView view) => Post(view.Text);\n    public void SendAll(ParticipantView view) => Send(view);")]
    [InlineData("public void Send(Reminder reminder) => Post(reminder.Topic);")]
    [InlineData("public void Send(ParticipantView view, ref int sent) => sent += Post(view.Text);")]
    [InlineData("public Action Sending(ParticipantView view) => () => Post(view.Text);")]
    [InlineData("public override string ToString() { Post(_view.Text); return \"\"; }\n    private readonly ParticipantView _view = null!;")]
    public Task Where_it_cannot_be_done_here_alone_nothing_is_offered(string members) =>
        Fix<DiscloseUnderConsentFixer>.IsNotOffered("ONE1002", Outbox(members));

    [Fact]
    public Task All_of_a_method_share_what_it_asks_for() => Fix<DiscloseUnderConsentFixer>.SilencesAll(
        "ONE1002",
        Outbox("public async Task SendAsync(ParticipantView view)\n    {\n        await PostAsync(view.Text);\n        Post(view.Text);\n    }\n\n    public void Send(ParticipantView view) => Post(view.Text);"),
        Outbox($"public async Task SendAsync(ParticipantView view, {Asked})\n    {{\n        await PostAsync({Told});\n        Post({Told});\n    }}\n\n    public async Task Send(ParticipantView view, {Asked}) => Post({Told});"));

    [Fact]
    public Task All_of_a_project_and_of_a_solution() => Fix<DiscloseUnderConsentFixer>.SilencesEverywhere(
        "ONE1002",
        Named(Outbox("public async Task SendAsync(ParticipantView view) => await PostAsync(view.Text);")),
        Named(Outbox($"public async Task SendAsync(ParticipantView view, {Asked}) => await PostAsync({Told});")));

    [Fact]
    public Task Among_top_level_statements_what_is_at_hand_is_used() => Fix<DiscloseUnderConsentFixer>.Silences(
        "ONE1002",
        Program("File.WriteAllText(\"outbox.txt\", view.Text);"),
        Program($"File.WriteAllText(\"outbox.txt\", {Told});"));

    private static string Program(string statement) => $$"""
        using OneOnOne;

        Desk desk = null!;
        DisclosureGate gate = desk.Gate;
        DisclosureConsent consent = desk.Consent;
        Person recipient = new("Hana");
        ParticipantView view = await gate.ReadAsync(desk.Note, desk.You);
        {{statement}}

        public sealed record Desk(DisclosureGate Gate, DisclosureConsent Consent, Note Note, Person You);
        """;

    private static string Named(string code) => code.Replace("sealed class Outbox", "sealed class $FILE$", StringComparison.Ordinal);

    private static string Outbox(string members) => $$"""
        using OneOnOne;
        using OneOnOne.Annotations;

        public sealed class Outbox
        {
            {{members}}

            private static int Post([DisclosureSink(SinkKind.Mail)] string text) => text.Length;

            private static Task PostAsync([DisclosureSink(SinkKind.Mail)] string text) => Task.CompletedTask;

            public sealed class Reminder
            {
                [Confidential] public string Topic { get; init; } = "";
            }

            public sealed class Entry : IConfidentialRecord
            {
                public NoteId NoteId { get; init; }

                public int Version { get; init; }

                [Confidential] public string Body { get; init; } = "";
            }
        }
        """;
}
