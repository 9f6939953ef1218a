using OneOnOne;

namespace QuickStart;

/// <summary>Carly is two levels below you and would like another role. You must not tell her boss, however much you would like to help.</summary>
internal static class Carly
{
    public static async Task TellAsync(Office office)
    {
        (Person you, Person carly, Person frank) = (office.You, office.Carly, office.Frank);
        Console.WriteLine("Carly would like a new role.");

        Meeting skipLevel = await office.Meetings.HoldAsync(you, carly);
        Note note = await office.Notes.TakeAsync(
            skipLevel, author: you, confiders: carly, new NoteContent("I want to move into design, and Frank must not hear of it."));
        Console.WriteLine($"  What she said is {note.Tier}, before anybody asked for it.");

        // "You can't go tell her boss." You cannot even ask her to let you: she could hardly say no.
        try
        {
            await office.Consents.RequestAsync(note.Id, you, new ConsentTerms
            {
                Discloser = you,
                Recipients = frank,
                Purpose = DisclosurePurpose.CareerStep,
                Extent = DisclosureExtent.WholeNote,
            });
        }
        catch (DisclosureRefusedException refused)
        {
            Console.WriteLine($"  To tell {frank}: refused, {string.Join(" and ", refused.Reasons)}.");
        }

        // What you may do: remember it yourself, in the same tier, and give Frank the answer that everybody gets.
        ActionItem reminder = ActionItem.Remind(note, new NoteContent("Look out for openings in design."), owner: you);
        Console.WriteLine($"  A reminder of your own: {reminder.Tier}.");
        Console.WriteLine($"  {frank} asks whether {carly} said something: \"{office.Gate.AnswerInquiry(frank, carly)}\"");
        await office.PrintLedgerAsync(carly);
    }
}
