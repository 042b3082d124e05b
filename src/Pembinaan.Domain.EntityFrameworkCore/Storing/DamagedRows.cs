using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// Rows of this package, outside the journals, that somebody changed into what cannot be read. They are looked for once reading such a table has failed, and
/// only what reading the row fails with itself is told as its damage: any other exception is the host's.
/// </summary>
internal static class DamagedRows
{
    private const int LongestShown = 60;

    // The mark of an exception of a query: its SQL, which names the tables that were read.
    private const string Query = "Pembinaan.Query";

    private static readonly LocalisedText Anew = new(
        "Panggil RebuildAsync: baris seperti ini ditulis ulang dari jurnal",
        "Call RebuildAsync: rows of this kind are written anew from the journals"
    );

    private static readonly LocalisedText ByHand = new(
        "Baris ini tidak dapat disusun ulang dari jurnal: perbaiki dengan tangan, atau hapus; pengingatnya lalu jatuh tempo lagi",
        "It cannot be rebuilt from the journals: put it right by hand, or delete it; its reminder is then due again"
    );

    private static readonly (Type Type, LocalisedText Remedy)[] Kinds =
    [
        (typeof(AgreementSpan), Anew),
        (typeof(StoredCertificate), Anew),
        (typeof(StoredReminder), ByHand),
    ];

    /// <summary>All that a query finds; what it fails with is marked, if a damaged row may be the cause.</summary>
    internal static async Task<List<T>> ReadAsync<T>(IQueryable<T> rows, CancellationToken cancel)
    {
        try
        {
            return await rows.ToListAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (MayComeOf(e))
        {
            // A query that cannot be translated has no SQL: it fails here once more.
            e.Data[Query] = rows.ToQueryString();
            throw;
        }
    }

    /// <summary>Whether a failure may come of such a row.</summary>
    internal static bool MayCause(Exception exception) => exception.Data[Query] is string && MayComeOf(exception);

    /// <summary>The row that a failure comes of, as an error; null if there is none.</summary>
    internal static async Task<DomainError?> FindAsync(DbContext db, Exception failure, CancellationToken cancel)
    {
        foreach (var (type, remedy) in Kinds)
        {
            if (
                db.Model.FindEntityType(type) is { } rows
                && StoreObjectIdentifier.Create(rows, StoreObjectType.Table) is { } table
                && (failure.Data[Query] as string)?.Contains(table.Name, StringComparison.Ordinal) == true
                && await FindAsync(db, rows, table, remedy, failure, cancel).ConfigureAwait(false) is { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    private static bool MayComeOf(Exception exception) =>
        exception is FormatException or ArgumentException or InvalidOperationException or InvalidCastException or OverflowException or IndexOutOfRangeException
        && Failures.CauseOf(exception) is null;

    private static async Task<DomainError?> FindAsync(
        DbContext db,
        IEntityType rows,
        StoreObjectIdentifier table,
        LocalisedText remedy,
        Exception failure,
        CancellationToken cancel
    )
    {
        var names = db.GetService<ISqlGenerationHelper>();
        var columns = rows.GetProperties().Select(p => (Property: p, Name: p.GetColumnName(table)!)).ToList();
        await db.Database.OpenConnectionAsync(cancel).ConfigureAwait(false);
        try
        {
            var command = db.Database.GetDbConnection().CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // The names are those of the model, quoted for the database.
                var all = string.Join(", ", columns.Select(c => names.DelimitIdentifier(c.Name)));
                command.CommandText = $"SELECT {all} FROM {names.DelimitIdentifier(table.Name, table.Schema)}";
#pragma warning restore CA2100
                var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    while (await reader.ReadAsync(cancel).ConfigureAwait(false))
                    {
                        if (columns.FindIndex(c => IsCause(failure, reader, c.Property, columns.IndexOf(c))) is >= 0 and var fault)
                        {
                            var key = columns.Where(static c => c.Property.IsPrimaryKey()).Select(c => $"{c.Name} = {Shown(reader, columns.IndexOf(c))}");
                            return StorageErrors.RowDamaged.For(
                                "row",
                                Argument.Of("row", string.Join(", ", key)),
                                Argument.Of("table", table.Name),
                                Argument.Of("column", columns[fault].Name),
                                Argument.Of("value", Shown(reader, fault)),
                                Argument.Of("remedy", remedy)
                            );
                        }
                    }
                }
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync().ConfigureAwait(false);
        }

        return null;
    }

    // Whether reading it as Entity Framework Core does fails so. What is said of NULL names a place in the query.
    private static bool IsCause(Exception failure, DbDataReader reader, IProperty property, int column)
    {
        var isNull = reader.IsDBNull(column);
        if (isNull && property.IsNullable)
        {
            return false;
        }

        var mapping = property.GetRelationalTypeMapping();
        try
        {
            var value = mapping.GetDataReaderMethod().Invoke(reader, [column]);
            _ = mapping.Converter?.ConvertFromProvider(value);
            return false;
        }
        catch (Exception e) when (((e as TargetInvocationException)?.InnerException ?? e) is var fault && MayComeOf(fault))
        {
            return Chain(failure).Any(f => f.GetType() == fault.GetType() && (isNull || string.Equals(f.Message, fault.Message, StringComparison.Ordinal)));
        }
    }

    // With detailed errors Entity Framework Core puts its own exception around that of the value.
    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception;
        }
    }

    private static string Shown(DbDataReader reader, int column)
    {
        var text = reader.IsDBNull(column) ? "NULL" : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "";
        return text.Length > LongestShown ? $"{text[..LongestShown]}…" : text;
    }
}
