// Text made of an object as a whole holds what the object's type declares to be content.
#pragma warning disable ONE1003 // what becomes of the text is what is asked here
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Flows.Text.WholeObjects;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Json(memo);
        Trees(memo);
        Streams(memo).GetAwaiter().GetResult();
        Lists(Notes.All());
        Held(memo);
        ThroughHelpers(memo);
        Views(new Desk { Ignored = memo, Number = memo.Id });
        Others(memo);
        Parts(memo);
    }

    private static void Json(Memo memo)
    {
        string json = JsonSerializer.Serialize(memo);
        Sink.Export(json); // leak
        Sink.Export(json.Length > 0); // safe
        Sink.Export(JsonSerializer.Serialize(memo.Id)); // safe
        Sink.Export(JsonSerializer.Serialize(new { memo.Id, memo.Title })); // safe
        Sink.Export(JsonSerializer.Serialize<object>(memo)); // leak
        Sink.Export(JsonSerializer.Serialize(memo, typeof(Memo))); // leak
        Sink.Export(Newtonsoft.Json.JsonConvert.SerializeObject(memo)); // leak
        Sink.Export(Newtonsoft.Json.JsonConvert.SerializeObject(memo.Author)); // safe
        Sink.Log($"kept {JsonSerializer.Serialize(memo)}"); // leak
        Sink.Bytes(JsonSerializer.SerializeToUtf8Bytes(memo)); // leak
        Sink.Bytes(JsonSerializer.SerializeToUtf8Bytes(memo.On)); // safe
    }

    private static void Trees(Memo memo)
    {
        JsonNode node = JsonSerializer.SerializeToNode(memo)!;
        Sink.Export(node.ToJsonString()); // leak
        Sink.Export(node); // leak
        JsonElement element = JsonSerializer.SerializeToElement(memo);
        Sink.Export(element.GetRawText()); // leak
        Sink.Export(JsonSerializer.SerializeToElement(memo.Title).GetRawText()); // safe
        using JsonDocument document = JsonSerializer.SerializeToDocument(memo);
        Sink.Export(document.RootElement.ToString()); // leak
        var tree = Newtonsoft.Json.Linq.JObject.FromObject(memo);
        Sink.Export(tree.ToString()); // leak
        Sink.Export(Newtonsoft.Json.Linq.JToken.FromObject(memo.Title).ToString()); // safe
    }

    private static async Task Streams(Memo memo)
    {
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, memo);
        Sink.Bytes(stream.ToArray()); // leak
        using var later = new MemoryStream();
        await JsonSerializer.SerializeAsync(later, memo);
        Sink.Bytes(later.ToArray()); // leak
        using var plain = new MemoryStream();
        await JsonSerializer.SerializeAsync(plain, memo.Title);
        Sink.Bytes(plain.ToArray()); // safe
        using JsonContent content = JsonContent.Create(memo);
        Sink.Export(await content.ReadAsStringAsync()); // leak
        using JsonContent title = JsonContent.Create(memo.Title);
        Sink.Export(await title.ReadAsStringAsync()); // safe
        var writer = new StringWriter();
        new Newtonsoft.Json.JsonSerializer().Serialize(writer, memo);
        Sink.Export(writer.ToString()); // leak
    }

    private static void Lists(IReadOnlyList<Memo> memos)
    {
        Sink.Export(JsonSerializer.Serialize(memos)); // leak
        Sink.Export(JsonSerializer.Serialize(memos.Where(memo => memo.Id > 1))); // leak
        Sink.Export(JsonSerializer.Serialize(memos.Select(memo => memo.Id))); // safe
        Sink.Export(JsonSerializer.Serialize(memos.ToDictionary(memo => memo.Id))); // leak
        Sink.Export(JsonSerializer.Serialize(memos.ToDictionary(memo => memo.Id, memo => memo.Title))); // safe
        Sink.Export(string.Join(", ", memos)); // safe
        Sink.Export(string.Join(", ", memos.Select(memo => JsonSerializer.Serialize(memo)))); // leak
        foreach (Memo memo in memos)
            Sink.Export(JsonSerializer.Serialize(memo)); // leak
    }

    private static void Held(Memo memo)
    {
        Sink.Export(JsonSerializer.Serialize(new { Count = 1, Memo = memo })); // leak
        Sink.Export(JsonSerializer.Serialize(new { Count = 1, memo.Title })); // safe
        Sink.Export(JsonSerializer.Serialize(new Envelope { Content = memo })); // leak
        Sink.Export(JsonSerializer.Serialize(new Envelope { Content = memo.Title })); // safe
        Sink.Export(JsonSerializer.Serialize(new List<Memo> { memo })); // leak
        Sink.Export(JsonSerializer.Serialize((memo.Id, memo), new JsonSerializerOptions { IncludeFields = true })); // leak
    }

    private static void ThroughHelpers(Memo memo)
    {
        Sink.Export(Write(memo)); // leak
        Sink.Export(Write(memo.Title)); // safe
        Sink.Export(WriteAny(memo)); // leak
        Sink.Export(WriteAny(memo.Id)); // safe
        Sink.Export(memo.ToJson()); // leak
        Sink.Export(memo.Id.ToJson()); // safe
        Keep("memo.json", memo); // leak
        Keep("title.json", memo.Title); // safe
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value);

    private static string WriteAny(object value)
    {
        var options = new JsonSerializerOptions { WriteIndented = true };
        return JsonSerializer.Serialize(value, options).Trim();
    }

    private static void Keep(string name, object value) => Sink.Export(name + ": " + JsonSerializer.Serialize(value));

    private static void Views(Desk desk)
    {
        Sink.Export(JsonSerializer.Serialize(desk)); // safe
        Sink.Export(JsonSerializer.Serialize(new Seat(1, "text", "left"))); // safe
    }

    private static void Others(Memo memo)
    {
        var xml = new StringWriter();
        new System.Xml.Serialization.XmlSerializer(typeof(Card)).Serialize(xml, Card.Of(memo));
        Sink.Export(xml.ToString()); // leak
        var stream = new MemoryStream();
        new System.Runtime.Serialization.DataContractSerializer(typeof(Card)).WriteObject(stream, Card.Of(memo));
        Sink.Bytes(stream.ToArray()); // leak
        var yaml = new YamlDotNet.Serialization.SerializerBuilder().Build();
        Sink.Export(yaml.Serialize(Card.Of(memo))); // leak
        Sink.Export(yaml.Serialize(new { memo.Title })); // safe
    }

    private static void Parts(Memo memo)
    {
        Memo? copy = null;
        Card? card = JsonSerializer.Deserialize<Card>(JsonSerializer.Serialize(Card.Of(memo)));
        Sink.Export(card!.Body); // leak
        Sink.Export(JsonSerializer.Serialize(card)); // leak
        Sink.Export(JsonSerializer.Serialize(copy)); // safe
    }

    private static string ToJson<T>(this T value) => JsonSerializer.Serialize(value);

    public sealed class Card
    {
        public string Title { get; set; } = "";

        [Confidential]
        public string Body { get; set; } = "";

        public static Card Of(Memo memo) => new() { Title = memo.Title, Body = memo.Text };
    }

    /// <summary>What the serialiser leaves out, nobody reads.</summary>
    public sealed class Desk
    {
        [JsonIgnore]
        public Memo? Ignored { get; set; }

        public int Number { get; set; }
    }

    public sealed record Seat(int Row, [property: JsonIgnore, Confidential] string Text, string Side);

    private sealed class Envelope
    {
        public object? Content { get; set; }
    }
}
