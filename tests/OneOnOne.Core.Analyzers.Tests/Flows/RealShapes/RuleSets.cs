// Rules checked, and what their errors say.
namespace Flows.RealShapes.RuleSets;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Validated(memo);
    }

    private static void Validated(Memo memo)
    {
        var errors = new List<string>();
        if (memo.Text.Length > 5)
            errors.Add($"too long: {memo.Text.Length}");
        Sink.Log(string.Join(";", errors)); // safe
        if (!memo.Text.StartsWith("Dear"))
            errors.Add("starts with " + memo.Text.Split(' ')[0]);
        Sink.Log(string.Join(";", errors)); // leak
        var rules = new Rules().Add(m => m.Text.Length < 3, m => "text of " + m.Id).Add(m => m.Title.Length < 30, m => m.Title);
        Sink.Log(string.Join(";", rules.Check(memo))); // safe
        rules.Add(m => m.Text.Length > 3, m => "bad: " + m.Text);
        Sink.Log(string.Join(";", rules.Check(memo))); // leak
    }

    private sealed class Rules
    {
        private readonly List<(Func<Memo, bool> Broken, Func<Memo, string> Say)> _rules = [];

        public Rules Add(Func<Memo, bool> broken, Func<Memo, string> say)
        {
            _rules.Add((broken, say));
            return this;
        }

        public IEnumerable<string> Check(Memo memo) => from rule in _rules where rule.Broken(memo) select rule.Say(memo);
    }
}
