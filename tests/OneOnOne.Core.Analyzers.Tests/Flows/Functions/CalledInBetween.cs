// Callbacks that look at what was done just before they are called, and do something that is done no more after.
namespace Flows.Functions.CalledInBetween;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Seen(memo);
        Overwritten(memo);
        Lists(memo);
        Announced(memo);
        Chained(memo);
        Before(memo);
        Undone(memo);
    }

    private static void Seen(Memo memo)
    {
        var seen = "";
        new Draft().Set(memo.Text, draft => seen = draft.Body);
        Sink.Log(seen); // leak
        var other = "";
        new Draft().Set(memo.Title, draft => other = draft.Body);
        Sink.Log(other); // safe
        new Draft().Set(memo.Text, draft => Sink.Log(draft.Body)); // leak
        new Draft().Set(memo.Text, draft => Sink.Log(draft.Name)); // safe
    }

    private static void Overwritten(Memo memo)
    {
        var draft = new Draft { Body = memo.Text };
        draft.Set(memo.Title, one => Sink.Log(one.Body)); // safe
        draft.Body = memo.Text;
        draft.Maybe(memo.Title, one => Sink.Log(one.Body)); // leak
    }

    private static void Lists(Memo memo)
    {
        var list = new List<string>();
        var first = "";
        Push(list, memo.Text, () => first = list[0]);
        Sink.Log(first); // leak
        var titles = new List<string>();
        Push(titles, memo.Title, () => first = titles[0]);
        Sink.Log(first); // safe
        var names = new Dictionary<string, string>();
        Put(names, "body", memo.Text, () => Sink.Log(names["body"])); // leak
        Put(names, "name", memo.Title, () => Sink.Log(names["name"])); // safe
    }

    private static void Announced(Memo memo)
    {
        var view = new View();
        view.Changed += (sender, _) => Sink.Log(((View)sender!).Line);
        view.Line = memo.Title; // safe
        view = new View();
        view.Changed += (sender, _) => Sink.Log(((View)sender!).Line);
        view.Line = memo.Text; // leak
        var model = new Model();
        model.Changed += (sender, _) => Sink.Log(((Model)sender!).Body);
        model.Body = memo.Title; // safe
        model = new Model();
        model.Changed += (sender, _) => Sink.Log(((Model)sender!).Body);
        model.Body = memo.Text; // leak
    }

    private static void Chained(Memo memo)
    {
        Sink.Log(With(new Request(), "memo", memo.Text, request => request.Items["memo"])); // leak
        Sink.Log(With(new Request(), "title", memo.Title, request => request.Items["title"])); // safe
    }

    // What the callee tells of itself is what there was before.
    private static void Before(Memo memo)
    {
        var full = new Draft { Body = memo.Text };
        Sink.Log(full.Swap("x", _ => { })); // leak
        var plain = new Draft { Body = memo.Title };
        Sink.Log(plain.Swap(memo.Text, _ => { })); // safe
    }

    private static void Undone(Memo memo)
    {
        var draft = new Draft();
        draft.Reset(one => one.Body = memo.Text);
        Sink.Log(draft.Body); // leak
        draft.Reset(_ => { });
        Sink.Log(draft.Body); // safe
        draft.Body = memo.Text;
        draft.Wipe(_ => { });
        Sink.Log(draft.Body); // safe
    }

    private static void Push(List<string> list, string text, Action after)
    {
        list.Add(text);
        after();
    }

    private static void Put(Dictionary<string, string> names, string name, string text, Action after)
    {
        names[name] = text;
        after();
    }

    private static string With(Request request, string name, string text, Func<Request, string> next)
    {
        request.Items[name] = text;
        return next(request);
    }

    private sealed class Request
    {
        public Dictionary<string, string> Items { get; } = [];
    }

    private sealed class Draft
    {
        public string Body { get; set; } = "";

        public string Name { get; set; } = "draft";

        public void Set(string text, Action<Draft> after)
        {
            Body = text;
            after(this);
        }

        public void Maybe(string text, Action<Draft> after)
        {
            if (text.Length > 100)
                Body = text;
            after(this);
        }

        public string Swap(string text, Action<Draft> after)
        {
            var old = Body;
            Body = text;
            after(this);
            return old;
        }

        public void Reset(Action<Draft> after)
        {
            Body = "empty";
            after(this);
        }

        public void Wipe(Action<Draft> between)
        {
            between(this);
            Body = "wiped";
        }
    }

    private sealed class View
    {
        public event EventHandler? Changed;

        public string Line
        {
            get;
            set
            {
                field = value;
                Changed?.Invoke(this, EventArgs.Empty);
            }
        } = "";
    }

    // The place is lent to whoever sets it and announces that.
    private abstract class Observable
    {
        public event EventHandler? Changed;

        protected bool Set<T>(ref T place, T value)
        {
            place = value;
            Changed?.Invoke(this, EventArgs.Empty);
            return true;
        }
    }

    private sealed class Model : Observable
    {
        private string _body = "";

        public string Body
        {
            get => _body;
            set => Set(ref _body, value);
        }
    }
}
