using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Reporting;

/// <summary>What to do instead, by where the content was going.</summary>
internal static class Remedy
{
    private const string Consent = "disclose it under a DisclosureConsent";

    public static string For(Finding finding) => finding.Origin.Label == Label.Released
        ? "log the note's Id, since the consent names who may be told and nobody knows who reads a log"
        : finding.Origin.Label == Label.Wrapped ? "leave it out: it is as confidential before it is wrapped as after"
        : finding.Origin.IsEcho ? "ask with TryParse or TryGetValue, or say what failed by the exception's type and the note's Id"
        : For(finding.Sink.Kind);

    private static string For(SinkKind kind) => kind switch
    {
        SinkKind.Log => $"log the note's Id, or {Consent}",
        SinkKind.Console or SinkKind.Debug => $"print the note's Id, or {Consent}",
        SinkKind.Telemetry => $"tag it with the note's Id, or {Consent}",
        SinkKind.Exception => "name the note by its Id, since nobody knows who will read the exception",
        SinkKind.Serialization => $"serialize the note's Id, open it for its reader with DisclosureGate.ReadAsync, or {Consent}",
        SinkKind.Response or SinkKind.Display => $"open it for its reader with DisclosureGate.ReadAsync, or {Consent}",
        SinkKind.Database or SinkKind.Cache => "seal it first (NoteContent.Seal), or say that the store does with AtRest.Sealed",
        _ => $"pass the note's Id, or {Consent}",
    };
}
