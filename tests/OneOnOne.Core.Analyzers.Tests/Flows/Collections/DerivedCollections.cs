// Collections that derive from a library's and override the steps of its work: what is put in, replaced and taken out.
using System.Collections.ObjectModel;
using System.Collections.Specialized;

namespace Flows.Collections.DerivedCollections;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        PutIn(memo);
        Written(memo);
        OneStepOfMany(memo);
        TakenOut(memo);
        Below(memo);
        OfAnything(memo);
        ByOthers(memo);
        Told(memo);
        Keys(memo);
    }

    private static void PutIn(Memo memo)
    {
        var last = new Last();
        last.Add(memo.Title);
        Sink.Log(last.Seen); // safe
        last.Add(memo.Text);
        Sink.Log(last.Seen); // leak
        last.Insert(0, "gone");
        Sink.Log(last.Seen); // safe
        last.AddTwice(memo.Text);
        Sink.Log(last.Seen); // leak
        var counted = new Counted();
        counted.Add(memo.Text);
        Sink.Log(counted.Seen); // safe
    }

    private static void Written(Memo memo)
    {
        var filled = new Last { memo.Text };
        Sink.Log(filled.Seen); // leak
        filled = new Last { memo.Title };
        Sink.Log(filled.Seen); // safe
        Last spread = [memo.Text];
        Sink.Log(spread.Seen); // leak
        spread = [memo.Title];
        Sink.Log(spread.Seen); // safe
    }

    private static void OneStepOfMany(Memo memo)
    {
        var replaced = new Replaced { memo.Text };
        Sink.Log(replaced.Seen); // safe
        replaced[0] = memo.Title;
        Sink.Log(replaced.Seen); // safe
        replaced[0] = memo.Text;
        Sink.Log(replaced.Seen); // leak
    }

    private static void TakenOut(Memo memo)
    {
        var kept = new Kept { memo.Text };
        Sink.Log(kept.Removed); // safe
        kept.RemoveAt(0);
        Sink.Log(kept.Removed); // leak
        kept = new Kept { memo.Text };
        Sink.Log(kept.Cleared); // safe
        kept.Clear();
        Sink.Log(kept.Cleared); // leak
        kept = new Kept { memo.Title };
        kept.Clear();
        Sink.Log(kept.Cleared); // safe
    }

    private static void Below(Memo memo)
    {
        var lower = new Lower();
        lower.Add(memo.Text);
        Sink.Log(lower.Seen); // leak
        Sink.Log(lower.Own); // safe
        lower = new Lower();
        lower.AddLow(memo.Text);
        Sink.Log(lower.Seen); // leak
    }

    private static void OfAnything(Memo memo)
    {
        var texts = new Tracked<string>();
        texts.Add(memo.Text);
        Sink.Log(texts.Seen); // leak
        var memos = new Tracked<Memo>();
        memos.Add(memo);
        Sink.Log(memos.Seen!.Title); // safe
        Sink.Log(memos.Seen!.Text); // leak
    }

    private static void ByOthers(Memo memo)
    {
        var last = new Last();
        Put(last, memo.Text);
        Sink.Log(last.Seen); // leak
        var replaced = new Replaced();
        Put(replaced, memo.Text);
        Sink.Log(replaced.Seen); // safe
        IList<string> list = new Last();
        list.Add(memo.Text);
        Sink.Log(((Last)list).Seen); // leak
    }

    private static void Told(Memo memo)
    {
        var telling = new Telling();
        telling.Add(memo.Text);
        Sink.Log(telling.Put); // leak
        Sink.Log(telling.Told); // leak
        telling = new Telling();
        telling.Add(memo.Title);
        Sink.Log(telling.Put); // safe
        Sink.Log(telling.Told); // safe
    }

    private static void Keys(Memo memo)
    {
        var shelf = new Shelf();
        shelf.Add(memo);
        Sink.Log(shelf.Seen); // leak
        Sink.Log(shelf.Title); // safe
    }

    private static void Put(Collection<string> collection, string text) => collection.Add(text);
}

public class Last : Collection<string>
{
    public string? Seen { get; private set; }

    public void AddTwice(string text)
    {
        Add(text);
        Add(text);
    }

    protected override void InsertItem(int index, string item)
    {
        Seen = item;
        base.InsertItem(index, item);
    }
}

public sealed class Lower : Last
{
    public string? Own { get; private set; }

    public void AddLow(string text) => base.Add(text);

    protected override void InsertItem(int index, string item)
    {
        Own = item.Length.ToString();
        base.InsertItem(index, item);
    }
}

public sealed class Counted : Collection<string>
{
    public int Seen { get; private set; }

    protected override void InsertItem(int index, string item)
    {
        Seen += item.Length;
        base.InsertItem(index, item);
    }
}

public sealed class Replaced : Collection<string>
{
    public string? Seen { get; private set; }

    protected override void SetItem(int index, string item)
    {
        Seen = item;
        base.SetItem(index, item);
    }
}

public sealed class Kept : Collection<string>
{
    public string? Removed { get; private set; }

    public string? Cleared { get; private set; }

    protected override void RemoveItem(int index)
    {
        Removed = this[index];
        base.RemoveItem(index);
    }

    protected override void ClearItems()
    {
        Cleared = this[0];
        base.ClearItems();
    }
}

public sealed class Tracked<T> : Collection<T>
{
    public T? Seen { get; private set; }

    protected override void InsertItem(int index, T item)
    {
        Seen = item;
        base.InsertItem(index, item);
    }
}

public sealed class Telling : ObservableCollection<string>
{
    public string? Put { get; private set; }

    public string? Told { get; private set; }

    protected override void InsertItem(int index, string item)
    {
        Put = item;
        base.InsertItem(index, item);
    }

    protected override void OnCollectionChanged(NotifyCollectionChangedEventArgs e)
    {
        Told = (string?)e.NewItems?[0];
        base.OnCollectionChanged(e);
    }
}

public sealed class Shelf : KeyedCollection<string, Memo>
{
    public string? Seen { get; private set; }

    public string? Title { get; private set; }

    protected override string GetKeyForItem(Memo item)
    {
        Seen = item.Text;
        Title = item.Title;
        return item.Title;
    }
}
