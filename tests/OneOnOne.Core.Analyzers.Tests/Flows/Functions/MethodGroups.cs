// Methods as values: static, instance, extension, generic, virtual.
namespace Flows.Functions.MethodGroups;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Static(memo);
        Instance(memo);
        Extension(memo);
        Generic(memo);
        SinkItself(memo);
        Virtual(memo);
    }

    private static void Static(Memo memo)
    {
        Func<Memo, string> read = TextOf;
        Sink.Log(read(memo)); // leak
        read = TitleOf;
        Sink.Log(read(memo)); // safe
        Action<string> print = Print;
        print(memo.Text); // leak
        print(memo.Title); // safe
    }

    private static void Instance(Memo memo)
    {
        var content = new Box(memo.Text);
        var plain = new Box(memo.Title);
        Func<string> read = content.Read;
        Func<string> title = plain.Read;
        Sink.Log(read()); // leak
        Sink.Log(title()); // safe
        Action<string> write = plain.Write;
        write(memo.Text);
        Sink.Log(plain.Read()); // leak
    }

    private static void Extension(Memo memo)
    {
        Func<string> shout = memo.Text.Loudly;
        Func<string> quiet = memo.Title.Loudly;
        Sink.Log(shout()); // leak
        Sink.Log(quiet()); // safe
    }

    private static void Generic(Memo memo)
    {
        Func<string, string> same = Same;
        Sink.Log(same(memo.Text)); // leak
        Sink.Log(same(memo.Title)); // safe
        Func<string, int> measure = Measure<string>;
        Sink.Log(measure(memo.Text)); // safe
    }

    private static void SinkItself(Memo memo)
    {
        Action<object?> log = Sink.Log;
        log(memo.Text); // leak
        log(memo.Title); // safe
        Apply(Sink.Log, memo.Text); // leak
        Apply(Sink.Log, memo.Title); // safe
        memo.Lines.ToList().ForEach(Sink.Log); // leak
        new List<string> { memo.Title }.ForEach(Sink.Log); // safe
    }

    private static void Virtual(Memo memo)
    {
        Base printer = new Masking();
        Action<string> print = printer.Print;
        print(memo.Text); // safe
        printer = new Base();
        print = printer.Print;
        print(memo.Text); // leak
    }

    private static void Apply(Action<object?> action, string value) => action(value);

    private static string TextOf(Memo memo) => memo.Text;

    private static string TitleOf(Memo memo) => memo.Title;

    private static void Print(string text) => Sink.Log(text);

    private static T Same<T>(T value) => value;

    private static int Measure<T>(T value) => value is null ? 0 : 1;

    private sealed class Box(string value)
    {
        private string _value = value;

        public string Read() => _value;

        public void Write(string value) => _value = value;
    }

    private class Base
    {
        public virtual void Print(string text) => Sink.Log(text);
    }

    private sealed class Masking : Base
    {
        public override void Print(string text) => Sink.Log(text.Length);
    }
}

public static class Loud
{
    public static string Loudly(this string text) => text.ToUpper();
}
