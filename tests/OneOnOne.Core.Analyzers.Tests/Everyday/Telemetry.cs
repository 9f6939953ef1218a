using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

namespace Everyday;

[EventSource(Name = "Retros")]
public sealed class RetroEvents : EventSource
{
    public static readonly RetroEvents Log = new();
    [Event(1)] public void Saved(string mood) => WriteEvent(1, mood);
    [Event(2)] public void Counted(int n) => WriteEvent(2, n);
}

public sealed class TelemetryOfTheTeam
{
    private static readonly ActivitySource s_source = new("retros");
    private static readonly Meter s_meter = new("retros");
    private readonly Counter<int> _saved = s_meter.CreateCounter<int>("saved");
    private readonly Histogram<double> _length = s_meter.CreateHistogram<double>("length");

    public void Tag(Retro retro) { using var a = s_source.StartActivity("save"); a?.SetTag("mood", retro.Mood); } // ONE1004
    public void Event(Retro retro) => Activity.Current?.AddEvent(new ActivityEvent("saved", tags: new ActivityTagsCollection { ["mood"] = retro.Mood })); // ONE1004
    public void Counter(Retro retro) => _saved.Add(1, new KeyValuePair<string, object?>("mood", retro.Mood)); // ONE1004
    public void Name(Retro retro) { using var a = s_source.StartActivity("save " + retro.Mood); } // ONE1004
    public void Baggage(Retro retro) => Activity.Current!.AddBaggage("mood", retro.Mood); // ONE1004
    public void Source(Retro retro) => RetroEvents.Log.Saved(retro.Mood); // ONE1004
    public void Status(Retro retro) => Activity.Current?.SetStatus(ActivityStatusCode.Error, $"bad: {retro.Mood}"); // ONE1004
    public void Tags(Retro retro) { var t = new TagList { { "team", retro.Team }, { "mood", retro.Mood } }; _saved.Add(1, t); } // ONE1004

    public void Length(Retro retro) => _length.Record(retro.Mood.Length, new KeyValuePair<string, object?>("team", retro.Team));
    public void Id(Retro retro) => Activity.Current?.SetTag("retro", retro.Id);
    public void Counted(Retro retro) => RetroEvents.Log.Counted(retro.Mood.Split(' ').Length);
    public void Flag(Retro retro) => Activity.Current?.SetTag("long", retro.Mood.Length > 100 ? "yes" : "no");
    public void Score(Retro retro) => _saved.Add(retro.Score, new KeyValuePair<string, object?>("team", retro.Team));
}
