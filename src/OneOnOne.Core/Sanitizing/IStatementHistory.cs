namespace OneOnOne;

/// <summary>Remembers what each recipient has been told already, because two harmless statements may be telling together (S10).</summary>
/// <remarks>The gate adds to it whatever it lets out under a review. Implementations must be safe for concurrent calls.</remarks>
public interface IStatementHistory
{
    /// <summary>Remembers a statement that was told.</summary>
    /// <param name="statement">What it gave away.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    ValueTask AddAsync(ReleasedStatement statement, CancellationToken cancellationToken = default);

    /// <summary>What a recipient has been told already.</summary>
    /// <param name="recipient">The recipient.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    ValueTask<IReadOnlyList<ReleasedStatement>> GetToAsync(PersonId recipient, CancellationToken cancellationToken = default);
}
