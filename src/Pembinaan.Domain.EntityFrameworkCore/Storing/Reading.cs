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
