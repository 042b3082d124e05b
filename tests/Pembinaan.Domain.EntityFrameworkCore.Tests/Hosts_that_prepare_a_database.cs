using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Hosts_that_prepare_a_database
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task At_once_find_it_ready(string kind)
    {
        for (var round = 0; round < 3; round++)
        {
            await using var database = TestDatabase.Empty(kind);
            var hosts = Enumerable.Range(0, 4).Select(_ => database.Context()).ToList();
            var prepared = await Task.WhenAll(hosts.Select(static h => Task.Run(() => h.PrepareAsync())));

            prepared.Should().AllSatisfy(static p => p.ValidationErrors.Should().BeEmpty());
            (await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
            (await database.Context().PrepareAsync()).IsSuccess.Should().BeTrue("a host may ask at every start");
            (await database.CountedAsync()).Entries.Should().Be(Given.Agreement().Revision);
        }
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Beside_tables_of_others_get_those_of_the_package(string kind)
    {
        await using var database = TestDatabase.Empty(kind);
        await ((IRelationalDatabaseCreator)database.Context().GetService<IDatabaseCreator>()).CreateAsync();
        await database.Context().Database.ExecuteSqlRawAsync("CREATE TABLE theirs (id int)");

        (await database.Other().PrepareAsync()).ValidationErrors.Should().BeEmpty();

        (await database.Other().AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
        await database.Other().Awaiting(static d => d.Set<Note>().CountAsync()).Should().ThrowAsync<System.Data.Common.DbException>("the host makes its own tables");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task By_making_all_tables_of_the_model_are_served_too(string kind)
    {
        await using var database = TestDatabase.Empty(kind);
        await database.Context().Database.EnsureCreatedAsync();

        (await database.Context().PrepareAsync()).IsSuccess.Should().BeTrue();
        (await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task By_migrations_of_their_own_run_them(string kind)
    {
        await using var database = TestDatabase.Empty(kind);
        var hosts = Enumerable.Range(0, 3).Select(_ => database.Kept(new Migrating(database.Options([])))).ToList();
        var prepared = await Task.WhenAll(hosts.Select(static h => Task.Run(() => h.PrepareAsync())));

        prepared.Should().AllSatisfy(static p => p.ValidationErrors.Should().BeEmpty());
        (await hosts[0].Database.GetAppliedMigrationsAsync()).Should().Equal("20250101000000_Begin");
        (await hosts[0].AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
        (await hosts[^1].LoadAsync(AgreementId.From("PKS-1"))).Value.Revision.Should().Be(Given.Agreement().Revision);
    }

    /// <summary>SQLite keeps the lock of a migration that broke off: the host is told what to do, and does not wait for ever.</summary>
    [Fact]
    public async Task After_a_migration_broke_off_are_told_the_cure()
    {
        if (Databases.Kinds.FirstOrDefault(Databases.IsSqlite) is not { } kind)
        {
            return;
        }

        await using var database = TestDatabase.Empty(kind);
        var host = database.Kept(new Migrating(database.Options([])));
        (await host.PrepareAsync()).ValidationErrors.Should().BeEmpty();
        await host.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2025-01-01 00:00:00+00:00')");
        var next = database.Kept(new Migrating(database.Options([])));
        next.Database.SetCommandTimeout(1);

        var told = await next.PrepareAsync();

        told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-MIGRATION-LOCKED");
        told.ValidationErrors[0].Text.En.Should().Contain("__EFMigrationsLock");
        await host.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"");
        (await next.PrepareAsync()).ValidationErrors.Should().BeEmpty();
    }
}
