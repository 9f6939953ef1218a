using Microsoft.AspNetCore.Mvc;
using OneOnOne;
using WebNotes.Data;
using WebNotes.Meetings;
using WebNotes.People;

namespace WebNotes.Pages;

public sealed class SeriesModel(
    Calendar calendar, Agendas agendas, Reading reading, Notebook notebook, HealthSignal health, Staff staff, ILogger<SeriesModel> log)
    : SignedInPage
{
    public string Other { get; private set; } = "";

    public PersonId OtherId { get; private set; }

    public bool CanBeMentor { get; private set; }

    public List<Appointment> Appointments { get; private set; } = [];

    public IReadOnlyList<(AgendaItemId Id, ParticipantView View)> Agenda { get; private set; } = [];

    public IReadOnlyList<Meeting> Held { get; private set; } = [];

    public IReadOnlyList<(Note Note, ParticipantView View)> Notes { get; private set; } = [];

    public List<Employee> Third { get; private set; } = [];

    public SeriesHealth Health { get; private set; } = null!;

    public string HealthSentence => Health.Verdict switch
    {
        HealthVerdict.Sound => "What is said here stays here. That is how it should be.",
        HealthVerdict.WrongTopics => "Much of it is told on, and much of it is work status: talk about something else here.",
        HealthVerdict.OrganizationProblem => "Much of it is told on, though it is not work status. Something in the organisation needs putting right.",
        _ => "There were too few meetings to tell.",
    };

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await calendar.FindSeriesAsync(id, Me) is not { } series) return NotFound();
        OtherId = series.Participants.Other(Me);
        Other = await staff.NameOfAsync(OtherId);
        Third = [.. (await staff.GetAllAsync()).Where(employee => !series.Participants.Includes(new PersonId(employee.Id)))];
        Appointments = await calendar.GetAppointmentsAsync(series);
        Agenda = await agendas.ReadAsync(series, Me);
        Held = await calendar.GetHeldAsync(series);
        CanBeMentor = Held.Count == 0 || Held[0].Line.Relationship is Relationship.Unknown or Relationship.Mentor;
        Notes = await reading.OfSeriesAsync(series.Id, Me);
        Health = await health.ReadAsync(series.Id, Me, Notes.Select(one => MeetingTopic.Of(one.Note)));
        return Page();
    }

    public async Task<IActionResult> OnPostAgendaAsync(Guid id, NoteContent title, TopicKind topic)
    {
        if (await calendar.FindSeriesAsync(id, Me) is not { } series) return NotFound();
        if (ModelState.IsValid) await agendas.AddAsync(series, title, Me, topic);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostTalkedAsync(Guid id, Guid item)
    {
        if (await calendar.FindSeriesAsync(id, Me) is not { } series) return NotFound();
        await agendas.RemoveAsync(series, item);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostHoldAsync(Guid id, Relationship declared)
    {
        if (await calendar.FindSeriesAsync(id, Me) is not { } series) return NotFound();
        return await TryAsync(async () =>
        {
            Meeting meeting = await calendar.HoldAsync(series, declared);
            return meeting.Tier == ConfidentialityTier.Sealed
                ? "You are meeting. Everything said now is sealed: nobody else will hear of it, whatever they ask."
                : "You are meeting. Everything said now stays between the two of you, unless the one whose confidence it is agrees.";
        });
    }

    public async Task<IActionResult> OnPostNoteAsync(
        Guid id, Guid meeting, Guid confider, Guid? about, TopicKind topic, NoteContent content)
    {
        if (await calendar.FindSeriesAsync(id, Me) is null || await calendar.FindMeetingAsync(meeting, Me) is not { } held) return NotFound();
        if (!ModelState.IsValid) return Say(new Answer("Please write something.", IsRefusal: true));
        return await TryAsync(async () =>
        {
            PersonSet subjects = about is { } person && person != Guid.Empty ? new PersonId(person) : PersonSet.Empty;
            Note note = await notebook.TakeAsync(held, Me, new PersonId(confider), content, subjects, topic);
            log.LogInformation("Note {Note} was taken in meeting {Meeting}", note.Id, held.Id);
            return "It is kept, sealed.";
        });
    }
}
