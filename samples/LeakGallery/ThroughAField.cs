using OneOnOne;

namespace LeakGallery;

// The text waits in an object between two calls: it is stored in one, and printed in the other.
public sealed class ThroughAField(DisclosureGate gate)
{
    public async Task DraftAsync(Note note, PersonId reader)
    {
        var view = await gate.ReadAsync(note, reader);
        var draft = new Draft();
        draft.Keep(view.Text);
        draft.Print(); // leak: ONE1001
    }

    private sealed class Draft
    {
        private string _body = "";

        public void Keep(string body) => _body = body;

        public void Print() => Console.WriteLine(_body);
    }
}
