using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>All that is known of members without reading a body: annotations, models, the catalog, and what signatures tell.</summary>
/// <remarks>
/// One for a compilation, and nothing is computed before somebody asks: a compilation without anything confidential pays for an
/// empty object. Thread-safe; an answer is a function of the question, whoever asks first.
/// </remarks>
internal sealed class Knowledge
{
    private readonly Compilation _compilation;
    private readonly ModelIndex _user;
    private readonly ModelRows _rows;
    private readonly ModelledSources _sources;
    private readonly AnnotatedAssemblies _assemblies;
    private readonly ConfidentialTypes _types;
    private readonly LabelReader _labelReader;
    private readonly MemberSinks _memberSinks;
    private readonly AnnotationBinder _annotationBinder;
    private readonly ConsentBinder _consents;
    private readonly DemandBinder _demands;
    private readonly TypeLocations _locations = new();
    private readonly AnnotationReader _annotations;
    private readonly DeclaredContent _declared;
    private readonly ConcurrentDictionary<string, bool> _sealed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, Label> _labels = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ModelStatement>> _rowsOf = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Sink?> _sinksOf = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, SinkEdge?> _answersOf = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, MethodSummary> _external = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ImmutableHashSet<string>> _sourceNames;
    private readonly Lazy<ImmutableArray<ModelError>> _errors;

    public Knowledge(Compilation compilation, ImmutableArray<AdditionalText> modelFiles, CancellationToken cancellation)
    {
        _compilation = compilation;
        _user = UserModels.Read(modelFiles, cancellation);
        _rows = new ModelRows(_user, () => EmbeddedCatalog.Index);
        _sources = new ModelledSources(RowsOf, _rows);
        _assemblies = new AnnotatedAssemblies(compilation);
        AnnotationReader annotations = _annotations = new AnnotationReader(_assemblies);
        _types = new ConfidentialTypes(annotations, _sources.LabelOf);
        _labelReader = new LabelReader(annotations, _types, _sources);
        _memberSinks = new MemberSinks(annotations, RowsOf);
        var records = new GuardedRecords(_types, LabelOf);
        _annotationBinder = new AnnotationBinder(annotations, records);
        _consents = new ConsentBinder(_types.IsRecord);
        _demands = new DemandBinder(annotations, records);
        Sources = new SourceMembers(LabelOf, type => IsConfidential(type) || ConfidentialTypes.IsConsent(type));
        Annotated = new AnnotatedTypes(compilation, _assemblies, Sources);
        _declared = new DeclaredContent(LabelOf, IsSealed);
        _sourceNames = new Lazy<ImmutableHashSet<string>>(() => new SourceNameReader(compilation, _user, this).Read());
        _errors = new Lazy<ImmutableArray<ModelError>>(() => ModelCheck.Errors(_user, compilation));
    }

    /// <summary>Whether anything here can name content at all.</summary>
    public bool HasSources => _assemblies.Any || UserModels.HasSources(_user);

    /// <summary>The simple names through which models say that content is read.</summary>
    public IReadOnlyCollection<string> SourceNames => _sourceNames.Value;

    /// <summary>The simple names of the attributes by which models say that something is content.</summary>
    public IEnumerable<string> SourceAttributes => _user.ByAttribute.Where(row => row is SourceStatement).Select(row => ModelIndex.SimpleName(row.Symbol.Id))
        .SelectMany(name => name.EndsWith("Attribute", StringComparison.Ordinal) ? new[] { name, name.Substring(0, name.Length - "Attribute".Length) } : [name]);

    /// <summary>The members that models say content is read of.</summary>
    public IEnumerable<ISymbol> ModelledMembers => _user.Files.SelectMany(file => file.Statements)
        .Where(row => row is SourceStatement && row.Symbol is { IsAttribute: false, IsType: false })
        .SelectMany(row => DocumentationCommentId.GetSymbolsForDeclarationId(row.Symbol.Id, _compilation));

    /// <summary>The types of referenced assemblies that bear annotations.</summary>
    public AnnotatedTypes Annotated { get; }

    /// <summary>Which members content can be had through.</summary>
    public SourceMembers Sources { get; }

    /// <summary>The lines of the user's model files that do not parse or name nothing.</summary>
    public ImmutableArray<ModelError> Errors => _errors.Value;

    /// <summary>What an annotation or a model says of a field, property, parameter or (given the method) return value.</summary>
    public Label LabelOf(ISymbol member)
    {
        ISymbol known = Known(member);
        return _labels.TryGetValue(known, out Label label) ? label : _labels.GetOrAdd(known, _labelReader.Read(known));
    }

    /// <summary>Members that a type declares to be content, its own and the nearest below.</summary>
    public ImmutableArray<(ISymbol Member, Label Label, bool IsOwn)> DeclaredIn(ITypeSymbol type, SinkKind? kind) => _declared.In(type, kind);

    /// <summary>Where what is assigned to a field or property goes, if that is a sink.</summary>
    public Sink? SinkOf(ISymbol member)
    {
        ISymbol definition = member.OriginalDefinition;
        return _sinksOf.TryGetValue(definition, out Sink? sink) ? sink : _sinksOf.GetOrAdd(definition, _memberSinks.Assigned(definition));
    }

