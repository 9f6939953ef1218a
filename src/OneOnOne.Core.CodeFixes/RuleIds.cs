namespace OneOnOne.CodeFixes;

/// <summary>The rules that have a fix, by the ids that are contract; the fixes know nothing else of the analyzers.</summary>
internal static class RuleIds
{
    public const string NoteContentReachesLog = "ONE1001";
    public const string NoteContentIsExported = "ONE1002";
    public const string NoteContentReachesTelemetry = "ONE1004";
    public const string NoteContentInException = "ONE1005";
    public const string ParserEchoesNoteContent = "ONE1007";
    public const string ConfidentialObjectReachesSink = "ONE1008";
    public const string TypePrintsNoteContent = "ONE1009";
    public const string WrappedTextLeaksBeside = "ONE1010";
    public const string ReleasedTextReachesLog = "ONE2006";
    public const string ConfidentialMemberIsNotAnnotated = "ONE4001";
    public const string SuppressionWithoutReason = "ONE4003";
    public const string ReleaseWithoutConsent = "ONE4004";
}
