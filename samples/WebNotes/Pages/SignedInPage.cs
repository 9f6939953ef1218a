using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneOnOne;
using WebNotes.Disclosing;
using WebNotes.People;

namespace WebNotes.Pages;

/// <summary>A page of somebody who is signed in, with one line of answer that outlives a redirect and never repeats what was said.</summary>
public abstract class SignedInPage : PageModel
{
    public PersonId Me => User.Person();

    /// <summary>A form's address that somebody opens by itself has no handler; it shows the page that the form is on.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null) context.Result = RedirectToPage();
    }

    protected IActionResult Say(Answer answer, string? page = null, object? route = null)
    {
        TempData[answer.IsRefusal ? "Refused" : "Said"] = answer.Sentence;
        return page is null ? RedirectToPage(route) : RedirectToPage(page, route);
    }

    /// <summary>
    /// Shows this page once more with a refusal, so that a form can give back what was typed into it. It goes to its writer in the very
    /// answer; across a redirect it would lie in a cookie.
    /// </summary>
    protected async Task<IActionResult> ShowAgainAsync(string refusal, Func<Task<IActionResult>> show)
    {
        ViewData["Refused"] = refusal;
        return await show();
    }

    protected async Task<IActionResult> TryAsync(Func<Task<Answer>> act, Func<string, Task<IActionResult>>? refuse = null)
    {
        Answer answer = await AnswerAsync(act);
        return answer.IsRefusal && refuse is not null ? await refuse(answer.Sentence) : Say(answer);
    }

    private static async Task<Answer> AnswerAsync(Func<Task<Answer>> act)
    {
        try
        {
            return await act();
        }
        catch (DisclosureRefusedException refused)
        {
            return new Answer(Wording.Of(refused.Decision), IsRefusal: true);
        }
        catch (ConsentEventException)
        {
            return new Answer("That cannot be done with this consent any more.", IsRefusal: true);
        }
        catch (ConcernEventException law)
        {
            return new Answer(law.Message, IsRefusal: true);
        }
        catch (ArgumentException)
        {
            return new Answer("Something in the form does not fit this note.", IsRefusal: true);
        }
    }
}
