using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OneOnOne.Tests;

/// <summary>The whole of it over a store that keeps ciphertext and rebuilds its notes each time.</summary>
public sealed class RestoringTests
{
    private readonly Office _office = new(adjust: services => services
        .AddSingleton<SealedNoteStore>()
        .Replace(ServiceDescriptor.Singleton<INoteStore>(provider => provider.GetRequiredService<SealedNoteStore>())));

    [Fact]
    public async Task What_was_kept_sealed_is_read_revised_and_disclosed_as_before()
    {
        Note note = await _office.FromEvan();
        Assert.Equal(Office.Words, (await _office.Gate.ReadAsync(note, _office.Evan)).Text);

        Note revised = await _office.Notebook.ChangeAsync(note.Id, latest => latest.Revise(new NoteContent("It is settled."), _office.You));
        DisclosureConsent granted = await _office.Granted(revised);
        Assert.Equal("It is settled.", (await _office.Gate.DiscloseAsync(revised, granted, _office.You, _office.Hana)).Text);

        byte[] box = Assert.Single(_office.Provider.GetRequiredService<SealedNoteStore>().Boxes);
        Assert.DoesNotContain("settled", Encoding.UTF8.GetString(box), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_its_key_is_destroyed_a_note_can_be_neither_read_nor_disclosed()
    {
        Note note = await _office.FromEvan();
        DisclosureConsent granted = await _office.Granted(note);
        await _office.Provider.GetRequiredService<IContentKeyVault>().DestroyKeyAsync(note.Id);
        await Assert.ThrowsAsync<ContentErasedException>(async () => await _office.Gate.ReadAsync(note, _office.Evan));
        await Assert.ThrowsAsync<ContentErasedException>(
            async () => await _office.Gate.DiscloseAsync(note, granted, _office.You, _office.Hana));
        Assert.Empty(await _office.Entries());
    }

    [Fact]
    public async Task R14_a_note_in_the_hand_of_somebody_else_is_still_closed()
    {
        Note note = await _office.FromCarly();
        Assert.Equal("(confidential)", $"{note.Content}");
        Meeting mine = await _office.Book.HoldAsync(_office.Hana, _office.Evan);
        Assert.Throws<ArgumentException>(() => Note.Take(mine, _office.Hana, _office.Evan, note.Content, _office.Time.Now));
    }
}
