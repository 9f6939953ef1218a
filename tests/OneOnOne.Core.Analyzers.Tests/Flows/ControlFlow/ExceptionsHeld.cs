// Exceptions that hold content, nested, wrapped and filtered; resources disposed by pattern.
namespace Flows.ControlFlow.ExceptionsHeld;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Exceptions(memo);
        NestedTry(memo);
        Rethrow(memo);
        UsingPattern(memo);
    }

    private static void Exceptions(Memo memo)
    {
        try
        {
            throw new DataException(memo.Title, memo.Text);
        }
        catch (DataException e) when (e.Content.Length > 2)
        {
            Sink.Log(e.Message); // safe
            Sink.Log(e.Content); // leak
            Sink.Log(e.GetType().Name); // safe
        }
    }

    private static void NestedTry(Memo memo)
    {
        var text = "a";
        try
        {
            try
            {
                text = memo.Text;
                throw new InvalidOperationException("inner");
            }
            finally
            {
                Sink.Log(text.Length); // safe
            }
        }
        catch (InvalidOperationException e)
        {
            Sink.Log(e.Message); // safe
            Sink.Log(text); // leak
        }
    }

    private static void Rethrow(Memo memo)
    {
        try
        {
            try
            {
                throw new DataException("x", memo.Text);
            }
            catch (DataException e)
            {
                throw new InvalidOperationException("wrapped", e);
            }
        }
        catch (InvalidOperationException e)
        {
            Sink.Log(e.Message); // safe
            Sink.Log((e.InnerException as DataException)?.Content); // leak
        }
    }

    private static void UsingPattern(Memo memo)
    {
        using var buffer = new Buffer2();
        buffer.Add(memo.Text);
        Sink.Log(buffer.Take()); // leak
        Sink.Log(buffer.Length); // safe
    }

    private sealed class DataException(string message, string content) : Exception(message)
    {
        public string Content => content;
    }

    private ref struct Buffer2
    {
        private string? _text;

        public readonly int Length => _text?.Length ?? 0;

        public void Add(string text) => _text += text;

        public readonly string? Take() => _text;

        public readonly void Dispose()
        {
        }
    }
}
