using System.Globalization;

namespace OneOnOne.Benchmarks;

/// <summary>Prints a measure at growing sizes, with its ratio to the first.</summary>
internal static class Table
{
    internal static void Print(string title, string size, IReadOnlyList<(long Size, double Microseconds)> rows)
    {
        Console.WriteLine(title);
        foreach ((long count, double time) in rows)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {count,12:N0} {size,-12} {time,12:N2} µs   × {time / rows[0].Microseconds:N2}"));
        }
    }
}
