// A node holds one thing: whoever sets its value replaces it.
namespace Flows.Collections.NodesHeld;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        var chain = new LinkedList<string>();
        var head = chain.AddFirst(memo.Title);
        Sink.Log(head.Value); // safe
        var tail = chain.AddLast(memo.Author);
        tail.Value = memo.Text;
        Sink.Log(tail.Value); // leak
        Sink.Log(chain.Count); // safe
        tail.Value = "wiped";
        Sink.Log(tail.Value); // safe
        Told(tail); // safe
        tail.Value = memo.Text;
        Told(tail); // leak
        Wipe(tail);
        Sink.Log(tail.Value.Length); // safe
    }

    private static void Told(LinkedListNode<string> node) => Sink.Log(node.Value);

    private static void Wipe(LinkedListNode<string> node) => node.Value = "wiped";
}
