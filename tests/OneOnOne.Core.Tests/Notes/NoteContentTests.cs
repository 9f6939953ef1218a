using System.Text.Json;

#pragma warning disable ONE1008 // These tests hand content to a serialiser to prove that it is refused.

namespace OneOnOne.Tests;

public sealed class NoteContentTests
{
    private const string Marker = "zebra-crossing-7741";

    // A fact and no theory: the runner would turn lone surrogates into valid text on their way to the test.
    [Fact]
    public void Text_that_is_none_is_refused_and_not_repeated()
    {
        foreach (string text in (string[])["", " \r\n\t", Marker + " \ud800 lone", "\udc00" + Marker, Marker + "\ud800", Marker + "\0", "\a" + Marker])
        {
            ArgumentException refused = Assert.Throws<ArgumentException>(() => new NoteContent(text));
            Assert.DoesNotContain(Marker, refused.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Huge_text_is_refused_and_the_greatest_is_not()
    {
        Assert.Throws<ArgumentException>(() => new NoteContent(new string('x', NoteContent.MaximumLength + 1)));
        Assert.NotNull(new NoteContent(new string('x', NoteContent.MaximumLength)));
        Assert.Throws<ArgumentNullException>(() => new NoteContent(null!));
    }

    [Fact]
    public void Text_in_any_script_is_taken() => Assert.NotNull(new NoteContent("Ζωή 生命 👩🏽‍🚀 naïve\tline\r\n"));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_and_not_repeated()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => NoteContent.FromUtf8([0x7A, 0xFF, 0xFE]));
        Assert.Null(refused.InnerException);
        Assert.DoesNotContain("FF", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void R01_it_prints_as_confidential_in_every_way()
    {
        var content = new NoteContent(Marker);
        Assert.Equal("(confidential)", content.ToString());
        Assert.Equal("(confidential)", $"{content}");
        Assert.Equal("(confidential)", string.Concat(content));
        Assert.Equal("Enclosing { Content = (confidential) }", new Enclosing(content).ToString());
    }

    [Fact]
    public void A_json_request_binds_to_it_and_a_serialiser_is_refused()
    {
        Enclosing read = JsonSerializer.Deserialize<Enclosing>($$"""{"Content":"{{Marker}}"}""")!;
        Assert.Equal(Marker, read.Content.Reveal());
        NotSupportedException refused = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(read));
        Assert.DoesNotContain(Marker, refused.ToString(), StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(read.Content));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize<object>(read.Content));
    }

    [Theory, InlineData("\"\""), InlineData("7741"), InlineData("{\"Text\":\"zebra-crossing-7741\"}"), InlineData("\"zebra-crossing-7741 \\ud800\"")]
    public void Json_that_is_no_content_is_refused_and_not_repeated(string json)
    {
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NoteContent>(json));
        Assert.DoesNotContain("7741", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_can_test_a_guess_by_comparing() =>
        Assert.False(new NoteContent(Marker).Equals(new NoteContent(Marker)));

    private sealed record Enclosing(NoteContent Content);
}
