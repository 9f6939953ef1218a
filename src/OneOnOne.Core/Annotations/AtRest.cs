namespace OneOnOne.Annotations;

/// <summary>How a <see cref="ConfidentialAttribute"/> member lies in its store.</summary>
public enum AtRest
{
    /// <summary>As it is: a database that is given it holds it in plain text. The strictest reading, and therefore the default.</summary>
    Clear = 0,

    /// <summary>The store seals it, for example with an encrypting value converter; a database is then no leak.</summary>
    Sealed = 1,
}
