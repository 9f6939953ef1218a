using System.Text;
using Microsoft.Extensions.DependencyInjection;

#pragma warning disable ONE1008 // These tests hand confidential objects to serialisers to prove that nothing comes out.

namespace OneOnOne.Tests;

/// <summary>
/// Invariant 2. A marker is planted in every text that goes in, and looked for in everything that comes out. What is read or
/// disclosed on purpose must hold it: otherwise the search itself would be broken.
/// </summary>
public sealed class PlantedMarkerTests
{
    private const string Marker = "zebracrossing7741";
    private readonly Office _office = new();

    [Fact]
    public async Task I02_no_object_of_the_library_turns_into_text_that_holds_content()
    {
        foreach (object value in await Everything())
        {
            Assert.All(Texts.Printed(value), made => Lacks(value, made));
            Assert.All(Texts.Serialized(value), made => Lacks(value, made));
        }
    }

    [Fact]
    public async Task I02_the_two_doors_do_not_print_what_they_open()
    {
        (ParticipantView view, Disclosure disclosure) = await Doors();
        foreach (object door in new object[] { view, disclosure }) Assert.All(Texts.Printed(door), made => Lacks(door, made));
    }

    [Fact]
    public async Task I02_positive_control_what_is_opened_on_purpose_holds_the_marker()
    {
        (ParticipantView view, Disclosure disclosure) = await Doors();
        Assert.Contains(Marker, view.Text, StringComparison.Ordinal);
        Assert.Contains(Marker, disclosure.Text, StringComparison.Ordinal);
        Assert.Contains(Texts.Serialized(view), made => made.Text.Contains(Marker, StringComparison.Ordinal));
        Assert.Contains(Texts.Printed(new Leaky(Marker)), made => made.Text.Contains(Marker, StringComparison.Ordinal));
        Assert.Contains(Texts.Serialized(new Leaky(Marker)), made => made.Text.Contains(Marker, StringComparison.Ordinal));
    }

    [Fact]
    public async Task I02_the_bytes_of_the_ledger_hold_no_content()
    {
        await Doors();
        int rows = 0;
        await foreach (LedgerRow row in _office.LedgerStore.ReadAsync(0))
        {
            rows++;
            Assert.DoesNotContain(Marker, Encoding.UTF8.GetString(row.Opening!.CanonicalBytes.AsSpan()), StringComparison.Ordinal);
            Assert.DoesNotContain(Marker, Encoding.Unicode.GetString(row.Opening!.CanonicalBytes.AsSpan()), StringComparison.Ordinal);
        }

        Assert.Equal(1, rows);
    }

    [Fact]
    public async Task I02_no_exception_carries_content()
    {
        Note note = await _office.FromEvan(Words("note"));
        var failures = new List<Exception>();
        async Task Try(Func<Task> act) => failures.Add(await Assert.ThrowsAnyAsync<Exception>(act));

        await Try(async () => await _office.Gate.ReadAsync(note, _office.Hana));
        await Try(async () => await _office.Notebook.TakeAsync(
            await _office.Book.HoldAsync(_office.You, _office.Frank), _office.You, _office.Frank, note.Content));
        await Try(async () => await _office.Consents.RequestAsync(note.Id, _office.You, _office.TellHana with
        {
            Extent = DisclosureExtent.Excerpt,
            Wording = new NoteContent(Words("no run of it")),
        }));
        await Try(() => Task.FromResult(NoteDerivative.Quote(note, new NoteContent(Words("no run of it")))));
        await Try(() => Task.FromResult(new NoteContent(Words("control \0 character"))));
        await Try(() => Task.FromResult(new NoteContent(Words(new string('x', NoteContent.MaximumLength)))));
        await Try(() => Task.FromResult(System.Text.Json.JsonSerializer.Deserialize<NoteContent>($"\"{Marker}\\ud800\"")));
        await Try(() => Task.FromResult(System.Text.Json.JsonSerializer.Serialize(note)));
        await Try(async () => await _office.Notebook.TakeAsync(
            new Meeting(MeetingId.New(), SeriesId.New(), new ParticipantPair(_office.You, _office.Evan), _office.Time.Now.AddDays(1),
                new FrozenLine(Relationship.DirectReport, PersonSet.Empty), 1),
            _office.You, _office.Evan, new NoteContent(Words("too early"))));
        foreach (Exception failure in failures)
        {
            Assert.All(Texts.Printed(failure), made => Lacks(failure, made));
            Assert.DoesNotContain(Marker, failure.ToString(), StringComparison.Ordinal);
        }
    }

