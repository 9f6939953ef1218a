namespace OneOnOne.Analyzers.Tests.Generated;

/// <summary>Takes lines away from a program for as long as a leak in it is still missed, so that a person can see why.</summary>
internal static class Shrinker
{
    public static async Task<Trial> Shrink(Trial failing)
    {
        var lines = failing.Program.Text.Split('\n').ToList();
        for (var chunk = 16; chunk > 0; chunk /= 2)
        {
            for (var at = 0; at + chunk <= lines.Count;)
            {
                List<string> fewer = [.. lines[..at], .. lines[(at + chunk)..]];
                if (await StillFails(string.Join('\n', fewer)) is { } smaller)
                    (lines, failing) = (fewer, smaller);
                else
                    at++;
            }
        }

        return failing;
    }

    private static async Task<Trial?> StillFails(string text)
    {
        try
        {
            return await Trial.Of(text) is { } trial && trial.Missed.Any() ? trial : null;
        }
        catch (Exception failure) when (failure is System.Reflection.TargetInvocationException or InvalidOperationException)
        {
            return null;
        }
    }
}
