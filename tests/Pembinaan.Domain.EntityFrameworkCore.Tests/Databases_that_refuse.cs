using System.Data.Common;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>What a database says by a code of its own is told by a code of the package, and nothing is half-written.</summary>
public sealed class Databases_that_refuse
{
    private const string Unavailable = "STORE-UNAVAILABLE";
    private const string NotPermitted = "STORE-NOT-PERMITTED";
    private const string CannotOpen = "STORE-CANNOT-OPEN";
    private const string DiskFailed = "STORE-DISK-FAILED";
    private const string Damaged = "STORE-DATABASE-DAMAGED";

    private static readonly AgreementId Pks = AgreementId.From("PKS-1");
    private static readonly Reminder Due = new(Pks, ReminderKind.Expiry, new(2027, 1, 31), Time.Term.OfMonths(3));

    public static TheoryData<string, string, string> Refusals
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            // The plug-in of PostgreSQL changes nothing in what is refused.
            foreach (var kind in Databases.Kinds.Where(static k => Databases.IsSqlite(k) || Databases.IsPlainPostgres(k)))
            {
                var codes = Databases.IsSqlite(kind)
                    ? new[] { ("4 5 6 7 9 13 15 17 517 2314 2826 3082 3594 3850", Unavailable), ("3 8 23 264", NotPermitted), ("14 270 1032", CannotOpen),
                        ("10 266 778 1034 22", DiskFailed), ("11 24 26 522 8202 8458", Damaged) }
                    : [("08006 40001 40P01 53100 53300 55P03 57P01 57014 58030", Unavailable), ("25006 42501 28P01", NotPermitted), ("XX001 XX002", Damaged)];
                foreach (var (code, told) in codes.SelectMany(static c => c.Item1.Split(' ').Select(code => (code, c.Item2))))
                {
                    data.Add(kind, code, told);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Are_told_by_whatever_asks_them(string kind, string code, string told)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var loaded = (await database.Context().LoadAsync(Pks)).Value;
        var before = await database.CountedAsync();
        var db = database.Context(FailingWith.Code(kind, code));

        foreach (var result in new IDomainResult[]
        {
            await db.PrepareAsync(),
            await db.CheckSchemaAsync(),
            await db.ListAsync(db.Spans),
            await db.ListAsync(Given.Serang, db.Spans),
            await db.LoadAsync(Pks),
            await db.LoadDossierAsync(Pks, Given.Start),
            await db.LoadDossierAsync(Given.Start),
            await db.AskAsync(Pks, Given.Start, static a => a.Id),
            await db.StoreAsync(new Occasion { Id = OccasionId.From("TTD"), Title = "Penandatanganan" }),
            await db.ImportAsync(Dossier.Of(Given.Facility).Value),
            await db.AppendAsync(DomainResult.Success(loaded)),
            await db.AppendAsync(loaded.Ended(new(2025, 12, 31), "ended")),
            await db.AppendAsync(DomainResult.Success(Given.Cohort())),
            await db.ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended")),
            await db.ChangeAsync(CohortId.From("ANG-1"), static c => c.Enrol(Given.Facts(ParticipantId.From("P-1")), new(2025, 8, 4), Given.At(5, "enrol"))),
            await db.ChangeInDossierAsync(Pks, Given.Start, static a => a.Change(static x => x.Ended(new(2025, 12, 31), "ended"))),
            await db.LogAsync(Due, Given.Start),
            await db.LoggedAsync([Pks]),
        })
        {
            var error = result.ValidationErrors.Should().ContainSingle().Subject;
            error.ErrorCode.Should().Be(told);
            error.Status.Should().Be(told == Unavailable ? ResultStatus.Unavailable : ResultStatus.CriticalError);
            error.Text.Id.Should().NotContain("{");
        }

        (await database.CountedAsync()).Should().Be(before);
    }

    /// <summary>At every step of an append, its beginning and commit among them: what passes is got over, what stays is told.</summary>
    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Once_are_asked_again_if_it_may_pass(string kind, string code, string told)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        for (var step = 0; ; step++)
        {
            var id = $"PKS-{step}";
            var before = await database.CountedAsync();
            var failing = FailingWith.Code(kind, code, step, always: false);

            var stored = await database.Context(failing).AppendAsync(DomainResult.Success(Given.Agreement(id)));

            if (!failing.HasFailed || told == Unavailable)
            {
                stored.ValidationErrors.Should().BeEmpty();
                (await database.Context().LoadAsync(AgreementId.From(id))).Value.Revision.Should().Be(Given.Agreement().Revision);
            }
            else
            {
                stored.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(told);
                (await database.CountedAsync()).Should().Be(before);
            }

            if (!failing.HasFailed)
            {
                step.Should().BeGreaterThan(5, "there is a beginning, a lock, a reading, rows, the saving and a commit");
                break;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task From_a_step_on_leave_nothing_half_written(string kind, string code, string told)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var loaded = (await database.Context().LoadAsync(Pks)).Value;
        var before = await database.CountedAsync();
        for (var step = 0; ; step++)
        {
            var failing = FailingWith.Code(kind, code, step);
            var db = database.Context(failing);
            var stored = await db.AppendAsync(loaded.Ended(new(2025, 12, 31), "ended"));
            if (!failing.HasFailed)
            {
                stored.ValidationErrors.Should().BeEmpty();
                break;
            }

            stored.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(told);
            (await database.CountedAsync()).Should().Be(before);
            db.ChangeTracker.Entries().Should().BeEmpty();
        }
    }

    /// <summary>SQLite says 1 of any query that cannot be carried out: that of a host's is not told as missing tables of the package.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_query_of_the_hosts_throw_what_is_wrong_with_it(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();

        await db.Awaiting(static d => d.ListAsync(d.Database.SqlQueryRaw<int>("SELECT nothing FROM nowhere"))).Should().ThrowAsync<DbException>();
        await db.Awaiting(static d => d.ListAsync(d.Database.SqlQueryRaw<int>("SELECT FROM WHERE"))).Should().ThrowAsync<DbException>();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_can_only_be_read_are_read(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var db = database.Kept(new Registry(database.With("Mode=ReadOnly", "Options=-c default_transaction_read_only=on")));

        (await db.PrepareAsync()).ValidationErrors.Should().BeEmpty();
        (await db.LoadAsync(Pks)).ValidationErrors.Should().BeEmpty();
        foreach (var told in new IDomainResult[]
        {
            await db.ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended")),
            await db.LogAsync(Due, Given.Start),
            await db.ImportAsync(Dossier.Of(Given.Facility).Value),
        })
        {
            told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(NotPermitted);
            told.ValidationErrors[0].Text.Id.Should().Contain("hanya dapat dibaca").And.Contain("Tidak ada yang disimpan");
        }
    }

    /// <summary>The same is refused again, whoever sends it; with the folder, the file is made.</summary>
    [Theory]
    [InlineData("a folder that is missing")]
    [InlineData("a file that is missing and may not be made")]
    public async Task Have_a_file_that_cannot_be_opened(string what)
    {
        if (Databases.Kinds.FirstOrDefault(Databases.IsSqlite) is not { } kind)
        {
            return;
        }

        var folder = Path.Combine(Path.GetTempPath(), Databases.NextName());
        var file = Path.Combine(folder, "registry.db");
        var mode = what.StartsWith("a file", StringComparison.Ordinal) ? ";Mode=ReadWrite" : "";
        _ = mode.Length == 0 ? null : Directory.CreateDirectory(folder);
        await using var db = new Registry(new DbContextOptionsBuilder().UseSqlite($"Data Source={file};Pooling=False{mode}").Options);
        try
        {
            IDomainResult[] all =
            [
                await db.LoadAsync(Pks),
                await db.CheckSchemaAsync(),
                await db.AppendAsync(DomainResult.Success(Given.Agreement())),
                await db.LoggedAsync([Pks]),
                .. mode.Length == 0 ? [await db.PrepareAsync()] : Array.Empty<IDomainResult>(),
            ];
            foreach (var told in all)
            {
                var error = told.ValidationErrors.Should().ContainSingle().Subject;
                (error.ErrorCode, error.Status).Should().Be((CannotOpen, ResultStatus.CriticalError));
                error.Text.Id.Should().StartWith("Berkas basis data tidak dapat dibuka: berkas atau foldernya tidak ada");
            }

            if (mode.Length == 0)
            {
                Directory.CreateDirectory(folder);
                (await db.PrepareAsync()).ValidationErrors.Should().BeEmpty();
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Are_no_database_at_all()
    {
        if (Databases.Kinds.FirstOrDefault(Databases.IsSqlite) is not { } kind)
        {
            return;
        }

        await using var database = TestDatabase.Empty(kind);
        await File.WriteAllTextAsync(Databases.PathOf(database.Name), string.Concat(Enumerable.Repeat("Surat ini bukan basis data. ", 400)));
        var db = database.Context();

        foreach (var told in new IDomainResult[]
        {
            await db.PrepareAsync(),
            await database.Kept(new Migrating(database.Options([]))).PrepareAsync(),
            await db.CheckSchemaAsync(),
            await db.LoadAsync(Pks),
            await db.AppendAsync(DomainResult.Success(Given.Agreement())),
        })
        {
            told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(Damaged);
            told.ValidationErrors[0].Text.Id.Should().Be("Basis data rusak: berkasnya tidak terbaca sebagai basis data. Pulihkan dari cadangan.");
            told.ValidationErrors[0].Text.En.Should().Be("The database is damaged: its file cannot be read as a database. Restore it from a backup.");
        }
    }

    [Fact]
    public async Task Have_a_file_of_which_a_part_was_written_over()
    {
        if (Databases.Kinds.FirstOrDefault(Databases.IsSqlite) is not { } kind)
        {
            return;
        }

        await using var database = await TestDatabase.CreateAsync(kind);
        await using (var stored = new Registry(database.Options([])))
        {
            (await stored.AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
            await stored.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        // The first page, with the names of the tables, stays.
        await using (var file = File.OpenWrite(Databases.PathOf(database.Name)))
        {
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xEE, (int)(file.Length - 4096)).ToArray());
        }

        var db = database.Context();
        (await db.LoadAsync(Pks)).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(Damaged);
        (await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-2")))).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(Damaged);
        (await db.PrepareAsync()).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(Damaged);
    }
}
