using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>A context with migrations of its own. Its first one makes what the model says, as <c>dotnet ef migrations add</c> would have written it down.</summary>
internal sealed class Migrating(DbContextOptions options) : PembinaanDbContext(options)
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ConfigureWarnings(static w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
}

[DbContext(typeof(Migrating))]
[Migration("20250101000000_Begin")]
internal sealed class Begin : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var options = new DbContextOptionsBuilder();
        options = ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? options.UseSqlite("Data Source=none") : options.UseNpgsql("Host=none");
        using var context = new Migrating(options.Options);
        var model = context.GetService<IDesignTimeModel>().Model;
        migrationBuilder.Operations.AddRange(context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel()));
        foreach (var insert in migrationBuilder.Operations.OfType<InsertDataOperation>())
        {
            insert.ColumnTypes = [.. insert.Columns.Select(static _ => "integer")];
        }
    }
}
