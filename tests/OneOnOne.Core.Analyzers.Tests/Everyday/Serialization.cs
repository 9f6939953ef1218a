using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using System.Xml.Serialization;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed record RetroDto(Guid Id, string Mood, int Score);
public sealed class Slim { public Guid Id { get; set; } [JsonIgnore] public string? Mood { get; set; } }

public sealed class SerializationOfTheTeam(DisclosureGate gate)
{
    public string Json(Retro retro) => JsonSerializer.Serialize(retro); // ONE1003
    public string Dto(Retro retro) => JsonSerializer.Serialize(new RetroDto(retro.Id, retro.Mood, retro.Score)); // ONE1003
    public string Anonymous(Retro retro) => JsonSerializer.Serialize(new { retro.Id, M = retro.Mood.ToLower() }); // ONE1003
    public void Xml(Retro retro, Stream s) => new XmlSerializer(typeof(RetroDto)).Serialize(s, new RetroDto(retro.Id, retro.Mood, 1)); // ONE1003
    public void Writer(Retro retro, Utf8JsonWriter w) { w.WriteStartObject(); w.WriteString("mood", retro.Mood); w.WriteEndObject(); } // ONE1003
    public string All(List<Retro> retros) => JsonSerializer.Serialize(retros.Where(r => r.Score > 2).ToDictionary(r => r.Id, r => r.Mood)); // ONE1003
    public async Task Stream(Retro retro, Stream s) => await JsonSerializer.SerializeAsync(s, new[] { retro }); // ONE1003

    public string Ignored(Retro retro) => JsonSerializer.Serialize(new Slim { Id = retro.Id, Mood = retro.Mood });
    public string Ids(List<Retro> retros) => JsonSerializer.Serialize(retros.Select(r => r.Id));
    public async Task<string> Opened(Note note, PersonId me) => JsonSerializer.Serialize(await gate.ReadAsync(note, me));
    public async Task<string> Told(Note note, DisclosureConsent c, PersonId me, PersonId boss) => JsonSerializer.Serialize(new { (await gate.DiscloseAsync(note, c, me, boss)).Text });
    public string Counts(List<Retro> retros) => JsonSerializer.Serialize(retros.GroupBy(r => r.Team).Select(g => new { g.Key, Average = g.Average(r => r.Score) }));
    public string Stats(Retro retro) => JsonSerializer.Serialize(new { retro.Id, retro.Mood.Length });
}
