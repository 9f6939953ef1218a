// Options, modes and switches of real code: what they rule out does not happen.
namespace Flows.Calls.OptionsDecide;

public static class Scenario
{
    private static readonly bool s_verbose = false;

    public static async Task Run()
    {
        var memo = Notes.First();
        Options(memo);
        Flags(memo);
        Delegates(memo);
        Generic(memo);
        Texts(memo);
        Switches(memo);
        await Later(memo);
        Built(memo);
        Nulls(memo);
        Bound(memo);
    }

    private static void Bound(Memo memo)
    {
        var options = new RenderOptions();
        typeof(RenderOptions).GetProperty(nameof(RenderOptions.IncludeText))!.SetValue(options, true);
        Sink.Log(Render(memo, options)); // leak
        var found = new List<System.ComponentModel.DataAnnotations.ValidationResult>();
        var empty = new Checked();
        System.ComponentModel.DataAnnotations.Validator.TryValidateObject(
            empty, new System.ComponentModel.DataAnnotations.ValidationContext(empty), found, true);
        if (found.Count > 0)
            Sink.Log(memo.Text); // leak
    }

    private static void Options(Memo memo)
    {
        Sink.Log(Render(memo, new RenderOptions { IncludeText = false })); // safe
        Sink.Log(Render(memo, new RenderOptions { IncludeText = true })); // leak
        Sink.Log(Render(memo, new RenderOptions())); // safe
        var brief = new RenderOptions { Prefix = "> " };
        Sink.Log(Render(memo, brief)); // safe
        brief.IncludeText = true;
        Sink.Log(Render(memo, brief)); // leak
        var style = new Style(Full: false, "x");
        Sink.Log(Styled(memo, style)); // safe
        Sink.Log(Styled(memo, style with { Full = true })); // leak
        Sink.Log(new Renderer(new RenderOptions()).Render(memo)); // safe
        Sink.Log(new Renderer(new RenderOptions { IncludeText = true }).Render(memo)); // leak
    }

    private static string Render(Memo memo, RenderOptions options)
    {
        var line = options.Prefix + memo.Title;
        if (options.IncludeText)
            line += memo.Text;
        return line;
    }

    private static string Styled(Memo memo, Style style) => style.Full ? memo.Text : memo.Title;

    private static void Flags(Memo memo)
    {
        Sink.Log(Parts(memo, Part.Title)); // safe
        Sink.Log(Parts(memo, Part.Title | Part.Text)); // leak
        Sink.Log(Parts(memo, Part.Author)); // safe
        Sink.Log(Masked(memo, Part.Title)); // safe
        Sink.Log(Masked(memo, Part.Text)); // leak
    }

    private static string Parts(Memo memo, Part parts)
    {
        var line = "";
        if ((parts & Part.Title) != 0)
            line += memo.Title;
        if ((parts & Part.Text) != 0)
            line += memo.Text;
        return line;
    }

    private static string Masked(Memo memo, Part parts) => parts.HasFlag(Part.Text) ? memo.Text : memo.Title;

    private static void Delegates(Memo memo)
    {
        Func<Memo, bool, string> show = (note, full) => full ? note.Text : note.Title;
        Sink.Log(show(memo, false)); // safe
        Sink.Log(show(memo, true)); // leak
        string Shown(bool full) => full ? memo.Text : memo.Title;
        Sink.Log(Shown(false)); // safe
        Sink.Log(Shown(true)); // leak
    }

    private static void Generic(Memo memo)
    {
        Sink.Log(Either(true, memo.Title, memo.Text)); // safe
        Sink.Log(Either(false, memo.Title, memo.Text)); // leak
    }

    private static T Either<T>(bool first, T one, T other) => first ? one : other;

    private static void Texts(Memo memo)
    {
        Sink.Log(Labelled(memo, "")); // safe
        Sink.Log(Labelled(memo, "note")); // leak
        Sink.Log(memo.Named("title")); // safe
        Sink.Log(memo.Named("text")); // leak
    }

    private static string Labelled(Memo memo, string label)
    {
        if (string.IsNullOrEmpty(label))
            return memo.Title;
        return label + ": " + memo.Text;
    }

    private static string Named(this Memo memo, string name) =>
        name == "title" ? memo.Title : name == "text" ? memo.Text : throw new ArgumentException("no such part", nameof(name));

    private static void Switches(Memo memo)
    {
        if (s_verbose)
            Sink.Log(memo.Text); // safe (dead)
        const string mode = "brief";
        Sink.Log(mode.Equals("full", StringComparison.Ordinal) ? memo.Text : memo.Title); // safe
        var level = 2;
        Sink.Log(level >= 3 ? memo.Text : memo.Title); // safe
        level++;
        Sink.Log(level >= 3 ? memo.Text : memo.Title); // leak
    }

    private static async Task Later(Memo memo)
    {
        Sink.Log(await DescribeAsync(memo, full: false)); // safe
        Sink.Log(await DescribeAsync(memo, full: true)); // leak
        foreach (var line in Lines(memo, full: false))
            Sink.Log(line); // safe
        foreach (var line in Lines(memo, full: true))
            Sink.Log(line); // leak
    }

    private static async Task<string> DescribeAsync(Memo memo, bool full)
    {
        await Task.Yield();
        return full ? memo.Text : memo.Title;
    }

    private static IEnumerable<string> Lines(Memo memo, bool full)
    {
        yield return memo.Title;
        if (full)
            yield return memo.Text;
    }

    private static void Built(Memo memo)
    {
        Sink.Log(new Builder().Brief().Build(memo)); // safe
        Sink.Log(new Builder().Whole().Build(memo)); // leak
        Sink.Log(new Builder { IsBrief = true }.Build(memo)); // safe
    }

    private static void Nulls(Memo memo)
    {
        Sink.Log(Shaped(memo, null)); // safe
        Sink.Log(Shaped(memo, text => text + "!")); // leak
        Sink.Log(Summary(null, memo)); // leak
        Sink.Log(Summary("said", memo)); // safe
    }

    private static string Shaped(Memo memo, Func<string, string>? shape) => shape is null ? memo.Title : shape(memo.Text);

    private static string Summary(string? given, Memo memo)
    {
        given ??= memo.Text;
        return given;
    }

    [Flags]
    private enum Part
    {
        None = 0,
        Title = 1,
        Text = 2,
        Author = 4,
    }

    private sealed class RenderOptions
    {
        public bool IncludeText { get; set; }

        public string Prefix { get; init; } = "";
    }

    private sealed class Checked
    {
        [System.ComponentModel.DataAnnotations.Required]
        public string? Name { get; set; }
    }

    private sealed record Style(bool Full, string Mark);

    private sealed class Renderer(RenderOptions options)
    {
        public string Render(Memo memo) => options.IncludeText ? memo.Text : memo.Title;
    }

    private sealed class Builder
    {
        public bool IsBrief { get; set; }

        public Builder Brief()
        {
            IsBrief = true;
            return this;
        }

        public Builder Whole()
        {
            IsBrief = false;
            return this;
        }

        public string Build(Memo memo) => IsBrief ? memo.Title : memo.Text;
    }
}
