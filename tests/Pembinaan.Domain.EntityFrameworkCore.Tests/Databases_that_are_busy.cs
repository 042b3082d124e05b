using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>Another program has the database, and does not give it back: that is told after the time of a command, and not after several times that.</summary>
public sealed class Databases_that_are_busy
{
    private const int Seconds = 2;

    private static readonly AgreementId Pks = AgreementId.From("PKS-1");

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task While_another_writes_are_told_in_the_time_of_a_command(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var db = database.Kept(new Registry(database.With($"Default Timeout={Seconds}", $"Command Timeout={Seconds}")));
        var loaded = (await db.LoadAsync(Pks)).Value;
        await using (await HeldAsync(database, "BEGIN IMMEDIATE", "LOCK TABLE pembinaan_schema IN EXCLUSIVE MODE"))
        {
            var waiting = Stopwatch.StartNew();
            var told = await db.AppendAsync(loaded.Ended(new(2025, 12, 31), "ended"));

            waiting.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(3 * Seconds), "four tries would take four times as long");
            told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-UNAVAILABLE");
            told.Status.Should().Be(ResultStatus.Unavailable);
            (await db.LoadAsync(Pks)).Value.Revision.Should().Be(loaded.Revision, "readers do not wait");
            db.ChangeTracker.Entries().Should().BeEmpty();
        }

        (await db.AppendAsync(loaded.Ended(new(2025, 12, 31), "ended"))).ValidationErrors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task For_readers_too_are_told(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        if (Databases.IsSqlite(kind))
        {
            await database.Context().Database.ExecuteSqlRawAsync("PRAGMA journal_mode = DELETE");
        }

        var db = database.Kept(new Registry(database.With("Default Timeout=1", "Command Timeout=1")));
        await using (await HeldAsync(database, "BEGIN EXCLUSIVE", "LOCK TABLE pembinaan_schema, pembinaan_entries IN ACCESS EXCLUSIVE MODE"))
        {
            foreach (var told in new IDomainResult[]
            {
                await db.LoadAsync(Pks),
                await db.LoadDossierAsync(Pks, Given.Start),
                await db.CheckSchemaAsync(),
                await db.ListAsync(db.Spans),
                await db.ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended")),
            })
            {
                told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-UNAVAILABLE");
            }
        }

        (await db.LoadAsync(Pks)).ValidationErrors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task At_a_start_are_told_and_are_found_ready_later(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        if (Databases.IsSqlite(kind))
        {
            await database.Context().Database.ExecuteSqlRawAsync("PRAGMA journal_mode = DELETE");
        }

        var db = database.Kept(new Registry(database.With($"Default Timeout={Seconds}", $"Command Timeout={Seconds}")));
        await using (await HeldAsync(database, "BEGIN EXCLUSIVE", "LOCK TABLE pembinaan_schema IN ACCESS EXCLUSIVE MODE"))
        {
            var waiting = Stopwatch.StartNew();
            (await db.PrepareAsync()).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-UNAVAILABLE");
            waiting.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(4 * Seconds), "five tries would take five times as long");
        }

        (await db.PrepareAsync()).ValidationErrors.Should().BeEmpty();
    }

    /// <summary>A lock that is given back in time is waited for.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task For_a_moment_are_waited_for(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var held = await HeldAsync(database, "BEGIN IMMEDIATE", "LOCK TABLE pembinaan_schema IN EXCLUSIVE MODE");
#pragma warning disable CA2025 // It is awaited below, before what it uses is disposed.
        var storing = Task.Run(() => database.Context().AppendAsync(DomainResult.Success(Given.Agreement())));
#pragma warning restore CA2025
        await Task.Delay(300);
        await held.DisposeAsync();

        (await storing).ValidationErrors.Should().BeEmpty();
    }

    // Another connection with a transaction that is open until it is disposed.
    private static async Task<DbConnection> HeldAsync(TestDatabase database, string sqlite, string postgres)
    {
        DbConnection other = Databases.IsSqlite(database.Kind)
            ? new SqliteConnection($"Data Source={Databases.PathOf(database.Name)};Pooling=False")
            : new NpgsqlConnection($"{Databases.ConnectionTo(database.Name)};Pooling=False");
        await other.OpenAsync();
        await using var command = other.CreateCommand();
#pragma warning disable CA2100 // One of the two texts above.
        command.CommandText = Databases.IsSqlite(database.Kind) ? sqlite : $"BEGIN; {postgres}";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return other;
    }
}
