// Jobs queued for a worker, commands done by an editor.
using System.Threading.Channels;

namespace Flows.RealShapes.WorkersAndEditors;

public static class Scenario
{
    public static async Task Run()
    {
        await Work(Notes.First());
        Undo(Notes.First());
    }

    private static async Task Work(Memo memo)
    {
        var worker = new Worker();
        worker.Queue(_ =>
        {
            Sink.Log(memo.Title); // safe
            return Task.CompletedTask;
        });
        worker.Queue(_ =>
        {
            Sink.Log(memo.Text); // leak
            return Task.CompletedTask;
        });
        await worker.DrainAsync();
    }

    private static void Undo(Memo memo)
    {
        var editor = new Editor();
        editor.Do(new SetText(memo.Title));
        Sink.Log(editor.Version); // safe
        editor.Do(new SetText(memo.Text));
        Sink.Log(editor.Text); // leak
        Sink.Log(editor.History); // safe
    }

    private sealed class Worker
    {
        private readonly Channel<Func<CancellationToken, Task>> _jobs = Channel.CreateUnbounded<Func<CancellationToken, Task>>();

        public void Queue(Func<CancellationToken, Task> job) => _jobs.Writer.TryWrite(job);

        public async Task DrainAsync()
        {
            while (_jobs.Reader.TryRead(out var job))
                await job(CancellationToken.None);
        }
    }

    private interface ICommand
    {
        void Apply(Editor editor);
    }

    private sealed record SetText(string Text) : ICommand
    {
        public void Apply(Editor editor) => editor.Text = Text;
    }

    private sealed class Editor
    {
        private readonly Stack<ICommand> _done = new();

        public string Text { get; set; } = "";

        public int Version { get; private set; }

        public int History => _done.Count;

        public void Do(ICommand command)
        {
            command.Apply(this);
            _done.Push(command);
            Version++;
        }
    }
}
