// Which override runs: by the type made, the type tested, the base called and the template filled in.
namespace Flows.Calls.ViewsOverridden;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Overridden(memo);
        Narrowed(memo);
        BaseCalls(memo);
        TemplateMethod(memo);
        GenericBase(memo);
        Factories(memo);
    }

    private static void Overridden(Memo memo)
    {
        View full = new FullView();
        View brief = new BriefView();
        Sink.Log(full.Show(memo)); // leak
        Sink.Log(brief.Show(memo)); // safe
        Sink.Log(Render(full, memo)); // leak
        foreach (var view in new View[] { new BriefView(), new TitleView() })
            Sink.Log(view.Show(memo)); // safe
        foreach (var view in new View[] { new BriefView(), new FullView() })
            Sink.Log(view.Show(memo)); // leak
    }

    private static string Render(View view, Memo memo) => view.Show(memo);

    private static void Narrowed(Memo memo)
    {
        View view = new BriefView();
        if (view is BriefView brief)
            Sink.Log(brief.Show(memo)); // safe
        var title = (TitleView)(View)new TitleView();
        Sink.Log(title.Show(memo)); // safe
        view = new FullView();
        Sink.Log(view.Show(memo)); // leak
    }

    private static void BaseCalls(Memo memo)
    {
        Sink.Log(new FramedView().Show(memo)); // leak
        Sink.Log(new NumberedView().Show(memo)); // safe
        var kept = new KeepingChild(memo.Text, memo.Title);
        Sink.Log(kept.Kept); // leak
        Sink.Log(kept.Own); // safe
    }

    private static void TemplateMethod(Memo memo)
    {
        Sink.Log(new LetterReport().Produce(memo)); // leak
        Sink.Log(new CountReport().Produce(memo)); // safe
    }

    private static void GenericBase(Memo memo)
    {
        Sink.Log(new TextField().Show(memo)); // leak
        Sink.Log(new IdField().Show(memo)); // safe
    }

    private static void Factories(Memo memo)
    {
        Sink.Log(Views.Full().Show(memo)); // leak
        Sink.Log(Views.Brief().Show(memo)); // safe
    }
}

public abstract class View
{
    public abstract string Show(Memo memo);
}

public class FullView : View
{
    public override string Show(Memo memo) => memo.Title + memo.Text;
}

public sealed class FramedView : FullView
{
    public override string Show(Memo memo) => "|" + base.Show(memo) + "|";
}

public class BriefView : View
{
    public override string Show(Memo memo) => memo.Title + " (" + memo.Text.Length + ")";
}

public sealed class NumberedView : BriefView
{
    public override string Show(Memo memo) => memo.Id + ". " + base.Show(memo);
}

public sealed class TitleView : View
{
    public override string Show(Memo memo) => memo.Title;
}

public static class Views
{
    public static View Create(bool full) => full ? new FullView() : new BriefView();

    public static View Full() => new FullView();

    public static View Brief() => new BriefView();
}

public class KeepingParent(string kept)
{
    public string Kept => kept;
}

public sealed class KeepingChild(string first, string second) : KeepingParent(first)
{
    public string Own => second;
}

public abstract class Report
{
    public string Produce(Memo memo) => "# " + memo.Title + "\n" + Body(memo);

    protected abstract string Body(Memo memo);
}

public sealed class LetterReport : Report
{
    protected override string Body(Memo memo) => memo.Text;
}

public sealed class CountReport : Report
{
    protected override string Body(Memo memo) => memo.Lines.Count.ToString();
}

public abstract class Field<T>
{
    public string Show(Memo memo) => $"{Pick(memo)}";

    protected abstract T Pick(Memo memo);
}

public sealed class TextField : Field<string>
{
    protected override string Pick(Memo memo) => memo.Text;
}

public sealed class IdField : Field<int>
{
    protected override int Pick(Memo memo) => memo.Id;
}
