using OneOnOne;

namespace LeakGallery;

// The plainest leak: a participant opens a note, and the program prints it where anyone at the terminal or its log can read it.
public sealed class ToTheConsole(DisclosureGate gate)
{
    public async Task ShowAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        Console.WriteLine(view.Text); // leak: ONE1001
    }
}