    /// <summary>Where what a body returns goes, if that is a sink: the answer of a controller's action.</summary>
    public SinkEdge? ReturnSinkOf(IMethodSymbol method)
    {
        IMethodSymbol definition = (IMethodSymbol)Lineage.Definition(method);
        return _answersOf.TryGetValue(definition, out SinkEdge? sink) ? sink : _answersOf.GetOrAdd(definition, _memberSinks.Returned(definition));
    }

    /// <summary>Whether the store seals a member, given by its documentation id, so that a database is no leak.</summary>
    public bool IsSealedAtRest(string source) => _sealed.GetOrAdd(source, IsSealed);

    public bool IsConfidential(ITypeSymbol type) => _types.IsConfidential(type);

    /// <summary>Whether a type says that somebody may see something.</summary>
    public bool IsConsent(ITypeSymbol type) => ConfidentialTypes.IsConsent(type);

    public bool IsPermission(ITypeSymbol type) => ConfidentialTypes.IsPermission(type);

    public bool IsRecord(ITypeSymbol type) => _types.IsRecord(type);

    /// <summary>Whether it is a consent, or a permit or ground that stands for one.</summary>
    public bool IsGiven(ITypeSymbol type) => ConsentTypes.IsConsent(type);

    public bool IsRefusal(ITypeSymbol type) => ConsentTypes.IsRefusal(type);

    public bool IsPlan(ITypeSymbol type) => ConsentTypes.IsPlan(type);

    public bool IsBirth(IMethodSymbol method) => ConsentBinder.IsBirth(method);

    /// <summary>Where a type argument lies in its generic type.</summary>
    public ImmutableArray<Step> Location(ITypeParameterSymbol parameter) => _locations.Of(parameter);

    /// <summary>Whether rows of a model or of the catalog speak of a member, so that its summary says more than its signature.</summary>
    public bool IsModelled(ISymbol member) => !RowsOf(Lineage.Definition(member)).IsEmpty;

    /// <summary>Whether neither a row nor an annotation nor the framework's stated defaults tell of a member of another assembly.</summary>
    public bool IsUnknown(IMethodSymbol method) =>
        !KnownCode.IsOfFramework(method) && !_assemblies.Bears(method) && !IsModelled(method);

    /// <summary>The exceptions of a member whose messages repeat what it was given.</summary>
    public ImmutableArray<Echo> EchoesOf(IMethodSymbol method) =>
        EchoBinder.Bind((IMethodSymbol)Lineage.Definition(method), RowsOf(Lineage.Definition(method)), _compilation);

    /// <summary>What is known of a member: of its rows, its annotations, and its body or, where none is known, its signature.</summary>
    /// <param name="method">The definition of a member.</param>
    /// <param name="inferred">What its body says; <see langword="null"/> where no body is known.</param>
    public MethodSummary Refine(IMethodSymbol method, MethodSummary? inferred)
    {
        var definition = (IMethodSymbol)Lineage.Definition(method);
        if (inferred is not null)
        {
            return _demands.Bind(definition, Echoing(definition, Refiner(definition).Refined(definition, inferred)));
        }

        return _external.TryGetValue(definition, out MethodSummary? external)
            ? external
            : _external.GetOrAdd(definition, _demands.Bind(definition, _consents.Bind(definition, Echoing(definition, Refiner(definition).External(definition, _locations)))));
    }

    /// <summary>With the exceptions whose message repeats what the member was given.</summary>
    private MethodSummary Echoing(IMethodSymbol method, MethodSummary summary)
    {
        foreach (Echo echo in EchoesOf(method))
        {
            var exception = AbstractObject.Made(null, ObjectShape.Foreign(echo.Exception));
            summary = summary.Throwing(Value.Of(exception), [new Effect(exception, Step.Content, echo.Text, isDefinite: false)]);
        }

        return summary;
    }

    private bool IsSealed(string source)
    {
        foreach (ISymbol member in DocumentationCommentId.GetSymbolsForDeclarationId(source, _compilation))
        {
            if (IsSealed(member))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSealed(ISymbol member)
    {
        foreach (ISymbol one in Lineage.Of(member))
        {
            if (_annotations.Find(one, AnnotationName.Confidential) is { } confidential)
            {
                return AnnotationReader.IsSealedAtRest(confidential);
            }
        }

        return false;
    }

    private SummaryRefiner Refiner(IMethodSymbol method) => new(_annotationBinder, RowsOf(method), LabelOf, IsConfidential, LabelOf(method), _assemblies.Declares(method));

    private ImmutableArray<ModelStatement> RowsOf(ISymbol definition) =>
        _rowsOf.TryGetValue(definition, out ImmutableArray<ModelStatement> rows) ? rows : _rowsOf.GetOrAdd(definition, _rows.Of(definition));

    // A parameter of a reduced extension is another symbol than the extension's own.
    private static ISymbol Known(ISymbol member) => member is IMethodSymbol ? Lineage.Definition(member) : member.OriginalDefinition;
}
