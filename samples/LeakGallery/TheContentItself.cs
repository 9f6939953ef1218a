using OneOnOne;

namespace LeakGallery;

// A note's content prints as "(confidential)", so nothing is revealed; but a line that means to print it is a leak in waiting.
public sealed class TheContentItself
{
    public void Trace(Note note) => Console.WriteLine(note.Content); // leak: ONE1008
}
