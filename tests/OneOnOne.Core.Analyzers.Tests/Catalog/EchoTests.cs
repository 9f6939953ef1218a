using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Tests.Catalog;

/// <summary>Each echo row, run for real: the exception is the one that the row names, and its message repeats the input.</summary>
public sealed class EchoTests
{
    private const string Marker = "zq(marker";

    private static readonly CultureInfo s_culture = CultureInfo.InvariantCulture;

    private static readonly Dictionary<string, Func<object?>> s_calls = new()
    {
        ["M:System.Byte.Parse(*)"] = () => byte.Parse(Marker, s_culture),
        ["M:System.Int16.Parse(*)"] = () => short.Parse(Marker, s_culture),
        ["M:System.Int32.Parse(*)"] = () => int.Parse(Marker, s_culture),
        ["M:System.Int64.Parse(*)"] = () => long.Parse(Marker, s_culture),
        ["M:System.UInt32.Parse(*)"] = () => uint.Parse(Marker, s_culture),
        ["M:System.UInt64.Parse(*)"] = () => ulong.Parse(Marker, s_culture),
        ["M:System.Double.Parse(*)"] = () => double.Parse(Marker, s_culture),
        ["M:System.Single.Parse(*)"] = () => float.Parse(Marker, s_culture),
        ["M:System.Decimal.Parse(*)"] = () => decimal.Parse(Marker, s_culture),
        ["M:System.Boolean.Parse(*)"] = () => bool.Parse(Marker),
        ["M:System.DateTime.Parse(*)"] = () => DateTime.Parse(Marker, s_culture),
        ["M:System.DateTime.ParseExact(*)"] = () => DateTime.ParseExact(Marker, "O", s_culture),
        ["M:System.DateTimeOffset.Parse(*)"] = () => DateTimeOffset.Parse(Marker, s_culture),
        ["M:System.DateOnly.Parse(*)"] = () => DateOnly.Parse(Marker, s_culture),
        ["M:System.TimeOnly.Parse(*)"] = () => TimeOnly.Parse(Marker, s_culture),
        ["M:System.TimeSpan.Parse(*)"] = () => TimeSpan.Parse(Marker, s_culture),
        ["M:System.Convert.ToInt32(*)"] = () => Convert.ToInt32(Marker, s_culture),
        ["M:System.Convert.ToInt64(*)"] = () => Convert.ToInt64(Marker, s_culture),
        ["M:System.Convert.ToDouble(*)"] = () => Convert.ToDouble(Marker, s_culture),
        ["M:System.Convert.ToDecimal(*)"] = () => Convert.ToDecimal(Marker, s_culture),
        ["M:System.Convert.ToBoolean(*)"] = () => Convert.ToBoolean(Marker, s_culture),
        ["M:System.Convert.ToDateTime(*)"] = () => Convert.ToDateTime(Marker, s_culture),
        ["M:System.Enum.Parse(*)"] = () => Enum.Parse<DayOfWeek>(Marker),
        ["P:System.Collections.Generic.Dictionary`2.Item(`0)"] = () => new Dictionary<string, string>()[Marker],
        ["M:System.Text.RegularExpressions.Regex.#ctor(*)"] = () => new Regex(Marker),
        ["M:System.Text.Encoding.GetEncoding(*)"] = () => Encoding.GetEncoding(Marker),
        ["M:System.Type.GetType(*)"] = () => Type.GetType(Marker, throwOnError: true),
        ["M:System.IO.File.ReadAllText(*)"] = () => File.ReadAllText(Marker),
        ["M:System.IO.File.ReadAllBytes(*)"] = () => File.ReadAllBytes(Marker),
    };

    public static TheoryData<string> Ids => [.. Rows().Select(row => row.Symbol.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_repeats_its_input(string id)
    {
        var row = Rows().Single(row => row.Symbol.Id == id);
        var thrown = Assert.ThrowsAny<Exception>(() => s_calls[id]());
        Assert.Contains(Marker, thrown.Message, StringComparison.Ordinal);
        Assert.Contains("T:" + thrown.GetType().FullName, BasesOf(row.Exception.Id, thrown));
    }

    private static IEnumerable<string> BasesOf(string id, Exception thrown)
    {
        for (var type = thrown.GetType(); type is not null; type = type.BaseType)
        {
            if ("T:" + type.FullName == id)
                yield return "T:" + thrown.GetType().FullName;
        }
    }

    private static IEnumerable<EchoStatement> Rows() =>
        EmbeddedCatalog.Index.Files.SelectMany(file => file.Statements).OfType<EchoStatement>();
}
