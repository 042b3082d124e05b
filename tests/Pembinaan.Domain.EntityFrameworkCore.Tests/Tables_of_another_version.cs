using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Tables_of_another_version
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");
    private static readonly Reminder Due = new(Pks, ReminderKind.Expiry, new(2027, 1, 31), Time.Term.OfMonths(3));

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_is_newer_are_left_alone(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var loaded = (await database.Context().LoadAsync(Pks)).Value;
        await VersionAsync(database, PembinaanModel.Schema + 1);
        var before = await database.CountedAsync();

        foreach (var result in await AllAsync(database, loaded))
        {
            result.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-SCHEMA-NEWER");
            result.ValidationErrors[0].Text.En.Should().Contain("version 4").And.Contain("up to 3");
        }

        (await database.CountedAsync()).Should().Be(before);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_is_older_are_migrated_by_the_host(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var loaded = (await database.Context().LoadAsync(Pks)).Value;
        await VersionAsync(database, 0);

        foreach (var result in await AllAsync(database, loaded))
        {
            result.Has(StorageErrors.OlderSchema).Should().BeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_changed_so_much_that_nothing_can_be_read(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await VersionAsync(database, PembinaanModel.Schema + 1);
        await database.Context().Database.ExecuteSqlRawAsync("ALTER TABLE pembinaan_entries RENAME COLUMN body TO content");

        (await database.Context().LoadAsync(Pks)).Has(StorageErrors.NewerSchema).Should().BeTrue();
        (await database.Context().AppendAsync(DomainResult.Success(Given.Cohort()))).Has(StorageErrors.NewerSchema).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_are_missing_are_told(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Context().Database.ExecuteSqlRawAsync("DROP TABLE pembinaan_schema");

        var db = database.Context();
        (await db.LoadAsync(Pks)).Has(StorageErrors.NotPrepared).Should().BeTrue();
        (await db.CheckSchemaAsync()).Has(StorageErrors.NotPrepared).Should().BeTrue();
        (await db.ListAsync(db.Spans)).Has(StorageErrors.NotPrepared).Should().BeTrue();
        (await db.AppendAsync(DomainResult.Success(Given.Agreement()))).Has(StorageErrors.NotPrepared).Should().BeTrue();
        (await db.AppendAsync(DomainResult.Success(Given.Cohort()))).Has(StorageErrors.NotPrepared).Should().BeTrue();
        (await db.LogAsync(Due, Given.Start)).Has(StorageErrors.NotPrepared).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_are_in_no_database_yet_are_told(string kind)
    {
        await using var database = TestDatabase.Empty(kind);
        var db = database.Context();

        (await db.LoadAsync(Pks)).Has(StorageErrors.NotPrepared).Should().BeTrue();
        (await db.AppendAsync(DomainResult.Success(Given.Agreement()))).Has(StorageErrors.NotPrepared).Should().BeTrue();
        (await db.CheckSchemaAsync()).Has(StorageErrors.NotPrepared).Should().BeTrue();
        (await db.PrepareAsync()).ValidationErrors.Should().BeEmpty();
    }

    /// <summary>Nobody can say what the tables are: neither is anything read of them, nor are they made anew.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_is_not_on_record_is_told(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var loaded = (await database.Context().LoadAsync(Pks)).Value;
        await database.Context().Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_schema");
        var before = await database.CountedAsync();

        foreach (var result in await AllAsync(database, loaded))
        {
            result.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-DATABASE-DAMAGED");
            result.ValidationErrors[0].Text.Id.Should().Be("Basis data rusak: tabel pembinaan_schema tidak memuat versi. Pulihkan dari cadangan.");
        }

        (await database.CountedAsync()).Should().Be(before);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_is_not_on_record_is_told_by_a_host_with_migrations(string kind)
    {
        await using var database = TestDatabase.Empty(kind);
        var host = database.Kept(new Migrating(database.Options([])));
        (await host.PrepareAsync()).ValidationErrors.Should().BeEmpty();
        await host.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_schema");

        (await host.PrepareAsync()).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-DATABASE-DAMAGED");
    }

    /// <summary>A fault of the host's that no code of ours fits is not hidden.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_somebody_else_changed_throw(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Context().Database.ExecuteSqlRawAsync("ALTER TABLE pembinaan_entries RENAME COLUMN body TO content");

        await database.Context().Awaiting(static d => d.LoadAsync(Pks)).Should().ThrowAsync<System.Data.Common.DbException>();
    }

    /// <summary>A database that was migrated, and by whose rows roots are not found yet: nobody declares what was not looked for.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_were_migrated_have_their_rows_written_anew(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var cohort = Given.Cohort();
        (await db.ImportAsync(Given.Whole(Given.Facility, Given.Programme, Given.Company, Given.Agreement(), cohort.Enrolled("P-1", "enrol").Value)))
            .ValidationErrors.Should().BeEmpty();
        await db.Database.ExecuteSqlRawAsync("UPDATE pembinaan_schema SET rows = NULL");
        await db.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_links WHERE to_kind = 'participant'");
        var before = await database.CountedAsync();

        (await database.Context().LoadDossierAsync(Given.Serang, Given.Start)).Has(StorageErrors.OlderSchema).Should().BeTrue();
        (await database.Context().LoadAsync(Pks)).IsSuccess.Should().BeTrue("one root needs no links");
        (await database.Context().CheckSchemaAsync()).Has(StorageErrors.OlderSchema).Should().BeTrue("rows are those of an older version");
        (await database.Context().PrepareAsync()).ValidationErrors.Should().BeEmpty();
        (await database.Context().CheckSchemaAsync()).ValidationErrors.Should().BeEmpty();

        (await database.CountedAsync()).Should().Be(before with { Links = before.Links + 1 });
        var dossier = (await database.Context().LoadDossierAsync(cohort.Id, Given.Start)).Value;
        dossier.HoldsAll(Holding.CohortsWith(ParticipantId.From("P-1"))).Should().BeTrue();
        (await database.Context().PrepareAsync()).ValidationErrors.Should().BeEmpty();
        (await database.CountedAsync()).Should().Be(before with { Links = before.Links + 1 });
    }

    /// <summary>An enrolment that is being stored is waited for: its links are not written over by those of the time before it.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_were_migrated_keep_what_is_written_meanwhile(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.ImportAsync(Given.Whole(Given.Facility, Given.Programme, Given.Company, Given.Cohort()));
        await db.Database.ExecuteSqlRawAsync("UPDATE pembinaan_schema SET rows = NULL");
        var waiting = new BeforeWriting();
        Task<DomainResult> preparing;
        await using (var open = await db.Database.BeginTransactionAsync())
        {
            (await db.ChangeAsync(CohortId.From("ANG-1"), static c => c.Enrolled("P-1", "enrol"))).ValidationErrors.Should().BeEmpty();
            var other = database.Context(waiting);
#pragma warning disable CA2025 // It is awaited below, before anything that it uses is disposed.
            preparing = Task.Run(() => other.PrepareAsync());
#pragma warning restore CA2025
            (await Task.WhenAny(waiting.Reached, preparing)).Should().BeSameAs(waiting.Reached, "it begins to write before it is through");
            await open.CommitAsync();
        }

        (await preparing).ValidationErrors.Should().BeEmpty();
        waiting.Commands.Should().NotBeEmpty();
        waiting.Commands.TakeWhile(static c => !c.Contains("UPDATE", StringComparison.Ordinal)).Should()
            .NotContain(static c => c.Contains("pembinaan_entries", StringComparison.Ordinal), "no journal is read before others wait");
        (await database.Context().Database.SqlQueryRaw<int>(
            "SELECT CAST(COUNT(*) AS int) AS \"Value\" FROM pembinaan_links WHERE to_kind = 'participant'").SingleAsync()).Should().Be(1);
    }

    private static async Task<List<IDomainResult>> AllAsync(TestDatabase database, CooperationAgreement loaded)
    {
        var db = database.Context();
        return
        [
            await db.PrepareAsync(),
            await db.CheckSchemaAsync(),
            await db.ListAsync(db.Spans),
            await db.ListAsync(Given.Serang, db.Spans),
            await db.LoadAsync(Pks),
            await db.LoadAsync(AgreementId.From("PKS-9")),
            await db.LoadDossierAsync(Pks, Given.Start),
            await db.LoadDossierAsync(Given.Start),
            await db.AskAsync(Pks, Given.Start, static a => a.Id),
            await db.ChangeAsync(CohortId.From("ANG-1"), static c => c.Enrol(Given.Facts(ParticipantId.From("P-1")), new(2025, 8, 4), Given.At(5, "enrol"))),
            await db.StoreAsync(new Occasion { Id = OccasionId.From("TTD"), Title = "Penandatanganan" }),
            await db.ImportAsync(Dossier.Of(Given.Facility).Value),
            await db.AppendAsync(loaded.Ended(new(2025, 12, 31), "ended")),
            await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-2"))),
            await db.AppendAsync(DomainResult.Success(Given.Cohort())),
            await db.ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended")),
            await db.ChangeInDossierAsync(Pks, Given.Start, static a => a.Change(static x => x.Ended(new(2025, 12, 31), "ended"))),
            await db.LogAsync(Due, Given.Start),
            await db.LoggedAsync([Pks]),
        ];
    }

    private static Task<int> VersionAsync(TestDatabase database, int version) => database.Context().Database.ExecuteSqlAsync($"UPDATE pembinaan_schema SET version = {version}");
}