    private static string Words(string about) => $"{Marker} {about} {Marker}";

    private static void Lacks(object value, (string Way, string Text) made) => Assert.False(
        made.Text.Contains(Marker, StringComparison.OrdinalIgnoreCase), $"{value.GetType().Name} shows content by {made.Way}.");

    private async Task<(ParticipantView, Disclosure)> Doors()
    {
        Note note = await _office.FromEvan(Words("note"));
        DisclosureConsent granted = await _office.Granted(note);
        return (await _office.Gate.ReadAsync(note, _office.Evan), await _office.Gate.DiscloseAsync(note, granted, _office.You, _office.Hana));
    }

    private async Task<List<object>> Everything()
    {
        Note note = await _office.FromEvan(Words("note"));
        DisclosureConsent granted = await _office.Granted(note, _office.TellHana with
        {
            Extent = DisclosureExtent.Summary,
            Wording = new NoteContent(Words("wording")),
            Uses = 3,
        });
        DisclosurePermit permit = Assert.IsType<GateDecision.Permitted>(
            await _office.Gate.EvaluateAsync(note, granted, _office.You, _office.Hana)).Permit;
        var series = new MeetingSeries(_office.You, _office.Evan);
        var vault = new InMemoryContentKeyVault();
        using AesGcmContentProtector protector = await AesGcmContentProtector.OpenAsync(vault, note.Id);
        var statement = new SanitizationRequest(
            new NoteContent(Words("statement")), "en", _office.You, [note], _office.Hana, [_office.Evan]);
        SanitizationReview review = await _office.Provider.GetRequiredService<Sanitizer>().ReviewAsync(statement);
        SeriousConcern concern = await _office.Provider.GetRequiredService<ConcernBook>().RaiseAsync(
            _office.You, [note.Id], ConcernCategory.Harassment, new NoteContent(Words("basis")), PersonSet.Empty);
        return
        [
            statement, review, concern, concern.Events[0], new ConcernGround(concern, review),
            note.Content, note, note.ToState(), note.Revise(new NoteContent(Words("version 2")), _office.You),
            NoteDerivative.Copy(note), NoteDerivative.Quote(note, new NoteContent(Marker)), NoteDerivative.Gist(note, new NoteContent(Words("gist"))),
            AgendaItem.From(series, note, new NoteContent(Words("agenda")), _office.You),
            AgendaItem.Add(series, new NoteContent(Words("agenda")), _office.Evan),
            ActionItem.Remind(note, new NoteContent(Words("action")), _office.You),
            granted, granted.Terms, granted.Events[0], granted.Events[1], granted.ToReceipt(),
            permit, new GateDecision.Permitted(permit), new ConsentGround(granted),
            protector, note.Content.Seal(protector, note.Id, 1), Encoding.Latin1.GetString(note.Content.Seal(protector, note.Id, 1)),
            new PlannedAction([note], _office.You, _office.Hana),
            new DisclosureRefusedException(RefusalReason.NoteIsSealed), new List<Note> { note }, new Dictionary<NoteId, NoteContent> { [note.Id] = note.Content },
        ];
    }

    /// <summary>What any other class does.</summary>
    public sealed record Leaky(string Text);
}
