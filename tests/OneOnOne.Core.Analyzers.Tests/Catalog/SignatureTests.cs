using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>What signatures of the framework say by themselves. Each expectation was written from the documentation of the member.</summary>
public sealed class SignatureTests
{
    private static readonly Known s_known = new();

    [Theory]
    [InlineData(
        "M:System.Linq.Enumerable.Select``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})",
        "argument 1.return -> return.element", "invoke argument 1 (argument 0.element)")]
    [InlineData(
        "M:System.Linq.Enumerable.SelectMany``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Collections.Generic.IEnumerable{``1}})",
        "argument 1.return.element -> return.element", "invoke argument 1 (argument 0.element)")]
    [InlineData(
        "M:System.Linq.Enumerable.Where``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Boolean})",
        "argument 0.element -> return.element", "invoke argument 1 (argument 0.element)")]
    [InlineData(
        "M:System.Linq.Enumerable.First``1(System.Collections.Generic.IEnumerable{``0})",
        "argument 0.element -> return")]
    [InlineData(
        "M:System.Linq.Enumerable.FirstOrDefault``1(System.Collections.Generic.IEnumerable{``0},``0)",
        "argument 0.element -> return", "argument 1 -> return")]
    [InlineData("M:System.Linq.Enumerable.Count``1(System.Collections.Generic.IEnumerable{``0})")]
    [InlineData("M:System.Linq.Enumerable.Contains``1(System.Collections.Generic.IEnumerable{``0},``0)")]
    [InlineData(
        "M:System.Linq.Enumerable.Aggregate``2(System.Collections.Generic.IEnumerable{``0},``1,System.Func{``1,``0,``1})",
        "argument 1 -> return", "argument 2.return -> return",
        "invoke argument 2 (argument 1 | argument 2.return; argument 0.element)")]
    [InlineData(
        "M:System.Linq.Enumerable.ToDictionary``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})",
        "argument 0.element -> return.element.value", "argument 1.return -> return.element.key", "invoke argument 1 (argument 0.element)")]
    [InlineData(
        "M:System.Linq.Enumerable.GroupBy``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})",
        "argument 0.element -> return.element.element", "argument 1.return -> return.element.key", "invoke argument 1 (argument 0.element)")]
    [InlineData(
        "M:System.Linq.Enumerable.GroupBy``3(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1},System.Func{``1,System.Collections.Generic.IEnumerable{``0},``2})",
        "argument 2.return -> return.element", "invoke argument 1 (argument 0.element)", "invoke argument 2 (argument 1.return; argument 0)")]
    [InlineData(
        "M:System.Linq.Enumerable.Zip``2(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1})",
        "argument 0.element -> return.element.item 1", "argument 1.element -> return.element.item 2")]
    [InlineData(
        "M:System.Linq.Enumerable.Join``4(System.Collections.Generic.IEnumerable{``0},System.Collections.Generic.IEnumerable{``1},System.Func{``0,``2},System.Func{``1,``2},System.Func{``0,``1,``3})",
        "argument 4.return -> return.element", "invoke argument 2 (argument 0.element)", "invoke argument 3 (argument 1.element)",
        "invoke argument 4 (argument 0.element; argument 1.element)")]
    [InlineData(
        "M:System.Linq.Enumerable.ToList``1(System.Collections.Generic.IEnumerable{``0})", "argument 0.element -> return.element")]
    [InlineData(
        "M:System.Linq.Enumerable.Chunk``1(System.Collections.Generic.IEnumerable{``0},System.Int32)", "argument 0.element -> return.element.element")]
    public void Sequences(string id, params string[] expected) => Says(id, expected);

