namespace WebNotes.Pages;

/// <summary>One line of answer to a form, and whether it is a no.</summary>
public readonly record struct Answer(string Sentence, bool IsRefusal = false)
{
    public static implicit operator Answer(string sentence) => new(sentence);
}
