using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Reporting;

/// <summary>What to do instead, by where the content was going.</summary>
internal static class Remedy
{
    private const string Consent = "disclose it under a DisclosureConsent";

    public static string For(Finding finding) => finding.Origin.Label switch
    {
        _ when finding.Sink.Role == SinkRole.Departure => "say in a model what becomes of it there (a sink, a flow, or neutral)",
        Label.Released => "log the note's Id, since the consent names who may be told and nobody knows who reads a log",
        Label.NoConsent => "ask the confider (ConsentRegistry.RequestAsync) and pass the consent that was granted",
        Label.ConsentFor => "ask for a consent for this note, or tell the one that was agreed on",
        Label.ConsentAskedBy => "let the confider grant it, in their own name",
        Label.ConsentAsserted => "let the confider grant it by their own act, since here nobody was asked",
        Label.ConsentReused => "ask for a consent for each note, since there is no blanket consent",
        Label.Unasked when finding.Sink.Demand == Demand.Act => "remind a participant (ActionItem.Remind), or disclose it first and hand it on (ActionItem.Delegate)",
        Label.Unasked => "ask InferenceGuard.CheckAsync, and act when it is clear",
        Label.DecisionIgnored => "look at the answer before anything is told",
        Label.Wrapped => "leave it out: it is as confidential before it is wrapped as after",
        _ when finding.Origin.IsEcho => "ask with TryParse or TryGetValue, or say what failed by the exception's type and the note's Id",
        _ when finding.IsRefused => "tell only where the answer was yes",
        _ => For(finding.Sink.Kind),
    };

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
