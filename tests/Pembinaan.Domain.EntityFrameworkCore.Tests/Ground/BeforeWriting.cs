using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>Tells when a transaction is about to begin, and keeps the commands in it.</summary>
internal sealed class BeforeWriting : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Reached => _reached.Task;

    public List<string> Commands { get; } = [];

    public ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default)
    {
        _reached.TrySetResult();
        return new(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return new(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return new(result);
    }

    private void Keep(DbCommand command)
    {
        if (command.Transaction is not null)
        {
            Commands.Add(command.CommandText);
        }
    }
}
