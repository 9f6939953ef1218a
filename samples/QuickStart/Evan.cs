using OneOnOne;

namespace QuickStart;

/// <summary>Evan says that his boss decides slowly. That can be put right, but not so soon that his boss knows who told you.</summary>
internal static class Evan
{
    public static async Task TellAsync(Office office)
    {
        (Person you, Person evan, Person frank) = (office.You, office.Evan, office.Frank);
        Console.WriteLine("Evan has a slow boss.");
        foreach (Person member in office.Others) await office.Meetings.HoldAsync(you, member);

        Meeting skipLevel = await office.Meetings.HoldAsync(you, evan);
        Note note = await office.Notes.TakeAsync(
            skipLevel, author: you, confiders: evan, new NoteContent("Frank takes weeks to decide anything."), about: frank);

        // Nothing is told to Frank, but he would wonder: acting is disclosing.
        var talk = new PlannedAction([note], holder: you, targets: frank);
        if (await office.Inference.CheckAsync(talk) is InferenceVerdict.NotYet notYet)
        {
            Console.WriteLine($"  To talk with {frank} about decisions: not before {notYet.Earliest:d MMMM}, "
                + $"and not before {notYet.CoverMissing} others who could have said it have met you.");

            // "Wait a while", and have your other 1:1s meanwhile.
            office.Clock.MoveTo(notYet.Earliest);
            foreach (Person member in office.Others) await office.Meetings.HoldAsync(you, member);
        }

        Console.WriteLine($"  {office.Clock.GetUtcNow():d MMMM}: {(await office.Inference.CheckAsync(talk)).GetType().Name}.");
        await office.PrintLedgerAsync(evan);
    }
}
