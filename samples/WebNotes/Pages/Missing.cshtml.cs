using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace WebNotes.Pages;

/// <summary>Answers in place of every page that is not there, and of every page that is somebody else's, alike.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class MissingModel : PageModel
{
    /// <summary>A program gets a line, a person the page.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        PathString asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        if (asked.StartsWithSegments("/api")) context.Result = Content($"There is nothing here for you ({Response.StatusCode}).");
    }
}