    [Theory]
    [InlineData("M:System.Collections.Generic.List`1.Add(`0)", "argument 0 -> this.element")]
    [InlineData("M:System.Collections.Generic.List`1.Clear", "clear this", "clear this.element")]
    [InlineData("M:System.Collections.Generic.List`1.Contains(`0)")]
    [InlineData("M:System.Collections.Generic.List`1.IndexOf(`0)")]
    [InlineData("M:System.Collections.Generic.List`1.Remove(`0)", "this.element -> this.element")]
    [InlineData(
        "M:System.Collections.Generic.List`1.AddRange(System.Collections.Generic.IEnumerable{`0})", "argument 0.element -> this.element")]
    [InlineData("M:System.Collections.Generic.List`1.ForEach(System.Action{`0})", "invoke argument 0 (this.element)")]
    [InlineData(
        "M:System.Collections.Generic.List`1.ConvertAll``1(System.Converter{`0,``0})",
        "argument 0.return -> return.element", "invoke argument 0 (this.element)")]
    [InlineData("P:System.Collections.Generic.List`1.Item(System.Int32)", "this.element -> return")]
    [InlineData("P:System.Collections.Generic.List`1.Count")]
    [InlineData("M:System.Collections.Generic.Dictionary`2.TryGetValue(`0,`1@)", "this.element.value -> argument 1")]
    [InlineData(
        "M:System.Collections.Generic.Dictionary`2.Add(`0,`1)", "argument 0 -> this.element.key", "argument 1 -> this.element.value")]
    [InlineData("P:System.Collections.Generic.Dictionary`2.Keys", "this.element.key -> return.element")]
    [InlineData("P:System.Collections.Generic.Dictionary`2.Values", "this.element.value -> return.element")]
    [InlineData("M:System.Collections.Generic.Queue`1.Enqueue(`0)", "argument 0 -> this.element")]
    [InlineData("M:System.Collections.Generic.Queue`1.Dequeue", "this.element -> return")]
    [InlineData("M:System.Collections.Generic.HashSet`1.Add(`0)", "argument 0 -> this.element")]
    [InlineData("M:System.Collections.Generic.PriorityQueue`2.Enqueue(`0,`1)", "argument 0 -> this.item 1", "argument 1 -> this.item 2")]
    [InlineData(
        "M:System.Collections.Concurrent.ConcurrentDictionary`2.GetOrAdd(`0,System.Func{`0,`1})",
        "argument 0 -> this.element.key", "argument 1.return -> return", "argument 1.return -> this.element.value",
        "this.element.value -> return", "invoke argument 1 (argument 0 | this.element.key)")]
    [InlineData(
        "M:System.Collections.Concurrent.ConcurrentDictionary`2.AddOrUpdate(`0,`1,System.Func{`0,`1,`1})",
        "argument 0 -> this.element.key", "argument 1 -> return", "argument 1 -> this.element.value", "argument 2.return -> return",
        "argument 2.return -> this.element.value", "invoke argument 2 (argument 0; this.element.value)")]
    [InlineData(
        "M:System.Collections.Immutable.ImmutableList`1.Add(`0)", "argument 0 -> return.element", "this.element -> return.element")]
    [InlineData(
        "M:System.Collections.Immutable.ImmutableDictionary`2.SetItem(`0,`1)",
        "argument 0 -> return.element.key", "argument 1 -> return.element.value",
        "this.element.key -> return.element.key", "this.element.value -> return.element.value")]
    [InlineData("M:System.Collections.Generic.KeyValuePair`2.#ctor(`0,`1)", "argument 0 -> this.key", "argument 1 -> this.value")]
    [InlineData("P:System.Collections.Generic.KeyValuePair`2.Value", "this.value -> return")]
    [InlineData("P:System.Linq.IGrouping`2.Key", "this.key -> return")]
    [InlineData("M:System.Tuple.Create``2(``0,``1)", "argument 0 -> return.item 1", "argument 1 -> return.item 2")]
    public void Collections(string id, params string[] expected) => Says(id, expected);

    [Theory]
    [InlineData("M:System.Threading.Tasks.Task.FromResult``1(``0)", "argument 0 -> return.element")]
    [InlineData("M:System.Threading.Tasks.Task.Run``1(System.Func{``0})", "argument 0.return -> return.element", "invoke argument 0 ()")]
    [InlineData(
        "M:System.Threading.Tasks.Task.Run``1(System.Func{System.Threading.Tasks.Task{``0}})",
        "argument 0.return.element -> return.element", "invoke argument 0 ()")]
    [InlineData(
        "M:System.Threading.Tasks.Task`1.ContinueWith``1(System.Func{System.Threading.Tasks.Task{`0},``0})",
        "argument 0.return -> return.element", "invoke argument 0 (this)")]
    [InlineData(
        "M:System.Threading.Tasks.Task.WhenAll``1(System.Collections.Generic.IEnumerable{System.Threading.Tasks.Task{``0}})",
        "argument 0.element.element -> return.element.element")]
    [InlineData("P:System.Threading.Tasks.Task`1.Result", "this.element -> return")]
    [InlineData("M:System.Threading.Tasks.TaskCompletionSource`1.SetResult(`0)", "argument 0 -> this.element")]
    [InlineData("P:System.Threading.Tasks.TaskCompletionSource`1.Task", "this -> return")]
    [InlineData("M:System.Lazy`1.#ctor(System.Func{`0})", "argument 0.return -> this.element", "invoke argument 0 ()")]
    [InlineData("P:System.Lazy`1.Value", "this.element -> return")]
    [InlineData("M:System.Threading.Channels.ChannelWriter`1.TryWrite(`0)", "argument 0 -> this.element")]
    [InlineData("M:System.Threading.Channels.ChannelReader`1.ReadAsync(System.Threading.CancellationToken)", "this.element -> return.element")]
    [InlineData("P:System.Threading.Channels.Channel`2.Writer", "this -> return")]
    public void TasksAndTheLike(string id, params string[] expected) => Says(id, expected);

