namespace Corpus;

/// <summary>Decides in generated programs what no analysis can foresee, and repeatably so.</summary>
public static class Coin
{
    private static uint s_state;

    public static void Seed(int seed) => s_state = unchecked(((uint)seed * 2654435761u) + 12345u);

    public static bool Toss()
    {
        s_state = unchecked((s_state * 1664525u) + 1013904223u);
        return (s_state >> 16) % 2 == 0;
    }

    /// <summary>Throws now and then.</summary>
    public static void Stumble()
    {
        if (Toss())
            throw new InvalidOperationException("stumbled");
    }
}
