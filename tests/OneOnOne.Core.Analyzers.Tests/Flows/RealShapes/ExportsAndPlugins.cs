// Tables exported, reports written and plug-ins that contribute to a page.
namespace Flows.RealShapes.ExportsAndPlugins;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Exported(memo);
        Plugged(memo);
        Reported();
    }

    private static void Exported(Memo memo)
    {
        var rows = new List<string[]> { new[] { memo.Title, memo.Author } };
        Sink.Export(Csv.Write(rows)); // safe
        rows.Add([memo.Title, memo.Text]);
        Sink.Export(Csv.Write(rows)); // leak
        Sink.Export(Csv.Write(Notes.All(), m => m.Title, m => m.On)); // safe
        Sink.Export(Csv.Write(Notes.All(), m => m.Title, m => m.Text)); // leak
        Sink.Export(rows.Count); // safe
    }

    private static void Plugged(Memo memo)
    {
        var host = new PluginHost();
        host.Load(new HeadingPlugin());
        Sink.Log(host.Run(memo)); // safe
        var second = new PluginHost();
        second.Load(new HeadingPlugin());
        second.Load(new QuotePlugin());
        Sink.Log(second.Run(memo)); // leak
        Sink.Log(second.Names); // safe
        Sink.Log(PluginHost.Create<QuotePlugin>().Run(memo)); // leak
        Sink.Log(PluginHost.Create<HeadingPlugin>().Run(memo)); // safe
    }

    private static void Reported()
    {
        var report = new StringWriter();
        foreach (var each in Notes.All())
            report.WriteLine($"{each.Id,3} {each.Author,-10} {each.Text.Length,6}");
        Sink.Export(report.ToString()); // safe
        foreach (var each in Notes.All())
            report.WriteLine($"{each.Id,3} {each.Text}");
        Sink.Export(report.ToString()); // leak
        var totals = Notes.All().GroupBy(each => each.Author).Select(group => $"{group.Key}: {group.Sum(each => each.Text.Length)}");
        Sink.Export(string.Join('\n', totals)); // safe
    }
}

public static class Csv
{
    public static string Write(IEnumerable<string[]> rows) => string.Join('\n', rows.Select(row => string.Join(';', row)));

    public static string Write<T>(IEnumerable<T> all, params Func<T, object>[] columns)
    {
        var page = new StringBuilder();
        foreach (var each in all)
        {
            foreach (var column in columns)
                page.Append(column(each)).Append(';');
            page.AppendLine();
        }

        return page.ToString();
    }
}

public interface IPlugin
{
    string Name { get; }

    void Contribute(Memo memo, TextWriter page);
}

public sealed class HeadingPlugin : IPlugin
{
    public string Name => "heading";

    public void Contribute(Memo memo, TextWriter page) => page.WriteLine("== " + memo.Title);
}

public sealed class QuotePlugin : IPlugin
{
    public string Name => "quote";

    public void Contribute(Memo memo, TextWriter page) => page.WriteLine("> " + memo.Text);
}

public sealed class PluginHost
{
    private readonly List<IPlugin> _plugins = [];

    public string Names => string.Join(", ", _plugins.Select(plugin => plugin.Name));

    public static PluginHost Create<TPlugin>() where TPlugin : IPlugin, new()
    {
        var host = new PluginHost();
        host.Load(new TPlugin());
        return host;
    }

    public void Load(IPlugin plugin) => _plugins.Add(plugin);

    public string Run(Memo memo)
    {
        using var page = new StringWriter();
        foreach (var plugin in _plugins)
            plugin.Contribute(memo, page);
        return page.ToString();
    }
}
