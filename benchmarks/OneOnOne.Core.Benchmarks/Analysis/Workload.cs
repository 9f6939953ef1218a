using System.Globalization;
using System.Text;

namespace OneOnOne.Benchmarks.Analysis;

/// <summary>Generated sources: classes as an application has them, with more or less that is confidential in them.</summary>
internal static class Workload
{
    /// <summary>The members of an office's application: stores, services and endpoints that call one another.</summary>
    /// <param name="classes">How many; each is a file.</param>
    /// <param name="confidential">Every how manyth handles a memo's content; 0 for none.</param>
    internal static List<(string Path, string Text)> Office(int classes, int confidential)
    {
        List<(string, string)> files = [("Memo.cs", Memo)];
        for (int i = 0; i < classes; i++)
            files.Add(($"Service{i}.cs", Service(i, confidential > 0 && i % confidential == 0)));
        return files;
    }

    /// <summary>One file whose confidential part is made of <paramref name="count"/> repetitions.</summary>
    internal static List<(string Path, string Text)> Repeated(int count, Func<int, string> member, string body)
    {
        StringBuilder text = new();
        text.AppendLine("using System; namespace Office; public interface IShow { string Show(string text); } public static class Repeated {");
        for (int i = 0; i < count; i++)
            text.AppendLine(member(i));
        text.AppendLine(body).AppendLine("}");
        return [("Memo.cs", Memo), ("Repeated.cs", text.ToString())];
    }

    private const string Memo = """
        namespace Office;

        public sealed class Memo
        {
            public int Id { get; init; }

            public string Title { get; init; } = "";

            [OneOnOne.Annotations.Confidential]
            public string Words { get; set; } = "";
        }

        public sealed class Letter
        {
            public int Id { get; init; }

            public string Title { get; init; } = "";

            public string Body { get; set; } = "";
        }
        """;

    private static string Service(int index, bool isConfidential) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;

        namespace Office.Part{{index % 20}};

        public sealed class Service{{index}}
        {
            private readonly Dictionary<int, {{(isConfidential ? "Memo" : "Letter")}}> _known = [];
            private readonly List<string> _log = [];
            private int _count;

            public async Task<string> LoadAsync(int id, string fallback)
            {
                await Task.Yield();
                if (!_known.TryGetValue(id, out var found))
                {
                    _count++;
                    return fallback;
                }

                foreach (var entry in _log)
                {
                    if (entry.StartsWith(fallback, StringComparison.Ordinal))
                        return entry;
                }

                return Render(found.Title, found.{{(isConfidential ? "Words" : "Body")}});
            }

            public void Keep({{(isConfidential ? "Memo" : "Letter")}} item)
            {
                try
                {
                    _known[item.Id] = item;
                    _log.Add(Describe(item.Id, item.Title));
                }
                catch (ArgumentException problem) when (problem.ParamName is not null)
                {
                    Console.WriteLine(problem.ParamName);
                }
            }

            public IEnumerable<string> Titles(int first, int last) =>
                from entry in _known
                where entry.Key >= first && entry.Key < last
                orderby entry.Value.Title
                select $"{entry.Key}: {entry.Value.Title}";

            public string Report(IReadOnlyList<int> ids)
            {
                var text = new StringBuilder();
                for (var i = 0; i < ids.Count; i++)
                {
                    switch (ids[i] % 3)
                    {
                        case 0:
                            text.Append(Describe(ids[i], "zero")).AppendLine();
                            break;
                        case 1 when _known.ContainsKey(ids[i]):
                            text.Append(_known[ids[i]].Title);
                            break;
                        default:
                            text.Append(i).Append(", ");
                            break;
                    }
                }

                return text.ToString();
            }

            private string Render(string title, string body)
            {
                var lines = body.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
                return title + ": " + string.Join(" | ", lines);
            }

            private static string Describe(int id, string title) => $"#{id} {title.ToUpperInvariant()}";
        {{(isConfidential ? "\n    public void Show(int id) { if (_known.TryGetValue(id, out var memo)) Console.WriteLine(Render(memo.Title, memo.Words)); }\n" : "")}}
        }
        """);
}
