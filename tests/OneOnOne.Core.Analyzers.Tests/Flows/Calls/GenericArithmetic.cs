// Operators of a type parameter: of numbers they make numbers, of a type of one's own whatever its operator does.
using System.Numerics;

namespace Flows.Calls.GenericArithmetic;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Numbers(memo);
        Kinds(memo);
        Words(memo);
        Ignoring(memo);
    }

    private static void Numbers(Memo memo)
    {
        Sink.Log(Add(memo.Mood, 1)); // leak
        Sink.Log(Add(memo.Id, 1)); // safe
        Sink.Log(AddTo(1, memo.Mood)); // leak
        Sink.Log(AddTo(1, memo.Text.Length)); // safe (metadata)
        Sink.Log(Negative(memo.Mood)); // leak
        Sink.Log(Negative(memo.Id)); // safe
        Sink.Log(Next(memo.Mood)); // leak
        Sink.Log(Next(memo.Id)); // safe
        Sink.Log(Average([memo.Mood, 2])); // leak
        Sink.Log(Average([memo.Id, 2])); // safe
        Sink.Log(Between(memo.Mood)); // leak
        Sink.Log(Between(memo.Id)); // safe
        Sink.Log(IsMore(memo.Mood, 1)); // safe
    }

    private static void Kinds(Memo memo)
    {
        Sink.Log(To<int, double>(memo.Mood)); // leak
        Sink.Log(To<int, double>(memo.Id)); // safe
        Sink.Log(AddTo('\0', memo.Text[0])); // leak
        Sink.Log(AddTo('\0', memo.Title[0])); // safe
    }

    private static void Words(Memo memo)
    {
        Sink.Log(AddTo(new Word("a"), new Word(memo.Text)).Text); // leak
        Sink.Log(AddTo(new Word("a"), new Word(memo.Title)).Text); // safe
        Sink.Log(Checked(new Word("a"), new Word(memo.Text)).Text); // leak
        Sink.Log(Checked(new Word("a"), new Word(memo.Title)).Text); // safe
        Sink.Log(Next(new Word(memo.Text)).Text); // leak
        Sink.Log(Next(new Word(memo.Title)).Text); // safe
        Sink.Log(Negative(new Word(memo.Text)).Text); // leak
        Sink.Log(Negative(new Word(memo.Title)).Text); // safe
    }

    private static void Ignoring(Memo memo)
    {
        Sink.Log(AddTo(new Silence("a"), new Silence(memo.Text)).Text); // safe
        Sink.Log(Next(new Silence(memo.Text)).Text); // safe
        Sink.Log(Negative(new Silence(memo.Text)).Text); // safe
    }

    private static T Add<T>(T one, T other)
        where T : INumber<T> => one + other;

    private static T AddTo<T>(T one, T other)
        where T : IAdditionOperators<T, T, T>
    {
        one += other;
        return one;
    }

    private static T Checked<T>(T one, T other)
        where T : IAdditionOperators<T, T, T>
    {
        checked
        {
            one += other;
        }

        return one;
    }

    private static T Negative<T>(T one)
        where T : IUnaryNegationOperators<T, T> => -one;

    private static T Next<T>(T one)
        where T : IIncrementOperators<T>
    {
        one++;
        return one;
    }

    private static T Average<T>(IEnumerable<T> all)
        where T : INumber<T>
    {
        var sum = T.Zero;
        var count = 0;
        foreach (var one in all)
        {
            sum += one;
            count++;
        }

        return sum / T.CreateChecked(count);
    }

    private static int Between(int number) => Add(number, 2);

    private static bool IsMore<T>(T one, T other)
        where T : INumber<T> => one > other;

    private static TOther To<T, TOther>(T one)
        where T : INumber<T>
        where TOther : INumber<TOther> => TOther.CreateChecked(one) * TOther.One;

    private readonly record struct Word(string Text) : IAdditionOperators<Word, Word, Word>, IIncrementOperators<Word>, IUnaryNegationOperators<Word, Word>
    {
        public static Word operator +(Word left, Word right) => new(left.Text + right.Text);

        public static Word operator checked +(Word left, Word right) => new(right.Text);

        public static Word operator ++(Word one) => new(one.Text + "+");

        public static Word operator -(Word one) => new("-" + one.Text);
    }

    private readonly record struct Silence(string Text) : IAdditionOperators<Silence, Silence, Silence>, IIncrementOperators<Silence>, IUnaryNegationOperators<Silence, Silence>
    {
        public static Silence operator +(Silence left, Silence right) => new(".");

        public static Silence operator ++(Silence one) => new("..");

        public static Silence operator -(Silence one) => new("...");
    }
}
