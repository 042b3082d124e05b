using Microsoft.EntityFrameworkCore.Storage;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>A place in a transaction of the host's to which it goes back if something fails after it.</summary>
internal sealed class Savepoint(IDbContextTransaction open)
{
    private const string Name = "pembinaan";

    private bool _isSet;

    internal async Task SetAsync(CancellationToken cancel)
    {
        await open.CreateSavepointAsync(Name, cancel).ConfigureAwait(false);
        _isSet = true;
    }

    internal async Task ReleaseAsync(CancellationToken cancel)
    {
        await open.ReleaseSavepointAsync(Name, cancel).ConfigureAwait(false);
        _isSet = false;
    }

    /// <summary>Goes back, also if the caller gave up. False if the database has ended the transaction, or it never came to this place.</summary>
    internal async Task<bool> GoBackAsync()
    {
        try
        {
            if (_isSet)
            {
                await open.RollbackToSavepointAsync(Name, CancellationToken.None).ConfigureAwait(false);
            }

            return _isSet;
        }
        catch (Exception e) when (e is InvalidOperationException || Failures.CauseOf(e) is not null)
        {
            return false;
        }
    }
}
