namespace OneOnOne;

/// <summary>Everything that the checks found, gathered so that a refusal can list all of it.</summary>
internal sealed class GateFindings
{
    private readonly List<RefusalReason> _reasons = [];
    private readonly List<OpenQuestion> _questions = [];
    private DateTimeOffset _earliest = DateTimeOffset.MinValue;
    private int _coverMissing;

    public bool HasRefusals => _reasons.Count > 0;

    public void Refuse(IEnumerable<RefusalReason> reasons) => _reasons.AddRange(reasons);

    public void RefuseIf(bool applies, RefusalReason reason)
    {
        if (applies) _reasons.Add(reason);
    }

    public void AskIf(bool applies, OpenQuestion question)
    {
        if (applies) _questions.Add(question);
    }

    public void Wait(DateTimeOffset until, int coverMissing = 0)
    {
        if (until > _earliest) _earliest = until;
        _coverMissing = Math.Max(_coverMissing, coverMissing);
    }

    /// <summary>What stands in the way, the strongest first; <see langword="null"/> if nothing does.</summary>
    public GateDecision? Obstacle(DateTimeOffset now)
    {
        if (_reasons.Count > 0) return new GateDecision.Refused(_reasons);
        if (_questions.Count > 0) return new GateDecision.NeedsPerson([.. _questions.Distinct().Order()]);
        return now < _earliest || _coverMissing > 0 ? new GateDecision.NotYet(_earliest, _coverMissing) : null;
    }
}
