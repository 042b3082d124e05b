using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Rows_of_agreements
{
    private static readonly LocalDate[] Days =
    [
        new(2025, 1, 31), new(2025, 2, 1), new(2025, 6, 9), new(2025, 6, 10), new(2025, 6, 21), new(2025, 6, 22), new(2025, 12, 31), new(2026, 1, 1), new(2027, 1, 31), new(2027, 2, 1),
        new(1, 1, 1), new(9999, 12, 31),
    ];

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Answer_as_the_journals_do(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        CooperationAgreement[] agreements =
        [
            Given.Agreement("PKS-1").Suspend(new(2025, 6, 10), new(2025, 6, 21), "renovasi", Given.At(4, "suspended")).Value,
            Given.Agreement("PKS-2", clauses: new() { RunOut = Term.OfMonths(2) }).Ended(new(2025, 12, 31), "ended").Value,
            Given.Agreement("PKS-3", new(2026, 1, 1), new(2999, 12, 31)),
        ];
        _ = await db.AppendAsync(DomainResult.Success(Given.Company));
        foreach (var agreement in agreements)
        {
            (await db.AppendAsync(DomainResult.Success(agreement))).ValidationErrors.Should().BeEmpty();
        }

        var rows = await OfAllAsync(database);
        (await StoredAsync(database)).Should().Equal(rows);
        foreach (var day in Days)
        {
            (await Ids(db.Spans.InForceOn(day).At(Given.Serang))).Should().Equal(Named(agreements.Where(a => a.StandingOn(day).IsInForce)), $"on {day}");
            (await Ids(db.Spans.Covering(Given.Serang, Given.Swen, Given.Soap, day))).Should()
                .Equal(rows.AsQueryable().Where(AgreementSpan.Covers(Given.Serang, Given.Swen, Given.Soap, day)).Select(static r => r.Agreement.Value).Distinct(), $"on {day}");
        }

        (await Ids(db.Spans.InForceOn(new(2025, 6, 1)).At(FacilityId.From("LAPAS-LAIN")))).Should().BeEmpty();
        (await Ids(db.Spans.InForceOn(new(2025, 6, 1)).By(Given.Swen).About(Given.Soap))).Should().Equal("PKS-1", "PKS-2");
        (await Ids(db.Spans.By(StakeholderId.From("LAIN")))).Should().BeEmpty();
        (await Ids(db.Spans.ExpiringBetween(new(2025, 12, 31), new(2027, 1, 30)))).Should().Equal("PKS-2");
        (await Ids(db.Spans.ExpiringBetween(new(2026, 1, 1), new(2027, 1, 31)))).Should().Equal("PKS-1");
        FluentActions.Invoking(() => db.Spans.ExpiringBetween(new(2026, 1, 2), new(2026, 1, 1))).Should().Throw<ArgumentOutOfRangeException>();
        var all = await db.Spans.OrderBy(static s => s.Agreement).ToListAsync();
        Dossier.Empty.HoldingAll(Instant.MaxValue, Holding.Agreements).Portfolio.OfRows(all).Value.CountInForceOn(new(2025, 6, 1)).Should().Be(2);
        Dossier.Empty.Portfolio.OfRows(all).Has(DossierErrors.NotDeclared).Should().BeTrue();
    }

    /// <summary>A facility without rows has an empty list; one that nobody knows has none.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_listed_of_a_facility_that_is_on_record(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));
        var rows = db.Spans.InForceOn(new(2025, 6, 1)).At(Given.Serang);

        (await db.ListAsync(rows)).Value.Should().NotBeEmpty();
        (await db.ListAsync(Given.Serang, rows)).Has(StorageErrors.Unknown).Should().BeTrue();
        _ = await db.AppendAsync(DomainResult.Success(Given.Facility));
        (await db.ListAsync(Given.Serang, rows)).Value.Select(static r => r.Agreement.Value).Should().Contain("PKS-1");
        (await db.ListAsync(Given.Serang, db.Spans.InForceOn(new(2020, 6, 1)).At(Given.Serang))).Value.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_replaced_with_the_journal(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));
        (await db.Spans.InForceOn(new(2026, 1, 1)).CountAsync()).Should().BeGreaterThan(0);

        _ = await db.ChangeAsync(AgreementId.From("PKS-1"), static a => a.Ended(new(2025, 12, 31), "ended"));
        (await db.Spans.InForceOn(new(2026, 1, 1)).CountAsync()).Should().Be(0);
        (await db.Spans.InForceOn(new(2025, 12, 31)).CountAsync()).Should().BeGreaterThan(0);

        _ = await db.ChangeAsync(AgreementId.From("PKS-1"), static a => a.Annul(EntryId.From("ended"), "salah catat", Given.At(7, "annulled")));
        (await db.Spans.InForceOn(new(2026, 1, 1)).CountAsync()).Should().BeGreaterThan(0);
    }

    /// <summary>An agreement that ends with its framework has other rows when the framework ends early, although nothing was written to it.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Follow_a_framework(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var framework = Given.Agreement("NK-1");
        var under = Given.Agreement("PKS-1", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).PlaceUnder(framework, new(2025, 2, 1), Given.At(3, "under"));
        under.ValidationErrors.Should().BeEmpty();
        _ = await db.AppendAsync(under);
        _ = await db.AppendAsync(DomainResult.Success(framework));
        (await Ids(db.Spans.InForceOn(new(2026, 1, 1)))).Should().Equal("NK-1", "PKS-1");

        _ = await db.ChangeAsync(framework.Id, static a => a.Ended(new(2025, 12, 31), "ended"));

        (await Ids(db.Spans.InForceOn(new(2025, 12, 31)))).Should().Equal("NK-1", "PKS-1");
        (await Ids(db.Spans.InForceOn(new(2026, 1, 1)))).Should().BeEmpty();
        (await StoredAsync(database)).Should().Equal(await OfAllAsync(database));
    }

    /// <summary>What an agreement under a framework takes on the framework covers no more, also after the end of that one, although nothing was written to it.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Follow_what_is_carried_out_under_a_framework(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var day = new LocalDate(2026, 1, 1);
        var framework = Given.Agreement("NK-1");
        var under = Given.Agreement("PKS-1").PlaceUnder(framework, new(2025, 2, 1), Given.At(3, "under"));
        _ = await db.AppendAsync(DomainResult.Success(Given.Company));
        _ = await db.AppendAsync(DomainResult.Success(framework));
        (await CoveringAsync()).Should().Equal("NK-1");

        _ = await db.AppendAsync(under);
        (await CoveringAsync()).Should().Equal("PKS-1");
        (await Ids(db.Spans.InForceOn(day).By(Given.Swen))).Should().Equal("NK-1", "PKS-1");

        _ = await db.ChangeAsync(under.Value.Id, static a => a.Ended(new(2025, 12, 31), "ended"));
        (await CoveringAsync()).Should().BeEmpty();
        (await Ids(db.Spans.InForceOn(day))).Should().Equal("NK-1");

        async Task<IEnumerable<string>> CoveringAsync()
        {
            (await StoredAsync(database)).Should().Equal(await OfAllAsync(database));
            return await Ids(db.Spans.Covering(Given.Serang, Given.Swen, Given.Soap, day));
        }
    }

    /// <summary>While the framework is not on record, nobody can tell whether what ends with it is in force: it has no rows.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_there_once_the_framework_is(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var framework = Given.Agreement("NK-1");
        var under = Given.Agreement("PKS-1", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).PlaceUnder(framework, new(2025, 2, 1), Given.At(3, "under"));
        _ = await db.AppendAsync(under);
        (await Ids(db.Spans)).Should().BeEmpty();
        (await db.LoadDossierAsync(under.Value.Id, Given.Start)).Value[under.Value.Id].Open.Should().Contain(static e => e.Text.En.Contains("NK-1"));

        _ = await db.AppendAsync(DomainResult.Success(framework));

        (await Ids(db.Spans.InForceOn(new(2026, 1, 1)))).Should().Equal("NK-1", "PKS-1");
        (await StoredAsync(database)).Should().Equal(await OfAllAsync(database));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Count_one_signing_once(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-1")));
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement("NK-1")));
        (await Ids(db.Spans.InForceOn(new(2025, 6, 1)))).Should().Equal("NK-1", "PKS-1");

        _ = await db.ChangeAsync(AgreementId.From("PKS-1"), static a => a.RecogniseAsSame(AgreementId.From("NK-1"), "satu penandatanganan", Given.At(3, "same")));
        (await Ids(db.Spans.InForceOn(new(2025, 6, 1)))).Should().Equal("PKS-1");

        // What happens to the one that does not count gives it no rows.
        _ = await db.ChangeAsync(AgreementId.From("NK-1"), static a => a.Ended(new(2025, 12, 31), "ended"));
        (await Ids(db.Spans)).Should().Equal("PKS-1");
        (await StoredAsync(database)).Should().Equal(await OfAllAsync(database));

        _ = await db.ChangeAsync(AgreementId.From("PKS-1"), static a => a.Annul(EntryId.From("same"), "keliru", Given.At(8, "not-same")));
        (await Ids(db.Spans.InForceOn(new(2026, 6, 1)))).Should().Equal("PKS-1");
        (await Ids(db.Spans.InForceOn(new(2025, 6, 1)))).Should().Equal("NK-1", "PKS-1");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Have_days_as_the_database_has_them(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));

        var stored = Databases.IsSqlite(kind)
            ? await db.Database.SqlQueryRaw<string>("SELECT typeof(first_day) || ' ' || first_day AS \"Value\" FROM pembinaan_spans LIMIT 1").SingleAsync()
            : await db.Database.SqlQueryRaw<string>("SELECT pg_typeof(first_day) || ' ' || to_char(first_day, 'YYYY-MM-DD') AS \"Value\" FROM pembinaan_spans LIMIT 1").SingleAsync();

        stored.Should().Be(Databases.IsSqlite(kind) ? "text 2025-02-01" : "date 2025-02-01");
    }

    // The rows of everything that is stored, as the library computes them anew.
    internal static async Task<List<AgreementSpan>> OfAllAsync(TestDatabase database)
    {
        var whole = (await database.Context().LoadDossierAsync(Given.Start)).Value;
        return Ordered(whole.Portfolio.Rows.Value.SelectMany(static r => r.Rows));
    }

    internal static async Task<List<AgreementSpan>> StoredAsync(TestDatabase database) => Ordered(await database.Context().Spans.ToListAsync());

    private static List<AgreementSpan> Ordered(IEnumerable<AgreementSpan> rows) => [.. rows.OrderBy(static r => r.ToString(), StringComparer.Ordinal)];

    private static async Task<List<string>> Ids(IQueryable<AgreementSpan> rows)
    {
        var ids = await rows.Select(static s => s.Agreement).Distinct().ToListAsync();
        return [.. ids.Select(static i => i.Value).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Named(IEnumerable<CooperationAgreement> agreements) => agreements.Select(static a => a.Id.Value);
}
