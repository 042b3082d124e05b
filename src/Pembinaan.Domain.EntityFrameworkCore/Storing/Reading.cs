using System.Data;
using System.Data.Common;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Runs a reading, and says why it failed.</summary>
internal static class Reading
{
    internal static async Task<DomainResult<T>> RunAsync<T>(DbContext db, Func<Task<DomainResult<T>>> read, CancellationToken cancel)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (Exception e) when (Failures.CauseOf(e) is { } cause)
        {
            var why = await WhyAsync(db, cause, cancel).ConfigureAwait(false);
            if (why.IsSuccess)
            {
                throw;
            }

            return DomainResult<T>.From(why);
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
        var isSqlite = db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;
        var level = isSqlite ? IsolationLevel.ReadUncommitted : IsolationLevel.RepeatableRead;
        var transaction = await db.Database.BeginTransactionAsync(level, cancel).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await read().ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
            return result;
        }
    }

    /// <summary>Why the database refused: it is not there, or its tables are others; success if it is neither.</summary>
    internal static async Task<DomainResult> WhyAsync(DbContext db, DbException cause, CancellationToken cancel)
    {
        if (Failures.IsPassing(db, cause))
        {
            return StorageErrors.Unavailable.For("database");
        }

        try
        {
            return await Schemas.CheckAsync(db, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (Failures.CauseOf(e) is { } again)
        {
            return Failures.IsPassing(db, again) || !await Failures.CanConnectAsync(db, cancel).ConfigureAwait(false)
                ? StorageErrors.Unavailable.For("database")
                : StorageErrors.NotPrepared.For("database");
        }
    }
}
