using System.Text.Json;
using System.Text.Json.Serialization;

namespace OneOnOne;

/// <summary>Lets a JSON request bind to content, and refuses to write it: a serialiser is no door.</summary>
internal sealed class NoteContentJsonConverter : JsonConverter<NoteContent>
{
    public override NoteContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("Note content must be a JSON string.");
        try
        {
            return new NoteContent(reader.GetString()!);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // No inner exception: the reader's own names what it could not decode.
            throw new JsonException("The JSON string is not valid note content.");
        }
    }

    public override void Write(Utf8JsonWriter writer, NoteContent value, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            "Note content is not serialised. Show a ParticipantView to a participant, disclose it under consent, or seal it for storage.");
}
