// What flows with the work: a callee that is asynchronous sets it for itself, one that is not sets it for its caller.
namespace Flows.Async.AmbientCallees;

public static class Scenario
{
    private static readonly AsyncLocal<string?> s_user = new();
    private static string? s_plain;

    public static async Task Run()
    {
        var memo = Notes.First();
        await Sets(memo);
        await Downwards(memo);
        await Instances(memo);
    }

    private static async Task Sets(Memo memo)
    {
        s_user.Value = "nobody";
        await Change(memo);
        Sink.Log(s_user.Value); // safe
        Sink.Log(s_plain); // leak
        ChangeNow(memo);
        Sink.Log(s_user.Value); // leak
        s_user.Value = memo.Title;
        await Begun(memo);
        Sink.Log(s_user.Value); // leak
    }

    private static async Task Downwards(Memo memo)
    {
        s_user.Value = memo.Text;
        await Show(); // leak
        s_user.Value = memo.Author;
        await Show(); // safe
        s_user.Value = "x";
        await ChangeAndShow(memo);
    }

    private static async Task Instances(Memo memo)
    {
        var scope = new Scope();
        await scope.EnterAsync(memo.Text);
        Sink.Log(scope.Current); // safe
        scope.Enter(memo.Text);
        Sink.Log(scope.Current); // leak
    }

    private static async Task Change(Memo memo)
    {
        s_user.Value = memo.Text;
        s_plain = memo.Text;
        await Task.Yield();
    }

    private static void ChangeNow(Memo memo) => s_user.Value = memo.Text;

    // No async method, so it runs in its caller's place.
    private static Task Begun(Memo memo)
    {
        s_user.Value = memo.Text;
        return Task.CompletedTask;
    }

    private static Task Show()
    {
        Sink.Log(s_user.Value);
        return Task.CompletedTask;
    }

    private static async Task ChangeAndShow(Memo memo)
    {
        s_user.Value = memo.Text;
        await Show(); // leak
    }

    private sealed class Scope
    {
        private readonly AsyncLocal<string?> _current = new();

        public string? Current => _current.Value;

        public void Enter(string text) => _current.Value = text;

        public async Task EnterAsync(string text)
        {
            _current.Value = text;
            await Task.Yield();
        }
    }
}
