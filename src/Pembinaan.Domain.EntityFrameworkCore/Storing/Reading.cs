using System.Data;
using System.Data.Common;
using System.Diagnostics;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Runs a reading, and says why it failed.</summary>
internal static class Reading
{
    /// <summary>Runs a reading. One that met a lost connection is run again, unless the host has a transaction open, which is lost with it.</summary>
    internal static async Task<DomainResult<T>> RunAsync<T>(DbContext db, Func<Task<DomainResult<T>>> read, CancellationToken cancel)
    {
        var waiting = Stopwatch.StartNew();
        for (var tried = 1; ; tried++)
        {
            var mayTryAgain = db.Database.CurrentTransaction is null && tried < Writing.Tries && waiting.Elapsed < Failures.Patience(db);
            if (await TryAsync(db, read, mayTryAgain, cancel).ConfigureAwait(false) is { } result)
            {
                return result;
            }
        }
    }

    private static async Task<DomainResult<T>?> TryAsync<T>(DbContext db, Func<Task<DomainResult<T>>> read, bool mayTryAgain, CancellationToken cancel)
    {
        // PostgreSQL answers nothing more in a transaction in which something failed, neither why it did nor the host.
        var before = db.Database.CurrentTransaction is { } open && Schemas.IsPostgres(db) ? new Savepoint(open) : null;
        try
        {
            await (before?.SetAsync(cancel) ?? Task.CompletedTask).ConfigureAwait(false);
            var result = await read().ConfigureAwait(false);
            await (before?.ReleaseAsync(cancel) ?? Task.CompletedTask).ConfigureAwait(false);
            return result;
        }
        catch (Exception e) when (Failures.CauseOf(e) is { } cause)
        {
            if (mayTryAgain && Failures.IsPassing(db, cause))
            {
                return null;
            }

            var why = await WhyAsync(db, before, cause, cancel).ConfigureAwait(false);
            if (why.IsSuccess)
            {
                throw;
            }

            return DomainResult<T>.From(why);
        }
        catch (Exception e) when (DamagedRows.MayCause(e))
        {
            await (before?.GoBackAsync() ?? Task.FromResult(true)).ConfigureAwait(false);
            if (await DamagedRows.FindAsync(db, e, cancel).ConfigureAwait(false) is not { } found)
            {
                throw;
            }

            return found;
        }
        catch (OperationCanceledException) when (before is not null)
        {
            // Giving up ends the command in the middle; the host's transaction goes on.
            await before.GoBackAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Runs a reading of many rows in one state of the database: that of the host's transaction if one is open, else of one of its own.</summary>
    internal static Task<DomainResult<T>> SnapshotAsync<T>(DbContext db, Func<Task<DomainResult<T>>> read, CancellationToken cancel) =>
        RunAsync(
            db,
            () =>
                db.Database.CurrentTransaction is null
                    ? db.Database.CreateExecutionStrategy().ExecuteAsync(() => InOneStateAsync(db, read, cancel))
                    : read(),
            cancel
        );

    private static async Task<DomainResult<T>> InOneStateAsync<T>(DbContext db, Func<Task<DomainResult<T>>> read, CancellationToken cancel)
    {
        // SQLite shows every transaction one state, and begins one that does not keep writers waiting at the level that asks for least.
        var level = Schemas.IsSqlite(db) ? IsolationLevel.ReadUncommitted : IsolationLevel.RepeatableRead;
        var transaction = await db.Database.BeginTransactionAsync(level, cancel).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await read().ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
            return result;
        }
    }

    /// <summary>The same after going back to a place in a transaction of the host's, and in the end it is there again: asking may fail too.</summary>
    internal static async Task<DomainResult> WhyAsync(DbContext db, Savepoint? before, DbException cause, CancellationToken cancel)
    {
        if (before is null)
        {
            return await WhyAsync(db, cause, cancel).ConfigureAwait(false);
        }

        if (!await before.GoBackAsync().ConfigureAwait(false))
        {
            return Failures.Told(db, cause) ?? DomainResult.Success();
        }

        var why = await WhyAsync(db, cause, cancel).ConfigureAwait(false);
        await before.GoBackAsync().ConfigureAwait(false);
        return why;
    }

    /// <summary>Why the database refused: it says so itself, or its tables are others; success if it is neither.</summary>
    private static async Task<DomainResult> WhyAsync(DbContext db, DbException cause, CancellationToken cancel)
    {
        if (Failures.Told(db, cause) is { } told)
        {
            return told;
        }

        try
        {
            var schema = await Schemas.CheckAsync(db, cancel).ConfigureAwait(false);
            return schema.IsSuccess ? await Schemas.CheckTablesAsync(db, cancel).ConfigureAwait(false) : schema;
        }
        catch (Exception e) when (Failures.CauseOf(e) is { } again)
        {
            return Failures.Told(db, again) is { } then ? then
                : await Schemas.IsMissingAsync(db, again, cancel).ConfigureAwait(false) ? StorageErrors.NotPrepared.For("database")
                : await Failures.CanConnectAsync(db, cancel).ConfigureAwait(false) ? DomainResult.Success()
                : StorageErrors.Unavailable.For("database");
        }
    }
}
