namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>Which event of a concern a row keeps. The numbers stand in databases and never change.</summary>
internal enum ConcernEventKind
{
    Raised = 0,
    MoreImplicated = 1,
    Assigned = 2,
    Told = 3,
    Acknowledged = 4,
    Answered = 5,
    ConfiderNotified = 6,
    NoticeDeferred = 7,
    Closed = 8,
}
