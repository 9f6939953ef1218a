using Microsoft.EntityFrameworkCore;

namespace OneOnOne.EntityFrameworkCore.Tests.Harness;

internal sealed class NotesContext(DbContextOptions<NotesContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder model) => model.UseOneOnOne();
}

internal sealed class KeysContext(DbContextOptions<KeysContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder model) => model.UseOneOnOneKeys();
}
