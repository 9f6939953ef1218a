namespace OneOnOne;

/// <summary>Whose idea a consent was.</summary>
public enum ConsentInitiative
{
    /// <summary>The holder asked. Asking is pressure, so this is the stricter case and the default.</summary>
    Holder = 0,

    /// <summary>The confider offered.</summary>
    Confider = 1,
}
