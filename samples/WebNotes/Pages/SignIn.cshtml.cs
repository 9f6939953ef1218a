using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OneOnOne;
using WebNotes.Data;
using WebNotes.People;

namespace WebNotes.Pages;

public sealed class SignInModel(Staff staff, ILogger<SignInModel> log) : PageModel
{
    public IReadOnlyList<Employee> Employees { get; private set; } = [];

    public async Task OnGetAsync() => Employees = await staff.GetAllAsync();

    public async Task<IActionResult> OnPostInAsync(Guid who, string? returnUrl)
    {
        if (who == Guid.Empty || await staff.FindAsync(new PersonId(who)) is not { } employee) return RedirectToPage();
        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        await HttpContext.SignInAsync(scheme, SignedIn.As(employee, scheme));
        log.LogInformation("{Person} has signed in", employee.Id);
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToPage("/Index");
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await HttpContext.SignOutAsync();
        return RedirectToPage();
    }

    public string ReportsTo(Employee employee) => Employees.FirstOrDefault(other => other.Id == employee.ManagerId) is { } manager
        ? $"reports to {manager.Name}"
        : SeriousMattersGoTo(employee) ? "handles serious concerns" : "reports to nobody";

    private static bool SeriousMattersGoTo(Employee employee) => employee.Id == SeededStaff.Omar || employee.Id == SeededStaff.Hana;
}
