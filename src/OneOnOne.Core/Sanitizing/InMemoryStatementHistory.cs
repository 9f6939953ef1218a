namespace OneOnOne;

/// <summary>A statement history that is kept in this process and forgotten with it. Thread-safe.</summary>
public sealed class InMemoryStatementHistory : IStatementHistory
{
    private readonly object _lock = new();
    private readonly Dictionary<PersonId, List<ReleasedStatement>> _byRecipient = [];

    /// <inheritdoc/>
    public ValueTask AddAsync(ReleasedStatement statement, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_byRecipient.TryGetValue(statement.Recipient, out List<ReleasedStatement>? told))
                _byRecipient.Add(statement.Recipient, told = []);
            told.Add(statement);
        }
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ReleasedStatement>> GetToAsync(PersonId recipient, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return new(_byRecipient.TryGetValue(recipient, out List<ReleasedStatement>? told) ? [.. told] : []);
    }
}
