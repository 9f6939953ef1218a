// Collections that tell their handlers of what is put in.
using System.Collections.ObjectModel;
using System.Collections.Specialized;

namespace Flows.Collections.CollectionsWatched;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Told(memo);
        Plain(memo);
        Inserted(memo);
        Replaced(memo);
        NoLonger(memo);
        Named(memo);
        new Board().Pin(memo);
        new Shelf().Pin(memo); // safe
    }

    private static void Told(Memo memo)
    {
        var items = new ObservableCollection<string>();
        items.CollectionChanged += (_, change) => Sink.Log(change.NewItems?[0]); // leak
        items.CollectionChanged += (_, change) => Sink.Log(change.NewItems?.Count); // safe
        items.CollectionChanged += (_, change) => Sink.Log(change.Action); // safe
        items.Add(memo.Text);
    }

    private static void Plain(Memo memo)
    {
        var items = new ObservableCollection<string>();
        items.CollectionChanged += (_, change) => Sink.Log(change.NewItems?[0]); // safe
        items.Add(memo.Title);
        var unheard = new ObservableCollection<string> { memo.Text };
        Sink.Log(unheard.Count); // safe
        Sink.Log(unheard[0]); // leak
    }

    private static void Inserted(Memo memo)
    {
        var items = new ObservableCollection<string>();
        items.CollectionChanged += (sender, _) => Sink.Log(((ObservableCollection<string>)sender!)[0]); // leak
        items.Insert(0, memo.Text);
    }

    private static void Replaced(Memo memo)
    {
        var items = new ObservableCollection<string> { memo.Text };
        items.CollectionChanged += (_, change) => Sink.Log(change.OldItems?[0]); // leak
        items.CollectionChanged += (_, change) => Sink.Log(change.NewItems?[0]); // safe
        items[0] = memo.Title;
    }

    private static void NoLonger(Memo memo)
    {
        var items = new ObservableCollection<string>();
        items.CollectionChanged += Show;
        items.CollectionChanged += Measure;
        items.Add(memo.Title); // safe
        items.CollectionChanged -= Show;
        items.Add(memo.Text); // safe
    }

    private static void Named(Memo memo)
    {
        var items = new ObservableCollection<string>();
        items.CollectionChanged += Show;
        items.Add(memo.Title); // safe
        items.Add(memo.Text); // leak
    }

    private static void Measure(object? sender, NotifyCollectionChangedEventArgs change) => Sink.Log(change.NewItems?.Count);

    private static void Show(object? sender, NotifyCollectionChangedEventArgs change) => Sink.Log(change.NewItems?[0]);

    private sealed class Board
    {
        private readonly ObservableCollection<string> _pins = [];

        public Board() => _pins.CollectionChanged += OnPinned;

        public void Pin(Memo memo) => _pins.Add(memo.Text); // leak

        private void OnPinned(object? sender, NotifyCollectionChangedEventArgs change)
        {
            Sink.Log(change.NewStartingIndex); // safe
            foreach (string pin in change.NewItems!)
                Sink.Log(pin);
        }
    }

    private sealed class Shelf
    {
        private readonly ObservableCollection<string> _pins = [];

        public Shelf() => _pins.CollectionChanged += OnPinned;

        public void Pin(Memo memo) => _pins.Add(memo.Title);

        private void OnPinned(object? sender, NotifyCollectionChangedEventArgs change)
        {
            foreach (string pin in change.NewItems!)
                Sink.Log(pin); // safe
        }
    }
}
