namespace OneOnOne;

/// <summary>A request with everything that the stores know about it, read once, so that all checks see the same.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Note">The note as it is now.</param>
/// <param name="Line">The reporting line as it is now; <see langword="null"/> if it runs in a circle.</param>
/// <param name="Now">The one reading of the clock.</param>
internal sealed record GateCase(GateRequest Request, Note Note, ReportingGraph? Line, DateTimeOffset Now);
