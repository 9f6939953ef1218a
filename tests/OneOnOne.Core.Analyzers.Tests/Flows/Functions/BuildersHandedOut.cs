// A builder, a writer or a stream that is made here and filled by a function of the caller's.
using System.Text;

namespace Flows.Functions.BuildersHandedOut;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Given(memo);
        Captured(memo);
        Inside(memo);
        Streams(memo);
        Within(memo);
    }

    private static void Given(Memo memo)
    {
        Sink.Log(Rendered((page, text) => page.Append(text), memo.Text)); // leak
        Sink.Log(Rendered((page, text) => page.Append(text.Length), memo.Text)); // safe
        Sink.Log(Rendered((page, text) => page.Append(text), memo.Title)); // safe
        Sink.Log(Rendered(Put, memo.Text)); // leak
        Sink.Log(Rendered(Count, memo.Text)); // safe
        Sink.Log(Written((writer, text) => writer.WriteLine(text), memo.Text)); // leak
        Sink.Log(Written((writer, text) => writer.WriteLine(text.Length), memo.Text)); // safe
    }

    private static void Captured(Memo memo)
    {
        Sink.Log(Build(page => page.Append(memo.Text))); // leak
        Sink.Log(Build(page => page.Append(memo.Title))); // safe
        Sink.Log(Given(page => page.Append(memo.Text)).ToString()); // leak
        Sink.Log(Given(page => page.Append(memo.Title)).ToString()); // safe
        Sink.Log(Copied(page => page.Append(memo.Text))); // leak
        Sink.Log(Copied(page => page.Append(memo.Title))); // safe
        Sink.Log(Cleared(page => page.Append(memo.Text))); // safe
    }

    private static void Inside(Memo memo)
    {
        Show(page => page.Append(memo.Text)); // leak
        Show(page => page.Append(memo.Title)); // safe
        Sink.Log(Through(page => page.Append(memo.Text))); // leak
        Sink.Log(Through(page => page.Append(memo.Title))); // safe
    }

    private static void Streams(Memo memo)
    {
        Sink.Log(Decoded(stream => stream.Write(Encoding.UTF8.GetBytes(memo.Text)))); // leak
        Sink.Log(Decoded(stream => stream.Write(Encoding.UTF8.GetBytes(memo.Title)))); // safe
    }

    private static void Within(Memo memo)
    {
        Sink.Log(Behind(writer => writer.Write(memo.Text))); // leak
        Sink.Log(Behind(writer => writer.Write(memo.Title))); // safe
        Sink.Log(Body(page => page.Body.Append(memo.Text))); // leak
        Sink.Log(Body(page => page.Head.Append(memo.Text))); // safe
        Sink.Log(First(pages => pages[0].Body.Append(memo.Text))); // leak
        Sink.Log(First(pages => pages[0].Body.Append(memo.Title))); // safe
    }

    private static string Rendered(Action<StringBuilder, string> render, string text)
    {
        var page = new StringBuilder();
        render(page, text);
        return page.ToString();
    }

    private static string Written(Action<TextWriter, string> write, string text)
    {
        using var writer = new StringWriter();
        write(writer, text);
        return writer.ToString();
    }

    private static string Build(Action<StringBuilder> build)
    {
        var page = new StringBuilder("# ");
        build(page);
        return $"{page}!";
    }

    private static StringBuilder Given(Action<StringBuilder> build)
    {
        var page = new StringBuilder();
        build(page);
        return page;
    }

    private static string Copied(Action<StringBuilder> build)
    {
        var page = new StringBuilder();
        build(page);
        return new StringBuilder("> ").Append(page).ToString();
    }

    private static string Cleared(Action<StringBuilder> build)
    {
        var page = new StringBuilder();
        build(page);
        page.Clear();
        return page.ToString();
    }

    private static void Show(Action<StringBuilder> build)
    {
        var page = new StringBuilder();
        build(page);
        Sink.Log(page.ToString());
    }

    private static string Through(Action<StringBuilder> build) => Build(page => build(page.Append("- ")));

    private static string Decoded(Action<Stream> write)
    {
        var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Behind(Action<StreamWriter> write)
    {
        var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Body(Action<Page> fill)
    {
        var body = new StringBuilder();
        fill(new Page { Body = body });
        return body.ToString();
    }

    private static string First(Action<List<Page>> fill)
    {
        var page = new Page();
        fill([page]);
        return page.Body.ToString();
    }

    private static void Put(StringBuilder page, string text) => page.Append(text);

    private static void Count(StringBuilder page, string text) => page.Append(text.Length);
}

public sealed class Page
{
    public StringBuilder Head { get; init; } = new();

    public StringBuilder Body { get; init; } = new();
}
