// What is put into a member that is declared confidential is content from there on, whoever it came from.
namespace Flows.Objects.PutIntoConfidential;

public static class Scenario
{
    public static void Run()
    {
        var typed = Notes.First().Text.Trim();
        Host.CallStatic(typeof(Endpoint), "Post", typed, "monday");
        Host.CallStatic(typeof(Endpoint), "Record", typed, "monday");
        Host.CallStatic(typeof(Endpoint), "Change", new Entry { Body = "old" }, typed);
        Host.CallStatic(typeof(Endpoint), "Blank", new Entry { Body = typed });
        Host.CallStatic(typeof(Endpoint), "Bare", typed);
        Host.CallStatic(typeof(Desk), "Send", typed, "monday");
    }

    private static class Endpoint
    {
        public static void Post(string text, string day)
        {
            var entry = new Entry { Body = text, Day = day };
            Sink.Log(entry.Body); // leak
            Sink.Log(entry.Day); // safe
            Sink.Dump(entry); // leak
            Sink.Dump(new Entry { Day = day }); // safe
            Sink.Dump(new Entry { Body = "(nothing was said)", Day = day }); // safe
            Sink.Dump(new[] { entry }); // leak
            Sink.Dump(entry.Day); // safe
        }

        public static void Record(string text, string day)
        {
            var line = new Line(text, day);
            Sink.Dump(line); // leak
            Sink.Dump(line with { Body = "" }); // safe
            Sink.Log(line.Day); // safe
            Sink.Log(line.Body[..2]); // leak
        }

        public static void Change(Entry entry, string text)
        {
            entry.Body = "";
            Sink.Dump(entry); // safe
            entry.Body = text;
            Sink.Dump(entry); // leak
        }

        public static void Blank(Entry entry)
        {
            Sink.Dump(entry); // leak
            entry.Body = "***";
            Sink.Dump(entry); // safe
            Sink.Dump(new { entry.Day, Count = entry.Body.Length }); // safe
        }

        /// <summary>The same text in a class that promises nothing: where it is from, nobody has said.</summary>
        public static void Bare(string text)
        {
            Sink.Dump(new Plain { Body = text.Length.ToString() }); // safe
            Sink.Dump(new Entry { Body = text + "." }); // leak
        }
    }

    /// <summary>Nothing here names the confidential member: a constructor and a factory elsewhere do.</summary>
    private static class Desk
    {
        public static void Send(string words, string day)
        {
            var sheet = new Sheet(words, day);
            Sink.Dump(sheet); // leak
            Sink.Dump(new Parcel<Sheet>(sheet)); // leak
            Sink.Dump(new Parcel<string>(day)); // safe
            Sink.Dump(Sheet.Of(words, day)); // leak
            Sink.Dump(Sheet.Blank(day)); // safe
        }
    }

    private sealed class Sheet(string body, string day)
    {
        [Confidential]
        public string Body { get; private set; } = body;

        public string Day { get; } = day;

        public static Sheet Of(string words, string day) => new(words + "!", day);

        public static Sheet Blank(string day) => new("", day);
    }

    private sealed class Parcel<T>(T content)
    {
        public T Content { get; } = content;
    }

    public sealed class Entry
    {
        [Confidential]
        public string Body { get; set; } = "";

        public string Day { get; set; } = "";
    }

    public sealed record Line([property: Confidential] string Body, string Day);

    private sealed class Plain
    {
        public string Body { get; set; } = "";
    }
}
