using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>The edits of several disclosures in one file: each once, and the parameters of a method together.</summary>
internal sealed class DisclosureEdits(SemanticModel model, SyntaxNode root, SourceText text)
{
    private readonly HashSet<TextChange> _changes = [];
    private readonly Dictionary<MethodDeclarationSyntax, List<NeededValue>> _asked = [];

    public bool IsEmpty => _changes.Count == 0;

    public void Add(ConsentedDisclosure disclosure)
    {
        if (_changes.Any(change => change.Span.OverlapsWith(disclosure.Leaking.Span)))
        {
            return;
        }

        int position = disclosure.Leaking.SpanStart;
        _changes.Add(new TextChange(disclosure.Leaking.Span, disclosure.Replacement));
        if (disclosure.Body is { } body)
        {
            _changes.UnionWith(body.Changes());
            if (body.ChangesResult)
            {
                Use(position, "System.Threading.Tasks", "Task");
            }
        }

        if (disclosure.Asks is { } method)
        {
            Use(position, "OneOnOne", "DisclosureGate");
            List<NeededValue> asked = _asked.TryGetValue(method, out List<NeededValue>? known) ? known : _asked[method] = [];
            asked.AddRange(disclosure.Missing.Where(value => asked.All(one => one.Name != value.Name)));
        }
    }

    public IEnumerable<TextChange> Changes() =>
        _changes.Concat(_asked.Select(pair => Parameters(pair.Key, pair.Value))).OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length);

    private void Use(int position, string space, string type)
    {
        if (UsingDirectives.Adding(model, root, text, position, space, type) is { } directive)
        {
            _changes.Add(directive);
        }
    }

    // Before what callers may leave out.
    private static TextChange Parameters(MethodDeclarationSyntax method, List<NeededValue> asked)
    {
        string added = string.Join(", ", asked.Select(value => $"{value.Type} {value.Name}"));
        ParameterSyntax? optional = method.ParameterList.Parameters.FirstOrDefault(
            parameter => parameter.Default is not null || parameter.Modifiers.Any(SyntaxKind.ParamsKeyword));
        return optional is not null ? new TextChange(new TextSpan(optional.SpanStart, 0), added + ", ")
            : method.ParameterList.Parameters.LastOrDefault() is { } last ? new TextChange(new TextSpan(last.Span.End, 0), ", " + added)
            : new TextChange(new TextSpan(method.ParameterList.OpenParenToken.Span.End, 0), added);
    }
}
