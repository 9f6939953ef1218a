using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Reporting;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>The rules that follow content to a sink, and which of them a finding is for.</summary>
internal static class FlowRules
{
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        NoteContentReachesLog.Descriptor,
        NoteContentIsExported.Descriptor,
        NoteContentIsSerialized.Descriptor,
        NoteContentReachesTelemetry.Descriptor,
        NoteContentInException.Descriptor,
        NoteContentIsStoredInTheClear.Descriptor,
        ParserEchoesNoteContent.Descriptor,
        ConfidentialObjectReachesSink.Descriptor,
        WrappedTextLeaksBeside.Descriptor,
        ConsentIsNull.Descriptor,
        ConsentIsForAnotherNote.Descriptor,
        ConsentGrantedByTheDiscloser.Descriptor,
        ConsentMintedBesideItsUse.Descriptor,
        DecisionIsIgnored.Descriptor,
        ReleasedTextReachesLog.Descriptor,
        ConsentIsShared.Descriptor,
        ActionSkipsInferenceGuard.Descriptor,
        ContentLeavesTheAnalysis.Descriptor,
    ];

    /// <summary>The rule that a finding breaks, or <see langword="null"/> for content that may go where it goes.</summary>
    public static DiagnosticDescriptor? For(Finding finding)
    {
        if (finding.Sink.Role == SinkRole.Departure)
        {
            return finding.Origin.IsContent ? ContentLeavesTheAnalysis.Descriptor : null;
        }

        if (finding.Origin.Label == Label.Participant && finding.Sink.ServesParticipants)
        {
            return null;
        }

        return OfConsent(finding) is { } rule ? rule
            : ReleasedTextReachesLog.Reports(finding) ? ReleasedTextReachesLog.Descriptor
            : WrappedTextLeaksBeside.Reports(finding) ? WrappedTextLeaksBeside.Descriptor
            : !finding.Origin.IsContent ? null
            : ConfidentialObjectReachesSink.Reports(finding) ? ConfidentialObjectReachesSink.Descriptor
            : ParserEchoesNoteContent.Reports(finding) ? ParserEchoesNoteContent.Descriptor
            : NoteContentReachesLog.Reports(finding.Sink) ? NoteContentReachesLog.Descriptor
            : NoteContentIsSerialized.Reports(finding.Sink) ? NoteContentIsSerialized.Descriptor
            : NoteContentReachesTelemetry.Reports(finding.Sink) ? NoteContentReachesTelemetry.Descriptor
            : NoteContentInException.Reports(finding.Sink) ? NoteContentInException.Descriptor
            : NoteContentIsStoredInTheClear.Reports(finding.Sink) ? NoteContentIsStoredInTheClear.Descriptor
            : NoteContentIsExported.Descriptor;
    }

    private static DiagnosticDescriptor? OfConsent(Finding finding) =>
        ConsentIsNull.Reports(finding) ? ConsentIsNull.Descriptor
        : ConsentIsForAnotherNote.Reports(finding) ? ConsentIsForAnotherNote.Descriptor
        : ConsentGrantedByTheDiscloser.Reports(finding) ? ConsentGrantedByTheDiscloser.Descriptor
        : ConsentMintedBesideItsUse.Reports(finding) ? ConsentMintedBesideItsUse.Descriptor
        : DecisionIsIgnored.Reports(finding) ? DecisionIsIgnored.Descriptor
        : ConsentIsShared.Reports(finding) ? ConsentIsShared.Descriptor
        : ActionSkipsInferenceGuard.Reports(finding) ? ActionSkipsInferenceGuard.Descriptor
        : null;

    /// <summary>The diagnostics of one file's findings: one for each place and sink, in the order of the source.</summary>
    public static IEnumerable<Diagnostic> Diagnostics(IEnumerable<Finding> findings, Compilation compilation)
    {
        List<RuledFinding> broken = [];
        foreach (Finding finding in findings)
        {
            if (For(finding) is { } rule)
            {
                broken.Add(new RuledFinding(finding, rule));
            }
        }

        return FindingOrder.OnePerPlace(broken).Select(one => FindingDiagnostic.Of(one, compilation));
    }
}
