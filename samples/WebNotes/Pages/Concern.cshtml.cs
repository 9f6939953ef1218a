using Microsoft.AspNetCore.Mvc;
using OneOnOne;
using WebNotes.Concerns;
using WebNotes.Disclosing;
using WebNotes.Meetings;
using WebNotes.People;

namespace WebNotes.Pages;

public sealed class ConcernModel(ConcernBook book, SeriousMatters matters, Reading reading, AgreedWords words, Staff staff, TimeProvider time) : SignedInPage
{
    public SeriousConcern Concern { get; private set; } = null!;

    public string Handler { get; private set; } = "nobody yet";

    public bool IsMine => Concern.RaisedBy == Me;

    public bool IsHandler => Concern.Handler == Me;

    public bool OwesNotice => Concern.OwedNotices(time.GetUtcNow()).Count > 0;

    public List<(string Title, ParticipantView View)> Writings { get; } = [];

    /// <summary>A statement that was not told, given back to its writer.</summary>
    public ParticipantView? Draft { get; private set; }

    public int CouldKnow { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id)) return NotFound();
        if (Concern.Handler is { } handler) Handler = await staff.NameOfAsync(handler);
        if (IsMine) Writings.Add(("What it rests on", await book.ReadAsync(Concern.Id, ConcernText.Basis, Me)));
        if (Concern.Events.Any(happened => happened is ConcernEvent.Answered))
            Writings.Add(("What is being done", await book.ReadAsync(Concern.Id, ConcernText.Feedback, Me)));
        if (!Concern.IsOpen) Writings.Add(("What came of it", await book.ReadAsync(Concern.Id, ConcernText.Account, Me)));
        return Page();
    }

    public Task<IActionResult> OnPostNotifyAsync(Guid id) => ActAsync(id, async () =>
    {
        foreach (PersonId confider in Concern.OwedNotices(time.GetUtcNow())) await book.NotifyConfiderAsync(Concern.Id, confider, Me);
        return "It is noted that they know.";
    });

    public Task<IActionResult> OnPostDeferAsync(Guid id, NoticeDeferralReason reason) => ActAsync(id, async () =>
    {
        DateTimeOffset until = time.GetUtcNow().AddDays(30);
        foreach (PersonId confider in Concern.OwedNotices(time.GetUtcNow())) await book.DeferNoticeAsync(Concern.Id, confider, reason, until, Me);
        return $"It is put off until {until:d MMMM}.";
    });

    public Task<IActionResult> OnPostTellAsync(Guid id, NoteContent statement, int couldKnow, bool accepts) => ActAsync(
        id, () => TellAsync(statement, couldKnow, accepts), refusal => GiveBackAsync(id, statement, couldKnow, refusal));

    private async Task<Answer> TellAsync(NoteContent statement, int couldKnow, bool accepts)
    {
        SanitizationReview review = await matters.ReviewAsync(Concern, Me, statement, couldKnow, accepts);
        if (!review.SufficesForConcern)
        {
            string open = string.Join(", ", review.Open.Select(result => Wording.Of(result.Check)).Distinct());
            return new Answer($"It may still give away who told you: {open}. Rewrite it, or answer for the risk by name.", IsRefusal: true);
        }

        await matters.TellAsync(Concern, review, Me);
        return $"{await staff.NameOfAsync(Concern.Handler!.Value)} was told by mail.";
    }

    private async Task<IActionResult> GiveBackAsync(Guid id, NoteContent statement, int couldKnow, string refusal)
    {
        if (await reading.FindAsync(Concern.Notes[0].NoteId.Value, Me) is { } found) Draft = await words.ReadDraftAsync(found.Note, statement, Me);
        CouldKnow = couldKnow;
        return await ShowAgainAsync(refusal, () => OnGetAsync(id));
    }

    public Task<IActionResult> OnPostAcknowledgeAsync(Guid id) => ActAsync(id, async () =>
    {
        await book.AcknowledgeAsync(Concern.Id, Me);
        return "You have it in hand.";
    });

    public Task<IActionResult> OnPostAnswerAsync(Guid id, NoteContent feedback) => ActAsync(id, async () =>
    {
        await book.AnswerAsync(Concern.Id, feedback, Me);
        return "Your answer is kept.";
    });

    public Task<IActionResult> OnPostCloseAsync(Guid id, ConcernOutcome outcome, NoteContent account) => ActAsync(id, async () =>
    {
        await book.CloseAsync(Concern.Id, outcome, account, Me);
        return "It is closed.";
    });

    private async Task<IActionResult> ActAsync(Guid id, Func<Task<Answer>> act, Func<string, Task<IActionResult>>? refuse = null)
    {
        if (!await FindAsync(id)) return NotFound();
        return ModelState.IsValid ? await TryAsync(act, refuse) : Say(new Answer("Please fill in the form.", IsRefusal: true));
    }

    private async Task<bool> FindAsync(Guid id)
    {
        if (id == Guid.Empty || await book.FindAsync(new ConcernId(id), Me) is not { } concern) return false;
        Concern = concern;
        return true;
    }
}
