// Setters that leave alone what would not change, as those do that announce a change.
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Flows.Objects.ChangesOnly;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Returning(memo);
        Comparing(memo);
        Shared(memo);
        Kept(memo);
        Asked(memo);
    }

    private static void Returning(Memo memo)
    {
        var view = new View { Line = memo.Text };
        Sink.Log(view.Line); // leak
        view.Line = memo.Title;
        Sink.Log(view.Line); // safe
        view.Line = memo.Text;
        Sink.Log(view.Line); // leak
    }

    private static void Comparing(Memo memo)
    {
        var view = new View { Heading = memo.Text };
        Sink.Log(view.Heading); // leak
        view.Heading = memo.Title;
        Sink.Log(view.Heading); // safe
        view.Other = memo.Text;
        view.Other = memo.Title;
        Sink.Log(view.Other); // safe
        view.Other = memo.Text;
        Sink.Log(view.Other); // leak
    }

    private static void Shared(Memo memo)
    {
        var view = new View { Footer = memo.Text };
        Sink.Log(view.Footer); // leak
        view.Footer = memo.Title;
        Sink.Log(view.Footer); // safe
    }

    private static void Kept(Memo memo)
    {
        var view = new View { Short = memo.Text };
        Sink.Log(view.Short); // leak
        view.Short = memo.Title;
        Sink.Log(view.Short); // safe
        view.Ordinal = memo.Text;
        Sink.Log(view.Ordinal); // leak
        view.Ordinal = memo.Title;
        Sink.Log(view.Ordinal); // safe
    }

    // Whoever only asks sets nothing.
    private static void Asked(Memo memo)
    {
        var view = new View { Line = memo.Title };
        Sink.Log(view.Is(memo.Text)); // safe
        Sink.Log(view.Line); // safe
        var full = new View { Line = memo.Text };
        Sink.Log(full.Is(memo.Title)); // safe
        Sink.Log(full.Line); // leak
    }

    private sealed class View : INotifyPropertyChanged
    {
        private string _line = "", _heading = "", _footer = "", _other = "";

        public event PropertyChangedEventHandler? PropertyChanged;

        public string Line
        {
            get => _line;
            set
            {
                if (_line == value)
                    return;
                _line = value;
                PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Line)));
            }
        }

        public string Heading
        {
            get => _heading;
            set
            {
                if (!string.Equals(_heading, value, StringComparison.Ordinal))
                {
                    _heading = value;
                    PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Heading)));
                }
            }
        }

        public string Footer
        {
            get => _footer;
            set => Set(ref _footer, value);
        }

        public string Other
        {
            get => _other;
            set
            {
                if (value != _other)
                    _other = value;
            }
        }

        public string Short
        {
            get;
            set
            {
                if (field.Equals(value))
                    return;
                field = value;
            }
        } = "";

        public string Ordinal
        {
            get;
            set
            {
                if (field.Equals(value, StringComparison.Ordinal))
                    return;
                field = value;
            }
        } = "";

        public bool Is(string text) => _line == text;

        private bool Set<T>(ref T place, T value, [CallerMemberName] string name = "")
        {
            if (EqualityComparer<T>.Default.Equals(place, value))
                return false;
            place = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
            return true;
        }
    }
}
