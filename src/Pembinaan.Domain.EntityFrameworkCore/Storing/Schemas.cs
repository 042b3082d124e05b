using System.Data.Common;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The version of the tables.</summary>
internal static class Schemas
{
    private static readonly LocalisedText NoVersion = new(
        $"tabel {PembinaanModel.Prefix}schema tidak memuat versi",
        $"the table {PembinaanModel.Prefix}schema holds no version"
    );

    internal static bool IsSqlite(DbContext db) => db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    internal static bool IsPostgres(DbContext db) => db.Database.ProviderName?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true;

    /// <summary>Whether the tables are those that this package knows.</summary>
    internal static DomainResult Check(int? version) =>
        version switch
        {
            null => Failures.Damaged(NoVersion),
            > PembinaanModel.Schema => StorageErrors.NewerSchema.For("database", Versions(version.Value)),
            < PembinaanModel.Schema => StorageErrors.OlderSchema.For("database", Versions(version.Value)),
            _ => DomainResult.Success(),
        };

    /// <summary>The same, and whether the rows that follow from journals are those that this version finds roots by.</summary>
    internal static async Task<DomainResult> CheckRowsAsync(DbContext db, CancellationToken cancel)
    {
        var stored = await db.Set<StoredSchema>().AsNoTracking().OrderByDescending(static s => s.Version).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        return Check(stored?.Version, stored?.Rows);
    }

    /// <summary>The same of what was read already.</summary>
    internal static DomainResult Check(int? version, int? rows) =>
        Check(version) is { IsSuccess: false } lacking ? lacking
        : rows == PembinaanModel.Schema ? DomainResult.Success()
        : StorageErrors.OlderSchema.For("database", Versions(rows ?? 1));

    internal static async Task<DomainResult> CheckAsync(DbContext db, CancellationToken cancel) => Check(await VersionAsync(db, cancel).ConfigureAwait(false));

    /// <summary>Whether no table is missing, where the version is there; success also if the database does not tell.</summary>
    internal static async Task<DomainResult> CheckTablesAsync(DbContext db, CancellationToken cancel)
    {
        var there = await TablesAsync(db, cancel).ConfigureAwait(false);
        var missing = db
            .Model.GetEntityTypes()
            .Select(static t => t.GetTableName() ?? "")
            .Where(t => t.StartsWith(PembinaanModel.Prefix, StringComparison.Ordinal) && there?.Contains(t) == false)
            .Min(StringComparer.Ordinal);
        return missing is null ? DomainResult.Success() : Failures.Damaged(new($"tabel {missing} tidak ada", $"the table {missing} is missing"));
    }

    /// <summary>Whether the version could not be asked because there is no table of it, or no database.</summary>
    internal static async Task<bool> IsMissingAsync(DbContext db, DbException cause, CancellationToken cancel) =>
        cause.SqlState is "42P01" or "3F000" or "3D000"
        || (
            cause.SqlState is null
            && await Failures.CanConnectAsync(db, cancel).ConfigureAwait(false)
            && (await TablesAsync(db, cancel).ConfigureAwait(false))?.Contains(db.Model.FindEntityType(typeof(StoredSchema))!.GetTableName()!) != true
        );

    /// <summary>Makes other writers that ask the same wait until the transaction ends. False if the tables are of another version.</summary>
    internal static async Task<bool> LockAsync(DbContext db, CancellationToken cancel) =>
        await db.Set<StoredSchema>()
            .Where(static s => s.Version == PembinaanModel.Schema)
            .ExecuteUpdateAsync(static s => s.SetProperty(static v => v.Version, static v => v.Version), cancel)
            .ConfigureAwait(false) > 0;

    /// <summary>Makes those wait who lock, and not those who ask the same. False if the tables are of another version.</summary>
    internal static async Task<bool> ShareAsync(DbContext db, CancellationToken cancel)
    {
        if (IsSqlite(db))
        {
            // It has one writer at a time.
            return await VersionAsync(db, cancel).ConfigureAwait(false) == PembinaanModel.Schema;
        }

        if (!IsPostgres(db))
        {
            return await LockAsync(db, cancel).ConfigureAwait(false);
        }

        var row = db.Model.FindEntityType(typeof(StoredSchema))!;
        var table = db.GetService<ISqlGenerationHelper>().DelimitIdentifier(row.GetTableName()!, row.GetSchema());
#pragma warning disable EF1002 // The name of the table is that of the model, quoted for the database.
        var versions = await db
            .Database.SqlQueryRaw<int>($"SELECT version AS \"Value\" FROM {table} FOR SHARE")
#pragma warning restore EF1002
            .ToListAsync(cancel)
            .ConfigureAwait(false);
        return versions.Contains(PembinaanModel.Schema);
    }

    private static Task<int?> VersionAsync(DbContext db, CancellationToken cancel) => db.Set<StoredSchema>().MaxAsync(static s => (int?)s.Version, cancel);

    // The names of all tables; null if this is a database that has no such catalogue.
    private static async Task<HashSet<string>?> TablesAsync(DbContext db, CancellationToken cancel)
    {
        // PostgreSQL's catalogue has those too on which this application has no right; the standard's has not.
        var query =
            IsSqlite(db) ? "SELECT name FROM sqlite_master"
            : IsPostgres(db) ? "SELECT relname::text FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p')"
            : "SELECT table_name FROM information_schema.tables";
        try
        {
            return [.. await db.Database.SqlQueryRaw<string>(query).ToListAsync(cancel).ConfigureAwait(false)];
        }
        catch (Exception e) when (Failures.CauseOf(e) is { } cause && Failures.Told(db, cause) is null)
        {
            return null;
        }
    }

    private static Argument[] Versions(int version) => [Argument.Of("version", version), Argument.Of("expected", PembinaanModel.Schema)];
}
