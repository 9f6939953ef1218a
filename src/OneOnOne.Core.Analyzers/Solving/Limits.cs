namespace OneOnOne.Analyzers.Solving;

/// <summary>
/// The bounds that keep an answer in time whatever the input. Each degrades to a default that is stated here and tested; none
/// throws.
/// </summary>
internal static class Limits
{
    /// <summary>Steps of an access path; what lies deeper is told by its prefix.</summary>
    public const int PathSteps = 5;

    /// <summary>Origins of one value; content keeps the earliest, which is enough to report it.</summary>
    public const int Origins = 10;

    /// <summary>Objects that one value may be; the earliest are kept.</summary>
    public const int Objects = 10;

    /// <summary>How often a block may be visited; what has arrived by then stands.</summary>
    public const int BlockVisits = 40;

    /// <summary>Questions in a row that are answered on the way to them.</summary>
    public const int Hops = 8;

    /// <summary>How often a body may be summarised within one recursion; its summary then stands.</summary>
    public const int SummaryRounds = 8;

    /// <summary>
    /// What one question may cost, as summary edges said in callers' words. Bodies that are not solved by then are taken as unknown
    /// code; of calls in a body that costs as much again, only the results are followed.
    /// </summary>
    public const int QueryWork = 40_000;

    /// <summary>Members that are looked through for a circle of calls; where there are more, one is taken for granted.</summary>
    public const int Circle = 100;

    /// <summary>Blocks of a body that is followed under the constants of a call; a larger one is followed for all.</summary>
    public const int DecidingBlocks = 40;

    /// <summary>How many calls deep a body is looked at for what it decides by a constant that is handed on to it.</summary>
    public const int DecisionDepth = 2;

    /// <summary>Places of its caller's whose type one body is asked about; those that it compares with constants count beside them.</summary>
    public const int DecisionsAsked = 24;

    /// <summary>Constants of one call under which its callee is followed, and types of its objects; the rest count as unknown.</summary>
    public const int Decisions = 4;

    /// <summary>Members of which a call reaches one by the type of its caller's object; of more, as of a tree's many nodes, none is told apart.</summary>
    public const int DecidingTargets = 8;

    /// <summary>Edges of the summary of a body that is followed under the constants of a call; of one with more, all is kept.</summary>
    public const int DecidingEdges = 40;

    /// <summary>Delegates of its caller's that one summary says are called.</summary>
    public const int InvokeEdges = 16;

    /// <summary>How many delegates may call one another in a row within one call.</summary>
    public const int InvocationDepth = 8;

    /// <summary>How many properties may ask one another in a row for what they give, where a record is printed or taken apart.</summary>
    public const int ComputedDepth = 3;

    /// <summary>How often a delegate is followed that is given what it returned before.</summary>
    public const int InvocationRounds = 3;

    /// <summary>How often what delegates leave in the state of an instance that no caller knows is looked at once more.</summary>
    public const int StateRounds = 3;

    /// <summary>How many calls of delegates one call may lead to.</summary>
    public const int Invocations = 64;

    /// <summary>Started work of one body that is followed on to where somebody waits for it.</summary>
    public const int Unfinished = 16;

    /// <summary>How often started work that feeds other started work is followed at one place.</summary>
    public const int UnfinishedRounds = 2;

    /// <summary>Call sites that the name of an object tells apart before it is named by its allocation alone.</summary>
    public const int AllocationDepth = 3;

    /// <summary>Members that a deep sink walks through before it stops.</summary>
    public const int DeepSteps = 400;

    /// <summary>Implementations that a virtual call is resolved to; the rest are taken as unknown code.</summary>
    public const int Implementations = 24;

    /// <summary>How deep the arguments of a generic type are told apart; recursion may nest them without end.</summary>
    public const int TypeDepth = 3;

    /// <summary>Edges of one kind in one summary; the earliest are kept.</summary>
    public const int SummaryEdges = 96;

    /// <summary>Edges of one kind in what is told of all the members that a virtual call may reach; those of the shortest paths are kept.</summary>
    public const int AlternativeEdges = 144;
}
