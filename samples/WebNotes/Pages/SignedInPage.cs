using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneOnOne;
using WebNotes.Disclosing;
using WebNotes.People;

namespace WebNotes.Pages;

/// <summary>A page of somebody who is signed in, with one line of answer that outlives a redirect and never repeats what was said.</summary>
public abstract class SignedInPage : PageModel
{
    public PersonId Me => User.Person();

    protected IActionResult Say(string sentence, string? page = null, object? route = null)
    {
        TempData["Said"] = sentence;
        return page is null ? RedirectToPage(route) : RedirectToPage(page, route);
    }

    protected async Task<IActionResult> TryAsync(Func<Task<string>> act, object? route = null)
    {
        try
        {
            return Say(await act(), route: route);
        }
        catch (DisclosureRefusedException refused)
        {
            return Say(Wording.Of(refused.Decision), route: route);
        }
        catch (ConsentEventException)
        {
            return Say("That cannot be done with this consent any more.", route: route);
        }
        catch (ConcernEventException law)
        {
            return Say(law.Message, route: route);
        }
        catch (ArgumentException)
        {
            return Say("Something in the form does not fit this note.", route: route);
        }
    }
}
