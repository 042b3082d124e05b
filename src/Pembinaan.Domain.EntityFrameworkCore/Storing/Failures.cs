using System.Data;
using System.Data.Common;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>What an exception of a database means, whatever the provider.</summary>
internal static class Failures
{
    /// <summary>The database's own exception behind another; null if it did not come from a database.</summary>
    internal static DbException? CauseOf(Exception? exception)
    {
        while (exception is not null and not DbException)
        {
            exception = exception.InnerException;
        }

        return exception as DbException;
    }

    /// <summary>
    /// Whether the same may succeed later: the connection was lost, the server is going down or has no place, a lock was not given in time. By the standard's
    /// classes of states, and by what the provider says.
    /// </summary>
    internal static bool IsPassing(DbContext db, DbException cause) =>
        cause.IsTransient
        || cause.SqlState is ['0', '8', ..] or ['4', '0', ..] or ['5', '3', ..] or ['5', '5', 'P', ..] or ['5', '7', 'P', ..]
        || db.Database.GetDbConnection().State is ConnectionState.Broken;

    /// <summary>Whether a connection can be opened; one that is open already answers for itself.</summary>
    internal static async Task<bool> CanConnectAsync(DbContext db, CancellationToken cancel)
    {
        var connection = db.Database.GetDbConnection();
        if (connection.State == ConnectionState.Open)
        {
            return true;
        }

        try
        {
            await db.Database.OpenConnectionAsync(cancel).ConfigureAwait(false);
            await db.Database.CloseConnectionAsync().ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (CauseOf(e) is not null)
        {
            return false;
        }
    }
}
