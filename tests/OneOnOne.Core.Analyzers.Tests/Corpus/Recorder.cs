using System.Diagnostics;

namespace Corpus;

/// <summary>What reached a sink: the printed value, and the lines of the corpus file on the stack, innermost first.</summary>
public sealed record Receipt(string Printed, IReadOnlyList<int> Lines, bool HoldsReleased, bool HoldsUnreleased);

/// <summary>Records, during one run of one corpus file, what arrives at the sinks.</summary>
public static class Recorder
{
    /// <summary>How the names begin of the assemblies that corpus files are compiled to.</summary>
    public const string RunPrefix = "Run.";

    private static readonly Lock s_gate = new();
    private static readonly List<Receipt> s_receipts = [];
    private static readonly HashSet<string> s_released = [];
    private static string s_file = "";

    public static void Begin(string file, int wording)
    {
        lock (s_gate)
        {
            Secrets.Wording = wording;
            s_file = file;
            Host.Reset();
            Coin.Seed(0);
            s_receipts.Clear();
            s_released.Clear();
        }
    }

    public static IReadOnlyList<Receipt> End()
    {
        lock (s_gate)
        {
            s_file = "";
            return [.. s_receipts];
        }
    }

    public static void Release(Memo record) => Release(record.Text);

    public static void Release(string text)
    {
        lock (s_gate)
            s_released.Add(text);
    }

    /// <param name="value">What arrived.</param>
    /// <param name="callLine">The line of the call to the sink, if the sink knows it.</param>
    public static void Receive(object? value, int callLine = 0)
    {
        var printed = value?.ToString() ?? "";
        var onStack = new StackTrace(fNeedFileInfo: true).GetFrames()
            .SkipWhile(frame => !IsOfFile(frame))
            .Skip(callLine > 0 ? 1 : 0)
            .Where(frame => frame.GetFileName() == s_file)
            .Select(frame => frame.GetFileLineNumber());
        int[] lines = callLine > 0 ? [callLine, .. onStack] : [.. onStack];
        lock (s_gate)
        {
            var ofReleased = s_released.Any(text => printed.Contains(text, StringComparison.Ordinal));
            var rest = s_released.Aggregate(printed, (all, text) => all.Replace(text, "", StringComparison.Ordinal));
            s_receipts.Add(new Receipt(printed, [.. lines.Where(line => line > 0).Distinct()], ofReleased, Secrets.HoldSentence(rest)));
        }
    }

    // A frame may have lost its line, but not its method.
    private static bool IsOfFile(StackFrame frame) =>
        frame.GetMethod()?.Module.Assembly.GetName().Name?.StartsWith(RunPrefix, StringComparison.Ordinal) == true;
}
