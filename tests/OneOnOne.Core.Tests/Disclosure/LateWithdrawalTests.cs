using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OneOnOne.Tests;

/// <summary>The race between a use and a withdrawal, played out move by move instead of left to chance.</summary>
public sealed class LateWithdrawalTests
{
    [Fact]
    public async Task R13_a_withdrawal_right_after_the_gate_has_read_the_consent_stops_the_use()
    {
        var store = new InterruptedConsentStore();
        var office = new Office(adjust: services => services.Replace(ServiceDescriptor.Singleton<IConsentStore>(store)));
        Note note = await office.FromEvan();
        DisclosureConsent granted = await office.Granted(note, office.TellHana with { Uses = 5 });
        store.AfterNextRead = async () => await office.Consents.WithdrawAsync(granted.Id, office.Evan);

        Assert.False(await office.Gate.TryExerciseAsync(granted, note, office.Hana));
        Assert.DoesNotContain(await office.Entries(), entry => entry is DisclosureEntry);
    }

    /// <summary>Lets something happen between a read and whatever its caller does next.</summary>
    private sealed class InterruptedConsentStore : IConsentStore
    {
        private readonly InMemoryConsentStore _inner = new();

        public Func<Task>? AfterNextRead { get; set; }

        public ValueTask<bool> TryOpenAsync(DisclosureConsent consent, int known, CancellationToken cancellationToken = default) =>
            _inner.TryOpenAsync(consent, known, cancellationToken);

        public ValueTask<bool> TryAppendAsync(ConsentId id, int known, ConsentEvent next, CancellationToken cancellationToken = default) =>
            _inner.TryAppendAsync(id, known, next, cancellationToken);

        public async ValueTask<IReadOnlyList<ConsentEvent>> ReadAsync(ConsentId id, CancellationToken cancellationToken = default)
        {
            IReadOnlyList<ConsentEvent> events = await _inner.ReadAsync(id, cancellationToken);
            if (AfterNextRead is { } interrupt)
            {
                AfterNextRead = null;
                await interrupt();
            }

            return events;
        }

        public ValueTask<IReadOnlyList<ConsentId>> GetForNoteAsync(NoteId note, CancellationToken cancellationToken = default) =>
            _inner.GetForNoteAsync(note, cancellationToken);
    }
}
