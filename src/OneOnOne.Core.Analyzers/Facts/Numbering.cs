namespace OneOnOne.Analyzers.Facts;

/// <summary>Numbers for the variables, objects and steps of one body, in order of discovery.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<object, int> _variables = [];
    private readonly Dictionary<AbstractObject, int> _objects = [];
    private readonly List<AbstractObject> _objectList = [];
    private readonly Dictionary<int, List<AbstractObject>> _generic = [];
    private readonly Dictionary<int, List<AbstractObject>> _beside = [];
    private readonly Dictionary<Step, int> _steps = [];
    private readonly List<Step> _stepList = [];

    /// <summary>The number of a local, a parameter or a compiler's temporary; the caller sees to it that equal keys are one variable.</summary>
    public int Variable(object key)
    {
        if (!_variables.TryGetValue(key, out int number))
        {
            _variables.Add(key, number = _variables.Count);
        }

        return number;
    }

    public int Object(AbstractObject one)
    {
        if (!_objects.TryGetValue(one, out int number))
        {
            _objects.Add(one, number = ObjectNumber.For(_objectList.Count, one));
            _objectList.Add(one);
            if (one.Path is { Root: RootKind.Static, Owner: not null } path)
            {
                Add(number, one, path);
            }
        }

        return number;
    }

    public int Step(Step step)
    {
        if (!_steps.TryGetValue(step, out int number))
        {
            _steps.Add(step, number = _stepList.Count);
            _stepList.Add(step);
        }

        return number;
    }

    /// <summary>Objects at statics of generic types that may be one with an object at such a static, this one among them.</summary>
    public IReadOnlyList<AbstractObject> Beside(AbstractObject one) => _beside[Object(one)];

    public AbstractObject ObjectAt(int number) => _objectList[ObjectNumber.Index(number)];

    public Step StepAt(int number) => _stepList[number];

    // What is the same way from the same field may be one thing.
    private void Add(int number, AbstractObject one, AccessPath path)
    {
        int way = 0;
        foreach (Step step in path.Steps)
        {
            way = (way * 31) + step.GetHashCode();
        }

        if (!_generic.TryGetValue(way, out List<AbstractObject>? beside))
        {
            _generic.Add(way, beside = []);
        }

        beside.Add(one);
        _beside.Add(number, beside);
    }
}
