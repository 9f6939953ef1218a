using FsCheck.Fluent;

namespace OneOnOne.Tests;

public sealed class NamesCheckTests
{
    private static readonly string[] Names =
        ["Carly", "Carly Smith", "José Álvarez", "Anne-Marie", "Søren", "Łukasz", "Müller", "Zoë", "Renée O'Brien", "Ivan", "Oscar", "Per"];

    private static readonly Dictionary<char, char> Cyrillic = new()
    {
        ['a'] = 'а', ['c'] = 'с', ['e'] = 'е', ['i'] = 'і', ['j'] = 'ј', ['o'] = 'о', ['p'] = 'р', ['s'] = 'ѕ', ['x'] = 'х', ['y'] = 'у',
        ['A'] = 'А', ['C'] = 'С', ['M'] = 'М', ['O'] = 'О', ['P'] = 'Р', ['S'] = 'Ѕ', ['I'] = 'І', ['Z'] = 'Ζ', ['R'] = 'R',
    };

    /// <summary>How many of the disguises, from the first on, make sense for a single letter.</summary>
    private const int Letterwise = 7;

    private static readonly Func<string, string>[] Disguises =
    [
        name => name,
        name => name.ToUpperInvariant(),
        name => name.ToLowerInvariant(),
        name => string.Concat(name.Select(c => c is > ' ' and < '\u007F' ? (char)(c - 0x20 + 0xFF00) : c)),
        name => string.Concat(name.Select(c => char.IsLetter(c) ? $"{c}\u0301" : $"{c}")),
        name => name.Normalize(System.Text.NormalizationForm.FormD),
        name => string.Concat(name.Select(c => Cyrillic.GetValueOrDefault(c, c))),
        name => string.Join('\u200B', name.ToCharArray()),
        name => string.Join('\u2060', name.ToCharArray()),
        name => string.Join("\u00AD", name.ToCharArray()),
        name => name + "'s",
        name => name + "’s",
        name => string.Join('-', name.ToCharArray()),
        name => name.Replace(' ', '\u00A0'),
    ];

    /// <summary>Every name under every two disguises, one upon the other: few enough to leave none to chance.</summary>
    [Fact]
    public async Task S01_no_disguise_hides_a_name()
    {
        SanitizingScene scene = new();
        List<string> hidden = [];
        foreach (string name in Names)
        {
            Person person = new(scene.Story.Evan, name);
            foreach (string shown in Disguises.SelectMany(one => Disguises.Select(other => other(one(name)))))
            {
                if (!await IsFoundAsync(scene, person, shown))
                    hidden.Add(shown);
            }
        }
        Assert.True(hidden.Count == 0, string.Join("\n", hidden));
    }

    [Fact]
    public void S01_no_letter_of_a_disguise_hides_a_name()
    {
        SanitizingScene scene = new();
        PropertyTest.Holds(
            Gen.Choose(0, Names.Length - 1).SelectMany(name => Gen.Choose(0, int.MaxValue).Select(seed => (name, seed))),
            pick =>
            {
                Random random = new(pick.seed);
                string shown = string.Concat(Names[pick.name].Select(letter => Disguises[random.Next(Letterwise)]($"{letter}")));
                return IsFoundAsync(scene, new Person(scene.Story.Evan, Names[pick.name]), shown).GetAwaiter().GetResult();
            });
    }

    private static async Task<bool> IsFoundAsync(SanitizingScene scene, Person person, string shown)
    {
        string statement = $"The wish of {shown} is to be heard.";
        CheckResult result = await scene.ResultAsync(SanitizingCheck.Names, scene.Request(statement, people: [person]));
        return result.Outcome == CheckOutcome.Failed
            && result.Spans.All(span => span.Start >= 12 && span.End <= 12 + shown.Length)
            && result.Spans.Any(span => span.Start <= 13);
    }

    [Theory]
    [InlineData("Answers by Carlys team are slow.", "Carlys")]
    [InlineData("Answers for Smith are slow.", "Smith")]
    [InlineData("See csmith for it.", "csmith")]
    [InlineData("See carly.smith for it.", "carly.smith")]
    [InlineData("The wish of CS is clear.", "CS")]
    [InlineData("The wish of C.S. is clear.", "C.S")]
    [InlineData("The Blonde Bomber is slow.", "Blonde Bomber")]
    [InlineData("The blondebomber is slow.", "blondebomber")]
    public async Task S01_forms_of_a_name_are_found(string statement, string expected)
    {
        SanitizingScene scene = new();
        Person carly = new(scene.Story.Evan, "Carly Smith", ["Blonde Bomber"]);
        string[] found = await scene.FoundAsync(SanitizingCheck.Names, statement, [carly]);
        Assert.Equal([expected], found);
    }

    [Theory]
    [InlineData("Ann", "The planning is slow, and so is the annual review.")]
    [InlineData("Al van der Berg", "The van is slow, and the ice berth as well as all der things.")]
    [InlineData("Carl Stone", "The css files are slow.")]
    [InlineData("Ида", "Идея хорошая, и всё.")]
    public async Task S01_names_inside_other_words_are_not_found(string name, string statement)
    {
        SanitizingScene scene = new();
        Assert.Empty(await scene.FoundAsync(SanitizingCheck.Names, statement, [new Person(scene.Story.Evan, name)]));
    }

    [Theory]
    [InlineData("Иван", "Ответы ИВАНА и Ивана, и от Иван.", "Иван")]
    [InlineData("Νίκος", "Η απάντηση του ΝΙΚΟΣ αργεί.", "ΝΙΚΟΣ")]
    [InlineData("张伟", "听说张伟回答很慢。", "张伟")]
    [InlineData("דנה", "אמרו שדנה איטית", "דנה")]
    public async Task S01_names_of_other_scripts_are_found_in_their_own(string name, string statement, string expected)
    {
        SanitizingScene scene = new();
        Assert.Contains(expected, await scene.FoundAsync(SanitizingCheck.Names, statement, [new Person(scene.Story.Evan, name)]));
    }

    [Fact]
    public void S01_a_request_without_the_confiders_names_cannot_be_made()
    {
        SanitizingScene scene = new();
        Assert.Throws<ArgumentException>(() => scene.Request(people: scene.Story.Team));
    }
}
