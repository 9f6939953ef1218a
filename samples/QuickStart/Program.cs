using QuickStart;

// Three stories after the essay "Are 1:1s confidential?". Each prints what was refused, why, until when, and what the ledger
// says, and never a word of a note.
await Carly.TellAsync(new Office());
await Evan.TellAsync(new Office());
await Priya.TellAsync(new Office());
