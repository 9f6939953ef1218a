namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>Which event of a consent a row keeps. The numbers stand in databases and never change.</summary>
internal enum ConsentEventKind
{
    Declined = 0,
    Deferred = 1,
    Granted = 2,
    Withdrawn = 3,
    Exercised = 4,
    Invalidated = 5,
    Superseded = 6,
}
