// A field of a library's type that anybody may read and write, and that the constructor fills.
using System.Runtime.CompilerServices;

namespace Flows.Objects.FieldsOfLibraries;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Sink.Log(new StrongBox<string>(memo.Text).Value); // leak
        Sink.Log(new StrongBox<string>(memo.Title).Value); // safe
        Sink.Log(new StrongBox<Memo>(memo).Value!.Text); // leak
        Sink.Log(new StrongBox<Memo>(memo).Value!.Title); // safe
        Sink.Log(new StrongBox<int>(memo.Text.Length).Value); // safe (metadata)
        Emptied(memo);
        Sink.Log(Of(memo).Value); // leak
        Shared(memo);
    }

    private static void Emptied(Memo memo)
    {
        var box = new StrongBox<string>(memo.Text);
        var same = box;
        Sink.Log(same.Value); // leak
        same.Value = "gone";
        Sink.Log(box.Value); // safe
        box.Value += memo.Text;
        Sink.Log(same.Value); // leak
    }

    private static StrongBox<string> Of(Memo memo) => new(memo.Text);

    private static void Shared(Memo memo)
    {
        var box = new StrongBox<string>("");
        var put = (string text) => { box.Value = text; };
        put(memo.Title);
        Sink.Log(box.Value); // safe
        put(memo.Text);
        Sink.Log(box.Value); // leak
    }
}
