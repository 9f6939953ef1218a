// What a handler or a finally block sees may come from anywhere in the try block.
namespace Flows.ControlFlow.TryCatchFinally;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        SeenInCatch(memo);
        SeenInFinally(memo);
        OverwrittenInFinally(memo);
        Filter(memo);
        Rethrown(memo);
        Returned(memo);
        CarriedByException(memo);
    }

    private static void SeenInCatch(Memo memo)
    {
        var text = "none";
        var plain = "none";
        try
        {
            text = memo.Text;
            plain = memo.Title;
            Fail();
            text = "clean";
        }
        catch (InvalidOperationException)
        {
            Sink.Log(text); // leak
            Sink.Log(plain); // safe
            text = "handled";
        }

        Sink.Log(text); // safe
    }

    private static void SeenInFinally(Memo memo)
    {
        var text = "none";
        var plain = "none";
        try
        {
            text = memo.Text;
            plain = memo.Author;
        }
        finally
        {
            Sink.Log(text); // leak
            Sink.Log(plain); // safe
        }
    }

    private static void OverwrittenInFinally(Memo memo)
    {
        var text = memo.Text;
        var kept = memo.Text;
        try
        {
            Sink.Log(memo.Id); // safe
        }
        finally
        {
            text = "clean";
        }

        Sink.Log(text); // safe
        Sink.Log(kept); // leak
    }

    private static void Filter(Memo memo)
    {
        var text = "none";
        try
        {
            text = memo.Text;
            Fail();
        }
        catch (InvalidOperationException) when (text.Length > 100)
        {
            Sink.Log(text.Length); // safe (dead)
        }
        catch (InvalidOperationException) when (Noted(text)) // leak
        {
            Sink.Log(text.Length); // safe
        }
    }

    private static void Rethrown(Memo memo)
    {
        var text = "none";
        try
        {
            try
            {
                Fail();
            }
            catch
            {
                text = memo.Text;
                throw;
            }
        }
        catch (Exception failure)
        {
            Sink.Log(text); // leak
            Sink.Log(failure.Message); // safe
        }
    }

    private static void Returned(Memo memo)
    {
        Sink.Log(FromTry(memo)); // leak
        Sink.Log(FromCatch(memo)); // safe
    }

    private static string FromTry(Memo memo)
    {
        try
        {
            return memo.Text;
        }
        finally
        {
            Fail(false);
        }
    }

    private static string FromCatch(Memo memo)
    {
        try
        {
            Fail();
            return memo.Text.Length.ToString();
        }
        catch
        {
            return memo.Title;
        }
    }

    private static void CarriedByException(Memo memo)
    {
        try
        {
            throw new Carrier { Payload = memo.Text, Place = memo.Title };
        }
        catch (Carrier carrier)
        {
            Sink.Log(carrier.Payload); // leak
            Sink.Log(carrier.Place); // safe
        }
    }

    private static bool Noted(string text)
    {
        Sink.Log(text);
        return true;
    }

    private static void Fail(bool really = true)
    {
        if (really)
            throw new InvalidOperationException("failed");
    }

    private sealed class Carrier : Exception
    {
        public string Payload { get; init; } = "";

        public string Place { get; init; } = "";
    }
}
