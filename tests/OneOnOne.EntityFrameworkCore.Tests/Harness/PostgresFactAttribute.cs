namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

/// <summary>Says aloud where PostgreSQL is missing, so that nobody takes the tests for more than they were.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresServer.Programs is null) Skip = "PostgreSQL's programs (initdb, pg_ctl) are not installed; the stores were tested on SQLite alone.";
    }
}
