using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace WebNotes.Pages;

/// <summary>Answers in place of whatever failed, a form that was sent included; it has no token of its own and changes nothing.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel;
