using System.Text.Json;
using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

[Confidential]
public sealed class Review { public Guid Id { get; init; } public string Good { get; set; } = ""; public string Bad { get; set; } = ""; [NotConfidential] public string Period { get; set; } = ""; }

public sealed class ObjectsOfTheTeam(ILogger<ObjectsOfTheTeam> log)
{
    public void NoteItself(Note note) => log.LogInformation("Saved {Note}", note); // ONE1008
    public void Content(NoteContent content) => Console.WriteLine(content); // ONE1008
    public void Own(Review review) => Console.WriteLine($"Saved {review}"); // ONE1008
    public void Thrown(Note note) => throw new InvalidOperationException("Not saved: " + note); // ONE1008
    public void File1(Review review) => File.AppendAllText("r.txt", review.ToString()); // ONE1008
    public string Json(Review review) => JsonSerializer.Serialize(review); // ONE1003
    public void Member(Review review) => log.LogWarning(review.Bad); // ONE1001

    public void SafePeriod(Review review) => Console.WriteLine(review.Period);
    public void SafeId(Note note) => Console.WriteLine(note.Id);
    public void SafeGuid(Review review) => log.LogInformation("{Id}", review.Id);
    public void SafeCount(List<Note> notes) => Console.WriteLine(notes.Count);
    public void SafeType(object o) => Console.WriteLine(o is Note ? "note" : "other");
    public void SafeTypeName(Review review) => Console.WriteLine(review.GetType().Name);
}