    [Theory]
    [InlineData("M:System.String.Concat(System.String,System.String)", "argument 0 -> return", "argument 1 -> return")]
    [InlineData("M:System.String.Concat``1(System.Collections.Generic.IEnumerable{``0})", "argument 0.element.printed -> return")]
    [InlineData(
        "M:System.String.Join(System.String,System.Collections.Generic.IEnumerable{System.String})",
        "argument 0 -> return", "argument 1.element -> return")]
    [InlineData(
        "M:System.String.Format(System.String,System.Object)", "argument 0 -> return", "argument 1.printed -> return")]
    [InlineData("M:System.String.Substring(System.Int32)", "this -> return")]
    [InlineData("M:System.String.Replace(System.String,System.String)", "argument 1 -> return", "this -> return")]
    [InlineData("M:System.String.ToCharArray", "this -> return.element")]
    [InlineData("M:System.String.Split(System.Char,System.StringSplitOptions)", "this -> return.element")]
    [InlineData("M:System.String.StartsWith(System.String)")]
    [InlineData("P:System.String.Length")]
    [InlineData("M:System.String.#ctor(System.Char[])", "argument 0.element -> return", "argument 0.element -> this")]
    [InlineData("M:System.Convert.ToBase64String(System.Byte[])", "argument 0.element -> return")]
    [InlineData("M:System.Convert.FromBase64String(System.String)", "argument 0 -> return.element")]
    [InlineData("M:System.Int32.Parse(System.String)")]
    [InlineData("M:System.Text.Encoding.GetBytes(System.String)", "argument 0 -> return.element")]
    [InlineData("M:System.MemoryExtensions.AsMemory(System.String)", "argument 0 -> return", "argument 0 -> return.element")]
    [InlineData("M:System.Span`1.CopyTo(System.Span{`0})", "this.element -> argument 0.element")]
    [InlineData("M:System.Span`1.Fill(`0)", "clear this.element", "argument 0 -> this.element")]
    [InlineData("M:System.Text.StringBuilder.Append(System.String)", "argument 0 -> this", "this -> return")]
    [InlineData("M:System.Text.StringBuilder.Clear", "clear this", "this -> return")]
    public void Text(string id, params string[] expected) => Says(id, expected);

    [Fact]
    public void A_signature_is_a_guess_and_a_row_is_none()
    {
        Assert.True(s_known.Knowledge.Refine(s_known.Method("M:System.String.Concat(System.String,System.String)"), null).IsGuess);
        Assert.False(s_known.Knowledge.Refine(s_known.Method("M:System.Text.StringBuilder.Clear"), null).IsGuess);
    }

    [Theory]
    [InlineData("T:System.Collections.Generic.List`1", 0, "[]")]
    [InlineData("T:System.Collections.Generic.Dictionary`2", 0, "[].key")]
    [InlineData("T:System.Collections.Generic.Dictionary`2", 1, "[].value")]
    [InlineData("T:System.Linq.IGrouping`2", 0, "key")]
    [InlineData("T:System.Linq.IGrouping`2", 1, "[]")]
    [InlineData("T:System.Linq.ILookup`2", 0, "[].key")]
    [InlineData("T:System.Linq.ILookup`2", 1, "[].[]")]
    [InlineData("T:System.Threading.Tasks.Task`1", 0, "[]")]
    [InlineData("T:System.Nullable`1", 0, "")]
    [InlineData("T:System.ValueTuple`3", 2, "Item3")]
    [InlineData("T:System.Collections.Generic.PriorityQueue`2", 1, "Item2")]
    public void A_type_argument_lies_where_the_type_says(string type, int parameter, string expected)
    {
        var named = (Microsoft.CodeAnalysis.INamedTypeSymbol)s_known.Symbol(type);
        Assert.Equal(expected, string.Join(".", new TypeLocations().Of(named.TypeParameters[parameter])));
    }

    private static void Says(string id, string[] expected) =>
        Assert.Equal(string.Join("\n", expected.Order(StringComparer.Ordinal)), s_known.Summary(id));
}
