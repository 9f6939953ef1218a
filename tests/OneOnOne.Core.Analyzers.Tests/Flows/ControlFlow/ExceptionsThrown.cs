// What exceptions carry: messages, parameters, inner ones, data and members of their own.
namespace Flows.ControlFlow.ExceptionsThrown;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        MessageOfException(memo);
        Filters(memo);
        Custom(memo);
        Rethrown(memo);
        Helper(memo);
        Data(memo);
    }

    private static void MessageOfException(Memo memo)
    {
        try
        {
            throw new InvalidOperationException($"cannot parse '{memo.Text}'"); // leak ONE1005 (unrecorded)
        }
        catch (InvalidOperationException failure)
        {
            Sink.Log(failure.Message); // leak
            Sink.Log(failure.GetType().Name); // safe
        }

        try
        {
            throw new InvalidOperationException($"cannot parse note {memo.Id} of length {memo.Text.Length}");
        }
        catch (InvalidOperationException failure)
        {
            Sink.Log(failure.Message); // safe
        }
    }

    private static void Filters(Memo memo)
    {
        try
        {
            throw new ArgumentException(memo.Title, nameof(memo));
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "memo")
        {
            Sink.Log(wrong.ParamName); // safe
            Sink.Log(wrong.Message); // safe
        }

        try
        {
            throw new FormatException(memo.Lines[2]); // leak ONE1005 (unrecorded)
        }
        catch (Exception wrong) when (wrong is FormatException { Message: var said })
        {
            Sink.Log(said); // leak
        }
    }

    private static void Custom(Memo memo)
    {
        try
        {
            throw new ImportFailed(memo.Title, memo.Text);
        }
        catch (ImportFailed failed)
        {
            Sink.Log(failed.Heading); // safe
            Sink.Log(failed.Rejected); // leak
            Sink.Log(failed.Message); // safe
        }
    }

    private static void Rethrown(Memo memo)
    {
        try
        {
            try
            {
                throw new InvalidDataException(memo.Text); // leak ONE1005 (unrecorded)
            }
            catch (InvalidDataException inner)
            {
                throw new InvalidOperationException("import failed", inner);
            }
        }
        catch (InvalidOperationException outer)
        {
            Sink.Log(outer.Message); // safe
            Sink.Log(outer.InnerException!.Message); // leak
            Sink.Log(outer.ToString()); // leak
        }
    }

    private static void Helper(Memo memo)
    {
        try
        {
            Refuse(memo.Text); // leak ONE1005 (unrecorded)
        }
        catch (NotSupportedException refused)
        {
            Sink.Log(refused.Message); // leak
        }

        try
        {
            Refuse(memo.Author);
        }
        catch (NotSupportedException refused)
        {
            Sink.Log(refused.Message); // safe
        }
    }

    private static void Refuse(string word) => throw new NotSupportedException("not supported: " + word);

    private static void Data(Memo memo)
    {
        var failure = new InvalidOperationException("failed");
        failure.Data["note"] = memo.Id;
        Sink.Log(failure.Data["note"]); // safe
        failure.Data["body"] = memo.Text; // leak ONE1005 (unrecorded)
        Sink.Log(failure.Data["body"]); // leak
        Sink.Log(failure.Message); // safe
    }

    private sealed class ImportFailed(string heading, string rejected) : Exception("import failed")
    {
        public string Heading { get; } = heading;

        public string Rejected { get; } = rejected;
    }
}
