using System.Diagnostics;

namespace OneOnOne.Benchmarks;

/// <summary>Times an action: the median of several rounds, after one that does not count.</summary>
internal static class Stopclock
{
    /// <summary>Microseconds per operation.</summary>
    internal static async Task<double> MicrosecondsAsync(int operations, Func<Task> operation, int rounds = 7)
    {
        List<double> times = [];
        for (int round = 0; round <= rounds; round++)
        {
            long begin = Stopwatch.GetTimestamp();
            for (int i = 0; i < operations; i++)
                await operation();
            if (round > 0)
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds / operations);
        }
        times.Sort();
        return times[times.Count / 2];
    }
}
