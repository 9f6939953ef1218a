using System.Collections.Immutable;
using System.Security.Cryptography;

namespace OneOnOne;

/// <summary>
/// The 32 random bytes under which one row is committed. Without them nobody can confirm a guess of what the row says; erasing
/// them, with the row's fields, silences the row for good while every proof still verifies.
/// </summary>
internal static class LedgerSalt
{
    internal const int Length = 32;

    internal static ImmutableArray<byte> Next() => [.. RandomNumberGenerator.GetBytes(Length)];

    internal static LedgerHash Commit(ImmutableArray<byte> salt, ReadOnlySpan<byte> canonicalBytes)
    {
        Span<byte> output = stackalloc byte[LedgerHash.Length];
        HMACSHA256.HashData(salt.AsSpan(), canonicalBytes, output);
        return LedgerHash.FromBytes(output);
    }
}
