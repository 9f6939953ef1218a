// Documents of JSON and XML: written, read back and changed.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Flows.Text.JsonAndXml;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Json(memo);
        Xml(memo);
    }

    private static void Json(Memo memo)
    {
        Sink.Log(JsonSerializer.Serialize(new { memo.Id, memo.Title })); // safe
        Sink.Log(JsonSerializer.Serialize(new { memo.Id, memo.Text })); // leak
        var node = new JsonObject { ["title"] = memo.Title };
        Sink.Log(node.ToJsonString()); // safe
        node["text"] = memo.Text;
        Sink.Log(node.ToJsonString()); // leak
        var back = JsonSerializer.Deserialize<Letter>(JsonSerializer.Serialize(new Letter("a", "b", memo.Text)))!; // leak ONE1003 (unrecorded)
        Sink.Log(back.Body); // leak
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(memo.Author));
        Sink.Log(document.RootElement.GetString()); // safe
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("body", memo.Text); // leak ONE1003 (unrecorded)
            writer.WriteEndObject();
        }

        Sink.Log(buffer.Length); // safe
        Sink.Bytes(buffer.ToArray()); // leak
    }

    private static void Xml(Memo memo)
    {
        var element = new XElement("memo", new XAttribute("title", memo.Title));
        Sink.Log(element.ToString()); // safe
        element.Add(new XElement("text", memo.Text));
        Sink.Log(element.ToString()); // leak
        Sink.Log(element.Name.LocalName); // safe
        Sink.Log(element.Element("text")!.Value); // leak
        Sink.Log(new XElement("plain", memo.Author).Value); // safe
    }
}

public sealed record Letter(string To, string Subject, string Body);
