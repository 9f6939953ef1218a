using System.Buffers.Binary;

namespace OneOnOne;

/// <summary>
/// The wait between hearing and acting (R11): a minimum, and on top of it a secret share of the maximum jitter. The share is a
/// function of key, note and target, so it is fixed the moment a note is taken, and asking again never rolls it anew.
/// </summary>
/// <param name="key">The secret.</param>
/// <param name="policy">Minimum and maximum jitter.</param>
public sealed class Embargo(EmbargoKey key, ConfidentialityPolicy policy)
{
    private readonly EmbargoKey _key = key ?? throw new ArgumentNullException(nameof(key));
    private readonly ConfidentialityPolicy _policy = policy ?? throw new ArgumentNullException(nameof(policy));

    /// <summary>The first moment at which acting towards a person on a note no longer gives its time away.</summary>
    /// <param name="note">The note.</param>
    /// <param name="target">Whom the action concerns.</param>
    /// <param name="heardAt">When it was heard.</param>
    /// <returns>Not before <paramref name="heardAt"/> plus the minimum, and before that plus the maximum jitter.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public DateTimeOffset EarliestFor(NoteId note, PersonId target, DateTimeOffset heardAt)
    {
        TimeSpan wait = _policy.EmbargoMinimum + _policy.EmbargoMaximumJitter * Share(note, target);
        return heardAt > DateTimeOffset.MaxValue - wait ? DateTimeOffset.MaxValue : heardAt + wait;
    }

    /// <summary>HMAC(key, note ‖ target) as a number from 0 up to, but not including, 1.</summary>
    internal double Share(NoteId note, PersonId target)
    {
        Span<byte> input = stackalloc byte[32];
        note.Required(nameof(note)).Value.TryWriteBytes(input, bigEndian: true, out _);
        target.Required(nameof(target)).Value.TryWriteBytes(input[16..], bigEndian: true, out _);
        Span<byte> mac = stackalloc byte[32];
        _key.Mac(input, mac);
        // 53 bits are what a double holds exactly; more could round up to 1.
        return (BinaryPrimitives.ReadUInt64BigEndian(mac) >> 11) / (double)(1UL << 53);
    }
}
