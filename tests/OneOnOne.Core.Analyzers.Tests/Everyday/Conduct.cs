using Microsoft.Extensions.Logging;
using OneOnOne;
using OneOnOne.Annotations;

namespace Everyday;

public sealed class Conduct(InferenceGuard guard)
{
    public void Talk(Note n, PersonId me, PersonId boss) { var a = new PlannedAction([n], me, boss); Console.WriteLine("will talk to " + a.Targets.Count); } // ONE3001
    public List<string> Plan(IEnumerable<Note> notes, PersonId me, PersonId boss) => notes.Select(n => new PlannedAction([n], me, boss).Holder.ToString()!).ToList(); // ONE3001
    public ActionItem Item(Note n, PersonId boss) => new(ActionItemId.New(), n.Participants, new NoteContent("Fix"), boss, n.Id, n.Version, n.Tier); // ONE3001
    public async Task<bool> SafeChecked(Note n, PersonId me, PersonId boss) => await guard.CheckAsync(new PlannedAction([n], me, boss)) is InferenceVerdict.Clear;
    public PlannedAction SafeReturned(Note n, PersonId me, PersonId boss) => new([n], me, boss);
    public ActionItem SafeRemind(Note n, PersonId me) => ActionItem.Remind(n, new NoteContent("Fix"), me);
}
