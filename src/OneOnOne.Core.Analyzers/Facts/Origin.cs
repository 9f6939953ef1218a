using System.Collections.Immutable;

namespace OneOnOne.Analyzers.Facts;

/// <summary>In what shape content lies in a value.</summary>
internal enum OriginForm
{
    /// <summary>As text, characters or bytes.</summary>
    Text,

    /// <summary>As numbers that stand for its characters: a number tells nobody anything, until it is made a character again.</summary>
    Code,

    /// <summary>As a number whose own declaration calls it confidential.</summary>
    Number,
}

/// <summary>Where a value's content comes from: whatever the caller had at a path, or content that was obtained at a place.</summary>
internal sealed class Origin : IEquatable<Origin>
{
    private readonly int _hash;

    private Origin(AccessPath? path, Site? site, Label label, string name, string source, AccessPath? record, bool isEcho = false, OriginForm form = OriginForm.Text,
        ImmutableArray<AccessPath> decided = default)
    {
        Path = path;
        Site = site;
        Label = label;
        Name = name;
        Source = source;
        Record = record;
        IsEcho = isEcho;
        _hash = ((path?.GetHashCode() ?? 0) * 31) + ((site?.GetHashCode() ?? 0) * 7) + ((record?.GetHashCode() ?? 0) * 3) + (int)label;
        Form = form;
        Decided = decided.IsDefault ? [] : decided;
    }

    /// <summary>The entry path, or <see langword="null"/> for content that was read.</summary>
    public AccessPath? Path { get; }

    /// <summary>Where content was read; <see langword="null"/> in the summary of a member without a body, whose callers fill it in.</summary>
    public Site? Site { get; }

    /// <summary>What lies on it. On an entry path: what its declaration says; the caller's own label counts before it.</summary>
    public Label Label { get; }

    /// <summary>What a reader calls it: the note's expression.</summary>
    public string Name { get; }

    /// <summary>The documentation id of the member that was read.</summary>
    public string Source { get; }

    /// <summary>Which record it was read from, so that a guard for that record covers it.</summary>
    public AccessPath? Record { get; }

    /// <summary>Whether it lies in an exception's message, where the member that threw it repeated what it was given.</summary>
    public bool IsEcho { get; }

    public OriginForm Form { get; }

    /// <summary>The decisions of callers that had turned out where it was read: it was read because of them.</summary>
    public ImmutableArray<AccessPath> Decided { get; }

    public bool IsEntry => Path is not null;

    /// <summary>Whether it is content here and now, without asking a caller.</summary>
    public bool IsContent => Form != OriginForm.Code && (Label is Label.Content or Label.Participant or Label.ConfidentialObject);

    /// <summary>Whether it says something of a consent, and nothing of content.</summary>
    public bool IsOfConsent => Label is Label.NoConsent or Label.ConsentFor or Label.ConsentAskedBy or Label.ConsentAsserted or Label.ConsentReused;

    public static Origin Entry(AccessPath path, Label declared = Label.None, string name = "", string source = "") =>
        new(path, null, declared, name, source, path);

    public static Origin Read(Site? site, Label label, string name, string source, AccessPath? record = null) =>
        new(null, site, label, name, source, record);

    public Origin At(Site site, string name, AccessPath? record) => new(Path, site, Label, name, Source, record, IsEcho, Form, Decided);

    /// <summary>The same content, released.</summary>
    public Origin Release() => new(Path, Site, Label.Released, Name, Source, Record, IsEcho, Form, Decided);

    /// <summary>The same consent, when the record that it was made for has given its place to another.</summary>
    public Origin Reused() => new(Path, Site, Label.ConsentReused, Name, Source, Record, IsEcho, Form, Decided);

    /// <summary>The same content, read because of some decisions.</summary>
    public Origin Under(ImmutableArray<AccessPath> decided) => decided.IsEmpty && Decided.IsEmpty ? this : new(Path, Site, Label, Name, Source, Record, IsEcho, Form, decided);

    public Origin WithRecord(AccessPath? record) => new(Path, Site, Label, Name, Source, record, IsEcho, Form, Decided);

    /// <summary>The same content, repeated by an exception.</summary>
    public Origin Echoed() => IsEcho ? this : new(Path, Site, Label, Name, Source, Record, isEcho: true, Form, Decided);

    /// <summary>The same content in another shape.</summary>
    public Origin In(OriginForm form) => form == Form ? this : new(Path, Site, Label, Name, Source, Record, IsEcho, form, Decided);

    public bool Equals(Origin? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (_hash == other._hash
                && Label == other.Label
                && IsEcho == other.IsEcho
                && Form == other.Form
                && Equals(Path, other.Path)
                && Equals(Site, other.Site)
                && Source == other.Source
                && Equals(Record, other.Record)
                && (Decided == other.Decided || Decided.SequenceEqual(other.Decided))));

    public override bool Equals(object? obj) => Equals(obj as Origin);

    public override int GetHashCode() => _hash;

    public override string ToString() => Path is null ? $"Read({Name}, {Label})" : $"Entry({Path})";
}

/// <summary>An origin, how it came here, and on what it depends. Equal by the origin and the condition alone.</summary>
internal readonly struct Flow(Origin origin, Witness? way, TypeCondition? when = null)
{
    public Origin Origin { get; } = origin;

    public Witness? Way { get; } = way;

    /// <summary>The type that somebody's object must have for this to flow; <see langword="null"/> where it flows anyway.</summary>
    public TypeCondition? When { get; } = when;
}
