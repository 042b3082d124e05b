using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// Does something before a step of the conversation with the database, once or from then on. The beginning and the end of a transaction are steps.
/// </summary>
internal sealed class FailingWith(int step, bool always, Action<DbConnection> fail) : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int _step;

    /// <summary>Whether the step was reached at all.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Throws what the database's provider throws: by SQLite's code, or by PostgreSQL's state.</summary>
    public static FailingWith Code(string kind, string code, int step = 0, bool always = true) => new(step, always, _ => throw Refusal(kind, code));

    public static DbException Refusal(string kind, string code) => Databases.IsSqlite(kind)
        ? Sqlite(int.Parse(code, System.Globalization.CultureInfo.InvariantCulture))
        : new PostgresException("refused", "ERROR", "ERROR", code);

    // As the provider makes it: the primary code, and the extended one beside it.
    private static SqliteException Sqlite(int code) => new($"SQLite Error {code & 0xFF}.", code & 0xFF, code);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Step(command.Connection!);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Step(command.Connection!);
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Step(command.Connection!);
        return new(result);
    }

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default)
    {
        Step(connection);
        return new(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Step(transaction.Connection!);
        return new(result);
    }

    private void Step(DbConnection connection)
    {
        if (_step++ == step || (always && _step > step))
        {
            HasFailed = true;
            fail(connection);
        }
    }
}
