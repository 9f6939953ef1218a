namespace OneOnOne;

/// <summary>What a row of the ledger records. The numbers are part of the canonical form and never change meaning.</summary>
public enum LedgerEntryKind
{
    /// <summary>A confidence came out, or was abused. The strictest value, and therefore the default.</summary>
    Breach = 0,

    /// <summary>Something was told to somebody under a ground.</summary>
    Disclosure = 1,

    /// <summary>A disclosure was asked for and refused.</summary>
    Refusal = 2,

    /// <summary>A consent was withdrawn.</summary>
    Withdrawal = 3,

    /// <summary>A confider was told of what an earlier row records.</summary>
    Notice = 4,

    /// <summary>The opening of an earlier row was erased.</summary>
    Erasure = 5,
}
