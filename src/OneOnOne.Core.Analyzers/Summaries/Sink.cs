namespace OneOnOne.Analyzers.Summaries;

/// <summary>A place where whatever arrives is disclosed.</summary>
internal sealed class Sink(SinkKind kind, string id, string name, SinkRole role = SinkRole.Disclosure) : IEquatable<Sink>
{
    public SinkKind Kind { get; } = kind;

    /// <summary>The documentation id of the member that discloses.</summary>
    public string Id { get; } = id;

    /// <summary>What a reader calls it: <c>ILogger.LogInformation</c>.</summary>
    public string Name { get; } = name;

    public SinkRole Role { get; } = role;

    /// <summary>What is demanded of a consent that arrives here; <see cref="Demand.None"/> where content arrives.</summary>
    public Demand Demand { get; init; }

    /// <summary>Whether content that the gate opened for a participant may go there, because the gate has checked who reads.</summary>
    public bool ServesParticipants => Kind is SinkKind.Response or SinkKind.Display or SinkKind.Serialization;

    public bool Equals(Sink? other) => other is not null && Kind == other.Kind && Id == other.Id && Demand == other.Demand && Role == other.Role;

    public override bool Equals(object? obj) => Equals(obj as Sink);

    public override int GetHashCode() => Id.GetHashCode();
}
