// Documents that are built part by part and read back.
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Flows.Text.Documents;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Trees(memo);
        Old(memo);
        Nodes(memo);
        Rows(memo);
        Tables(memo);
    }

    private static void Trees(Memo memo)
    {
        var note = new XElement("note", new XAttribute("id", memo.Id), new XElement("title", memo.Title), new XElement("body", memo.Text));
        Sink.Log(note.Element("body")!.Value); // leak
        Sink.Log(note.Name.LocalName); // safe
        Sink.Log(note.Elements().Count()); // safe
        Sink.Log(note); // leak
        Sink.Log((string?)note.Descendants("body").Single()); // leak
        var plain = new XElement("note", new XElement("title", memo.Title));
        Sink.Log(plain.ToString()); // safe
        plain.Add(new XElement("reply", memo.Reply));
        Sink.Log(plain.Value); // leak
        plain.SetAttributeValue("author", memo.Author);
        Sink.Log(plain.HasAttributes); // safe
    }

    private static void Old(Memo memo)
    {
        var document = new XmlDocument();
        document.AppendChild(document.CreateElement("root"));
        Sink.Log(document.OuterXml); // safe
        var child = document.CreateElement("body");
        child.InnerText = memo.Text;
        Sink.Log(child.InnerText); // leak
        Sink.Log(child.Name); // safe
        document.DocumentElement!.AppendChild(child);
        Sink.Log(document.OuterXml); // leak
    }

    private static void Nodes(Memo memo)
    {
        var node = new JsonObject { ["id"] = memo.Id, ["body"] = memo.Text };
        Sink.Log(node["body"]!.GetValue<string>()); // leak
        Sink.Log(node.Count); // safe
        Sink.Log(node.ContainsKey("body")); // safe
        Sink.Log(node.ToJsonString()); // leak
        node.Remove("body");
        Sink.Log(node.Count); // safe
        var array = new JsonArray(memo.Id, memo.Title);
        Sink.Log(array.ToJsonString()); // safe
        array.Add(memo.Text);
        Sink.Log((string?)array[2]); // leak
    }

    private static void Rows(Memo memo)
    {
        var csv = new StringBuilder();
        foreach (var note in Notes.All())
            csv.AppendJoin(';', note.Id, note.Title, note.Text.Length).AppendLine();
        Sink.Export(csv.ToString()); // safe
        foreach (var note in Notes.All())
            csv.AppendJoin(';', note.Id, Quote(note.Text)).AppendLine();
        Sink.Export(csv.ToString()); // leak
        var cells = $"{memo.Id};{memo.Title};{memo.Text}".Split(';');
        Sink.Log(cells.Length); // safe
        Sink.Log(cells[^1]); // leak
    }

    private static string Quote(string cell) => cell.Contains(';') ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;

    private static void Tables(Memo memo)
    {
        var table = new System.Data.DataTable("notes");
        table.Columns.Add("id", typeof(int));
        table.Columns.Add("body", typeof(string));
        table.Rows.Add(memo.Id, memo.Text);
        Sink.Log(table.Rows[0]["body"]); // leak
        Sink.Log(table.TableName); // safe
        Sink.Log(table.Rows.Count); // safe
        var form = new System.Collections.Specialized.NameValueCollection { ["body"] = memo.Text };
        Sink.Log(form["body"]); // leak
        Sink.Log(form.Count); // safe
        Sink.Log(form.AllKeys[0]); // safe
    }
}
