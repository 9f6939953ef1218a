using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>
/// Everything that the ledger holds about one confider, in order, under one head. She sees her rows alone; the proofs are made of
/// hashes that tell nothing of the others'.
/// </summary>
/// <param name="Confider">Whose account it is.</param>
/// <param name="Head">The ledger when the account was drawn up.</param>
/// <param name="Lines">The rows, oldest first. Erased rows are missing: they say nothing any more, not even whose they were.</param>
public sealed record DisclosureAccount(PersonId Confider, LedgerHead Head, ImmutableArray<AccountLine> Lines)
{
    /// <summary>The disclosures alone: when, to whom, how much, for what purpose, on what ground.</summary>
    public IEnumerable<DisclosureEntry> Disclosures => Lines.Select(line => line.Entry).OfType<DisclosureEntry>();
}
