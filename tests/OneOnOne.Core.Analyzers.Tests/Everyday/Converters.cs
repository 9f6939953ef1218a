using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class RetroConverter : JsonConverter<Retro>
{
    public override Retro Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new() { Mood = reader.GetString() ?? "" };
    public override void Write(Utf8JsonWriter writer, Retro value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("mood", value.Mood); // ONE1003
        writer.WriteNumber("length", value.Mood.Length);
        writer.WriteEndObject();
    }
}
