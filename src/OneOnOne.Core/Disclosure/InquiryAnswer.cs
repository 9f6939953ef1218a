namespace OneOnOne;

/// <summary>The answer to "Did Carly say something?": one constant, whether or not there are notes or meetings.</summary>
public sealed class InquiryAnswer
{
    private InquiryAnswer()
    {
    }

    /// <summary>The only answer there is.</summary>
    public static InquiryAnswer NothingToSay { get; } = new();

    /// <summary>The words to use, which tell nothing.</summary>
    public string Text => "What is said in a 1:1 stays there, if anything was. I neither confirm nor deny it, whoever asks.";

    /// <summary>Prints the words.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
