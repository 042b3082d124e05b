using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// Tables and rows as earlier versions of the package made them, brought up to date as the reference says: a migration of the host, and
/// <see cref="PembinaanPreparing.PrepareAsync"/>.
/// </summary>
public sealed class Databases_of_earlier_versions
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");
    private static readonly LocalDate Day = new(2025, 8, 4);

    public static IEnumerable<object[]> Earlier =>
        Databases.Kinds.SelectMany(static _ => new[] { 1, 2 }, static (kind, schema) => new object[] { kind, schema });

    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task Are_not_touched_before_they_are_migrated(string kind, int schema)
    {
        await using var database = await OldAsync(kind, schema);
        var db = database.Context();

        foreach (var refused in new IDomainResult[]
        {
            await db.PrepareAsync(),
            await db.CheckSchemaAsync(),
            await db.LoadAsync(Pks),
            await db.LoadDossierAsync(Pks, Given.Start),
            await db.AskAsync(Pks, Given.Start, static a => a.Id),
            await db.LoadDossierAsync(Given.Start),
            await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-7"))),
            await db.AppendAsync(DomainResult.Success(Given.Cohort("ANG-7"))),
            await db.ImportAsync(Given.Whole(Given.Cohort("ANG-7"))),
            await db.LoggedAsync([Pks]),
        })
        {
            refused.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-SCHEMA-OLDER");
            refused.ValidationErrors[0].Text.En.Should().Contain($"version {schema};");
        }

        (await RowsAsync(database, "SELECT version FROM pembinaan_schema")).Should().Equal([$"{schema}"]);
    }

    public static IEnumerable<object[]> Ways => Earlier.SelectMany(static e => new[] { true, false }, static (e, has) => (object[])[.. e, has]);

    /// <summary>
    /// What is read is what a database of today would hold that was given the same journals: by a migration, and by the statements of the reference.
    /// </summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Answer_as_those_of_today_once_migrated(string kind, int schema, bool hasMigrations)
    {
        await using var database = await OldAsync(kind, schema);
        const string Entries = "SELECT kind, root, revision, entry_id, author, body FROM pembinaan_entries";
        var entries = await RowsAsync(database, Entries);
        var host = hasMigrations ? Host(database, schema) : (PembinaanDbContext)database.Context();
        if (hasMigrations)
        {
            await host.GetService<IMigrator>().MigrateAsync(Upgrading.Next);
        }
        else
        {
            await StatedAsync(host, schema);
        }

        (await host.LoadDossierAsync(Pks, Given.Start)).Has(StorageErrors.OlderSchema).Should().BeTrue("links are those of then");
        (await host.LoadAsync(Pks)).ValidationErrors.Should().BeEmpty();

        (await host.PrepareAsync()).ValidationErrors.Should().BeEmpty();

        (await host.CheckSchemaAsync()).ValidationErrors.Should().BeEmpty();
        (await RowsAsync(database, Entries)).Should().Equal(entries, "nobody rewrites a journal");
        var all = (await host.LoadDossierAsync(Given.Start)).Value;
        await using var today = await TestDatabase.CreateAsync(kind);
        (await today.Context().ImportAsync(all)).ValidationErrors.Should().BeEmpty();
        _ = await today.Context().LogAsync((await host.LoggedAsync([Pks])).Value.Single(), Given.Start);
        foreach (var rows in new[]
        {
            "kind, root, role, to_kind, to_root FROM pembinaan_links",
            "agreement, facility, provider, subject, first_day, last_day, state, ends_on FROM pembinaan_spans",
            "number, issued_by, scheme, cohort, issued_on FROM pembinaan_certificates",
            "agreement FROM pembinaan_quotas",
            "id, body FROM pembinaan_occasions",
            "agreement, kind, target, ahead, about, sent_at FROM pembinaan_reminders",
            "version, rows FROM pembinaan_schema",
        })
        {
            (await RowsAsync(database, $"SELECT {rows}")).Should().Equal(await RowsAsync(today, $"SELECT {rows}"), rows);
        }

        foreach (var question in new Func<DbContext, Task<string>>[]
        {
            static async db => $"{(await db.AskAsync(Pks, Given.Start, static a => $"{a.StandingOn(Day)} {a.CountsAs.Value}")).Value}",
            static async db => $"{(await db.AskAsync(CohortId.From("ANG-1"), Given.Start, static c => c.MayJoin(Given.Facts(ParticipantId.From("P-8")), Day))).Value}",
            static async db => string.Join(", ", (await db.LoadDossierAsync(Given.Serang, Given.Start)).Value.Cohorts),
            static async db => $"{(await db.Set<StoredCertificate>().SingleAsync()).Cohort}",
        })
        {
            (await question(host)).Should().Be(await question(today.Context()));
        }
    }

    /// <summary>Who takes part and teaches elsewhere is found by rows that were not there.</summary>
    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task Find_participants_who_teach_once_migrated(string kind, int schema)
    {
        await using var database = await OldAsync(kind, schema);
        var teaching = "SELECT root FROM pembinaan_links WHERE to_kind = 'participant' AND to_root = 'P-8'";
        (await RowsAsync(database, teaching)).Should().BeEmpty();
        var host = Host(database, schema);

        (await host.PrepareAsync()).ValidationErrors.Should().BeEmpty();

        (await RowsAsync(database, teaching)).Should().Equal("MENGAJAR");
        var asked = (await host.AskAsync(CohortId.From("ANG-1"), Given.Start, static c =>
        {
            _ = c.MayJoin(Given.Facts(ParticipantId.From("P-8")), Day);
            return c.Dossier;
        })).Value;
        asked.HoldsAll(Holding.CohortsWith(ParticipantId.From("P-8"))).Should().BeTrue();
        asked.Find(CohortId.From("MENGAJAR")).Should().NotBeNull();
    }

    /// <summary>Written on as before: old journals are continued, guarded and rewritten.</summary>
    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task Are_written_on_by_several_hosts_that_migrate_at_once(string kind, int schema)
    {
        await using var database = await OldAsync(kind, schema);
        var hosts = Enumerable.Range(0, 3).Select(_ => Host(database, schema)).ToList();
        var prepared = await Task.WhenAll(hosts.Select(static h => Task.Run(() => h.PrepareAsync())));

        prepared.Should().AllSatisfy(static p => p.ValidationErrors.Should().BeEmpty());
        var same = AgreementId.From("PKS-2");
        (await hosts[0].ChangeAsync(same, static a => a.Ended(new(2025, 12, 31), "ended"))).ValidationErrors.Should().BeEmpty();
        (await hosts[1].ChangeAsync(CohortId.From("ANG-1"), static c => c.Enrol(Given.Facts(ParticipantId.From("P-2")), Day, Given.At(9, "enrol-2"))))
            .ValidationErrors.Should().BeEmpty();
        (await hosts[2].Spans.Where(s => s.Agreement == same).Select(static s => s.LastDay).Distinct().ToListAsync()).Should()
            .Equal(new LocalDate(2025, 12, 31));
    }

    /// <summary>The model from which the migration is written made the tables that are kept here.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Are_those_of_the_models_of_then(int schema)
    {
        using var model = new EarlierModel(new DbContextOptionsBuilder().UseNpgsql("Host=none").Options, schema);
        static IEnumerable<string> Parts(string text) => text.ReplaceLineEndings("\n")
            .Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Order(StringComparer.Ordinal);

        Parts(Upgrading.Text(schema, "PostgreSQL")).Should().BeSubsetOf(Parts(model.Database.GenerateCreateScript()));
    }

    /// <summary>Columns, keys and what may be null; the names of keys are the database's own.</summary>
    [Theory]
    [MemberData(nameof(Earlier))]
    public async Task Have_the_tables_of_today_by_the_statements_of_the_reference(string kind, int schema)
    {
        await using var database = await OldAsync(kind, schema);
        await StatedAsync(database.Context(), schema);
        await using var today = await TestDatabase.CreateAsync(kind);
        var columns = Databases.IsSqlite(kind)
            ? "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name LIKE 'pembinaan%'"
            : "SELECT table_name, column_name, data_type, character_maximum_length, is_nullable FROM information_schema.columns WHERE table_name LIKE 'pembinaan%'";

        static string Alike(string row) => row.Replace("varchar(120)", "TEXT", StringComparison.OrdinalIgnoreCase)
            .Replace("bigint", "INTEGER", StringComparison.OrdinalIgnoreCase).ToUpperInvariant();
        (await RowsAsync(database, columns)).Select(Alike).Should().BeEquivalentTo((await RowsAsync(today, columns)).Select(Alike));
    }

    /// <summary>Those that the reference has for a host without migrations, from the version of its tables on.</summary>
    private static async Task StatedAsync(PembinaanDbContext db, int schema)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Craft.Surface_and_reference.Root, Craft.Surface_and_reference.Page));
        var statements = page.Split("```sql\n").Skip(1).Select(static part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToList();
        statements.Should().HaveCount(2);
        (await db.PrepareAsync()).Has(StorageErrors.OlderSchema).Should().BeTrue();
        foreach (var statement in statements.Skip(schema - 1))
        {
            await db.Database.ExecuteSqlRawAsync(statement);
        }
    }

    private static Upgrading Host(TestDatabase database, int schema) => schema == 1
        ? database.Kept(new FromSchema1(database.Options([])))
        : database.Kept(new FromSchema2(database.Options([])));

    private static async Task<TestDatabase> OldAsync(string kind, int schema)
    {
        var database = TestDatabase.Empty(kind);
        var host = Host(database, schema);
        await host.GetService<IMigrator>().MigrateAsync(Upgrading.Begin);
        await using var connection = host.Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are those of the tests.
        command.CommandText = (Databases.IsSqlite(kind) ? "" : "SET TIME ZONE 'UTC';") + Upgrading.Text(schema, "Rows");
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return database;
    }

    private static async Task<List<string>> RowsAsync(TestDatabase database, string query)
    {
        var connection = database.Context().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The queries are those of the tests.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : $"{reader.GetValue(i)}")));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
