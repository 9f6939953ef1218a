using System.Security.Claims;
using OneOnOne;
using OneOnOne.EntityFrameworkCore;
using WebNotes.Meetings;
using WebNotes.People;

namespace WebNotes.Api;

/// <summary>Meetings and notes for programs of the person who is signed in.</summary>
public static class NotesApi
{
    public static void MapNotes(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder api = app.MapGroup("/api").RequireAuthorization();
        api.MapPost("/meetings/{other:guid}", HoldAsync);
        api.MapPost("/meetings/{meeting:guid}/notes", TakeAsync);
        api.MapGet("/notes/{note:guid}", ReadAsync);
        api.MapDelete("/notes/{note:guid}", EraseAsync);
        api.MapGet("/export", ExportAsync);
    }

    private static async Task<IResult> HoldAsync(Guid other, ClaimsPrincipal user, Calendar calendar, Staff staff, TimeProvider time)
    {
        PersonId me = user.Person();
        if (other == Guid.Empty || other == me.Value || await staff.FindAsync(new PersonId(other)) is null) return Results.NotFound();
        MeetingSeries series = await calendar.ScheduleAsync(me, new PersonId(other), DateOnly.FromDateTime(time.GetUtcNow().Date));
        Meeting meeting = await calendar.HoldAsync(series);
        return Results.Created($"/api/meetings/{meeting.Id}", new { Id = meeting.Id.Value, Tier = meeting.Tier.ToString() });
    }

    private static async Task<IResult> TakeAsync(
        Guid meeting, NewNote request, ClaimsPrincipal user, Calendar calendar, Notebook notebook, ILogger<NewNote> log)
    {
        PersonId me = user.Person();
        if (await calendar.FindMeetingAsync(meeting, me) is not { } held) return Results.NotFound();
        PersonId confider = request.Confider is { } named ? new PersonId(named) : held.Participants.Other(me);
        if (!held.Participants.Includes(confider)) return Results.BadRequest("The confider is one of the two.");
        Note note = await notebook.TakeAsync(
            held, me, confider, request.Content, PersonSet.From(request.About.Select(person => new PersonId(person))), request.Topic);
        log.LogInformation("Note {Note} was taken in meeting {Meeting}", note.Id, held.Id);
        return Results.Created($"/api/notes/{note.Id}", new { Id = note.Id.Value, note.Version, Tier = note.Tier.ToString() });
    }

    private static async Task<IResult> ReadAsync(Guid note, ClaimsPrincipal user, Reading reading) =>
        await reading.FindAsync(note, user.Person()) is { } found
            ? Results.Ok(new NoteAnswer(found.Note, found.View))
            : Results.NotFound();

    private static async Task<IResult> EraseAsync(Guid note, ClaimsPrincipal user, NoteErasure erasure, ILogger<NoteErasure> log)
    {
        if (note == Guid.Empty) return Results.NotFound();
        NoteErasureOutcome outcome = await erasure.EraseAsync(new NoteId(note), user.Person());
        log.LogInformation("Erasure of note {Note}: {Outcome}", note, outcome);
        return outcome switch
        {
            NoteErasureOutcome.Erased => Results.NoContent(),
            NoteErasureOutcome.NotAllConfidersAsked => Results.Conflict("It is somebody else's confidence; they can erase it."),
            _ => Results.NotFound(),
        };
    }

    /// <summary>One's own words, to take along: the notes whose confider one is.</summary>
    private static async Task<IResult> ExportAsync(ClaimsPrincipal user, Reading reading)
    {
        PersonId me = user.Person();
        IReadOnlyList<(Note Note, ParticipantView View)> all = await reading.OfAsync(me);
        return Results.Json(all.Where(one => one.Note.Confiders.Contains(me)).Select(one => new NoteAnswer(one.Note, one.View)));
    }
}
