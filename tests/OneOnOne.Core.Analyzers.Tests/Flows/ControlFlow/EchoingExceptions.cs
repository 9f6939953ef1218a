// The message of an exception may repeat what a parser was given; whoever catches it holds content.
namespace Flows.ControlFlow.EchoingExceptions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Printed(memo);
        Chosen(memo);
        Outside(memo);
        AcrossAHelper(memo);
        InsideAHelper(memo);
        InnerFirst(memo);
        Rethrown(memo);
        Wrapped(memo);
        Filtered(memo);
        LookedUp(memo);
        WithoutEcho(memo);
        InALambda(memo);
        Awaited(memo).GetAwaiter().GetResult();
        Kept(memo);
    }

    private static void Printed(Memo memo)
    {
        try
        {
            int.Parse(memo.Text);
        }
        catch (Exception failure)
        {
            Sink.Log(failure.Message); // leak ONE1007
            Sink.Log(failure.GetType().Name); // safe
            Sink.Log(failure.HResult); // safe
        }

        try
        {
            int.Parse(memo.Title);
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.Message); // safe
            Sink.Log(memo.Text); // leak ONE1001
        }

        try
        {
            DateTime.Parse(memo.Text, System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (FormatException failure)
        {
            Sink.Log($"Not a date: {failure.Message}"); // leak ONE1007
            Sink.Log(failure.ToString()); // leak ONE1007
        }
    }

    private static void Chosen(Memo memo)
    {
        try
        {
            int.Parse(memo.Text);
        }
        catch (OverflowException failure)
        {
            Sink.Log(failure.Message); // safe (dead)
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.Message); // leak ONE1007
        }
        catch (Exception failure)
        {
            Sink.Log(failure.Message); // safe (dead)
        }
    }

    private static void Outside(Memo memo)
    {
        int.TryParse(memo.Text, out var number);
        try
        {
            Ponder(number);
        }
        catch (InvalidOperationException failure)
        {
            Sink.Log(failure.Message); // safe
        }

        try
        {
            int.Parse(memo.Text);
        }
        catch (FormatException)
        {
            Sink.Log("not a number"); // safe
        }

        try
        {
            Ponder(number);
        }
        catch (Exception failure)
        {
            Sink.Log(failure.Message); // safe
        }
    }

    private static void AcrossAHelper(Memo memo)
    {
        try
        {
            Number(memo.Text);
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.Message); // leak ONE1007
        }

        try
        {
            Number(memo.Title);
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.Message); // safe
        }

        try
        {
            Tried(memo.Text);
        }
        catch (InvalidOperationException failure)
        {
            Sink.Log(failure.Message); // safe
        }
    }

    private static void InsideAHelper(Memo memo)
    {
        Logging(memo.Text); // leak ONE1007
        Logging(memo.Title); // safe
    }

    private static void InnerFirst(Memo memo)
    {
        try
        {
            try
            {
                int.Parse(memo.Text);
            }
            catch (FormatException)
            {
                Ponder(0);
            }
        }
        catch (Exception failure)
        {
            Sink.Log(failure.Message); // safe
        }
    }

    private static void Rethrown(Memo memo)
    {
        try
        {
            try
            {
                int.Parse(memo.Text);
            }
            catch (FormatException)
            {
                throw;
            }
        }
        catch (Exception failure)
        {
            Sink.Log(failure.Message); // leak ONE1007
        }
    }

    private static void Wrapped(Memo memo)
    {
        try
        {
            Import(memo.Text);
        }
        catch (InvalidDataException failure)
        {
            Sink.Log(failure.Message); // safe
            Sink.Log(failure.InnerException!.Message); // leak ONE1007
            Sink.Log(failure.GetBaseException().Message); // leak ONE1007
            Sink.Log(failure.ToString()); // leak ONE1007
        }
    }

    private static void Filtered(Memo memo)
    {
        try
        {
            int.Parse(memo.Text);
        }
        catch (FormatException failure) when (failure.Message.Length > 1000)
        {
            Sink.Log("long"); // safe (dead)
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.Message); // leak ONE1007
        }
    }

    private static void LookedUp(Memo memo)
    {
        var sizes = new Dictionary<string, int>();
        try
        {
            Sink.Log(sizes[memo.Text]); // safe (dead)
        }
        catch (KeyNotFoundException failure)
        {
            Sink.Log(failure.Message); // leak ONE1007
        }
    }

    private static void WithoutEcho(Memo memo)
    {
        try
        {
            Convert.FromHexString(memo.Text);
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.GetType().Name); // safe
        }
    }

    private static void InALambda(Memo memo)
    {
        Func<string, int> parse = text => int.Parse(text);
        try
        {
            parse(memo.Text);
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.Message); // leak ONE1007
        }
    }

    private static async Task Awaited(Memo memo)
    {
        try
        {
            await Later(memo.Text);
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.Message); // leak ONE1007
        }
    }

    private static void Kept(Memo memo)
    {
        var last = "none";
        try
        {
            int.Parse(memo.Text);
        }
        catch (FormatException failure)
        {
            last = failure.Message;
        }

        Sink.Log(last); // leak ONE1007
    }

    private static int Number(string text) => int.Parse(text);

    private static int Tried(string text)
    {
        if (!int.TryParse(text, out var number))
            throw new InvalidOperationException("not a number");
        return number;
    }

    private static void Logging(string text)
    {
        try
        {
            int.Parse(text);
        }
        catch (FormatException failure)
        {
            Sink.Log(failure.Message);
        }
    }

    private static void Import(string text)
    {
        try
        {
            int.Parse(text);
        }
        catch (FormatException failure)
        {
            throw new InvalidDataException("not importable", failure);
        }
    }

    private static async Task<int> Later(string text)
    {
        await Task.Yield();
        return int.Parse(text);
    }

    private static void Ponder(int number)
    {
        if (number == 0)
            throw new InvalidOperationException("zero");
    }
}
