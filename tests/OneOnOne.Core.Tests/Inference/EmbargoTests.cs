using System.Security.Cryptography;
using FsCheck.Fluent;

namespace OneOnOne.Tests;

public sealed class EmbargoTests
{
    private static readonly ConfidentialityPolicy Policy = ConfidentialityPolicy.Kalsey;
    private static readonly DateTimeOffset Heard = ManualTime.Monday;

    [Fact]
    public void R11_the_jitter_is_the_HMAC_of_note_and_target_under_the_key()
    {
        NoteId note = new(new Guid("00112233-4455-6677-8899-aabbccddeeff"));
        PersonId target = new(new Guid("01020304-0506-0708-090a-0b0c0d0e0f10"));
        byte[] key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
        byte[] mac = HMACSHA256.HashData(key, Convert.FromHexString("00112233445566778899aabbccddeeff0102030405060708090a0b0c0d0e0f10"));
        double share = mac.Take(4).Aggregate(0.0, (sum, next) => sum * 256 + next) / 4294967296.0;

        TimeSpan wait = new Embargo(new EmbargoKey(key), Policy).EarliestFor(note, target, Heard) - Heard;

        Assert.Equal((TimeSpan.FromDays(14) + TimeSpan.FromDays(14) * share).TotalSeconds, wait.TotalSeconds, tolerance: 1.0);
    }

    [Fact]
    public void R11_the_jitter_stays_within_its_bounds_and_is_never_rolled_anew() => PropertyTest.Holds(
        Gen.Choose(0, int.MaxValue).Two(),
        pick =>
        {
            Random random = new(pick.Item1 ^ pick.Item2);
            byte[] bytes = new byte[64];
            random.NextBytes(bytes);
            NoteId note = new(new Guid(bytes.AsSpan(0, 16)));
            PersonId target = new(new Guid(bytes.AsSpan(16, 16)));
            EmbargoKey key = new(bytes.AsSpan(32, 32));
            TimeSpan wait = new Embargo(key, Policy).EarliestFor(note, target, Heard) - Heard;
            return wait >= Policy.EmbargoMinimum
                && wait < Policy.EmbargoMinimum + Policy.EmbargoMaximumJitter
                && wait == new Embargo(new EmbargoKey(bytes.AsSpan(32, 32)), Policy).EarliestFor(note, target, Heard) - Heard;
        });

    [Fact]
    public void R11_the_jitter_spreads_over_its_whole_range()
    {
        Embargo embargo = new(EmbargoKey.New(), Policy);
        int[] buckets = new int[10];
        for (int i = 0; i < 10_000; i++)
            buckets[(int)(embargo.Share(NoteId.New(), PersonId.New()) * 10)]++;
        // 1000 expected in each, with a standard deviation of 30: a miss by chance is beyond imagination.
        Assert.All(buckets, count => Assert.InRange(count, 700, 1300));
    }

    [Fact]
    public void R11_key_note_and_target_each_change_the_jitter()
    {
        NoteId note = NoteId.New();
        PersonId target = PersonId.New();
        Embargo embargo = new(EmbargoKey.New(), Policy);
        double share = embargo.Share(note, target);
        Assert.NotEqual(share, new Embargo(EmbargoKey.New(), Policy).Share(note, target));
        Assert.NotEqual(share, embargo.Share(NoteId.New(), target));
        Assert.NotEqual(share, embargo.Share(note, PersonId.New()));
    }

    [Fact]
    public void R11_a_wait_at_the_end_of_time_does_not_overflow() => Assert.Equal(
        DateTimeOffset.MaxValue,
        new Embargo(EmbargoKey.New(), Policy).EarliestFor(NoteId.New(), PersonId.New(), DateTimeOffset.MaxValue - TimeSpan.FromDays(1)));

    [Fact]
    public void R11_a_key_is_long_enough_and_prints_nothing()
    {
        Assert.Throws<ArgumentException>(() => new EmbargoKey(new byte[31]));
        Assert.Equal("(secret)", $"{EmbargoKey.New()}");
    }
}
