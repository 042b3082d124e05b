using System.Data;
using System.Data.Common;
using System.Reflection;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>What an exception of a database means, whatever the provider.</summary>
internal static class Failures
{
    private static readonly LocalisedText Unreadable = new(
        "berkasnya tidak terbaca sebagai basis data",
        "its file cannot be read as a database"
    );

    // The provider of SQLite is not referenced, and gives no state of the standard. By a constant name a program that is published trimmed keeps the property.
    private static readonly PropertyInfo? SqliteCode = Type.GetType("Microsoft.Data.Sqlite.SqliteException, Microsoft.Data.Sqlite")
        ?.GetProperty("SqliteErrorCode");

    private static readonly PropertyInfo? SqliteExtendedCode = Type.GetType("Microsoft.Data.Sqlite.SqliteException, Microsoft.Data.Sqlite")
        ?.GetProperty("SqliteExtendedErrorCode");

    // The primary codes of SQLite. The others are of commands that are wrong, of rows, or of what only a program in C meets.
    private const int Perm = 3;
    private const int Abort = 4;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int NoMemory = 7;
    private const int ReadOnly = 8;
    private const int Interrupted = 9;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int LockingProtocol = 15;
    private const int SchemaChanged = 17;
    private const int NoLargeFiles = 22;
    private const int Auth = 23;
    private const int Format = 24;
    private const int NotADatabase = 26;

    // The extended codes that say something else than their primary one: of a file that ends too early, of pages with a wrong sum, of a file system that is
    // damaged; of memory and locks that another has; of a file that was moved away.
    private const int ShortRead = InputOutput | (2 << 8);
    private const int ReadLock = InputOutput | (9 << 8);
    private const int Blocked = InputOutput | (11 << 8);
    private const int NoMemoryForIt = InputOutput | (12 << 8);
    private const int CheckedLock = InputOutput | (14 << 8);
    private const int Lock = InputOutput | (15 << 8);
    private const int WrongSum = InputOutput | (32 << 8);
    private const int CorruptFileSystem = InputOutput | (33 << 8);
    private const int Moved = ReadOnly | (4 << 8);

    /// <summary>The database's own exception behind another; null if it did not come from a database, or if the caller gave up.</summary>
    internal static DbException? CauseOf(Exception? exception)
    {
        while (exception is not null and not DbException and not OperationCanceledException)
        {
            exception = exception.InnerException;
        }

        return exception as DbException;
    }

    /// <summary>What an exception says by itself; null if the tables have to be asked.</summary>
    internal static DomainError? Told(DbContext db, DbException cause) =>
        IsPassing(db, cause) ? StorageErrors.Unavailable.For("database")
        : cause.SqlState is "XX001" or "XX002"
        || SqliteCodeOf(cause) is Corrupt or Format or NotADatabase
        || SqliteExtendedCodeOf(cause) is ShortRead or WrongSum or CorruptFileSystem
            ? Damaged(Unreadable)
        : SqliteCodeOf(cause) is InputOutput or NoLargeFiles ? StorageErrors.DiskFailed.For("database")
        : SqliteCodeOf(cause) is CannotOpen || SqliteExtendedCodeOf(cause) is Moved ? StorageErrors.CannotOpen.For("database")
        : cause.SqlState is "25006" or "42501" or ['2', '8', ..] || SqliteCodeOf(cause) is Perm or ReadOnly or Auth
            ? StorageErrors.NotPermitted.For("database")
        : null;

    /// <summary>
    /// Whether the same may succeed later: the connection was lost, the server is going down or has no place, a lock was not given in time. By the standard's
    /// classes of states, by SQLite's codes, and by what the provider says.
    /// </summary>
    internal static bool IsPassing(DbContext db, DbException cause) =>
        cause.IsTransient
        || cause.SqlState is "57014" or ['0', '8', ..] or ['4', '0', ..] or ['5', '3', ..] or ['5', '5', 'P', ..] or ['5', '7', 'P', ..] or ['5', '8', ..]
        || SqliteCodeOf(cause) is Abort or Busy or Locked or NoMemory or Interrupted or Full or LockingProtocol or SchemaChanged
        || SqliteExtendedCodeOf(cause) is ReadLock or Blocked or NoMemoryForIt or CheckedLock or Lock
        || db.Database.GetDbConnection().State is ConnectionState.Broken;

    internal static DomainError Damaged(LocalisedText fault) => StorageErrors.DatabaseDamaged.For("database", Argument.Of("fault", fault));

    /// <summary>How long a command may take. Within it what failed is tried again; a lock was waited for as long already.</summary>
    internal static TimeSpan Patience(DbContext db)
    {
        var seconds = db.Database.GetCommandTimeout();
        if (seconds is null)
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            seconds = command.CommandTimeout;
        }

        return TimeSpan.FromSeconds(seconds is > 0 and var some ? some : 30);
    }

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

    /// <summary>SQLite's primary code; null of another provider.</summary>
    private static int? SqliteCodeOf(DbException cause) =>
        SqliteCode?.DeclaringType!.IsInstanceOfType(cause) == true ? (int)SqliteCode.GetValue(cause)! & 0xFF : null;

    /// <summary>SQLite's extended code; null of another provider. One that was made with a single code has it as both.</summary>
    private static int? SqliteExtendedCodeOf(DbException cause) =>
        SqliteCodeOf(cause) is null || SqliteExtendedCode?.GetValue(cause) is not int extended ? null
        : extended > 0xFF ? extended
        : (int)SqliteCode!.GetValue(cause)!;
}
