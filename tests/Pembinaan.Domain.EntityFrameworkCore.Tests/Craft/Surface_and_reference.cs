using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using PublicApiGenerator;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests.Craft;

/// <summary>What the package shows, and what it writes: reviewed once, compared ever after.</summary>
public sealed class Surface_and_reference
{
    internal const string Page = "docs/reference/database.md";

    internal static readonly string Root = FindRoot(AppContext.BaseDirectory);

    private static IEnumerable<ErrorDefinition> Errors => typeof(StorageErrors).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static p => (ErrorDefinition)p.GetValue(null)!);

    [Fact]
    public void Of_the_package_is_what_was_approved() => Matches(
        "tests/Pembinaan.Domain.EntityFrameworkCore.Tests/Craft/PublicApi.approved.txt",
        typeof(PembinaanModel).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n"),
        "APPROVE_API");

    [Fact]
    public void Of_the_tables_and_errors_is_generated_from_them() => Matches(Page, Render(), "APPROVE_DOCS");

    [Fact]
    public void Has_codes_that_the_library_does_not_use()
    {
        var library = File.ReadAllText(Path.Combine(Root, "docs/reference/errors.md"));
        Errors.Should().OnlyContain(e => e.Code.StartsWith("STORE-", StringComparison.Ordinal) && !library.Contains($"`{e.Code}`", StringComparison.Ordinal)
            && e.Template.Id.EndsWith('.') && e.Template.En.EndsWith('.'));
        Errors.Select(static e => e.Code).Should().OnlyHaveUniqueItems();
    }

    private static string Render()
    {
        var text = new StringBuilder()
            .Append("# Tables of the database\n\n")
            .Append(CultureInfo.InvariantCulture, $"Schema version {PembinaanModel.Schema}, which `pembinaan_schema` says. Types are those of SQLite and of PostgreSQL, with its NodaTime plug-in or without.\n\n")
            .Append("## Versions\n\n| From | To | What changed |\n|---|---|---|\n")
            .Append("| 1 | 2 | New: `pembinaan_occasions`, `pembinaan_quotas`, `pembinaan_schema.rows`. More links: who takes part and who teaches, and what occasions name. ")
            .Append("`PrepareAsync`, called once after the migration, fills links and quotas; until then no dossier is loaded (`STORE-SCHEMA-OLDER`) |\n")
            .Append("| 2 | 3 | New: `pembinaan_entries.rewritten`, how often an entry was rewritten; 0 for all that is there. Links of participants who teach, which some ")
            .Append("databases lack: `PrepareAsync`, called once after the migration, fills them; until then no dossier is loaded (`STORE-SCHEMA-OLDER`) |\n\n")
            .Append("Under version 3 the rows of agreements came to stand under each record of a merged body, and to say on which days a framework is carried out by what stands under it. ")
            .Append("No package had been published with version 3 by then, so it was not raised: a database that an earlier build of it wrote is put right by `RebuildAsync`, called once.\n\n")
            .Append("The migration is written by `dotnet ef migrations add`; from 1 it goes to 3 at once. It adds what is new, changes no journal, and sets `pembinaan_schema.version`.\n\n")
            .Append("A host without migrations, whose tables `PrepareAsync` or `EnsureCreated` made, carries out these statements once, with every host stopped and after a backup. ")
            .Append("They are the same for SQLite and PostgreSQL. From 1 to 2:\n\n```sql\nBEGIN;\nALTER TABLE pembinaan_schema ADD COLUMN rows integer;\n")
            .Append("CREATE TABLE pembinaan_occasions (id varchar(120) NOT NULL PRIMARY KEY, body text NOT NULL);\n")
            .Append("CREATE TABLE pembinaan_quotas (agreement varchar(120) NOT NULL PRIMARY KEY, version bigint NOT NULL);\n")
            .Append("UPDATE pembinaan_schema SET version = 2;\nCOMMIT;\n```\n\nFrom 2 to 3:\n\n```sql\nBEGIN;\n")
            .Append("ALTER TABLE pembinaan_entries ADD COLUMN rewritten integer NOT NULL DEFAULT 0;\nUPDATE pembinaan_schema SET version = 3;\nCOMMIT;\n```\n\n")
            .Append("Then the new version starts, and its `PrepareAsync` writes the rest.\n\n")
            .Append("This page is generated from the model and compared in a test (`APPROVE_DOCS=1 dotnet test tests/Pembinaan.Domain.EntityFrameworkCore.Tests --filter Craft` writes it anew).\n");
        var sqlite = Tables(new DbContextOptionsBuilder().UseSqlite("Data Source=none"));
        var postgres = Tables(new DbContextOptionsBuilder().UseNpgsql("Host=none"));
        Tables(new DbContextOptionsBuilder().UseNpgsql("Host=none", static n => n.UseNodaTime())).SelectMany(static t => t.Columns).Select(static c => $"{c.Table.Name}.{c.Name} {c.StoreType}")
            .Should().Equal(postgres.SelectMany(static t => t.Columns).Select(static c => $"{c.Table.Name}.{c.Name} {c.StoreType}"), "the plug-in changes nothing of the tables");
        foreach (var (here, there) in sqlite.Zip(postgres))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {here.Name}\n\n| Column | SQLite | PostgreSQL | Null |\n|---|---|---|---|\n");
            foreach (var column in here.Columns)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {column.StoreType} | {there.FindColumn(column.Name)!.StoreType} | {(column.IsNullable ? "yes" : "no")} |\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"\nKey: {Names(here.PrimaryKey!.Columns)}.");
            foreach (var index in here.Indexes.OrderBy(static i => i.Name, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $" {(index.IsUnique ? "Unique" : "Index")}: {Names(index.Columns)}.");
            }

            text.Append('\n');
        }

        text.Append("\n## Errors\n\n| Code | Indonesian | English | Status |\n|---|---|---|---|\n");
        foreach (var error in Errors.OrderBy(static e => e.Code, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{error.Code}` | {error.Template.Id} | {error.Template.En} | {error.Status} |\n");
        }

        return text.Append("\nA concurrent writer is `JOURNAL-STALE`, what is begun and stored already `JOURNAL-THERE-ALREADY`, an entry identity used for something else `JOURNAL-ENTRY-REUSED` ([errors of the library](errors.md)).\n").ToString();
    }

    private static string Names(IEnumerable<IColumn> columns) => string.Join(", ", columns.Select(static c => $"`{c.Name}`"));

    private static List<ITable> Tables(DbContextOptionsBuilder options)
    {
        using var context = new OtherContext(options.Options);
        return [.. context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.Where(static t => t.Name.StartsWith("pembinaan_", StringComparison.Ordinal)).OrderBy(static t => t.Name, StringComparer.Ordinal)];
    }

    private static void Matches(string path, string text, string variable)
    {
        var file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable(variable) == "1")
        {
            File.WriteAllText(file, text);
            return;
        }

        (File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "").Should().Be(text, $"{path} is written anew with {variable}=1; review the diff");
    }

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "Pembinaan.Domain.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
