using System.Net.Mail;
using OneOnOne;
using WebNotes.People;

namespace WebNotes.Disclosing;

/// <summary>Tells somebody by mail, in the words that the gate lets out and in no others.</summary>
public sealed class Telling(DisclosureGate gate, ConsentRegistry consents, INoteStore notes, Staff staff, Post post, ILogger<Telling> log)
{
    /// <summary>Tells what a consent allows. The gate enters it in the ledger before it opens anything.</summary>
    /// <exception cref="DisclosureRefusedException">Not yet, or not at all.</exception>
    public async Task<Disclosure> TellAsync(Guid consentId, PersonId me, PersonId recipient)
    {
        DisclosureConsent consent = await consents.FindAsync(new ConsentId(consentId), me)
            ?? throw new DisclosureRefusedException(RefusalReason.NotAParticipant);
        Note note = await notes.FindAsync(consent.NoteId) ?? throw new DisclosureRefusedException(RefusalReason.NotAParticipant);
        Disclosure disclosure = await gate.DiscloseAsync(note, consent, me, recipient);
        await MailAsync(disclosure, me, "Something I was asked to pass on");
        return disclosure;
    }

    /// <summary>Mails what was released to the one person for whom it was released.</summary>
    public async Task MailAsync(Disclosure disclosure, PersonId from, string subject)
    {
        string sender = (await staff.FindAsync(from))!.Mail;
        string address = (await staff.FindAsync(disclosure.Recipient))!.Mail;
        string source = disclosure.Confiders.Count == 0 ? "" : $"From {await staff.NamesOfAsync(disclosure.Confiders)}: ";
        using var message = new MailMessage(sender, address, subject, $"{source}{disclosure.Text}\n\nPlease keep it to yourself.");
        await post.SendAsync(message);
        log.LogInformation("Row {Row}: {Recipient} was told of note {Note}", disclosure.Receipt.Index, disclosure.Recipient, disclosure.NoteId);
    }
}
