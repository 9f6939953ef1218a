using System.Text;
using Microsoft.AspNetCore.Mvc;
using OneOnOne;
using WebNotes.Data;
using WebNotes.Meetings;
using WebNotes.People;

namespace WebNotes.Pages;

public sealed class IndexModel(Calendar calendar, Reading reading, ConsentRegistry consents, Staff staff, TimeProvider time) : SignedInPage
{
    public sealed record Line(MeetingSeries Series, string Other, DateOnly? Next, int Held);

    public List<Line> Series { get; } = [];

    public List<DisclosureConsent> Waiting { get; } = [];

    /// <summary>What others have agreed to, and has not been told yet.</summary>
    public List<DisclosureConsent> Agreed { get; } = [];

    public List<Employee> Others { get; private set; } = [];

    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().Date);

    public async Task OnGetAsync()
    {
        Others = [.. (await staff.GetAllAsync()).Where(employee => employee.Id != Me.Value)];
        foreach (MeetingSeries series in await calendar.GetSeriesAsync(Me))
        {
            List<Appointment> appointments = await calendar.GetAppointmentsAsync(series);
            int held = (await calendar.GetHeldAsync(series)).Count;
            Series.Add(new Line(
                series, await staff.NameOfAsync(series.Participants.Other(Me)), appointments.Count > 0 ? appointments[0].Day : null, held));
        }

        foreach ((Note note, _) in await reading.OfAsync(Me))
        {
            IReadOnlyList<DisclosureConsent> ofNote = await consents.GetForNoteAsync(note.Id, Me);
            if (note.Confiders.Contains(Me)) Waiting.AddRange(ofNote.Where(consent => consent.State is ConsentState.Requested or ConsentState.PartlyGranted));
            else Agreed.AddRange(ofNote.Where(consent => consent.State == ConsentState.Granted && consent.Terms.Discloser == Me));
        }
    }

    public async Task<IActionResult> OnPostAsync(Guid other, DateOnly day)
    {
        if (other == Guid.Empty || other == Me.Value || await staff.FindAsync(new PersonId(other)) is null) return Say(new Answer("With whom?", IsRefusal: true));
        MeetingSeries series = await calendar.ScheduleAsync(Me, new PersonId(other), day);
        return Say("It is planned.", "/Series", new { id = series.Id.Value });
    }

    /// <summary>One's own words as a text file: what one has confided, and nobody else's.</summary>
    public async Task<IActionResult> OnGetExportAsync()
    {
        var file = new StringBuilder();
        foreach ((Note note, ParticipantView view) in await reading.OfAsync(Me))
        {
            if (!note.Confiders.Contains(Me)) continue;
            file.Append(note.HeardAt.ToString("yyyy-MM-dd")).Append('\n').Append(view.Text).Append("\n\n");
        }

        return File(Encoding.UTF8.GetBytes(file.ToString()), "text/plain; charset=utf-8", "my-words.txt");
    }
}
