// Statics of a generic type: each constructed type has its own, and a body that speaks of a type parameter may mean any of them.
namespace Flows.Objects.StaticsOfGenerics;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Apart(memo);
        Through(memo);
        Nested(memo);
        Pairs(memo);
        Instances(memo);
        Generic<int>(memo);
        Replaced(memo);
        Spelled(memo);
        Overridden(memo);
        Functions(memo);
        Within<Uri>(memo);
        Registered.Fill(memo);
        Host.CallStatic(typeof(Registered), nameof(Registered.ShowWords));
        Host.CallStatic(typeof(Registered), nameof(Registered.ShowNumbers));
    }

    private static void Apart(Memo memo)
    {
        Slot<string>.Value = memo.Text;
        Sink.Log(Slot<int>.Value); // safe
        Sink.Log(Slot<string>.Value); // leak
        Slot<string>.Value = memo.Title;
        Sink.Log(Slot<string>.Value); // safe
        Slot<List<string>>.Property = memo.Text;
        Sink.Log(Slot<List<int>>.Property); // safe
        Sink.Log(Slot<List<string>>.Property); // leak
    }

    private static void Through(Memo memo)
    {
        Slot<long>.Put(memo.Text);
        Sink.Log(Slot<short>.Take()); // safe
        Sink.Log(Slot<long>.Take()); // leak
        Keep<Scope>(memo.Text);
        Sink.Log(Kept<Other>()); // safe
        Sink.Log(Kept<Scope>()); // leak
        Slot<Other>.Show(); // safe
        Slot<Scope>.Show(); // leak
        Slot<Scope>.Clear();
        Slot<Scope>.Show(); // safe
        Relay<byte>(memo.Text);
        Sink.Log(Slot<char>.Value); // safe
        Sink.Log(Slot<byte[]>.Value); // safe
        Sink.Log(Slot<List<byte>>.Value); // leak
    }

    private static void Keep<T>(string text) => Slot<T>.Value = text;

    private static string Kept<T>() => Slot<T>.Value;

    private static void Relay<T>(string text) => Keep<List<T>>(text);

    private static void Nested(Memo memo)
    {
        Slot<int>.Drawer.Value = memo.Text;
        Sink.Log(Slot<string>.Drawer.Value); // safe
        Sink.Log(Slot<int>.Drawer.Value); // leak
        Slot<int>.Box<string>.Value = memo.Text;
        Sink.Log(Slot<int>.Box<int>.Value); // safe
        Sink.Log(Slot<string>.Box<string>.Value); // safe
        Sink.Log(Slot<int>.Box<string>.Value); // leak
    }

    private static void Pairs(Memo memo)
    {
        Pair<int, string>.Value = memo.Text;
        Sink.Log(Pair<string, int>.Value); // safe
        Sink.Log(Pair<int, int>.Value); // safe
        Sink.Log(Pair<string, int>.Turned()); // leak
        Sink.Log(Pair<int, string>.Turned()); // safe
    }

    private static void Instances(Memo memo)
    {
        Shared<int>.Instance.Words.Add(memo.Text);
        Shared<string>.Instance.Words.Add(memo.Title);
        Sink.Log(Shared<string>.Instance.Words[0]); // safe
        Sink.Log(Shared<int>.Instance.Words[0]); // leak
        Sink.Log(Shared<string>.Instance.First()); // safe
        Sink.Log(Shared<int>.Instance.First()); // leak
    }

    // Called with T = int.
    private static void Generic<T>(Memo memo)
    {
        Any<int>.Value = "";
        Any<T>.Value = memo.Text;
        Sink.Log(Any<int>.Value); // leak
        Any<T>.Value = memo.Title;
        Sink.Log(Any<T>.Value); // safe
        Any<int>.Value = memo.Text;
        Sink.Log(Any<T>.Value); // leak
        Any<T>.Instance.Words.Clear();
        Any<int>.Instance.Words.Add(memo.Text);
        Sink.Log(Any<T>.Instance.Words[0]); // leak
    }

    private static void Replaced(Memo memo)
    {
        Slot<double>.Value = memo.Text;
        Slot<float>.Put(memo.Title);
        Sink.Log(Slot<double>.Value); // leak
        Slot<double>.Put(memo.Title);
        Sink.Log(Slot<double>.Value); // safe
        Both<uint, uint>(memo.Title, memo.Text);
        Sink.Log(Slot<uint>.Value); // leak
    }

    private static void Both<TFirst, TSecond>(string first, string second)
    {
        Slot<TFirst>.Value = first;
        Slot<TSecond>.Value = second;
    }

    // The names of a tuple's items are no part of its type, and dynamic is an object.
    private static void Spelled(Memo memo)
    {
        Slot<(int Left, int Right)>.Value = memo.Text;
        Sink.Log(Slot<(int, int)>.Value); // leak
        Sink.Log(Slot<(int, string)>.Value); // safe
        Slot<nint>.Value = memo.Text;
        Sink.Log(Slot<IntPtr>.Value); // leak
        Free<List<object>>.Value = memo.Text;
        Sink.Log(Free<List<dynamic>>.Value); // leak
    }

    private static void Overridden(Memo memo)
    {
        Slot<Scope[]>.Value = memo.Text;
        Sink.Log(Slot<Scope[]>.Value); // leak
        Sink.Log(Slot<Other[]>.Value); // safe
        Keeping<string> keeping = new Turning<Other>();
        keeping.Keep(memo.Text);
        Sink.Log(Kind<Other>.Value); // leak
    }

    private static void Functions(Memo memo)
    {
        Action<string> direct = Slot<sbyte>.Put;
        direct(memo.Text);
        Sink.Log(Slot<ushort>.Take()); // safe
        Sink.Log(Slot<sbyte>.Take()); // leak
        Action<string> put = Setter<decimal>();
        put(memo.Text);
        Sink.Log(Made<decimal>.Value); // leak
    }

    private static void Within<T>(Memo memo)
    {
        Action put = () => Slot<T>.Value = memo.Text;
        put();
        Sink.Log(Slot<Uri>.Value); // leak
        Clear();
        Sink.Log(Slot<T>.Value); // safe

        static void Clear() => Slot<T>.Value = "";
    }

    private static Action<string> Setter<T>() => text => Made<T>.Value = text;

    private sealed class Scope;

    private sealed class Other;
}

