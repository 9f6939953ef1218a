using Microsoft.AspNetCore.Mvc;
using OneOnOne;
using OneOnOne.Annotations;
using OneOnOne.EntityFrameworkCore;
using WebNotes.Concerns;
using WebNotes.Data;
using WebNotes.Disclosing;
using WebNotes.Meetings;
using WebNotes.People;

namespace WebNotes.Pages;

public sealed class NotesModel(
    Reading reading,
    ConsentRegistry consents,
    AgreedWords words,
    DisclosureGate gate,
    InferenceGuard guard,
    Telling telling,
    SeriousMatters matters,
    NoteErasure erasure,
    Staff staff) : SignedInPage
{
    public sealed record Asked(DisclosureConsent Consent, string Recipients, string? Decision, bool MayTell)
    {
        [Confidential(Audience.Participant)]
        public string Words { get; init; } = "";

        public bool IsOpen => Consent.State is ConsentState.Requested or ConsentState.Deferred or ConsentState.PartlyGranted;

        /// <summary>Prints the consent's id and state, and none of its words.</summary>
        public override string ToString() => Consent.ToString();
    }

    public Note Note { get; private set; } = null!;

    public ParticipantView View { get; private set; } = null!;

    public string Confiders { get; private set; } = "";

    public bool IsMine => Note.Confiders.Contains(Me);

    public List<Asked> Consents { get; } = [];

    public List<Employee> Third { get; private set; } = [];

    /// <summary>What a refusal leaves to the person herself.</summary>
    public string? Advice { get; private set; }

    /// <summary>Words that were refused, given back to whoever typed them.</summary>
    public ParticipantView? Draft { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await reading.FindAsync(id, Me) is not { } found) return NotFound();
        (Note, View) = found;
        Confiders = await staff.NamesOfAsync(Note.Confiders);
        Third = [.. (await staff.GetAllAsync()).Where(employee => !Note.Participants.Includes(new PersonId(employee.Id)))];
        foreach (DisclosureConsent consent in await consents.GetForNoteAsync(Note.Id, Me))
        {
            GateDecision? decision = consent.State == ConsentState.Granted && !IsMine
                ? await gate.EvaluateAsync(Note, consent, Me, consent.Terms.Recipients.First())
                : null;
            Consents.Add(new Asked(
                consent, await staff.NamesOfAsync(consent.Terms.Recipients), decision is null ? null : Wording.Of(decision), decision is GateDecision.Permitted)
            {
                Words = (await words.ReadAsync(Note, consent, Me)).Text,
            });
        }

        return Page();
    }

    public async Task<IActionResult> OnPostOpenAsync(Guid id, Guid recipient, DisclosurePurpose purpose, NoteContent wording, bool named, bool atOnce)
    {
        if (await reading.FindAsync(id, Me) is not { } found) return NotFound();
        Note note = found.Note;
        bool isMine = note.Confiders.Contains(Me);
        if (!ModelState.IsValid || recipient == Guid.Empty) return Say(new Answer("Please write something.", IsRefusal: true));
        var terms = new ConsentTerms
        {
            Discloser = isMine ? note.Participants.Other(Me) : Me,
            Recipients = new PersonId(recipient),
            Purpose = purpose,
            Extent = DisclosureExtent.Summary,
            Attribution = named ? Attribution.Named : Attribution.Unattributed,
            Wording = wording,
            Channel = DisclosureChannel.Message,
            WaivesEmbargo = atOnce,
        };
        return await TryAsync(
            async () =>
        {
            try
            {
                await (isMine ? consents.OfferAsync(note.Id, Me, terms) : consents.RequestAsync(note.Id, Me, terms));
                return isMine ? "You have agreed to exactly these words." : "You have asked. Silence means no.";
            }
            catch (DisclosureRefusedException refused)
            {
                Advice = Wording.WhatTheyCouldDo(
                    refused, note, await staff.NamesOfAsync(note.Confiders), await staff.NameOfAsync(new PersonId(recipient)));
                throw;
            }
        },
            async refusal =>
        {
            Draft = await words.ReadDraftAsync(note, wording, Me);
            return await ShowAgainAsync(refusal, () => OnGetAsync(id));
        });
    }

    public Task<IActionResult> OnPostGrantAsync(Guid consent) => TryAsync(async () =>
    {
        await consents.GrantAsync(new ConsentId(consent), Me);
        return "You have agreed. You can take it back at any time.";
    });

    public Task<IActionResult> OnPostDeclineAsync(Guid consent) => TryAsync(async () =>
    {
        await consents.DeclineAsync(new ConsentId(consent), Me);
        return "You have said no. That shows nowhere but to the two of you.";
    });

    public Task<IActionResult> OnPostWithdrawAsync(Guid consent) => TryAsync(async () =>
    {
        DisclosureConsent withdrawn = await consents.WithdrawAsync(new ConsentId(consent), Me);
        return withdrawn.ToRecall.Count == 0
            ? "You have taken it back. Nobody was told."
            : $"You have taken it back. {await staff.NamesOfAsync(withdrawn.ToRecall)} had been told, and must be asked to forget it.";
    });

    public Task<IActionResult> OnPostTellAsync(Guid consent) => TryAsync(async () =>
    {
        DisclosureConsent found = await consents.FindAsync(new ConsentId(consent), Me) ?? throw new DisclosureRefusedException(RefusalReason.NotAParticipant);
        Disclosure told = await telling.TellAsync(consent, Me, found.Terms.Recipients.First());
        return $"{await staff.NameOfAsync(told.Recipient)} was told by mail. It is row {told.Receipt.Index} of the ledger.";
    });

    public async Task<IActionResult> OnPostPlanAsync(Guid id, Guid target)
    {
        if (await reading.FindAsync(id, Me) is not { } found) return NotFound();
        return await TryAsync(async () =>
        {
            InferenceVerdict verdict = await guard.CheckAsync(new PlannedAction([found.Note], Me, new PersonId(target)));
            return new Answer(Wording.Of(verdict), IsRefusal: verdict is not InferenceVerdict.Clear);
        });
    }

    public async Task<IActionResult> OnPostConcernAsync(Guid id, ConcernCategory category, Guid? implicated, NoteContent basis)
    {
        if (await reading.FindAsync(id, Me) is not { } found) return NotFound();
        if (!ModelState.IsValid) return Say(new Answer("Please say what it is, and what it rests on.", IsRefusal: true));
        PersonSet atFault = implicated is { } person && person != Guid.Empty ? new PersonId(person) : PersonSet.Empty;
        SeriousConcern concern = await matters.RaiseAsync(Me, found.Note.Id, category, basis, atFault);
        return Say("It is raised. Now tell its handler, without giving away who told you.", "/Concern", new { id = concern.Id.Value });
    }

    public async Task<IActionResult> OnPostEraseAsync(Guid id)
    {
        if (await reading.FindAsync(id, Me) is not { } found) return NotFound();
        return await erasure.EraseAsync(found.Note.Id, Me) == NoteErasureOutcome.Erased
            ? Say("It is gone, in backups too.", "/Series", new { id = found.Note.Series.Value })
            : Say(new Answer("It is not yours alone; the other one must ask for it as well.", IsRefusal: true));
    }
}
