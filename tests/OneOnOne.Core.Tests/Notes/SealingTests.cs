using System.Text;
using FsCheck.Fluent;

namespace OneOnOne.Tests;

public sealed class SealingTests
{
    private readonly InMemoryContentKeyVault _vault = new();
    private readonly NoteId _note = NoteId.New();

    [Fact]
    public async Task A_box_opens_for_its_own_note_and_version_only()
    {
        using AesGcmContentProtector protector = await AesGcmContentProtector.OpenAsync(_vault, _note);
        byte[] box = new NoteContent("Ζωή and 生命").Seal(protector, _note, 3);

        using AesGcmContentProtector again = await AesGcmContentProtector.OpenAsync(_vault, _note);
        Assert.Equal("Ζωή and 生命", NoteContent.Unseal(again, _note, 3, box).Reveal());
        Assert.Throws<ContentUnsealException>(() => NoteContent.Unseal(again, _note, 2, box));
        Assert.Throws<ContentUnsealException>(() => NoteContent.Unseal(again, NoteId.New(), 3, box));

        NoteId other = NoteId.New();
        using AesGcmContentProtector stranger = await AesGcmContentProtector.OpenAsync(_vault, other);
        Assert.Throws<ContentUnsealException>(() => NoteContent.Unseal(stranger, other, 3, box));
        Assert.Throws<ArgumentException>(() => new NoteContent("x").Seal(stranger, _note, 1));
    }

    [Fact]
    public async Task A_box_holds_no_plain_text_and_is_never_the_same_twice()
    {
        using AesGcmContentProtector protector = await AesGcmContentProtector.OpenAsync(_vault, _note);
        var content = new NoteContent("zebra-crossing-7741");
        byte[] one = content.Seal(protector, _note, 1), two = content.Seal(protector, _note, 1);
        Assert.NotEqual(one, two);
        Assert.DoesNotContain("zebra", Encoding.Latin1.GetString(one), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_box_that_was_changed_anywhere_or_cut_does_not_open()
    {
        using AesGcmContentProtector protector = await AesGcmContentProtector.OpenAsync(_vault, _note);
        byte[] box = new NoteContent("We should talk about pay.").Seal(protector, _note, 1);
        PropertyTest.Holds(Gen.Choose(0, box.Length - 1).SelectMany(at => Gen.Choose(0, 7).Select(bit => (at, bit))), edit =>
        {
            byte[] changed = [.. box];
            changed[edit.at] ^= (byte)(1 << edit.bit);
            return !Opens(protector, changed) && !Opens(protector, box[..edit.at]);
        });
    }

    [Fact]
    public async Task Destroying_the_key_erases_the_note_for_good()
    {
        using AesGcmContentProtector protector = await AesGcmContentProtector.OpenAsync(_vault, _note);
        _ = new NoteContent("Forget this.").Seal(protector, _note, 1);
        await _vault.DestroyKeyAsync(_note);
        await Assert.ThrowsAsync<ContentErasedException>(async () => await AesGcmContentProtector.OpenAsync(_vault, _note));
        NoteId never = NoteId.New();
        await _vault.DestroyKeyAsync(never);
        await Assert.ThrowsAsync<ContentErasedException>(async () => await _vault.GetOrCreateKeyAsync(never));
    }

    [Fact]
    public void A_key_prints_nothing_and_is_gone_once_disposed()
    {
        ContentKey key = ContentKey.Create();
        Assert.Equal("(key)", key.ToString());
        key.Dispose();
        Assert.Throws<ObjectDisposedException>(() => key.CopyTo(new byte[ContentKey.Length]));
        Assert.Throws<ArgumentException>(() => new ContentKey(new byte[16]));
    }

    private bool Opens(IContentProtector protector, byte[] box)
    {
        try
        {
            NoteContent.Unseal(protector, _note, 1, box);
            return true;
        }
        catch (ContentUnsealException)
        {
            return false;
        }
    }
}
