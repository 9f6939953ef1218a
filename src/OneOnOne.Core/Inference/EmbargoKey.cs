using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;

namespace OneOnOne;

/// <summary>
/// The secret that fixes how long each wait really is. Whoever knows it and the policy could tell from the day of an action what
/// prompted it, so it is kept like a password; whoever loses it loses the waits that were running.
/// </summary>
/// <remarks>Immutable. It prints nothing of itself and is compared by reference.</remarks>
[DebuggerDisplay("(secret)")]
public sealed class EmbargoKey
{
    /// <summary>The least length of a key, in bytes.</summary>
    public const int MinimumLength = 32;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ImmutableArray<byte> _bytes;

    /// <summary>Takes over a key that the host keeps.</summary>
    /// <param name="bytes">At least <see cref="MinimumLength"/> random bytes.</param>
    /// <exception cref="ArgumentException">There are fewer.</exception>
    public EmbargoKey(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < MinimumLength)
            throw new ArgumentException("An embargo key has at least 32 bytes.", nameof(bytes));
        _bytes = [.. bytes];
    }

    /// <summary>Makes a fresh random key. A host that restarts keeps the old one instead, or running waits are rolled anew.</summary>
    public static EmbargoKey New() => new(RandomNumberGenerator.GetBytes(MinimumLength));

    /// <summary>Prints nothing of the key.</summary>
    public override string ToString() => "(secret)";

    internal void Mac(ReadOnlySpan<byte> data, Span<byte> destination) => HMACSHA256.HashData(_bytes.AsSpan(), data, destination);
}
