using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace OneOnOne.Tests.Shared;

/// <summary>
/// Holds a text against the <c>Class.Method.verified.txt</c> beside the test. A text that differs is left as <c>.received.txt</c>:
/// look at it, and rename it if it is right. The conventions and the call are those of the Verify library, so that it can take
/// this file's place.
/// </summary>
internal static class Verifier
{
    /// <summary>Compares <paramref name="target"/> with the verified text, line endings aside.</summary>
    /// <exception cref="XunitException">It differs, or nothing was verified yet.</exception>
    public static async Task Verify(
        string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        var (verifiedPath, receivedPath) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        var received = Normalise(target);
        var verified = File.Exists(verifiedPath) ? Normalise(await File.ReadAllTextAsync(verifiedPath)) : null;

        if (received == verified)
        {
            File.Delete(receivedPath);
            return;
        }

        await File.WriteAllTextAsync(receivedPath, received);
        throw new XunitException(verified is null
            ? $"Nothing verified yet at {verifiedPath}. Received:\n{received}"
            : $"Differs from {verifiedPath}:\n{FirstDifference(verified, received)}");
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');

    private static string FirstDifference(string verified, string received)
    {
        var (expected, actual) = (verified.Split('\n'), received.Split('\n'));
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();

        return $"line {line + 1}\nverified: {expected.ElementAtOrDefault(line) ?? "(end)"}\nreceived: {actual.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
