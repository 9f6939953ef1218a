using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Catalog;

/// <content>
/// Streams and writers: whether what is written to one is disclosed depends on where it leads, which its construction decides and
/// the place that writes cannot see.
/// </content>
/// <remarks>
/// So an object that leads somewhere holds a delegate (<see cref="Step.Lead"/>), and whoever writes to an object calls that
/// delegate. It reaches over any distance that a delegate reaches: fields, parameters, wrappers. A stream in memory holds none. The
/// delegate's target is the member that made it lead there, under an argument that no real call of that member has.
/// </remarks>
internal sealed partial class RowBinder
{
    /// <summary>How many streams one may stand in front of: a writer on a compressing stream on a file.</summary>
    private const int Layers = 3;

    private void BindLead(LeadStatement row)
    {
        summary.Sink(AccessPath.Parameter(Leads.Written), null, new Sink(row.Kind, Id, SinkName.Of(method)), isDeep: false);
        var lead = Value.Of(AbstractObject.Made(null, ObjectShape.Delegate(null, method)));
        foreach (BoundPath path in PathBinder.Bind(method, row.Path))
        {
            ImmutableArray<Step> steps = path.Steps.Add(Step.Lead);
            if (path.IsResult)
            {
                summary.Put(Result(), method.ReturnType, steps, lead);
            }
            else
            {
                summary.Put(AbstractObject.Entry(path.Entry), path.Type, steps, lead);
            }
        }
    }

    private void BindWrite(WriteStatement row)
    {
        Value text = Value.Empty;
        foreach (ModelPath written in row.Written)
        {
            foreach (BoundPath path in PathBinder.Bind(method, written))
            {
                text = text.Join(WrittenAt(path));
            }
        }

        if (text.HasNothing)
        {
            return;
        }

        ImmutableArray<Value> arguments = ImmutableArray.CreateRange(Enumerable.Repeat(Value.Empty, Leads.Written)).Add(text);
        foreach (BoundPath to in PathBinder.Bind(method, row.To))
        {
            if (to.IsResult)
            {
                continue;
            }

            AccessPath layer = to.Path;
            for (int i = 0; i < Layers; i++, layer = layer.Then(Step.Receiver))
            {
                summary.Effect(AbstractObject.Entry(layer), Step.Content, text);
                summary.Invoke(new InvokeEdge(layer.Then(Step.Lead), null, arguments));
            }
        }
    }

    /// <summary>What is written, as text; of <c>params</c> the things that are given one by one.</summary>
    private static Value WrittenAt(BoundPath path)
    {
        if (path.IsResult)
        {
            return Value.Empty;
        }

        return path is { Parameter.IsParams: true, Steps.IsEmpty: true }
            ? Value.Of(Origin.Entry(path.Path.Then(Step.Element).Then(Step.Printed)))
            : ValueAt(path, asText: true);
    }
}
