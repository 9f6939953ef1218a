using OneOnOne;
using WebNotes.Data;
using WebNotes.People;

namespace WebNotes.Pages;

public sealed class AskModel(DisclosureGate gate, Staff staff) : SignedInPage
{
    public IReadOnlyList<Employee> Employees { get; private set; } = [];

    public InquiryAnswer? Answer { get; private set; }

    public async Task OnGetAsync() => Employees = await staff.GetAllAsync();

    public async Task OnPostAsync(Guid about)
    {
        Employees = await staff.GetAllAsync();
        if (about != Guid.Empty) Answer = gate.AnswerInquiry(Me, new PersonId(about));
    }
}
