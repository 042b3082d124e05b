using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>What a provider throws when the connection is gone.</summary>
internal sealed class LostConnection() : DbException("The connection was lost.")
{
    public override bool IsTransient => true;
}

/// <summary>Loses the connection at a step of the conversation with the database: once, or at every step after it until it is mended. A commit is a step.</summary>
internal sealed class FailingFrom(int step, bool once = false) : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int _step;

    public bool IsMended { get; set; }

    /// <summary>Whether the step was reached at all.</summary>
    public bool HasFailed { get; private set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Step();
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Step();
        return new(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Step();
        return new(result);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Step();
        return new(result);
    }

    private void Step()
    {
        if (!IsMended && ++_step > step)
        {
            HasFailed = true;
            IsMended = once;
            throw new LostConnection();
        }
    }
}

/// <summary>Ends the session at the server before a step, once: PostgreSQL's own way to lose a connection.</summary>
internal sealed class EndedAt(int step) : DbCommandInterceptor
{
    private int _step;

    public bool HasFailed { get; private set; }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await StepAsync(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await StepAsync(command);
        return result;
    }

    private async Task StepAsync(DbCommand command)
    {
        if (_step++ == step)
        {
            HasFailed = true;
            await using var other = new Npgsql.NpgsqlConnection(Databases.Server);
            await other.OpenAsync();
            await using var end = new Npgsql.NpgsqlCommand("SELECT pg_terminate_backend($1)", other);
            end.Parameters.AddWithValue(((Npgsql.NpgsqlConnection)command.Connection!).ProcessID);
            await end.ExecuteNonQueryAsync();
        }
    }
}
