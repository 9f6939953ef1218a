// An address that is put together part by part carries what was put into its parts.
namespace Flows.Text.Addresses;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Query(memo);
        Fragment(memo);
    }

    private static void Query(Memo memo)
    {
        var said = new UriBuilder("https", "example.test") { Query = "q=" + Uri.EscapeDataString(memo.Text) };
        var titled = new UriBuilder("https", "example.test") { Query = "q=" + Uri.EscapeDataString(memo.Title) };
        Sink.Log(said.Uri.ToString()); // leak
        Sink.Log(titled.Uri.ToString()); // safe
        Sink.Log(said.Port); // safe
    }

    private static void Fragment(Memo memo)
    {
        var address = new UriBuilder("https", "example.test");
        Sink.Log(address.Uri.AbsoluteUri); // safe
        address.Fragment = memo.Text;
        Sink.Log(address.Uri.AbsoluteUri); // leak
    }
}
