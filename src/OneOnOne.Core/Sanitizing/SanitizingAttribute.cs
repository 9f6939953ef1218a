namespace OneOnOne;

/// <summary>
/// Something that a statement tells about its source, such as "is in the payments team": the key by which the host's directory
/// knows who fits. Equality is by key, in any case.
/// </summary>
public sealed record SanitizingAttribute
{
    /// <summary>Names an attribute.</summary>
    /// <param name="key">The directory's key, such as "team:payments". Not blank.</param>
    /// <exception cref="ArgumentException">The key is blank.</exception>
    public SanitizingAttribute(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        Key = key.Trim().ToLowerInvariant();
    }

    /// <summary>The directory's key, in lower case.</summary>
    public string Key { get; }
}
