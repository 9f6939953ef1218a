using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace WebNotes.Data.Migrations.Postgres.Notes
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Agenda",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SeriesId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    Topic = table.Column<int>(type: "integer", nullable: false),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Tier = table.Column<int>(type: "integer", nullable: false),
                    Box = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agenda", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Appointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SeriesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appointments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Employees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SignInName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Mail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ManagerId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsAdministrator = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Employees", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneConcernEvents",
                columns: table => new
                {
                    Concern = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    Category = table.Column<int>(type: "integer", nullable: true),
                    Outcome = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<int>(type: "integer", nullable: true),
                    Until = table.Column<long>(type: "bigint", nullable: true),
                    Person = table.Column<Guid>(type: "uuid", nullable: true),
                    People = table.Column<string>(type: "text", nullable: true),
                    Confiders = table.Column<string>(type: "text", nullable: true),
                    Notes = table.Column<string>(type: "text", nullable: true),
                    Box = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneConcernEvents", x => new { x.Concern, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneConsents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Note = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Initiative = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    HeardAt = table.Column<long>(type: "bigint", nullable: false),
                    First = table.Column<Guid>(type: "uuid", nullable: false),
                    Second = table.Column<Guid>(type: "uuid", nullable: false),
                    Confiders = table.Column<string>(type: "text", nullable: false),
                    NoticeVersion = table.Column<int>(type: "integer", nullable: false),
                    Discloser = table.Column<Guid>(type: "uuid", nullable: false),
                    Recipients = table.Column<string>(type: "text", nullable: false),
                    Purpose = table.Column<int>(type: "integer", nullable: false),
                    Extent = table.Column<int>(type: "integer", nullable: false),
                    Attribution = table.Column<int>(type: "integer", nullable: false),
                    Channel = table.Column<int>(type: "integer", nullable: false),
                    NotBefore = table.Column<long>(type: "bigint", nullable: false),
                    AskedExpiry = table.Column<long>(type: "bigint", nullable: true),
                    Uses = table.Column<int>(type: "integer", nullable: false),
                    WaivesEmbargo = table.Column<bool>(type: "boolean", nullable: false),
                    Expires = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<string>(type: "text", nullable: false),
                    Supersedes = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    Box = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneConsents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneLedger",
                columns: table => new
                {
                    Index = table.Column<long>(type: "bigint", nullable: false),
                    Commitment = table.Column<byte[]>(type: "bytea", nullable: false),
                    Salt = table.Column<byte[]>(type: "bytea", nullable: true),
                    CanonicalBytes = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneLedger", x => x.Index);
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneLedgerClaims",
                columns: table => new
                {
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneLedgerClaims", x => new { x.Subject, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneLedgerConfiders",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Index = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneLedgerConfiders", x => new { x.Person, x.Index });
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneLedgerNodes",
                columns: table => new
                {
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Index = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneLedgerNodes", x => new { x.Level, x.Index });
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Series = table.Column<Guid>(type: "uuid", nullable: false),
                    First = table.Column<Guid>(type: "uuid", nullable: false),
                    Second = table.Column<Guid>(type: "uuid", nullable: false),
                    HeldAt = table.Column<long>(type: "bigint", nullable: false),
                    Relationship = table.Column<int>(type: "integer", nullable: false),
                    Between = table.Column<string>(type: "text", nullable: false),
                    NoticeVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneMeetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Meeting = table.Column<Guid>(type: "uuid", nullable: false),
                    Series = table.Column<Guid>(type: "uuid", nullable: false),
                    First = table.Column<Guid>(type: "uuid", nullable: false),
                    Second = table.Column<Guid>(type: "uuid", nullable: false),
                    Relationship = table.Column<int>(type: "integer", nullable: false),
                    Between = table.Column<string>(type: "text", nullable: false),
                    Author = table.Column<Guid>(type: "uuid", nullable: false),
                    Confiders = table.Column<string>(type: "text", nullable: false),
                    About = table.Column<string>(type: "text", nullable: false),
                    Tier = table.Column<int>(type: "integer", nullable: false),
                    Topic = table.Column<int>(type: "integer", nullable: false),
                    HeardAt = table.Column<long>(type: "bigint", nullable: false),
                    TakenAt = table.Column<long>(type: "bigint", nullable: false),
                    NoticeVersion = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Box = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneNotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneStatements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Recipient = table.Column<Guid>(type: "uuid", nullable: false),
                    Confiders = table.Column<string>(type: "text", nullable: false),
                    Attributes = table.Column<string[]>(type: "text[]", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneStatements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Series",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    First = table.Column<Guid>(type: "uuid", nullable: false),
                    Second = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Series", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OneOnOneConsentEvents",
                columns: table => new
                {
                    Consent = table.Column<Guid>(type: "uuid", nullable: false),
                    Ordinal = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: true),
                    Evidence = table.Column<int>(type: "integer", nullable: true),
                    TalkedAt = table.Column<long>(type: "bigint", nullable: true),
                    Cause = table.Column<int>(type: "integer", nullable: true),
                    Successor = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneConsentEvents", x => new { x.Consent, x.Ordinal });
                    table.ForeignKey(
                        name: "FK_OneOnOneConsentEvents_OneOnOneConsents_Consent",
                        column: x => x.Consent,
                        principalTable: "OneOnOneConsents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Agenda_SeriesId",
                table: "Agenda",
                column: "SeriesId");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_SeriesId_Day",
                table: "Appointments",
                columns: new[] { "SeriesId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Employees_SignInName",
                table: "Employees",
                column: "SignInName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneConsents_Note_Ordinal",
                table: "OneOnOneConsents",
                columns: new[] { "Note", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneLedgerConfiders_Index",
                table: "OneOnOneLedgerConfiders",
                column: "Index");

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneMeetings_First_HeldAt",
                table: "OneOnOneMeetings",
                columns: new[] { "First", "HeldAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneMeetings_Second_HeldAt",
                table: "OneOnOneMeetings",
                columns: new[] { "Second", "HeldAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneMeetings_Series_HeldAt",
                table: "OneOnOneMeetings",
                columns: new[] { "Series", "HeldAt" });

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneNotes_First",
                table: "OneOnOneNotes",
                column: "First");

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneNotes_Meeting",
                table: "OneOnOneNotes",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneNotes_Second",
                table: "OneOnOneNotes",
                column: "Second");

            migrationBuilder.CreateIndex(
                name: "IX_OneOnOneStatements_Recipient",
                table: "OneOnOneStatements",
                column: "Recipient");

            migrationBuilder.CreateIndex(
                name: "IX_Series_First_Second",
                table: "Series",
                columns: new[] { "First", "Second" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Agenda");

            migrationBuilder.DropTable(
                name: "Appointments");

            migrationBuilder.DropTable(
                name: "Employees");

            migrationBuilder.DropTable(
                name: "OneOnOneConcernEvents");

            migrationBuilder.DropTable(
                name: "OneOnOneConsentEvents");

            migrationBuilder.DropTable(
                name: "OneOnOneLedger");

            migrationBuilder.DropTable(
                name: "OneOnOneLedgerClaims");

            migrationBuilder.DropTable(
                name: "OneOnOneLedgerConfiders");

            migrationBuilder.DropTable(
                name: "OneOnOneLedgerNodes");

            migrationBuilder.DropTable(
                name: "OneOnOneMeetings");

            migrationBuilder.DropTable(
                name: "OneOnOneNotes");

            migrationBuilder.DropTable(
                name: "OneOnOneStatements");

            migrationBuilder.DropTable(
                name: "Series");

            migrationBuilder.DropTable(
                name: "OneOnOneConsents");
        }
    }
}
