using OneOnOne;

namespace QuickStart;

/// <summary>"Unless you specifically talk to them about bringing someone else": Priya reports to you, agrees, and changes her mind.</summary>
internal static class Priya
{
    public static async Task TellAsync(Office office)
    {
        (Person you, Person priya, Person hana) = (office.You, office.Priya, office.Hana);
        Console.WriteLine("Priya agrees to let you ask for advice.");
        Meeting meeting = await office.Meetings.HoldAsync(you, priya);
        Note note = await office.Notes.TakeAsync(
            meeting, author: you, confiders: priya, new NoteContent("I will need to work from Lisbon for some months."));

        DisclosureConsent consent = await office.Consents.RequestAsync(note.Id, you, new ConsentTerms
        {
            Discloser = you,
            Recipients = hana,
            Purpose = DisclosurePurpose.AskForAdvice,
            Extent = DisclosureExtent.Summary,
            Attribution = Attribution.Named,
            Wording = new NoteContent("She may need to work from abroad."),
            Uses = 2,
        });
        Print(hana, await office.Gate.EvaluateAsync(note, consent, you, hana));
        consent = await office.Consents.GrantAsync(consent.Id, priya);

        GateDecision decision = await office.Gate.EvaluateAsync(note, consent, you, hana);
        Print(hana, decision);
        if (decision is GateDecision.NotYet notYet) office.Clock.MoveTo(notYet.Earliest);

        Disclosure told = await office.Gate.DiscloseAsync(note, consent, you, hana);
        Console.WriteLine($"  {office.Clock.GetUtcNow():d MMMM}: told {hana} the {told.Scope.Extent}, and only the words that were agreed.");

        consent = await office.Consents.WithdrawAsync(consent.Id, priya);
        Console.WriteLine($"  {priya} takes it back: {consent.State}, {consent.ToRecall} to ask to forget it.");
        Print(hana, await office.Gate.EvaluateAsync(note, consent, you, hana));
        await office.PrintLedgerAsync(priya);
    }

    private static void Print(Person recipient, GateDecision decision) => Console.WriteLine($"  To tell {recipient}: " + decision switch
    {
        GateDecision.Refused refused => $"refused, {string.Join(" and ", refused.Reasons)}.",
        GateDecision.NotYet notYet => $"not before {notYet.Earliest:d MMMM}.",
        GateDecision.NeedsPerson needs => $"first answer {string.Join(" and ", needs.Questions)}.",
        _ => "permitted.",
    });
}
