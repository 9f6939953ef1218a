using Microsoft.EntityFrameworkCore;

namespace WebNotes.Data;

/// <summary>The tool's own tables, and beside them those of the library. Migrations differ by database, so each has its own class.</summary>
public abstract class NotesContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Employee> Employees => Set<Employee>();

    public DbSet<SeriesRow> Series => Set<SeriesRow>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<AgendaRow> Agenda => Set<AgendaRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseOneOnOne();
        modelBuilder.Entity<Employee>().HasIndex(employee => employee.SignInName).IsUnique();
        modelBuilder.Entity<SeriesRow>().HasIndex(series => new { series.First, series.Second }).IsUnique();
        modelBuilder.Entity<Appointment>().HasIndex(appointment => new { appointment.SeriesId, appointment.Day });
        modelBuilder.Entity<AgendaRow>().HasIndex(item => item.SeriesId);
    }
}

public sealed class SqliteNotesContext(DbContextOptions<SqliteNotesContext> options) : NotesContext(options);

public sealed class PostgresNotesContext(DbContextOptions<PostgresNotesContext> options) : NotesContext(options);
