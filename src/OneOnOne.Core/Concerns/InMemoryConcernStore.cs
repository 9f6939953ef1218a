using System.Runtime.CompilerServices;

namespace OneOnOne;

/// <summary>A concern store that is kept in this process and forgotten with it. Thread-safe.</summary>
public sealed class InMemoryConcernStore : IConcernStore
{
    private readonly object _lock = new();
    private readonly Dictionary<ConcernId, List<ConcernEvent>> _events = [];

    /// <inheritdoc/>
    public ValueTask AddAsync(SeriousConcern concern, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(concern);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_events.TryAdd(concern.Id, [.. concern.Events]))
                throw new DuplicateIdException("There is a concern with this id already.");
        }
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryAppendAsync(
        ConcernId id, int known, ConcernEvent next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_events.TryGetValue(id, out List<ConcernEvent>? events) || events.Count != known)
                return new(false);
            events.Add(next);
            return new(true);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ConcernEvent>> ReadAsync(ConcernId id, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(_events.TryGetValue(id, out List<ConcernEvent>? events) ? [.. events] : []);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ConcernId> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ConcernId[] ids;
        lock (_lock)
            ids = [.. _events.Keys];
        foreach (ConcernId id in ids)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return id;
        }
        await Task.CompletedTask.ConfigureAwait(false);
    }
}
