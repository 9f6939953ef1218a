using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;
using OneOnOne.EntityFrameworkCore.Tests.Harness;

namespace OneOnOne.EntityFrameworkCore.Tests;

/// <summary>What lies on the disk says nothing, opens for nothing else, and is gone when its key is.</summary>
public sealed class SealingTests
{
    [Theory, ClassData(typeof(Engines))]
    public async Task No_byte_of_the_database_holds_what_was_said(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        DisclosureConsent asked = await host.Consents.RequestAsync(note.Id, site.Company.Yara, site.Company.TellHana("Decisions take long: heliotrope."));
        await host.Consents.GrantAsync(asked.Id, site.Company.Evan);
        await host.Gate.DiscloseAsync(note, await GrantedAsync(host, asked, site), site.Company.Yara, site.Company.Hana);
        await host.Concerns.RaiseAsync(
            site.Company.Yara, [note.Id], ConcernCategory.Fraud, new NoteContent("He said it: heliotrope."), site.Company.Frank);

        byte[] bytes = await site.Database.ReadEverythingAsync();

        Assert.False(Contains(bytes, "heliotrope"));
        // The controls: what is in the clear on purpose is found there, and so is the marker once it was opened.
        Assert.True(Contains(bytes, "OneOnOneNotes"));
        Assert.Contains("heliotrope", (await host.Gate.ReadAsync(note, site.Company.Evan)).Text);
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task An_erased_note_is_gone_with_its_consents_and_stays_gone(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        Note other = await site.FromEvanAsync(host);
        DisclosureConsent consent = await host.Consents.RequestAsync(note.Id, site.Company.Yara, site.Company.TellHana("Decisions take long."));
        NoteErasure erasure = host.Get<NoteErasure>();

        Assert.Equal(NoteErasureOutcome.NoSuchNote, await erasure.EraseAsync(note.Id, site.Company.Frank));
        Assert.Equal(NoteErasureOutcome.NotAllConfidersAsked, await erasure.EraseAsync(note.Id, site.Company.Yara));
        Assert.Equal(NoteErasureOutcome.Erased, await erasure.EraseAsync(note.Id, site.Company.Evan));
        Assert.Equal(NoteErasureOutcome.NoSuchNote, await erasure.EraseAsync(note.Id, site.Company.Evan));

        Host later = site.Open();
        Assert.Null(await later.Get<INoteStore>().FindAsync(note.Id));
        Assert.Null(await later.Consents.FindAsync(consent.Id, site.Company.Evan));
        Assert.Equal([other.Id], await later.Get<NoteIndex>().GetOfAsync(site.Company.Evan));
        Assert.False(await later.Get<INoteStore>().TryReplaceAsync(note.Tighten(site.Company.Evan)));
        await Assert.ThrowsAsync<ContentErasedException>(async () => await later.Get<INoteStore>().AddAsync(note));
        Assert.NotNull(await later.Get<INoteStore>().FindAsync(other.Id));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task A_database_restored_from_a_backup_does_not_bring_it_back(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        byte[] box = await BoxOfAsync(host, note.Id);
        await host.Get<NoteErasure>().EraseAsync(note.Id, site.Company.Evan);
        await using (NotesContext notes = await host.OpenNotesAsync())
            await notes.Set<NoteRow>().Where(row => row.Id == note.Id.Value).ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Box, box));

        Assert.Null(await site.Open().Get<INoteStore>().FindAsync(note.Id));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_note_in_the_place_of_the_agreed_words_does_not_open(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        DisclosureConsent consent = await host.Consents.RequestAsync(note.Id, site.Company.Yara, site.Company.TellHana("Decisions take long."));
        byte[] box = await BoxOfAsync(host, note.Id);
        await using (NotesContext notes = await host.OpenNotesAsync())
            await notes.Set<ConsentRow>().ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Box, box));

        await Assert.ThrowsAsync<ContentUnsealException>(async () => await host.Consents.FindAsync(consent.Id, site.Company.Evan));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task The_key_of_one_note_does_not_open_another(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        Host host = site.Open();
        Note note = await site.FromEvanAsync(host);
        Note other = await site.FromEvanAsync(host);
        byte[] box = await BoxOfAsync(host, note.Id);
        await using (NotesContext notes = await host.OpenNotesAsync())
            await notes.Set<NoteRow>().Where(row => row.Id == other.Id.Value).ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Box, box));

        await Assert.ThrowsAsync<ContentUnsealException>(async () => await host.Get<INoteStore>().FindAsync(other.Id));
    }

    [Theory, ClassData(typeof(Engines))]
    public async Task Two_processes_that_make_the_key_of_one_note_get_the_same(Engine engine)
    {
        await using Site site = await Site.CreateAsync(engine);
        IContentKeyVault[] vaults = [site.Open().Get<IContentKeyVault>(), site.Open().Get<IContentKeyVault>()];
        var id = NoteId.New();
        var keys = new byte[8][];

        await Parallel.ForAsync(0, keys.Length, async (i, stop) =>
        {
            using ContentKey key = await vaults[i % 2].GetOrCreateKeyAsync(id, stop);
            key.CopyTo(keys[i] = new byte[ContentKey.Length]);
        });

        Assert.All(keys, key => Assert.Equal(keys[0], key));
        await vaults[0].DestroyKeyAsync(id);
        await vaults[1].DestroyKeyAsync(id);
        await Assert.ThrowsAsync<ContentErasedException>(async () => await vaults[1].GetOrCreateKeyAsync(id));
        var never = NoteId.New();
        await vaults[0].DestroyKeyAsync(never);
        await Assert.ThrowsAsync<ContentErasedException>(async () => await vaults[1].GetOrCreateKeyAsync(never));
    }

    [Fact]
    public void A_wrapped_key_opens_for_its_note_alone()
    {
        var wrapper = new DataProtectionKeyWrapper(new EphemeralDataProtectionProvider());
        var id = NoteId.New();
        byte[] key = [.. Enumerable.Range(0, ContentKey.Length).Select(i => (byte)i)];

        byte[] wrapped = wrapper.Wrap(id, key);

        Assert.Equal(key, wrapper.Unwrap(id, wrapped));
        Assert.False(wrapped.AsSpan().IndexOf(key) >= 0);
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => wrapper.Unwrap(NoteId.New(), wrapped));
    }

    private static async Task<DisclosureConsent> GrantedAsync(Host host, DisclosureConsent asked, Site site) =>
        (await host.Consents.FindAsync(asked.Id, site.Company.Evan))!;

    private static async Task<byte[]> BoxOfAsync(Host host, NoteId id)
    {
        await using NotesContext notes = await host.OpenNotesAsync();
        return (await notes.Set<NoteRow>().SingleAsync(row => row.Id == id.Value)).Box!;
    }

    private static bool Contains(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
