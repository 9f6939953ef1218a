namespace OneOnOne;

/// <summary>Adds an event to a kept concern, however many others do so at the same time.</summary>
internal static class ConcernChange
{
    /// <summary>Makes the next event from the latest state, again if somebody else was faster.</summary>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">The event cannot happen in the state in which the concern is by now.</exception>
    public static async ValueTask<SeriousConcern> ApplyAsync(
        IConcernStore store,
        ConcernId id,
        Func<SeriousConcern, DateTimeOffset, ConcernEvent> next,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        while (true)
        {
            IReadOnlyList<ConcernEvent> events = await store.ReadAsync(id.Required(nameof(id)), cancellationToken).ConfigureAwait(false);
            if (events.Count == 0)
                throw new KeyNotFoundException("There is no concern with this id.");
            SeriousConcern before = SeriousConcern.Replay(events);
            ConcernEvent happened = next(before, before.Next(time.GetUtcNow()));
            SeriousConcern after = before.After(happened);
            if (await store.TryAppendAsync(id, events.Count, happened, cancellationToken).ConfigureAwait(false))
                return after;
        }
    }
}
