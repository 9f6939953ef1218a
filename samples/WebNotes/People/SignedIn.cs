using System.Security.Claims;
using OneOnOne;
using WebNotes.Data;

namespace WebNotes.People;

/// <summary>The person behind a request, as the cookie says. Every door of the library is asked with this id and no other.</summary>
public static class SignedIn
{
    public static PersonId Person(this ClaimsPrincipal user) =>
        new(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in.")));

    public static ClaimsPrincipal As(Employee employee, string scheme) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, employee.Id.ToString()), new Claim(ClaimTypes.Name, employee.Name)], scheme));
}
