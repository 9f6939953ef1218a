// State in base classes, protected members, shadowed fields and casts.
namespace Flows.Objects.Inheritance;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        BaseState(memo);
        Shadowed(memo);
        Casts(memo);
        ProtectedSetters(memo);
        Sealed(memo);
        GenericBase(memo);
    }

    private static void BaseState(Memo memo)
    {
        var card = new SignedCard(memo.Text, memo.Author);
        Sink.Log(card.Body); // leak
        Sink.Log(card.Signature); // safe
        Sink.Log(card.Full()); // leak
        var plain = new SignedCard(memo.Title, memo.Author);
        Sink.Log(plain.Full()); // safe
    }

    private static void Shadowed(Memo memo)
    {
        var card = new ShadowingCard(memo.Text) { Body = memo.Title };
        Sink.Log(card.Body); // safe
        Sink.Log(((Card)card).Body); // leak
        Card same = card;
        Sink.Log(same.Body); // leak
        Sink.Log(((ShadowingCard)same).Body); // safe
    }

    private static void Casts(Memo memo)
    {
        object any = new SignedCard(memo.Text, memo.Author);
        Sink.Log(((SignedCard)any).Signature); // safe
        Sink.Log((any as Card)?.Body); // leak
        if (any is SignedCard { Signature: var signature } card)
        {
            Sink.Log(signature); // safe
            Sink.Log(card.Body); // leak
        }
    }

    private static void ProtectedSetters(Memo memo)
    {
        var draft = new Draft();
        draft.Take(memo);
        Sink.Log(draft.Text); // leak
        Sink.Log(draft.Label); // safe
        draft.Forget();
        Sink.Log(draft.Text); // safe
    }

    private static void Sealed(Memo memo)
    {
        Sink.Log(new Loud(memo.Text).Show()); // leak
        Sink.Log(new Loud(memo.Title).Show()); // safe
        Sink.Log(new Mute(memo.Text).Show()); // safe
    }

    private static void GenericBase(Memo memo)
    {
        var content = new TextHolder();
        content.Put(memo.Text);
        Sink.Log(content.Twice()); // leak
        var plain = new TextHolder();
        plain.Put(memo.Title);
        Sink.Log(plain.Twice()); // safe
    }

    private class Card(string body)
    {
        public string Body { get; } = body;

        public virtual string Full() => Body;
    }

    private sealed class SignedCard(string body, string signature) : Card(body)
    {
        public string Signature => signature;

        public override string Full() => base.Full() + " / " + signature;
    }

    private sealed class ShadowingCard(string body) : Card(body)
    {
        public new string Body { get; set; } = "";
    }

    private abstract class Labelled
    {
        public string Text { get; protected set; } = "";

        public string Label { get; protected set; } = "";
    }

    private sealed class Draft : Labelled
    {
        public void Take(Memo memo) => (Text, Label) = (memo.Text, memo.Title);

        public void Forget() => Text = "";
    }

    private abstract class Shown(string text)
    {
        public string Show() => "[" + Style(text) + "]";

        protected virtual string Style(string plain) => plain;
    }

    private sealed class Loud(string text) : Shown(text)
    {
        protected override string Style(string plain) => base.Style(plain).ToUpper();
    }

    private sealed class Mute(string text) : Shown(text)
    {
        protected override string Style(string plain) => "…";
    }

    private abstract class Holder<T>
    {
        protected T? Item { get; private set; }

        public void Put(T item) => Item = item;
    }

    private sealed class TextHolder : Holder<string>
    {
        public string Twice() => Item + Item;
    }
}
