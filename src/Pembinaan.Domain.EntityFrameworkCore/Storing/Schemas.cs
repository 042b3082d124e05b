using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The version of the tables.</summary>
internal static class Schemas
{
    /// <summary>Whether the tables are those that this package knows.</summary>
    internal static DomainResult Check(int? version) =>
        version switch
        {
            null => StorageErrors.NotPrepared.For("database"),
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

    /// <summary>Makes other writers that ask the same wait until the transaction ends. False if the tables are of another version.</summary>
    internal static async Task<bool> LockAsync(DbContext db, CancellationToken cancel) =>
        await db.Set<StoredSchema>()
            .Where(static s => s.Version == PembinaanModel.Schema)
            .ExecuteUpdateAsync(static s => s.SetProperty(static v => v.Version, static v => v.Version), cancel)
            .ConfigureAwait(false) > 0;

    /// <summary>Makes those wait who lock, and not those who ask the same. False if the tables are of another version.</summary>
    internal static async Task<bool> ShareAsync(DbContext db, CancellationToken cancel)
    {
        var provider = db.Database.ProviderName ?? "";
        if (provider.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            // It has one writer at a time.
            return await VersionAsync(db, cancel).ConfigureAwait(false) == PembinaanModel.Schema;
        }

        if (!provider.EndsWith("PostgreSQL", StringComparison.Ordinal))
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

    internal static Task<int?> VersionAsync(DbContext db, CancellationToken cancel) => db.Set<StoredSchema>().MaxAsync(static s => (int?)s.Version, cancel);

    private static Argument[] Versions(int version) => [Argument.Of("version", version), Argument.Of("expected", PembinaanModel.Schema)];
}
