using System.Diagnostics;
using System.Net.Mail;
using System.Text;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public interface IBot { Task SayAsync(string room, [DisclosureSink(SinkKind.Messaging)] string text); }

public sealed class ExportsOfTheTeam(HttpClient http, IBot bot, DisclosureGate gate)
{
    public void Csv(IEnumerable<Retro> retros, string path)
    {
        var csv = new StringBuilder("id;mood\n");
        foreach (var r in retros)
            csv.Append(r.Id).Append(';').AppendLine(r.Mood);
        File.WriteAllText(path, csv.ToString()); // ONE1002
    }
    public void Writer(Retro retro)
    {
        using var w = new StreamWriter("retro.txt");
        w.Write("mood="); 
        w.WriteLine(retro.Mood); // ONE1002
    }
    public Task Post(Retro retro) => http.PostAsync("/retros", new StringContent(retro.Mood)); // ONE1002
    public Task Query(Retro retro) => http.GetAsync($"/search?q={Uri.EscapeDataString(retro.Mood)}"); // ONE1002
    public void Mail(Retro retro)
    {
        var m = new MailMessage("a@b.c", "d@e.f") { Subject = "Retro", Body = retro.Mood };
        new SmtpClient("localhost").Send(m); // ONE1002
    }
    public Task Bot(Retro retro) => bot.SayAsync("team", "Mood was " + retro.Mood); // ONE1002
    public void Env(Retro retro) => Environment.SetEnvironmentVariable("MOOD", retro.Mood); // ONE1002
    public void Git(Retro retro) => Process.Start("git", $"commit -m \"{retro.Mood}\""); // ONE1002
    public void Bytes(Retro retro) => File.WriteAllBytes("r.bin", Encoding.UTF8.GetBytes(retro.Mood)); // ONE1002
    public void Name(Retro retro) => Directory.CreateDirectory(Path.Combine("retros", retro.Mood)); // ONE1002
    public async Task Refused(Note note, DisclosureConsent consent, PersonId me, PersonId boss)
    {
        var text = (await gate.ReadAsync(note, me)).Text;
        await File.AppendAllTextAsync("boss.txt", text); // ONE1002
    }

    public void SafeTeam(Retro retro) => File.AppendAllText("t.txt", retro.Team);
    public Task SafeCount(List<Retro> all) => bot.SayAsync("team", $"{all.Count(r => r.Mood.Length > 10)} long moods");
    public Task SafeId(Retro retro) => http.GetAsync($"/retros/{retro.Id}");
    public async Task Told(Note note, DisclosureConsent consent, PersonId me, PersonId boss)
    {
        var told = await gate.DiscloseAsync(note, consent, me, boss);
        await File.AppendAllTextAsync("boss.txt", told.Text);
    }
    public async Task Asked(Note note, DisclosureConsent consent, PersonId me, PersonId boss)
    {
        var view = await gate.ReadAsync(note, me);
        if (await gate.TryExerciseAsync(consent, note, boss))
            await File.AppendAllTextAsync("boss.txt", view.Text);
    }
    public void SafeMemory(Retro retro) { using var ms = new MemoryStream(); ms.Write(Encoding.UTF8.GetBytes(retro.Mood)); Console.WriteLine(ms.Length); }
}
