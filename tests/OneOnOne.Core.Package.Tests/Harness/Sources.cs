namespace OneOnOne.Package.Tests.Harness;

/// <summary>What consumers write. The verdicts were written by hand, before any build was looked at.</summary>
internal static class Sources
{
    public const string Leaking = """
        using OneOnOne;

        namespace Acme;

        public sealed class Digest(DisclosureGate gate)
        {
            public async Task PrintAsync(Note note, PersonId reader)
            {
                ParticipantView view = await gate.ReadAsync(note, reader);
                Console.WriteLine(view.Text); // leak: ONE1001
                Save($"{note.Id}: {view.Text}"); // leak: ONE1002
                Console.WriteLine(note.Id);
            }

            private static void Save(string line) => File.WriteAllText("digest.txt", line);
        }
        """;

    public const string Consenting = """
        using OneOnOne;

        namespace Acme;

        public sealed class Digest(DisclosureGate gate)
        {
            public async Task TellAsync(Note note, DisclosureConsent consent, PersonId discloser, PersonId recipient)
            {
                Disclosure disclosure = await gate.DiscloseAsync(note, consent, discloser, recipient);
                await File.WriteAllTextAsync("digest.txt", disclosure.Text);
            }

            public async Task HandOverAsync(Note note, DisclosureConsent consent, PersonId reader, PersonId recipient)
            {
                ParticipantView view = await gate.ReadAsync(note, reader);
                if (consent.Permits(view, recipient))
                    await File.WriteAllTextAsync("handover.txt", view.Text);
                Console.WriteLine($"{note.Id} has {view.Text.Length} characters.");
            }
        }
        """;

    public const string Unconcerned = """
        namespace Acme;

        public sealed class Weather(HttpClient http)
        {
            public async Task<string> TodayAsync(string city)
            {
                var report = await http.GetStringAsync($"/weather/{city}");
                Console.WriteLine($"{city}: {report}");
                await File.WriteAllTextAsync("weather.txt", report);
                return report;
            }
        }
        """;
}
