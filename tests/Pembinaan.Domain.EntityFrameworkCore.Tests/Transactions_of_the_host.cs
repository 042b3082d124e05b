namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// What fails in a transaction that the host has opened is told by the same codes, and the transaction goes on unless the database has ended it.
/// </summary>
public sealed class Transactions_of_the_host
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Without_tables_are_told_so_and_go_on(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Context().Database.ExecuteSqlRawAsync("DROP TABLE pembinaan_schema");
        await database.Context().Database.ExecuteSqlRawAsync("DROP TABLE pembinaan_entries");

        await AllAsync(database, "STORE-NOT-PREPARED");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Over_older_tables_are_told_so_and_go_on(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Context().Database.ExecuteSqlRawAsync("ALTER TABLE pembinaan_entries DROP COLUMN rewritten");
        await database.Context().Database.ExecuteSqlRawAsync("UPDATE pembinaan_schema SET version = 2");

        await AllAsync(database, "STORE-SCHEMA-OLDER");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Over_tables_of_which_one_is_gone_are_told_which(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await database.Context().Database.ExecuteSqlRawAsync("DROP TABLE pembinaan_links");
        var db = database.Context();
        await using var open = await db.Database.BeginTransactionAsync();

        foreach (var told in new IDomainResult[]
        {
            await db.AppendAsync(DomainResult.Success(Given.Agreement())),
            await db.LoadDossierAsync(Pks, Given.Start),
        })
        {
            told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-DATABASE-DAMAGED");
            told.ValidationErrors[0].Text.Id.Should().Be("Basis data rusak: tabel pembinaan_links tidak ada. Pulihkan dari cadangan.");
        }

        (await db.Entries.CountAsync()).Should().Be(0);
    }

    /// <summary>At every step: nothing of it is in the transaction, which the host commits all the same.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task In_which_the_caller_gives_up_reading_go_on(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var gaveUp = 0;
        for (var step = 1; step <= 6; step++)
        {
            using var cancel = new CancellationTokenSource();
            var db = database.Context(new FailingWith(step, always: false, _ => cancel.Cancel()));
            await using var open = await db.Database.BeginTransactionAsync();
            try
            {
                _ = await db.LoadDossierAsync(Given.Agreement().Id, Instant.FromUtc(2025, 7, 1, 0, 0), cancel.Token);
            }
            catch (OperationCanceledException)
            {
                gaveUp++;
            }

            (await db.LoadAsync(Given.Agreement().Id)).IsSuccess.Should().BeTrue("the transaction goes on");
            await open.CommitAsync();
        }

        gaveUp.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task In_which_the_caller_gives_up_hold_nothing_of_it(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        for (var step = 1; ; step++)
        {
            using var cancel = new CancellationTokenSource();
            var failing = new FailingWith(step, always: false, _ => cancel.Cancel());
            var db = database.Context(failing);
            var before = await database.CountedAsync();
            await using var open = await db.Database.BeginTransactionAsync();
            var storing = db.Awaiting(d => d.AppendAsync(DomainResult.Success(Given.Agreement($"PKS-{step}")), cancel.Token));
            if (step < 30)
            {
                try
                {
                    _ = await storing.Invoke();
                }
                catch (OperationCanceledException)
                {
                    await open.CommitAsync();
                    (await database.CountedAsync()).Should().Be(before);
                    continue;
                }
            }

            step.Should().BeInRange(4, 29, "there are several steps, and an end of them");
            break;
        }
    }

    /// <summary>The database may end a transaction by itself, for example where the disk is full: what was the matter is told, not that it is over.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_the_database_has_ended_are_told(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var failing = new FailingWith(2, always: false, connection =>
        {
            if (Databases.IsSqlite(kind))
            {
                using var end = connection.CreateCommand();
                end.CommandText = "ROLLBACK";
                end.ExecuteNonQuery();
                throw FailingWith.Refusal(kind, "13");
            }

            using var other = new Npgsql.NpgsqlConnection(Databases.Server);
            other.Open();
            using var kill = new Npgsql.NpgsqlCommand("SELECT pg_terminate_backend($1)", other);
            kill.Parameters.AddWithValue(((Npgsql.NpgsqlConnection)connection).ProcessID);
            kill.ExecuteNonQuery();
        });
        var db = database.Context(failing);
        await using (await db.Database.BeginTransactionAsync())
        {
            var told = await db.AppendAsync(DomainResult.Success(Given.Agreement()));

            failing.HasFailed.Should().BeTrue();
            told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-UNAVAILABLE");
        }

        (await database.CountedAsync()).Entries.Should().Be(0);
        (await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
    }

    private static async Task AllAsync(TestDatabase database, string code)
    {
        var db = database.Context();
        await using var open = await db.Database.BeginTransactionAsync();
        foreach (var told in new IDomainResult[]
        {
            await db.LoadAsync(Pks),
            await db.CheckSchemaAsync(),
            await db.ListAsync(db.Spans),
            await db.LoadDossierAsync(Pks, Given.Start),
            await db.AppendAsync(DomainResult.Success(Given.Agreement())),
            await db.ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended")),
            await db.LoggedAsync([Pks]),
        })
        {
            told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(code);
        }

        (await db.Spans.CountAsync()).Should().Be(0, "the host goes on in the same transaction");
        await open.CommitAsync();
    }
}
