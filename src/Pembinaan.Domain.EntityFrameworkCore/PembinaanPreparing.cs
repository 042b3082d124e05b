using System.Diagnostics;
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
    private const string MigrationLock = "__EFMigrationsLock";

    /// <summary>
    /// Gets the database ready: carries out the context's migrations if it has any, otherwise makes the tables that are missing. Safe to call at every start,
    /// and by several hosts at once: one does it, the others find it done.
    /// </summary>
    /// <remarks>
    /// What follows from the journals, and by which roots are found, is written anew where an older version of the package wrote it: call this once after every
    /// migration, however that was carried out. A context without migrations gets all of its tables in an empty database, and only those of this package
    /// in one that has others. A database of an older schema is brought up to date by the host's migrations, or by the statements of the reference of tables;
    /// this method adds nothing to it.
    /// </remarks>
    /// <param name="db">The context.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// Success, or <see cref="StorageErrors.NewerSchema"/>, <see cref="StorageErrors.OlderSchema"/>, <see cref="StorageErrors.Unavailable"/>,
    /// <see cref="StorageErrors.NotPermitted"/>, <see cref="StorageErrors.CannotOpen"/>, <see cref="StorageErrors.DatabaseDamaged"/> or, on SQLite,
    /// <see cref="StorageErrors.MigrationLocked"/> if another migration is not through in the time that a command has; then nothing was changed.
    /// </returns>
    public static async Task<DomainResult> PrepareAsync(this DbContext db, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        var waiting = Stopwatch.StartNew();
        for (var tried = 1; ; tried++)
        {
            var isLast = tried == Tries || waiting.Elapsed >= Failures.Patience(db);
            try
            {
                // What is half there may be another host's, who is at it.
                var prepared = await PreparedAsync(db, cancel).ConfigureAwait(false);
                if (isLast || !prepared.Has(StorageErrors.DatabaseDamaged))
                {
                    return prepared;
                }
            }
            catch (Exception e) when (Failures.CauseOf(e) is { } cause)
            {
                // Another host may have been quicker.
                var isPassing = Failures.IsPassing(db, cause);
                if (!isPassing && Failures.Told(db, cause) is { } told)
                {
                    return told;
                }

                if (isLast && !isPassing)
                {
                    throw;
                }

                if (isLast || !await Failures.CanConnectAsync(db, cancel).ConfigureAwait(false))
                {
                    return StorageErrors.Unavailable.For("database");
                }
            }

            await Task.Delay(100 * tried, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Whether the tables are those of this package, and the rows in them written by it. What loads and stores asks this itself; who asks the rows
    /// (<see cref="SpanQueries"/>) asks it first, or once at the start.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// Success, or <see cref="StorageErrors.NotPrepared"/>, <see cref="StorageErrors.OlderSchema"/>, <see cref="StorageErrors.NewerSchema"/> or
    /// <see cref="StorageErrors.Unavailable"/>.
    /// </returns>
    public static async Task<DomainResult> CheckSchemaAsync(this DbContext db, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        var found = await Reading
            .RunAsync(db, async () => DomainResult.Success(await Schemas.CheckRowsAsync(db, cancel).ConfigureAwait(false)), cancel)
            .ConfigureAwait(false);
        return found.IsSuccess ? found.Value : DomainResult.Failure([.. found.ValidationErrors]);
    }

    /// <summary>
    /// Writes anew, in one transaction, what follows from the journals: the rows of agreements, the numbers of certificates, and the links by which roots are
    /// found. Nobody else writes meanwhile. For rows that somebody changed by hand (<see cref="StorageErrors.RowDamaged"/>); the log of reminders stays as it
    /// is.
    /// </summary>
    /// <param name="db">The context.</param>
    /// <param name="cancel">To give up; then nothing is changed.</param>
    /// <returns>
    /// Success; or <see cref="StorageErrors.Damaged"/> if a journal cannot be read, <see cref="StorageErrors.CertificateNumberTaken"/> if the journals of two
    /// cohorts hold one number, in whatever letters, or what <see cref="CheckSchemaAsync"/> may answer. Then nothing is changed.
    /// </returns>
    public static async Task<DomainResult> RebuildAsync(this DbContext db, CancellationToken cancel = default)
    {
        Guard.Against.Null(db);
        return DomainResult.All(await Writing.RunAsync(db, writing => Rows.WriteAnewAsync(writing, isAll: true, cancel), cancel).ConfigureAwait(false));
    }

    /// <summary>
    /// Whether a migration on SQLite still has its lock after the time that a command has. It is a row, which stays there if the migration broke off, and for
    /// which Entity Framework Core would wait for ever.
    /// </summary>
    private static async Task<bool> IsLockedAsync(DbContext db, CancellationToken cancel)
    {
        var creator = (IRelationalDatabaseCreator)db.GetService<IDatabaseCreator>();
        if (!Schemas.IsSqlite(db) || !await creator.ExistsAsync(cancel).ConfigureAwait(false))
        {
            return false;
        }

        var until = Failures.Patience(db);
        for (var waiting = Stopwatch.StartNew(); await HasLockAsync(db, cancel).ConfigureAwait(false);)
        {
            if (waiting.Elapsed >= until)
            {
                return true;
            }

            await Task.Delay(100, cancel).ConfigureAwait(false);
        }

        return false;
    }

    private static async Task<bool> HasLockAsync(DbContext db, CancellationToken cancel) =>
        await CountAsync(db, $"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = '{MigrationLock}'", cancel).ConfigureAwait(false) > 0
        && await CountAsync(db, $"SELECT COUNT(*) AS \"Value\" FROM \"{MigrationLock}\"", cancel).ConfigureAwait(false) > 0;

    private static async Task<int> CountAsync(DbContext db, string query, CancellationToken cancel) =>
        (await db.Database.SqlQueryRaw<int>(query).ToListAsync(cancel).ConfigureAwait(false))[0];

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
                ? DomainResult.All(await Writing.RunAsync(db, writing => Rows.WriteAnewAsync(writing, isAll: false, cancel), cancel).ConfigureAwait(false))
                : DomainResult.All(current);
        return written;
    }

    private static async Task<DomainResult> PreparedAsync(DbContext db, CancellationToken cancel)
    {
        var hasMigrations = db.Database.GetMigrations().Any();
        if (await FoundAsync(db, cancel).ConfigureAwait(false) is { } found && (!hasMigrations || found.Has(StorageErrors.NewerSchema)))
        {
            return await WithRowsAsync(db, found, cancel).ConfigureAwait(false);
        }

        if (!hasMigrations)
        {
            await CreateAsync(db, cancel).ConfigureAwait(false);
            return await WithRowsAsync(db, DomainResult.Success(), cancel).ConfigureAwait(false);
        }

        if (await IsLockedAsync(db, cancel).ConfigureAwait(false))
        {
            return StorageErrors.MigrationLocked.For("database", Argument.Of("table", MigrationLock));
        }

        await db.Database.MigrateAsync(cancel).ConfigureAwait(false);
        return await WithRowsAsync(db, await Schemas.CheckAsync(db, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
    }

    /// <summary>Whether the tables that are there are those of this package; null if there are none.</summary>
    private static async Task<DomainResult?> FoundAsync(DbContext db, CancellationToken cancel)
    {
        try
        {
            // Asked first: SQLite would make an empty file by being asked for the version, and then it has to be told that readers and a writer do not wait.
            var creator = (IRelationalDatabaseCreator)db.GetService<IDatabaseCreator>();
            return await creator.ExistsAsync(cancel).ConfigureAwait(false) ? await Schemas.CheckAsync(db, cancel).ConfigureAwait(false) : null;
        }
        catch (Exception e) when (Failures.CauseOf(e) is { } cause && Failures.Told(db, cause) is null)
        {
            if (!await Schemas.IsMissingAsync(db, cause, cancel).ConfigureAwait(false))
            {
                throw;
            }

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
