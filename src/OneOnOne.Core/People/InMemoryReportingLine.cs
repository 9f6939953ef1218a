namespace OneOnOne;

/// <summary>A reporting line that is kept in this process and forgotten with it. Thread-safe.</summary>
public sealed class InMemoryReportingLine : IReportingLine
{
    private readonly object _gate = new();
    private readonly Dictionary<PersonId, PersonSet> _managers = [];

    /// <summary>Says to whom a person reports from now on; what was said before is replaced.</summary>
    /// <param name="person">The person who reports.</param>
    /// <param name="managers">Their bosses; <see cref="PersonSet.Empty"/> for someone at the top.</param>
    /// <exception cref="ReportingLineException">Someone would become their own boss; the line stays as it was.</exception>
    public void Set(PersonId person, PersonSet managers)
    {
        person.Required(nameof(person));
        ArgumentNullException.ThrowIfNull(managers);
        lock (_gate)
        {
            if (Reaches(managers, person)) throw new ReportingLineException("Nobody can be their own boss, on whatever path.");
            _managers[person] = managers;
        }
    }

    /// <inheritdoc/>
    public ValueTask<PersonSet> GetManagersAsync(PersonId person, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return new(_managers.GetValueOrDefault(person, PersonSet.Empty));
        }
    }

    private bool Reaches(PersonSet from, PersonId person)
    {
        var seen = new HashSet<PersonId>();
        var waiting = new Queue<PersonId>(from);
        while (waiting.TryDequeue(out PersonId boss))
        {
            if (boss == person) return true;
            if (!seen.Add(boss)) continue;
            foreach (PersonId next in _managers.GetValueOrDefault(boss, PersonSet.Empty)) waiting.Enqueue(next);
        }

        return false;
    }
}
