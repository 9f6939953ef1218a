// Calls, members and objects of which only the run time knows the type.
namespace Flows.Calls.LateBoundCalls;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Arguments(memo);
        Receivers(memo);
        Helpers(memo);
        Bags(memo);
        Built(memo);
        Written(memo);
        Handed(memo);
        Indexed(memo);
        Filled(memo);
        ByReference(memo);
    }

    private static void Arguments(Memo memo)
    {
        dynamic words = memo.Text;
        dynamic title = memo.Title;
        Sink.Log(words); // leak
        Sink.Log(title); // safe
        Sink.Send("desk", words); // leak
        Sink.Send(body: title, address: words); // safe
        Sink.Write("{0} {1}", title, words); // leak
        Sink.Write("{0} {1}", title, 1); // safe
        words = memo.Title;
        Sink.Log(words); // safe
    }

    private static void Receivers(Memo memo)
    {
        dynamic late = memo;
        Sink.Log(late.Text); // leak
        Sink.Log(late.Title); // safe
        Sink.Log((string)late.Text); // leak
        Sink.Log(late.Text.Trim()); // leak
        Sink.Log(late.Text.Length); // safe
        string title = late.Title;
        Sink.Log(title); // safe
        dynamic box = new Box { Body = memo.Text, Name = memo.Title };
        Sink.Log(box.Body); // leak
        Sink.Log(box.Name); // safe
        Sink.Log(box.Shout()); // leak
        Sink.Log(box.Greet("x")); // safe
        Sink.Log(box.Greet(memo.Text)); // leak
    }

    private static void Helpers(Memo memo)
    {
        dynamic words = memo.Text;
        dynamic title = memo.Title;
        Show(words); // leak
        Show(title); // safe
        Sink.Log(Second(title, words)); // leak
        Sink.Log(Second(words, title)); // safe
        Sink.Log(Second(b: title, a: words)); // safe
        Sink.Log(Many(title, words)); // leak
        Sink.Log(Many(title, title)); // safe
        new Box().Print(words); // leak
        new Box().Print(title); // safe
    }

    private static void Bags(Memo memo)
    {
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Words = memo.Text;
        bag.Title = memo.Title;
        Sink.Log(bag.Words); // leak
        Sink.Log(bag.Title); // safe
        var entries = (IDictionary<string, object?>)bag;
        Sink.Log(entries["Words"]); // leak
        Sink.Log(entries["Title"]); // safe
        Sink.Log(entries.Values.First()); // leak
        Sink.Log(entries.Keys.First()); // safe
        bag.Words = "gone";
        Sink.Log(bag.Words); // safe
        bag.Say = (Func<string, string>)(text => text + "!");
        Sink.Log(bag.Say(memo.Text)); // leak
        Sink.Log(bag.Title); // safe
    }

    private static void Built(Memo memo)
    {
        dynamic words = memo.Text;
        dynamic title = memo.Title;
        var box = new Pair(title, words);
        Sink.Log(box.Name); // safe
        Sink.Log(box.Body); // leak
        var plain = new Pair(words, title);
        Sink.Log(plain.Body); // safe
    }

    private static void Written(Memo memo)
    {
        dynamic box = new Box();
        box.Body = memo.Text;
        box.Name = memo.Title;
        Sink.Log(box.Body); // leak
        Sink.Log(box.Name); // safe
        box.Body = "gone";
        Sink.Log(box.Body); // safe
        var known = new Box();
        ((dynamic)known).Body = memo.Text;
        Sink.Log(known.Body); // leak
        Sink.Log(known.Name); // safe
        Fill(known, (dynamic)memo.Title);
        Sink.Log(known.Body); // safe
    }

    private static void Handed(Memo memo)
    {
        dynamic show = (Action<string>)(text => Sink.Log(text));
        show(memo.Text); // leak
        show(memo.Title); // safe
        Func<string, string> same = text => text;
        dynamic words = memo.Text;
        Sink.Log(same(words)); // leak
        dynamic title = memo.Title;
        Sink.Log(same(title)); // safe
    }

    private static void Indexed(Memo memo)
    {
        dynamic list = new List<Memo> { memo };
        Sink.Log(list[0].Text); // leak
        Sink.Log(list[0].Title); // safe
        Sink.Log(list.Count); // safe
        dynamic texts = new[] { memo.Text };
        Sink.Log(texts[0]); // leak
        dynamic titles = new[] { memo.Title };
        Sink.Log(titles[0]); // safe
    }

    private static void Filled(Memo memo)
    {
        dynamic text = memo.Text;
        dynamic title = memo.Title;
        var list = new List<string>();
        list.Add(title);
        list.Add(text);
        Sink.Log(list[0]); // safe
        Sink.Log(list[1]); // leak
        var names = new Dictionary<string, string>();
        names.Add("words", text);
        names.Add("title", title);
        Sink.Log(names["words"]); // leak
        Sink.Log(names["title"]); // safe
        dynamic late = new List<string>();
        late.Add(memo.Title);
        late.Add(memo.Text);
        Sink.Log(late[0]); // safe
        Sink.Log(late[1]); // leak
        late.Clear();
        late.Add("gone");
        Sink.Log(late[0]); // safe
        var builder = new StringBuilder();
        builder.Append(text);
        Sink.Log(builder.ToString()); // leak
        builder.Clear();
        builder.Append(title);
        Sink.Log(builder.ToString()); // safe
    }

    private static void ByReference(Memo memo)
    {
        dynamic text = memo.Text;
        var kept = "";
        Keep(text, ref kept);
        Sink.Log(kept); // leak
        var other = "";
        Keep((dynamic)memo.Title, ref other);
        Sink.Log(other); // safe
    }

    private static void Keep(string text, ref string into) => into = text;

    private static void Show(string text) => Sink.Log(text);

    private static void Show(int number) => Sink.Log(number);

    private static string Second(string a, string b) => b;

    private static string Many(params string[] all) => all[^1];

    private static void Fill(Box box, string text) => box.Body = text;

    private sealed class Box
    {
        public string Body { get; set; } = "";

        public string Name = "";

        public string Shout() => Body.ToUpperInvariant();

        public string Greet(string who) => "hello " + who;

        public void Print(string text) => Sink.Log(text);
    }

    private sealed class Pair(string name, string body)
    {
        public string Name { get; } = name;

        public string Body { get; } = body;
    }
}
