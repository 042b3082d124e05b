using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>What follows from the journals, and the log of reminders, after somebody changed a row by hand.</summary>
public sealed class Rows_that_are_damaged
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");
    private static readonly Reminder Due = new(Pks, ReminderKind.Expiry, new(2027, 1, 31), Term.OfMonths(3));

    public static TheoryData<string, string, string, string> Damages
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var kind in Databases.Kinds)
            {
                data.Add(kind, "spans", "state", "berlaku");
                data.Add(kind, "spans", "subject", "dua kata");
                data.Add(kind, "spans", "provider", "SWEN");
                data.Add(kind, "spans", "agreement", "");
                data.Add(kind, "certificates", "cohort", "dua kata");
                data.Add(kind, "reminders", "kind", "Later");
                data.Add(kind, "reminders", "ahead", "tiga bulan");
                data.Add(kind, "reminders", "ahead", "P3M");
                if (Databases.IsSqlite(kind))
                {
                    data.Add(kind, "spans", "first_day", "31 Februari");
                    data.Add(kind, "spans", "ends_on", "");
                    data.Add(kind, "certificates", "issued_on", "kemarin");
                    data.Add(kind, "reminders", "target", "2027-02-30");
                    data.Add(kind, "reminders", "sent_at", "kemarin");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Are_told_and_written_anew(string kind, string table, string column, string value)
    {
        await using var database = await WholeAsync(kind);
        var db = database.Context();
        var before = await RowsAsync(db);
        await ChangeByHandAsync(db, table, column, value);
        var isLog = table == "reminders";

        IDomainResult[] all =
        [
            table == "spans" ? await db.ListAsync(db.Spans) : table == "certificates" ? await db.ListAsync(db.Certificates) : await db.ListAsync(db.Reminders),
            .. isLog && column != "agreement" ? [await db.LoggedAsync([Pks])] : Array.Empty<IDomainResult>(),
            .. table == "spans" && column != "agreement" ? [await db.ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended"))] : Array.Empty<IDomainResult>(),
        ];
        foreach (var told in all)
        {
            var error = told.ValidationErrors.Should().ContainSingle().Subject;
            (error.ErrorCode, error.Status).Should().Be(("STORE-ROW-DAMAGED", ResultStatus.CriticalError));
            error.Text.En.Should().Contain($"of the table pembinaan_{table} cannot be read: its column {column} holds \"{value}\".")
                .And.Contain(isLog ? "It cannot be rebuilt from the journals" : "Call RebuildAsync");
            error.Text.Id.Should().Contain($"kolom {column} berisi").And.NotContain("{");
        }

        (await db.LoadAsync(Pks)).Value.Revision.Should().Be(7, "the journal is whole, and nothing was written");
        (await db.RebuildAsync()).ValidationErrors.Should().BeEmpty();
        if (isLog)
        {
            (await db.ListAsync(db.Reminders)).Has(StorageErrors.RowDamaged).Should().BeTrue("no journal says what was sent");
            await db.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_reminders");
            (await db.LogAsync(Due, Given.Start)).ValidationErrors.Should().BeEmpty();
        }

        (await RowsAsync(database.Context())).Should().Equal(before);
    }

    /// <summary>A row that says something else can be read; rebuilding puts it right too, and what lacks or is too much.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Into_something_else_are_written_anew(string kind)
    {
        await using var database = await WholeAsync(kind);
        var db = database.Context();
        var before = await RowsAsync(db);
        await db.Database.ExecuteSqlRawAsync("UPDATE pembinaan_spans SET first_day = '2020-01-01'");
        await db.Database.ExecuteSqlRawAsync("INSERT INTO pembinaan_certificates SELECT '002', issued_by, scheme, cohort, issued_on FROM pembinaan_certificates");
        await db.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_links");
        (await RowsAsync(database.Context())).Should().NotEqual(before);

        (await database.Context().RebuildAsync()).ValidationErrors.Should().BeEmpty();

        (await RowsAsync(database.Context())).Should().Equal(before);
        (await database.Context().ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended"))).ValidationErrors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Stay_as_they_are_where_a_journal_cannot_be_read(string kind)
    {
        await using var database = await WholeAsync(kind);
        await database.Context().Database.ExecuteSqlRawAsync("UPDATE pembinaan_entries SET body = '' WHERE revision = 2 AND root = 'PKS-1'");
        var before = await RowsAsync(database.Context());

        (await database.Context().RebuildAsync()).Has(StorageErrors.Damaged).Should().BeTrue();

        (await RowsAsync(database.Context())).Should().Equal(before);
    }

    /// <summary>What fails beside a damaged row, and not because of it, is thrown as it is: what the host does, or a query that is wrong.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_not_told_for_what_else_fails(string kind)
    {
        await using var database = await WholeAsync(kind);
        var db = database.Context();
        await ChangeByHandAsync(db, "reminders", "kind", "Later");
        await ChangeByHandAsync(db, "certificates", "cohort", "dua kata");
        Func<DbContext, Task>[] own =
        [
            static d => d.AskAsync<string>(Pks, Given.Start, static _ => throw new InvalidOperationException("the host's own")),
            static d => d.ChangeAsync(Pks, static _ => throw new InvalidCastException("the host's own")),
            static d => d.ChangeInDossierAsync(Pks, Given.Start, static _ => throw new FormatException("the host's own")),
            static d => d.ChangeInDossierAsync(Pks, Given.Start, static _ => throw Fault(static () => CohortId.From("dua kata"))),
            static d => d.ListAsync(((Registry)d).Spans.Select(static s => Thrown(s.Agreement, "the host's own"))),
            static d => d.ListAsync(((Registry)d).Certificates.Select(static c => Thrown(c.Number, "the host's own"))),
            static d => d.ListAsync(((Registry)d).Spans.Where(static s => s.ToString().IsNormalized())),
            static d => d.ListAsync(((Registry)d).Reminders.Where(static s => s.ToString().IsNormalized())),
        ];
        foreach (var fails in own)
        {
            await db.Awaiting(fails).Should().ThrowAsync<SystemException>();
        }

        (await db.ListAsync(db.Spans)).Value.Should().NotBeEmpty("these rows are whole");
        (await db.ListAsync(db.Certificates.Select(static c => c.Number))).Value.Should().NotBeEmpty("this column is whole");
        (await db.ListAsync(db.Reminders)).Has(StorageErrors.RowDamaged).Should().BeTrue();
        (await db.ListAsync(db.Certificates)).Has(StorageErrors.RowDamaged).Should().BeTrue();
        var both = await db.ListAsync(db.Spans.SelectMany(_ => db.Certificates, static (s, c) => new { s.Agreement, c.Cohort }));
        both.Has(StorageErrors.RowDamaged).Should().BeTrue("one of the tables of the query is damaged");
    }

    /// <summary>A transaction of the host's goes on; what is none of such a row is thrown as it is.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task In_a_transaction_of_the_hosts_are_told_in_it(string kind)
    {
        await using var database = await WholeAsync(kind);
        var db = database.Context();
        await db.Awaiting(static d => d.AskAsync<string>(Pks, Given.Start, static _ => throw new InvalidOperationException("the host's own"))).Should()
            .ThrowAsync<InvalidOperationException>().WithMessage("the host's own");
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await ChangeByHandAsync(db, "spans", "state", "berlaku");
            (await db.ListAsync(db.Spans)).Has(StorageErrors.RowDamaged).Should().BeTrue();
            (await db.ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended"))).Has(StorageErrors.RowDamaged).Should().BeTrue();
            (await db.RebuildAsync()).ValidationErrors.Should().BeEmpty();
            await transaction.CommitAsync();
        }

        (await database.Context().ListAsync(database.Context().Spans)).Value.Should().NotBeEmpty();
    }

    private static string Thrown(object row, string message) => row is null ? "" : throw new InvalidOperationException(message);

    private static ArgumentException Fault(Action action)
    {
        try
        {
            action();
        }
        catch (ArgumentException e)
        {
            return e;
        }

        throw new NotSupportedException("It is sound.");
    }

    private static Task<int> ChangeByHandAsync(Registry db, string table, string column, string value)
    {
        var change = $"UPDATE pembinaan_{table} SET {column} = '{value}'";
#pragma warning disable EF1002 // The test says the names itself, and a parameter has no name of a table.
        return db.Database.ExecuteSqlRawAsync(change);
#pragma warning restore EF1002
    }

    private static async Task<TestDatabase> WholeAsync(string kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var paper = Given.Cohort().Enrolled("P-1", "enrol").Bind(static c => c.WithPaper("P-1", "001", "paper"));
        (await db.ImportAsync(Dossiers.Dossier.Of(Given.Facility, Given.Company, Given.Agreement(), Given.Programme, paper.Value).Value)).ValidationErrors.Should().BeEmpty();
        (await db.LogAsync(Due, Given.Start)).ValidationErrors.Should().BeEmpty();
        return database;
    }

    private static async Task<List<string>> RowsAsync(Registry db)
    {
        var rows = new List<string>();
        foreach (var query in new[]
        {
            "SELECT agreement || ' ' || COALESCE(facility, '') || ' ' || COALESCE(provider, '') || ' ' || subject || ' ' || first_day || ' ' || state FROM pembinaan_spans",
            "SELECT number || ' ' || issued_by || ' ' || cohort || ' ' || issued_on FROM pembinaan_certificates",
            "SELECT kind || ' ' || root || ' ' || role || ' ' || to_kind || ' ' || to_root FROM pembinaan_links",
            "SELECT agreement || ' ' || kind || ' ' || target || ' ' || ahead FROM pembinaan_reminders",
        })
        {
            rows.AddRange(await db.Database.SqlQueryRaw<string>(query).ToListAsync());
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
