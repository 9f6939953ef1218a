namespace OneOnOne;

/// <summary>Adds an event to a kept consent, however many others do so at the same time.</summary>
internal static class ConsentChange
{
    /// <summary>Applies a change to the latest events, again if somebody else was faster.</summary>
    /// <exception cref="KeyNotFoundException">There is no such consent.</exception>
    /// <exception cref="ConsentEventException">The change cannot happen in the state in which the consent is by now.</exception>
    public static async ValueTask<DisclosureConsent> ApplyAsync(
        IConsentStore store,
        ConsentId id,
        Func<DisclosureConsent, DisclosureConsent> change,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            IReadOnlyList<ConsentEvent> events = await store.ReadAsync(id, cancellationToken).ConfigureAwait(false);
            if (events.Count == 0) throw new KeyNotFoundException("There is no consent with this id.");
            var before = DisclosureConsent.Replay(events, time);
            DisclosureConsent after = change(before);
            if (after.Events.Length == before.Events.Length) return before;
            if (await store.TryAppendAsync(id, events.Count, after.Events[^1], cancellationToken).ConfigureAwait(false)) return after;
        }
    }
}
