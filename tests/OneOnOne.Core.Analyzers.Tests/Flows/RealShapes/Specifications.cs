// Specifications that select and validators that complain.
namespace Flows.RealShapes.Specifications;

public static class Scenario
{
    public static void Run()
    {
        Specify(Notes.All());
        Validate(Notes.First());
    }

    private static void Specify(IReadOnlyList<Memo> memos)
    {
        ISpecification<Memo> longOnes = new And<Memo>(new LongText(5), new ById(1));
        var found = memos.Where(longOnes.IsMet).ToList();
        Sink.Log(found.Count); // safe
        Sink.Log(found[0].Text); // leak
    }

    private static void Validate(Memo memo)
    {
        var result = new Validator().Check(memo);
        foreach (var error in result.Errors)
            Sink.Log(error); // leak
        Sink.Log(result.IsValid); // safe
        foreach (var (field, length) in result.Sizes)
            Sink.Log(field + length); // safe
    }

    private interface ISpecification<in T>
    {
        bool IsMet(T item);
    }

    private sealed class LongText(int least) : ISpecification<Memo>
    {
        public bool IsMet(Memo item) => item.Text.Length > least;
    }

    private sealed class ById(int id) : ISpecification<Memo>
    {
        public bool IsMet(Memo item) => item.Id == id;
    }

    private sealed class And<T>(ISpecification<T> left, ISpecification<T> right) : ISpecification<T>
    {
        public bool IsMet(T item) => left.IsMet(item) && right.IsMet(item);
    }

    private sealed class Validation
    {
        public List<string> Errors { get; } = [];

        public Dictionary<string, int> Sizes { get; } = [];

        public bool IsValid => Errors.Count == 0;
    }

    private sealed class Validator
    {
        public Validation Check(Memo memo)
        {
            var result = new Validation();
            if (memo.Text.Length > 5)
                result.Errors.Add($"'{memo.Text}' is too long");
            result.Sizes["text"] = memo.Text.Length;
            return result;
        }
    }
}
