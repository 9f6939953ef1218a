using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class Releases
{
    [ReleasesContent] public static string Open(Retro r) => r.Mood; // ONE4004
    [ReleasesContent(Justification = "The team agreed.")] public static string Agreed(Retro r) => r.Mood; // ONE4004
    [ReleasesContent] public static string WithConsent(Retro r, DisclosureConsent c) => c.State == ConsentState.Granted ? r.Mood : "";
    [ReleasesContent] public static string ByPermit(Retro r, DisclosurePermit p) => r.Mood + p;
}
