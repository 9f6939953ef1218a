using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace WebNotes.Data.Migrations.Sqlite.Keys
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OneOnOneContentKeys",
                columns: table => new
                {
                    Note = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOnOneContentKeys", x => x.Note);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OneOnOneContentKeys");
        }
    }
}
