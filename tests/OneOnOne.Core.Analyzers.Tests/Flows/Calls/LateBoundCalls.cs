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
