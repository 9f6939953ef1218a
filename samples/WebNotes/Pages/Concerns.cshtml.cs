using OneOnOne;
using WebNotes.Concerns;

namespace WebNotes.Pages;

public sealed class ConcernsModel(SeriousMatters matters) : SignedInPage
{
    public IReadOnlyList<SeriousConcern> Mine { get; private set; } = [];

    public async Task OnGetAsync() => Mine = await matters.GetAsync(Me);
}
