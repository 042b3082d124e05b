using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// A host that began with an earlier version of the package. Its first migration made the tables of that time; its second one is what
/// <c>dotnet ef migrations add</c> writes today.
/// </summary>
internal abstract class Upgrading(DbContextOptions options) : PembinaanDbContext(options)
{
    public const string Begin = "20250101000000_Begin";
    public const string Next = "20260101000000_Next";

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ConfigureWarnings(static w => w.Ignore(RelationalEventId.PendingModelChangesWarning));

    public static string Text(int schema, string what)
    {
        using var reader = new StreamReader(typeof(Upgrading).Assembly.GetManifestResourceStream($"Schema{schema}.{what}.sql")!);
        return reader.ReadToEnd();
    }

    /// <summary>What differs between the tables of an earlier schema and those of today.</summary>
    public static IReadOnlyList<MigrationOperation> Differences(string provider, int schema)
    {
        var options = new DbContextOptionsBuilder();
        options = provider.EndsWith("Sqlite", StringComparison.Ordinal) ? options.UseSqlite("Data Source=none") : options.UseNpgsql("Host=none");
        using var earlier = new EarlierModel(options.Options, schema);
        using var today = new FromSchema1(options.Options);
        var operations = today.GetService<IMigrationsModelDiffer>().GetDifferences(
            earlier.GetService<IDesignTimeModel>().Model.GetRelationalModel(), today.GetService<IDesignTimeModel>().Model.GetRelationalModel());
        foreach (var update in operations.OfType<UpdateDataOperation>())
        {
            update.KeyColumnTypes = [.. update.KeyColumns.Select(static _ => "integer")];
            update.ColumnTypes = [.. update.Columns.Select(static _ => "integer")];
        }

        return operations;
    }

    internal abstract class First(int schema) : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql(Text(schema, ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal) ? "SQLite" : "PostgreSQL"));
    }

    internal abstract class Second(int schema) : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Operations.AddRange(Differences(ActiveProvider!, schema));
    }
}

internal sealed class FromSchema1(DbContextOptions options) : Upgrading(options)
{
    [DbContext(typeof(FromSchema1))]
    [Migration(Begin)]
    internal sealed class FirstOf1() : First(1);

    [DbContext(typeof(FromSchema1))]
    [Migration(Next)]
    internal sealed class SecondOf1() : Second(1);
}

internal sealed class FromSchema2(DbContextOptions options) : Upgrading(options)
{
    [DbContext(typeof(FromSchema2))]
    [Migration(Begin)]
    internal sealed class FirstOf2() : First(2);

    [DbContext(typeof(FromSchema2))]
    [Migration(Next)]
    internal sealed class SecondOf2() : Second(2);
}
