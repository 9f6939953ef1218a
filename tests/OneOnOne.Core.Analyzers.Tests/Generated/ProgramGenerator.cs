using System.Text;

namespace OneOnOne.Analyzers.Tests.Generated;

/// <summary>
/// Writes random programs that always end: statements over a few variables, boxes, lists, delegates and helpers, with sinks in
/// between, one statement a line. Helpers call only helpers with a smaller number. In handlers nothing is called that has a sink
/// of its own, because a stack trace does not tell from which line of a handler a call came.
/// </summary>
internal sealed class ProgramGenerator(int seed)
{
    private const int Helpers = 5;
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _names;

    /// <summary>How many ways of falling coins a run goes through.</summary>
    public static int Ways => 12;

    public string Write()
    {
        _text.AppendLine("namespace Flows.Generated;");
        _text.AppendLine("public static class Scenario");
        _text.AppendLine("{");
        _text.AppendLine("private static string s_kept = \"\";");
        Run();
        for (var helper = 0; helper < Helpers; helper++)
            Helper(helper);
        _text.AppendLine("private static void Say(string text) => Sink.Log(text);");
        _text.AppendLine("private static void SayLength(string text) => Sink.Log(text.Length);");
        _text.AppendLine("private static string Pick(string a, string b) => Coin.Toss() ? a : b;");
        _text.AppendLine("private static void Fill(Box box, string text) => box.Value = text;");
        _text.AppendLine("private static Box Wrap(string text) => new() { Value = text };");
        _text.AppendLine("private sealed class Box { public string Value = \"\"; public string Label = \"box\"; public Box? Next; }");
        _text.AppendLine("private sealed record Pair(string First, string Second);");
        _text.AppendLine("}");
        return _text.ToString();
    }

    private void Run()
    {
        _text.AppendLine("public static void Run()");
        _text.AppendLine("{");
        _text.AppendLine("for (var way = 0; way < " + Ways + "; way++)");
        _text.AppendLine("{");
        _text.AppendLine("Coin.Seed(way);");
        _text.AppendLine("s_kept = \"\";");
        _text.AppendLine("Main(Notes.First());");
        _text.AppendLine("}");
        _text.AppendLine("}");
        _text.AppendLine("private static void Main(Memo memo)");
        Body(Helpers, ["memo.Text", "memo.Title", "\"none\""], depth: 3, length: 40);
    }

    private void Helper(int number)
    {
        _text.AppendLine($"private static string H{number}(string p, string q, Box given)");
        Body(number, ["p", "q", "given.Value"], depth: 1, length: 4, returns: true);
    }

    private void Body(int helpers, string[] starts, int depth, int length, bool returns = false)
    {
        var scope = new Scope(helpers, ["a", "b", "c"], ["x", "y"], ["rows"], [], InHandler: false);
        _text.AppendLine("{");
        for (var i = 0; i < 3; i++)
            _text.AppendLine($"var {scope.Texts[i]} = {starts[i]};");
        _text.AppendLine(returns ? "var x = given;" : "var x = new Box();");
        _text.AppendLine("var y = new Box { Value = \"y\" };");
        _text.AppendLine("var rows = new List<string>();");
        Statements(scope, depth, length);
        if (returns)
            _text.AppendLine($"return {Text(scope, 1)};");
        _text.AppendLine("}");
    }

    private void Statements(Scope scope, int depth, int length)
    {
        for (var i = 0; i < length; i++)
            Statement(scope, depth);
    }

