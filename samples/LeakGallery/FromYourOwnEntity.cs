using OneOnOne.Annotations;

namespace LeakGallery;

// A team's own entity, whose text is a plain string: the annotation says what it is, and no type has to change.
public sealed class FromYourOwnEntity
{
    public void Audit(Reminder reminder) => Console.WriteLine($"{reminder.Due:d}: {reminder.Topic}"); // leak: ONE1001

    public sealed class Reminder
    {
        public DateOnly Due { get; set; }

        [Confidential]
        public string Topic { get; set; } = "";
    }
}
