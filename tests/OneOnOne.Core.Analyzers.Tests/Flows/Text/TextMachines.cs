// Text taken apart and put together: builders, readers, encodings, expressions, tokens.
using System.Buffers.Text;
using System.Text.RegularExpressions;

namespace Flows.Text.TextMachines;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Builders(memo);
        Loops(memo);
        Expressions(memo);
        Encodings(memo);
        Streams(memo);
        Writers(memo);
        Lookups(memo);
        Addresses(memo);
    }

    private static void Builders(Memo memo)
    {
        var builder = new StringBuilder("start ").AppendJoin(',', memo.Lines).Insert(0, "> ");
        Sink.Log(builder); // leak
        Sink.Log(builder.Length); // safe
        builder.Length = 0;
        builder.Append(memo.Title);
        Sink.Log(builder); // safe
        var other = new StringBuilder().Append(memo.Text).Replace(' ', '_');
        builder.Append(other);
        Sink.Log(builder.ToString(2, 20)); // leak
        foreach (var chunk in other.GetChunks())
            Sink.Chars(chunk.Span); // leak
        other.Clear().Append("end");
        Sink.Log(other); // safe
        Sink.Log(other[0]); // safe
    }

    private static void Loops(Memo memo)
    {
        var initials = "";
        var stars = "";
        var sizes = new List<int>();
        foreach (var word in memo.Text.Split(' '))
        {
            initials += word[0];
            stars += new string('*', word.Length) + " ";
            sizes.Add(word.Length);
        }

        Sink.Log(initials); // leak
        Sink.Log(stars); // safe
        Sink.Log(string.Join(",", sizes)); // safe
        var shifted = new char[memo.Text.Length];
        for (var i = 0; i < shifted.Length; i++)
            shifted[i] = (char)(memo.Text[i] + 1);
        Sink.Log(new string(shifted)); // leak
        var runes = new List<Rune>();
        foreach (var rune in memo.Text.EnumerateRunes())
            runes.Add(Rune.ToUpperInvariant(rune));
        Sink.Log(string.Concat(runes)); // leak
        Sink.Log(runes.Count); // safe
        var dashes = memo.Text.Select(letter => char.IsLetter(letter) ? 'x' : ' ').ToArray();
        Sink.Log(new string(dashes)); // safe
    }

    private static void Expressions(Memo memo)
    {
        Sink.Log(Regex.Replace(memo.Text, @"\s+", "-")); // leak
        Sink.Log(Regex.Replace(memo.Title, "week", match => match.Value.ToUpperInvariant())); // safe
        Sink.Log(Regex.Replace(memo.Title, "week", _ => memo.Text)); // leak
        var match = Regex.Match(memo.Text, @"(?<first>\w+) (?<rest>.*)");
        Sink.Log(match.Success); // safe
        Sink.Log(match.Index + match.Length); // safe
        Sink.Log(match.Groups["rest"].Value); // leak
        Sink.Log(match.Result("${first}!")); // leak
        Sink.Log(Regex.IsMatch(memo.Text, "a{40}")); // safe
        Sink.Log(Regex.Count(memo.Text, @"\w+")); // safe
        foreach (Match each in Regex.Matches(memo.Text, @"\w+"))
            Sink.Log(each.Value); // leak
        Sink.Log(Regex.Split(memo.Text, " ")[1]); // leak
    }

    private static void Encodings(Memo memo)
    {
        Sink.Log(Convert.ToBase64String(Encoding.UTF8.GetBytes(memo.Text))); // leak
        Sink.Log(Encoding.UTF8.GetByteCount(memo.Text)); // safe
        var coded = Base64.EncodeToUtf8InPlace(memo.Raw.Concat(new byte[64]).ToArray(), memo.Raw.Length, out var count);
        Sink.Log(count); // safe
        Sink.Log(coded); // safe
        Sink.Log(Convert.ToHexString(memo.Raw)); // leak
        Sink.Log(Encoding.ASCII.GetString(Encoding.UTF8.GetBytes(memo.Title))); // safe
        Sink.Log(Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(memo.Text))); // leak
        Convert.TryToBase64Chars(memo.Raw, new char[128], out var letters);
        Sink.Log(letters); // safe
    }

    private static void Streams(Memo memo)
    {
        var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(memo.Id);
            writer.Write(memo.Text);
        }

        Sink.Log(memory.Length); // safe
        memory.Position = 0;
        using var reader = new BinaryReader(memory);
        Sink.Log(reader.ReadInt32()); // safe
        Sink.Log(reader.ReadString()); // leak
        using var plain = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(memo.Title)));
        Sink.Log(plain.ReadToEnd()); // safe
        using var full = new StreamReader(new MemoryStream(memo.Raw));
        Sink.Log(full.ReadLine()); // leak
    }

    private static void Writers(Memo memo)
    {
        using var writer = new StringWriter();
        writer.Write("{0}: {1}", memo.Id, memo.Text);
        Sink.Log(writer); // leak
        writer.GetStringBuilder().Clear();
        Sink.Log(writer.ToString()); // safe
        using var lines = new StringReader(memo.Text + "\n" + memo.Title);
        while (lines.ReadLine() is { } line)
            Sink.Log(line); // leak
        Sink.Log(lines.ReadLine()); // safe
    }

    private static void Lookups(Memo memo)
    {
        Sink.Log(memo.Text.IndexOf(' ') is > 0 and var at ? memo.Title[..Math.Min(at, 3)] : ""); // safe
        Sink.Log(memo.Text.Substring(memo.Text.IndexOf(' '))); // leak
        Sink.Log(memo.Title.Replace("weekly", memo.Text)); // leak
        Sink.Log(memo.Title.Replace(memo.Text, "x")); // safe
        Sink.Log(memo.Title.TrimEnd(memo.Text.ToCharArray()) == "x"); // safe
        Sink.Log(string.Compare(memo.Text, "zzz", StringComparison.Ordinal) == 7); // safe
        Sink.Log(memo.Title.PadLeft(memo.Text.Length)); // safe
        Sink.Log("ab".PadLeft(30, memo.Text[0])); // leak
    }

    private static void Addresses(Memo memo)
    {
        var uri = new UriBuilder("https", "host", 443, "/notes/" + memo.Id) { Query = "q=" + Uri.EscapeDataString(memo.Text) }.Uri;
        Sink.Log(uri.Query); // leak
        Sink.Log(uri.Port); // safe
        Sink.Log(new Uri("https://host/notes/" + memo.Id).AbsolutePath); // safe
        Sink.Log(new Uri("https://host/?q=" + memo.Text).PathAndQuery); // leak
    }
}
