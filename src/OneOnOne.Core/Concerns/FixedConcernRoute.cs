namespace OneOnOne;

/// <summary>One list of handlers for every category. Immutable.</summary>
/// <param name="handlers">The handlers, the first choice first.</param>
public sealed class FixedConcernRoute(PersonSet handlers) : IConcernRoute
{
    private readonly PersonSet _handlers = handlers ?? throw new ArgumentNullException(nameof(handlers));

    /// <inheritdoc/>
    public ValueTask<PersonSet> GetHandlersAsync(ConcernCategory category, CancellationToken cancellationToken = default) => new(_handlers);
}
