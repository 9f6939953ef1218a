// Static fields outlive every call.
namespace Flows.Objects.StaticState;

public static class Scenario
{
    private static string s_last = "";
    private static string s_plain = "";
    private static readonly List<string> s_rows = [];
    private static readonly Dictionary<int, string> s_titles = [];

    public static void Run()
    {
        var memo = Notes.First();
        Direct(memo);
        Host.CallStatic(typeof(Journal), nameof(Journal.Keep), memo);
        Host.CallStatic(typeof(Journal), nameof(Journal.Show));
        Host.CallStatic(typeof(Journal), nameof(Journal.ShowPlain));
        Host.CallStatic(typeof(Journal), nameof(Journal.ShowRows));
        InCollections(memo);
    }

    private static void Direct(Memo memo)
    {
        s_last = memo.Text;
        Sink.Log(s_last); // leak
        s_last = memo.Title;
        Sink.Log(s_last); // safe
        s_plain = memo.Author;
        Sink.Log(s_plain); // safe
    }

    private static void InCollections(Memo memo)
    {
        s_rows.Clear();
        s_rows.Add(memo.Text);
        Sink.Log(s_rows[0]); // leak
        Sink.Log(s_rows.Count); // safe
        s_titles[1] = memo.Title;
        Sink.Log(s_titles[1]); // safe
    }

    private static class Journal
    {
        private static readonly List<string> s_pages = [];
        private static string s_text = "";
        private static string s_title = "";

        public static void Keep(Memo memo)
        {
            s_text = memo.Text;
            s_title = memo.Title;
            s_pages.Add(memo.Reply!);
        }

        public static void Show() => Sink.Log(s_text); // leak

        public static void ShowPlain() => Sink.Log(s_title); // safe

        public static void ShowRows()
        {
            foreach (var page in s_pages)
                Sink.Log(page); // leak
            Sink.Log(s_pages.Count); // safe
        }
    }
}
