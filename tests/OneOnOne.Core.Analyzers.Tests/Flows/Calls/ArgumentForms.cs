// Arguments in all forms: by name, optional, by reference, out, params, and filled in by the compiler.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Flows.Calls.ArgumentForms;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        NamedAndOptional(memo);
        ByReference(memo);
        TryPattern(memo);
        Arrays(memo);
        CallerInfo(memo);
    }

    private static void NamedAndOptional(Memo memo)
    {
        Sink.Log(Compose(memo.Title)); // safe
        Sink.Log(Compose(tail: memo.Text, head: memo.Title)); // leak
        Sink.Log(HeadOf(tail: memo.Text, head: memo.Title)); // safe
        Sink.Log(HeadOf(head: memo.Text)); // leak
    }

    private static string Compose(string head, string tail = "") => head + tail;

    private static string HeadOf(string head, string tail = "") => tail.Length > 1000 ? "" : head;

    private static void ByReference(Memo memo)
    {
        var one = memo.Title;
        var two = memo.Text;
        Exchange(ref one, ref two);
        Sink.Log(one); // leak
        Sink.Log(two); // safe
        var word = memo.Text;
        Blank(ref word);
        Sink.Log(word); // safe
        Sink.Log(Measured(in word)); // safe
        var slots = new[] { memo.Title, memo.Author };
        Slot(slots, 1) = memo.Text;
        Sink.Log(slots[1]); // leak
    }

    private static void Exchange(ref string left, ref string right)
    {
        var kept = left;
        left = right;
        right = kept;
    }

    private static void Blank(ref string word) => word = "";

    private static int Measured(in string word) => word.Length;

    private static ref string Slot(string[] slots, int at) => ref slots[at];

    private static void TryPattern(Memo memo)
    {
        if (TryBody(memo, out var body))
            Sink.Log(body); // leak
        if (TryHead(memo, out var head))
            Sink.Log(head); // safe
        Sink.Log(TryBody(memo, out _)); // safe
    }

    private static bool TryBody(Memo memo, [NotNullWhen(true)] out string? body)
    {
        body = memo.Text.Length > 0 ? memo.Text : null;
        return body is not null;
    }

    private static bool TryHead(Memo memo, out string head)
    {
        head = memo.Title;
        return memo.Text.Length > 0;
    }

    private static void Arrays(Memo memo)
    {
        Sink.Log(Bind(" ", memo.Title, memo.Author)); // safe
        Sink.Log(Bind(" ", memo.Title, memo.Text)); // leak
        Sink.Log(Bind(" ", memo.Lines.ToArray())); // leak
        Sink.Log(Bind(" ")); // safe
        var all = new string[1];
        Put(all, memo.Text);
        Sink.Log(all[0]); // leak
        Put(all, memo.Title);
        Sink.Log(all[0]); // safe
    }

    private static string Bind(string by, params string[] parts) => string.Join(by, parts);

    private static void Put(string[] target, string value) => target[0] = value;

    private static void CallerInfo(Memo memo)
    {
        Sink.Log(Named(memo.Text)); // safe
        Sink.Log(Where()); // safe
    }

    private static string Named(string text, [CallerArgumentExpression(nameof(text))] string name = "") => name;

    private static string Where([CallerMemberName] string member = "") => member;
}