    private void Statement(Scope scope, int depth)
    {
        var (text, other) = (One(scope.Texts), One(scope.Texts));
        var (box, second) = (One(scope.Boxes), One(scope.Boxes));
        switch (_random.Next(depth > 0 ? 33 : 26))
        {
            case 0 or 1 or 2:
                _text.AppendLine($"{text} = {Text(scope, 2)};");
                break;
            case 3:
                _text.AppendLine($"{text} += {Text(scope, 1)};");
                break;
            case 4:
                _text.AppendLine($"({text}, {One(scope.Texts.Where(name => name != text))}) = ({Text(scope, 1)}, {Text(scope, 1)});");
                break;
            case 5:
                _text.AppendLine($"{box}.Value = {Text(scope, 1)};");
                break;
            case 6:
                _text.AppendLine($"{box} = {(_random.Next(3) == 0 ? $"Wrap({Text(scope, 1)})" : _random.Next(2) == 0 ? second : "new Box()")};");
                break;
            case 7:
                _text.AppendLine($"{box}.Next = {second};");
                break;
            case 8:
                _text.AppendLine($"{box}.Next?.Value = {Text(scope, 1)};");
                break;
            case 9:
                _text.AppendLine($"Fill({box}, {Text(scope, 1)});");
                break;
            case 10:
                _text.AppendLine(_random.Next(3) == 0 ? "rows.Clear();" : $"rows.Add({Text(scope, 1)});");
                break;
            case 11:
                _text.AppendLine($"s_kept = {Text(scope, 1)};");
                break;
            case 12 when scope.InHandler:
            case 17 when scope.InHandler:
                _text.AppendLine($"Sink.Log({Text(scope, 1)});");
                break;
            case 12:
                _text.AppendLine($"{(_random.Next(3) == 0 ? "SayLength" : "Say")}({Text(scope, 1)});");
                break;
            case 13 or 14 or 15 or (>= 21 and <= 25):
                _text.AppendLine($"Sink.Log({Text(scope, 1)});");
                break;
            case 16:
                _text.AppendLine($"foreach (var row in rows) {text} = row;");
                break;
            case 17:
                Delegate(scope, text, other);
                break;
            case 18:
                _text.AppendLine($"if (new Pair({Text(scope, 0)}, {Text(scope, 0)}) is (var f{_names}, _)) {text} = f{_names};");
                _names++;
                break;
            case 19:
                _text.AppendLine($"{text} = rows.Select(row => row + {other}).FirstOrDefault() ?? \"\";");
                break;
            case 20:
                _text.AppendLine("if (Coin.Toss()) " + $"{text} = {Text(scope, 1)};");
                break;
            case 26 or 27:
                Block("if (Coin.Toss())", scope, depth);
                if (_random.Next(2) == 0)
                    Block("else", scope, depth);
                break;
            case 28:
                Block($"for (var i{_names} = 0; i{_names} < 2; i{_names++}++)", scope, depth);
                break;
            case 29:
                Block("try", scope, depth, "Coin.Stumble();");
                Block("catch (InvalidOperationException)", scope with { InHandler = true }, depth);
                break;
            case 30:
                Block("try", scope, depth);
                Block("finally", scope with { InHandler = true }, depth);
                break;
            case 31:
                _text.AppendLine($"switch ({text}.Length % 3) {{ case 0: {text} = {Text(scope, 0)}; break; case 1: {other} = {Text(scope, 0)}; break; }}");
                break;
            default:
                Block("while (Coin.Toss())", scope, depth);
                break;
        }
    }

    private void Delegate(Scope scope, string text, string other)
    {
        if (scope.Delegates.Count > 0 && _random.Next(2) == 0)
        {
            _text.AppendLine($"{One(scope.Delegates)}();");
            return;
        }

        var name = "d" + _names++;
        var effect = _random.Next(2) == 0 ? $"{text} = {Text(scope, 1)}" : $"Sink.Log({other})";
        _text.AppendLine($"Action {name} = () => {effect};");
        scope.Delegates.Add(name);
    }

    private void Block(string head, Scope scope, int depth, string? last = null)
    {
        _text.AppendLine(head);
        _text.AppendLine("{");
        Statements(scope with { Delegates = [.. scope.Delegates] }, depth - 1, _random.Next(1, 4));
        if (last is not null)
            _text.AppendLine(last);
        _text.AppendLine("}");
    }

    private string Text(Scope scope, int depth)
    {
        if (depth == 0 || _random.Next(3) == 0)
            return Leaf(scope);
        return _random.Next(9) switch
        {
            0 => $"{Text(scope, depth - 1)} + {Leaf(scope)}",
            1 => $"$\"<{{{One(scope.Texts)}}}>\"",
            2 => $"Pick({Text(scope, depth - 1)}, {Leaf(scope)})",
            3 => $"(Coin.Toss() ? {Leaf(scope)} : {Leaf(scope)})",
            4 => $"{One(scope.Texts)}.Trim().ToUpper()",
            5 => $"{One(scope.Texts)}.Length.ToString()",
            6 => $"new Pair({Leaf(scope)}, {Leaf(scope)}).{(_random.Next(2) == 0 ? "First" : "Second")}",
            7 => $"({Leaf(scope)}, {Leaf(scope)}).Item{_random.Next(1, 3)}",
            _ when scope.Helpers > 0 && !scope.InHandler => $"H{_random.Next(scope.Helpers)}({Leaf(scope)}, {Leaf(scope)}, {One(scope.Boxes)})",
            _ => Leaf(scope),
        };
    }

    private string Leaf(Scope scope) => _random.Next(12) switch
    {
        0 or 11 when scope.Helpers == Helpers => "memo.Text",
        1 when scope.Helpers == Helpers => "memo.Title",
        2 => "\"k" + _random.Next(10) + "\"",
        3 => One(scope.Boxes) + ".Value",
        4 => One(scope.Boxes) + ".Label",
        5 => $"({One(scope.Boxes)}.Next?.Value ?? \"\")",
        6 => "(rows.Count > 0 ? rows[0] : \"\")",
        7 => "s_kept",
        _ => One(scope.Texts),
    };

    private T One<T>(IEnumerable<T> items)
    {
        var all = items.ToArray();
        return all[_random.Next(all.Length)];
    }

    private sealed record Scope(int Helpers, string[] Texts, string[] Boxes, string[] Lists, List<string> Delegates, bool InHandler);
}
