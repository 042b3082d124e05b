using System.Diagnostics;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>One try to store something: all of it, in one transaction, or nothing.</summary>
internal sealed class Writing
{
    internal const int Tries = 4;

    private readonly List<object> _added = [];
    private bool _isAlone;
    private bool _isSharing;
    private Action _onceCommitted = static () => { };

    private Writing(DbContext db) => Db = db;

    internal DbContext Db { get; }

    /// <summary>The roots whose new entries are being stored.</summary>
    internal List<StagedRoot> Staged { get; } = [];

    /// <summary>The dossiers in which it was decided what is stored: it is stored only while they are as they were loaded.</summary>
    internal HashSet<SeenDossier> Decided { get; } = [];

    /// <summary>
    /// Runs a try. Where the database refuses because somebody else wrote, it is tried again, so that what is there by then is looked at and told. No try
    /// begins after the time that a command may take: so long a lock was waited for already. A transaction of the host's is used, and left as it was if
    /// nothing is stored.
    /// </summary>
    internal static async Task<DomainResult<T>> RunAsync<T>(DbContext db, Func<Writing, Task<DomainResult<T>>> write, CancellationToken cancel)
    {
        var waiting = Stopwatch.StartNew();
        for (var tried = 1; ; tried++)
        {
            var before = db.Database.CurrentTransaction is { } open ? new Savepoint(open) : null;
            try
            {
                return before is not null
                    ? await WithinAsync(db, before, write, cancel).ConfigureAwait(false)
                    : await db.Database.CreateExecutionStrategy().ExecuteAsync(() => AloneAsync(db, write, cancel)).ConfigureAwait(false);
            }
            catch (Exception e) when (Failures.CauseOf(e) is { } cause)
            {
                var isOver = before is not null && !await before.GoBackAsync().ConfigureAwait(false);
                var mayPass = Failures.IsPassing(db, cause) || (e is DbUpdateException && Failures.Told(db, cause) is null);
                if (!isOver && mayPass && tried < Tries && waiting.Elapsed < Failures.Patience(db))
                {
                    continue;
                }

                var why = await Reading.WhyAsync(db, before, cause, cancel).ConfigureAwait(false);
                if (why.IsSuccess)
                {
                    throw;
                }

                return DomainResult<T>.From(why);
            }
            catch (Exception e) when (DamagedRows.MayCause(e))
            {
                if (await DamagedRows.FindAsync(db, e, cancel).ConfigureAwait(false) is not { } found)
                {
                    throw;
                }

                return found;
            }
        }
    }

    /// <summary>The rows that are added, and not yet in the database.</summary>
    internal IEnumerable<T> Added<T>() => _added.OfType<T>();

    internal void Add(object row)
    {
        _added.Add(row);
        Db.Add(row);
    }

    /// <summary>Writes all that the context holds; it counts as written only once the transaction is committed.</summary>
    internal Task SaveAsync(CancellationToken cancel) => Db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancel);

    /// <summary>Makes all other writers of roots wait until the transaction ends. False if the tables are of another version.</summary>
    internal async Task<bool> LockAsync(CancellationToken cancel) =>
        _isAlone = _isAlone || await Schemas.LockAsync(Db, cancel).ConfigureAwait(false);

    /// <summary>Makes those wait who have to be alone, and nobody else. False if the tables are of another version.</summary>
    internal async Task<bool> ShareAsync(CancellationToken cancel) =>
        _isAlone || (_isSharing = _isSharing || await Schemas.ShareAsync(Db, cancel).ConfigureAwait(false));

    internal void OnceCommitted(Action then) => _onceCommitted += then;

    private static async Task<DomainResult<T>> AloneAsync<T>(DbContext db, Func<Writing, Task<DomainResult<T>>> write, CancellationToken cancel)
    {
        var writing = new Writing(db);
        try
        {
            var transaction = await db.Database.BeginTransactionAsync(cancel).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var result = await write(writing).ConfigureAwait(false);
                if (result.IsSuccess)
                {
                    await transaction.CommitAsync(cancel).ConfigureAwait(false);
                    writing.Done();
                }

                return result;
            }
        }
        finally
        {
            writing.Forget();
        }
    }

    private static async Task<DomainResult<T>> WithinAsync<T>(
        DbContext db,
        Savepoint before,
        Func<Writing, Task<DomainResult<T>>> write,
        CancellationToken cancel
    )
    {
        var writing = new Writing(db);
        var goesBack = true;
        try
        {
            await before.SetAsync(cancel).ConfigureAwait(false);
            var result = await write(writing).ConfigureAwait(false);
            goesBack = !result.IsSuccess;
            if (result.IsSuccess)
            {
                writing.Done();
            }

            return result;
        }
        catch (Exception e) when (Failures.CauseOf(e) is not null)
        {
            // Whoever runs this goes back, and asks why.
            goesBack = false;
            throw;
        }
        finally
        {
            writing.Forget();
            if (goesBack)
            {
                await before.GoBackAsync().ConfigureAwait(false);
            }
        }
    }

    private void Done()
    {
        if (_added.Count > 0)
        {
            Db.ChangeTracker.AcceptAllChanges();
        }

        _onceCommitted();
    }

    // The rows are nobody's to change; the context need not keep them.
    private void Forget()
    {
        foreach (var row in _added)
        {
            Db.Entry(row).State = EntityState.Detached;
        }

        _added.Clear();
    }
}
