namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>The engines that this machine has. SQLite comes with the tests; PostgreSQL is used where its programs are installed.</summary>
public sealed class Engines : TheoryData<Engine>
{
    public Engines()
    {
        Add(Engine.Sqlite);
        if (PostgresServer.Programs is not null) Add(Engine.Postgres);
    }
}
