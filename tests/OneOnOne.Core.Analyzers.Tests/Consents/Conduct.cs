#nullable enable
public sealed class Conduct(DisclosureGate gate, ConsentRegistry consents, Notebook notebook, InferenceGuard guard) : Desk(gate, consents, notebook)
{
    private readonly List<PlannedAction> _queue = [];

    private PlannedAction? _next;

    public void Forgotten(Note note)
    {
        var talk = new PlannedAction([note], You, Hana); // ONE3001
        Console.WriteLine(talk.Targets.Count);
    }

    public async Task<bool> Asked(Note note)
    {
        var talk = new PlannedAction([note], You, Hana);
        return await guard.CheckAsync(talk) is InferenceVerdict.Clear;
    }

    public async Task AnswerDropped(Note note)
    {
        var talk = new PlannedAction([note], You, Hana);
        await guard.CheckAsync(talk); // ONE2005
    }

    public async Task<bool> AskedByAHelper(Note note) => await IsClear(new PlannedAction([note], You, Hana));

    private async Task<bool> IsClear(PlannedAction action) => await guard.CheckAsync(action) is InferenceVerdict.Clear;

    public void LookedAtByAHelperThatDoesNotAsk(Note note) => Print(new PlannedAction([note], You, Hana)); // ONE3001

    private static void Print(PlannedAction action) => Console.WriteLine(action.Holder);

    public async Task<bool> AskedInALambda(Note note)
    {
        var talk = new PlannedAction([note], You, Hana);
        return await Task.Run(async () => await guard.CheckAsync(talk) is InferenceVerdict.Clear);
    }

    public async Task<InferenceVerdict> OneOfTwo(Note note, bool isTalk)
    {
        var talk = new PlannedAction([note], You, Hana);
        var mail = new PlannedAction([note], You, Hana);
        return await guard.CheckAsync(isTalk ? talk : mail);
    }

    // For others to ask.
    public PlannedAction Returned(Note note) => new([note], You, Hana);

    public List<PlannedAction> AllReturned(IEnumerable<Note> notes) => [.. notes.Select(note => new PlannedAction([note], You, Hana))];

    public List<object> AmongManyReturned(Note note) =>
    [
        new object(), new object(), new object(), new object(), new object(), new object(), new object(), new object(), new object(),
        new object(), new object(), new object(), new PlannedAction([note], You, Hana),
    ];

    public void Kept(Note note) => _next = new PlannedAction([note], You, Hana);

    public void Queued(Note note) => _queue.Add(new PlannedAction([note], You, Hana));

    public PlannedAction? Next => _next;

    // Something to do.
    public ActionItem Made(Note note) =>
        new(ActionItemId.New(), note.Participants, new NoteContent("Look out."), Hana, note.Id, note.Version, note.Tier); // ONE3001

    public ActionItem MadeOfItsId(Note note)
    {
        var id = note.Id;
        return new ActionItem(ActionItemId.New(), note.Participants, new NoteContent("Look out."), Hana, id, note.Version, note.Tier); // ONE3001
    }

    public ActionItem MadeByAHelper(Note note) => Rebuild(note.Id, note.Participants); // ONE3001

    private ActionItem Rebuild(NoteId id, ParticipantPair pair) =>
        new(ActionItemId.New(), pair, new NoteContent("Look out."), Hana, id, 1, ConfidentialityTier.Private);

    public ActionItem Rebuilt(Row row, ParticipantPair pair) =>
        new(ActionItemId.New(), pair, new NoteContent("Look out."), row.Owner, row.NoteId, row.Version, ConfidentialityTier.Private);

    public ActionItem Reminded(Note note) => ActionItem.Remind(note, new NoteContent("Look out."), You);

    public async Task<ActionItem> Delegated(Note note, DisclosureConsent consent) =>
        ActionItem.Delegate(note, await Gate.DiscloseAsync(note, consent, You, Hana));

    public sealed record Row(NoteId NoteId, int Version, PersonId Owner);
}
