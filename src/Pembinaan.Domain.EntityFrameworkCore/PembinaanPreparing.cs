using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Gets a database ready before the first request.</summary>
public static class PembinaanPreparing
{
    private const int Tries = 5;

    /// <summary>
    /// Gets the database ready: carries out the context's migrations if it has any, otherwise makes the tables that are missing. Safe to call at every start,
    /// and by several hosts at once: one does it, the others find it done.
    /// </summary>
    /// <remarks>
    /// What follows from the journals, and by which roots are found, is written anew where an older version of the package wrote it: call this once after every
    /// migration, however that was carried out. A context without migrations gets all of its tables in an empty database, and only those of this package
    /// in one that has others. A database of an older
    /// schema is brought up to date by the host's migrations alone.
    /// </remarks>
    /// <param name="db">The context.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// Success, or <see cref="StorageErrors.NewerSchema"/>, <see cref="StorageErrors.OlderSchema"/> or <see cref="StorageErrors.Unavailable"/>; then nothing
    /// was changed.
    /// </returns>
    public static async Task<DomainResult> PrepareAsync(this DbContext db, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        var hasMigrations = db.Database.GetMigrations().Any();
        for (var tried = 1; ; tried++)
        {
            var version = await VersionAsync(db, cancel).ConfigureAwait(false);
            if (version > PembinaanModel.Schema || (version is not null && !hasMigrations))
            {
                return await WithRowsAsync(db, Schemas.Check(version), cancel).ConfigureAwait(false);
            }

            try
            {
                if (!hasMigrations)
                {
                    await CreateAsync(db, cancel).ConfigureAwait(false);
                    return await WithRowsAsync(db, DomainResult.Success(), cancel).ConfigureAwait(false);
                }

                await db.Database.MigrateAsync(cancel).ConfigureAwait(false);
                return await WithRowsAsync(db, Schemas.Check(await VersionAsync(db, cancel).ConfigureAwait(false)), cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (Failures.CauseOf(e) is { } cause)
            {
                // Another host may have been quicker.
                if (tried < Tries && await Failures.CanConnectAsync(db, cancel).ConfigureAwait(false))
                {
                    await Task.Delay(100 * tried, cancel).ConfigureAwait(false);
                }
                else if (tried < Tries || Failures.IsPassing(db, cause))
                {
                    return StorageErrors.Unavailable.For("database");
                }
                else
                {
                    throw;
                }
            }
        }
    }

    /// <summary>What follows from the journals is written anew where an older version wrote it, or nobody yet.</summary>
    private static async Task<DomainResult> WithRowsAsync(DbContext db, DomainResult ready, CancellationToken cancel)
    {
        if (!ready.IsSuccess)
        {
            return ready;
        }

        var current = await Reading
            .RunAsync(db, async () => DomainResult.Success((await Schemas.CheckRowsAsync(db, cancel).ConfigureAwait(false)).IsSuccess), cancel)
            .ConfigureAwait(false);
        var written =
            current is { IsSuccess: true, Value: false }
                ? DomainResult.All(await Writing.RunAsync(db, writing => Rows.WriteAnewAsync(writing, cancel), cancel).ConfigureAwait(false))
                : DomainResult.All(current);
        return written;
    }

    /// <summary>The version of the tables; null if there are none.</summary>
    private static async Task<int?> VersionAsync(DbContext db, CancellationToken cancel)
    {
        try
        {
            // Asked first: SQLite would make an empty file by being asked for the version, and then it has to be told that readers and a writer do not wait.
            var creator = (IRelationalDatabaseCreator)db.GetService<IDatabaseCreator>();
            return await creator.ExistsAsync(cancel).ConfigureAwait(false) ? await Schemas.VersionAsync(db, cancel).ConfigureAwait(false) : null;
        }
        catch (Exception e) when (Failures.CauseOf(e) is not null)
        {
            return null;
        }
    }

    private static async Task CreateAsync(DbContext db, CancellationToken cancel)
    {
        var creator = (IRelationalDatabaseCreator)db.GetService<IDatabaseCreator>();
        if (!await creator.ExistsAsync(cancel).ConfigureAwait(false))
        {
            await creator.CreateAsync(cancel).ConfigureAwait(false);
        }

        var model = db.GetService<IDesignTimeModel>().Model;
        var all = db.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        var operations = await creator.HasTablesAsync(cancel).ConfigureAwait(false) ? [.. all.Where(IsOurs)] : all;
        var commands = db.GetService<IMigrationsSqlGenerator>().Generate(operations, model);
        await db
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                var transaction = await db.Database.BeginTransactionAsync(cancel).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    await db.GetService<IMigrationCommandExecutor>()
                        .ExecuteNonQueryAsync(commands, db.GetService<IRelationalConnection>(), cancel)
                        .ConfigureAwait(false);
                    await transaction.CommitAsync(cancel).ConfigureAwait(false);
                }
            })
            .ConfigureAwait(false);
    }

    private static bool IsOurs(MigrationOperation operation) =>
        operation switch
        {
            EnsureSchemaOperation => true,
            CreateTableOperation o => IsOurs(o.Name),
            CreateIndexOperation o => IsOurs(o.Table),
            InsertDataOperation o => IsOurs(o.Table),
            _ => false,
        };

    private static bool IsOurs(string table) => table.StartsWith(PembinaanModel.Prefix, StringComparison.Ordinal);
}
