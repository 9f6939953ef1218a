// Members bound late, and the methods that every object has.
namespace Flows.Objects.LateBound;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Dynamic(memo);
        ObjectMethods(memo);
    }

    private static void Dynamic(Memo memo)
    {
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Text = memo.Text;
        Sink.Log((string)bag.Text); // leak
        dynamic plain = memo.Title;
        Sink.Log((string)plain); // safe
    }

    private static void ObjectMethods(Memo memo)
    {
        Sink.Log(memo.Text.Equals(memo.Title)); // safe
        Sink.Log(Equals(memo.Text, memo.Reply)); // safe
        Sink.Log(ReferenceEquals(memo.Text, memo.Title)); // safe
        Sink.Log(memo.Text.Clone()); // leak
    }
}
