namespace OneOnOne.Analyzers.Solving;

/// <summary>
/// Values that are computed from one another until none grows any more. Whoever reads a value is computed again when it grows.
/// </summary>
/// <remarks>
/// Law: values only grow; <see cref="ILattice{T}.Join"/> of the old and the new is kept. A key that is read before it is known reads
/// as <see langword="null"/> and is queued ahead of its reader, so that a chain of n calls is computed in about n steps. Once
/// <paramref name="isSpent"/> says so, what is queued is computed one last time and nothing is added to it: an answer in time, of
/// what is known by then.
/// </remarks>
internal sealed class GrowingTable<TKey, TValue>(ILattice<TValue> lattice, IEqualityComparer<TKey> keys, int limit, Func<bool> isSpent)
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, TValue?> _values = new(keys);
    private readonly Dictionary<TKey, List<TKey>> _readers = new(keys);
    private readonly Dictionary<TKey, int> _rounds = new(keys);
    private readonly Stack<TKey> _stack = new();
    private readonly HashSet<TKey> _queued = new(keys);
    private readonly Queue<TKey> _grown = new();
    private readonly HashSet<TKey> _waiting = new(keys);
    private readonly HashSet<TKey> _foreseen = new(keys);

    /// <summary>Every key that was computed or read, with what is known of it.</summary>
    public IEnumerable<KeyValuePair<TKey, TValue?>> Values => _values;

    /// <summary>Whether nothing is known of a key and nobody has foreseen it: what is foreseen and not known yet waits for its own readers.</summary>
    public bool IsUnheardOf(TKey key) => !_foreseen.Contains(key) && !(_values.TryGetValue(key, out TValue? value) && value is not null);

    /// <summary>Reads a value on behalf of <paramref name="reader"/>, who is computed again when it grows.</summary>
    public TValue? Read(TKey key, TKey reader)
    {
        if (!_readers.TryGetValue(key, out List<TKey>? readers))
        {
            _readers.Add(key, readers = []);
        }

        if (!readers.Contains(reader, keys))
        {
            readers.Add(reader);
        }

        if (_values.TryGetValue(key, out TValue? value))
        {
            return value;
        }

        if (!isSpent())
        {
            _values.Add(key, null);
            Queue(key);
        }

        return null;
    }

    /// <summary>Computes <paramref name="root"/> and all that it reads.</summary>
    /// <param name="root">What is asked for.</param>
    /// <param name="foresee">What a key will read, as far as that can be told beforehand; it is computed first.</param>
    /// <param name="compute">Computes one value, reading others; or nothing yet, where it names those that have to be known before.</param>
    /// <param name="cancellation">Ends it; nothing of it is to be used then.</param>
    public void Solve(TKey root, Func<TKey, IEnumerable<TKey>> foresee, Func<TKey, List<TKey>, TValue?> compute, CancellationToken cancellation)
    {
        Queue(root);
        while (_stack.Count > 0 || _grown.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();

            // What is new is computed in depth, what it reads before it; what has grown goes round in breadth, each as often as the others.
            TKey key = _stack.Count > 0 ? _stack.Pop() : _grown.Dequeue();
            if (!_queued.Remove(key) & !_waiting.Remove(key))
            {
                continue;
            }

            if (isSpent() && !keys.Equals(key, root))
            {
                continue;
            }

            _rounds.TryGetValue(key, out int rounds);
            if (rounds >= limit || (rounds == 0 && !isSpent() && Foresee(key, foresee)))
            {
                continue;
            }

            var needs = new List<TKey>();
            if (compute(key, needs) is { } value)
            {
                _rounds[key] = rounds + 1;
                Grow(key, value);
                continue;
            }

            // Once more, behind what it needs.
            Queue(key);
            foreach (TKey need in needs)
            {
                _queued.Add(need);
                _stack.Push(need);
            }
        }
    }

    /// <summary>Puts what a key will read before it; whether there was anything.</summary>
    private bool Foresee(TKey key, Func<TKey, IEnumerable<TKey>> foresee)
    {
        if (!_foreseen.Add(key))
        {
            return false;
        }

        Queue(key);
        int before = _stack.Count;
        foreach (TKey read in foresee(key))
        {
            if (!_foreseen.Contains(read) && !_values.ContainsKey(read))
            {
                // It may wait further below already: whoever reads it needs it before.
                _queued.Add(read);
                _stack.Push(read);
            }
        }

        if (_stack.Count > before)
        {
            return true;
        }

        _stack.Pop();
        _queued.Remove(key);
        return false;
    }

    private void Grow(TKey key, TValue value)
    {
        _values.TryGetValue(key, out TValue? known);
        TValue joined = known is null ? value : lattice.Join(known, value);
        if (ReferenceEquals(joined, known))
        {
            return;
        }

        _values[key] = joined;
        if (!isSpent() && _readers.TryGetValue(key, out List<TKey>? readers))
        {
            foreach (TKey reader in readers)
            {
                if (!_queued.Contains(reader) && _waiting.Add(reader))
                {
                    _grown.Enqueue(reader);
                }
            }
        }
    }

    private void Queue(TKey key)
    {
        if (_queued.Add(key))
        {
            _stack.Push(key);
        }
    }
}
