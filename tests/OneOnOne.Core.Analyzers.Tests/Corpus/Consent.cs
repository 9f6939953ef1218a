using OneOnOne.Annotations;

namespace Corpus;

/// <summary>Consent to tell of some memos, and of no others.</summary>
public sealed class Consent(params int[] covered)
{
    [ConsentGuard]
    public bool Permits(Memo record, string recipient)
    {
        var permitted = covered.Contains(record.Id);
        if (permitted)
            Recorder.Release(record);
        return permitted;
    }

    [ConsentGuard]
    public Task<bool> PermitsAsync(Memo record, string recipient) => Task.FromResult(Permits(record, recipient));

    [ConsentGuard]
    public void Demand(Memo record, string recipient)
    {
        if (!Permits(record, recipient))
            throw new InvalidOperationException("no consent");
    }
}