public static class Slot<T>
{
    public static string Value = "";

    public static string Property { get; set; } = "";

    public static void Put(string text) => Value = text;

    public static string Take() => Value;

    public static void Show() => Sink.Log(Value);

    public static void Clear() => Value = "";

    public static class Drawer
    {
        public static string Value = "";
    }

    public static class Box<TInner>
    {
        public static string Value = "";
    }
}

public static class Pair<TFirst, TSecond>
{
    public static string Value = "";

    public static string Turned() => Pair<TSecond, TFirst>.Value;
}

public sealed class Shared<T>
{
    public static readonly Shared<T> Instance = new();

    public List<string> Words { get; } = [];

    public string First() => Words.Count > 0 ? Words[0] : "";
}

public sealed class Any<T>
{
    public static readonly Any<T> Instance = new();

    public static string Value = "";

    public List<string> Words { get; } = [];
}

public static class Free<T>
{
    public static string Value = "";
}

public static class Kind<T>
{
    public static string Value = "";
}

public static class Made<T>
{
    public static string Value = "";
}

public class Keeping<T>
{
    public virtual void Keep(string text) => Kind<T>.Value = text;
}

public sealed class Turning<T> : Keeping<string>
{
    public override void Keep(string text) => Kind<T>.Value = text;
}

/// <summary>Its members are called by a host, and no call can be seen.</summary>
public static class Registered
{
    public static void Fill(Memo memo) => Slot<Memo>.Value = memo.Text;

    public static void ShowWords() => Sink.Log(Slot<Memo>.Value); // leak

    public static void ShowNumbers() => Sink.Log(Slot<Guid>.Value); // safe
}
