using System.Security.Cryptography;
using FsCheck.Fluent;

namespace OneOnOne.Tests;

public sealed class LedgerEntryTests
{
    private readonly LedgerScene _scene = new();

    public static TheoryData<LedgerEntryKind> Kinds => new(Enum.GetValues<LedgerEntryKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_comes_back_from_its_bytes(LedgerEntryKind kind)
    {
        LedgerEntry entry = Entry(kind);
        LedgerOpening opening = LedgerOpening.Seal(entry);
        LedgerOpening back = LedgerOpening.Restore(opening.Salt.AsSpan(), opening.CanonicalBytes.AsSpan());

        Assert.IsType(entry.GetType(), back.Entry);
        Assert.Equal(entry.ToCanonicalBytes(), back.Entry.ToCanonicalBytes());
        Assert.Equal(opening.Commitment, back.Commitment);
    }

    [Fact]
    public void The_commitment_is_the_HMAC_of_the_canonical_bytes_under_the_salt()
    {
        LedgerOpening opening = LedgerOpening.Seal(_scene.Disclosure());
        Assert.Equal(32, opening.Salt.Length);
        Assert.Equal(
            HMACSHA256.HashData(opening.Salt.ToArray(), opening.CanonicalBytes.ToArray()),
            opening.Commitment.ToArray());
    }

    [Fact]
    public void Equal_entries_have_different_salts_and_commitments()
    {
        DisclosureEntry entry = _scene.Disclosure();
        Assert.NotEqual(LedgerOpening.Seal(entry).Commitment, LedgerOpening.Seal(entry).Commitment);
    }

    [Fact]
    public void The_order_in_which_confiders_are_named_and_the_time_zone_make_no_difference()
    {
        ConsentId consent = ConsentId.New();
        NoteId note = NoteId.New();
        DateTimeOffset here = new(2025, 3, 3, 11, 0, 0, TimeSpan.FromHours(2));
        WithdrawalEntry one = new(here, [LedgerScene.Carly, LedgerScene.Evan], note, consent, LedgerScene.Carly);
        WithdrawalEntry other = new(here.ToUniversalTime(), [LedgerScene.Evan, LedgerScene.Carly], note, consent, LedgerScene.Carly);
        Assert.Equal(one.ToCanonicalBytes(), other.ToCanonicalBytes());
    }

    [Fact]
    public void Bytes_that_are_not_canonical_are_refused_with_one_exception() => PropertyTest.Holds(
        Gen.Choose(0, 5).SelectMany(kind => Gen.Choose(0, 10_000).SelectMany(at => Gen.Choose(0, 255).Select(value => (kind, at, value)))),
        pick =>
        {
            byte[] bytes = Entry((LedgerEntryKind)pick.kind).ToCanonicalBytes();
            byte[] changed = pick.value % 2 == 0 ? bytes[..(pick.at % bytes.Length)] : Changed(bytes, pick.at % bytes.Length, (byte)pick.value);
            try
            {
                LedgerEntry read = LedgerOpening.Restore(new byte[32], changed).Entry;
                return read.ToCanonicalBytes().AsSpan().SequenceEqual(changed);
            }
            catch (FormatException failure)
            {
                return failure.Message == CanonicalReader.Malformed().Message;
            }
        },
        times: 2000);

    [Fact]
    public void A_claim_and_an_entry_cannot_be_made_wrong()
    {
        Assert.Throws<ArgumentException>(() => new LedgerClaim(Guid.Empty, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LedgerClaim(Guid.NewGuid(), 0));
        Assert.Throws<ArgumentException>(() => _scene.Disclosure(PersonSet.Empty));
        Assert.Throws<ArgumentException>(() => new RefusalEntry(
            _scene.Time.Now, LedgerScene.Carly, NoteId.New(), 1, LedgerScene.Dana, LedgerScene.Hugo, [], LedgerGround.Consent, Guid.NewGuid()));
        Assert.Throws<ArgumentException>(() => new RefusalEntry(
            _scene.Time.Now, LedgerScene.Carly, default, 1, LedgerScene.Dana, LedgerScene.Hugo, [RefusalReason.NoteIsSealed],
            LedgerGround.Consent, Guid.NewGuid()));
    }

    private static byte[] Changed(byte[] bytes, int at, byte value)
    {
        byte[] changed = [.. bytes];
        changed[at] ^= value == 0 ? (byte)1 : value;
        return changed;
    }

    private LedgerEntry Entry(LedgerEntryKind kind) => kind switch
    {
        LedgerEntryKind.Disclosure => _scene.Disclosure([LedgerScene.Carly, LedgerScene.Evan]),
        LedgerEntryKind.Refusal => _scene.Refusal(),
        LedgerEntryKind.Withdrawal => new WithdrawalEntry(_scene.Time.Now, LedgerScene.Carly, NoteId.New(), ConsentId.New(), LedgerScene.Carly),
        LedgerEntryKind.Notice => new NoticeEntry(_scene.Time.Now, LedgerScene.Carly, 3, LedgerScene.Dana),
        LedgerEntryKind.Erasure => new ErasureEntry(_scene.Time.Now, LedgerScene.Carly, 3),
        _ => new BreachEntry(_scene.Time.Now, _scene.Breach()),
    };
}
