using OneOnOne.Annotations;

namespace Everyday;

/// <summary>A library's functions: of what they give, the declaration alone tells.</summary>
public interface IReads
{
    [return: Confidential]
    Func<string> Reader();

    Func<string> Other();
}

public sealed class Functions(IReads reads)
{
    public void Told() => Console.WriteLine(reads.Reader()()); // ONE1001

    public void Later()
    {
        var read = reads.Reader();
        Console.WriteLine(read().Trim()); // ONE1001
    }

    public void Other() => Console.WriteLine(reads.Other()());

    public void Size() => Console.WriteLine(reads.Reader()().Length);
}
