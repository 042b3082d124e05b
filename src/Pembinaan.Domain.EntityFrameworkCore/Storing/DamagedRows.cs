using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Rows of this package, beside the journals, that somebody changed into what cannot be read. They are looked for once reading has failed.</summary>
internal static class DamagedRows
{
    private const int LongestShown = 60;

    private static readonly LocalisedText Anew = new(
        "Panggil RebuildAsync: baris seperti ini ditulis ulang dari jurnal",
        "Call RebuildAsync: rows of this kind are written anew from the journals"
    );

    private static readonly LocalisedText ByHand = new(
        "Baris ini tidak dapat disusun dari jurnal: perbaiki dengan tangan, atau hapus; pengingatnya lalu jatuh tempo lagi",
        "It does not follow from the journals: put it right by hand, or delete it; its reminder is then due again"
    );

    private static readonly (Type Type, LocalisedText Remedy)[] Kinds =
    [
        (typeof(AgreementSpan), Anew),
        (typeof(StoredCertificate), Anew),
        (typeof(StoredReminder), ByHand),
    ];

    /// <summary>Whether a failure may come of such a row.</summary>
    internal static bool MayCause(Exception exception) =>
        exception is FormatException or ArgumentException or InvalidOperationException or InvalidCastException or OverflowException or IndexOutOfRangeException
        && Failures.CauseOf(exception) is null;

    /// <summary>The first such row, as an error; null if there is none.</summary>
    internal static async Task<DomainError?> FindAsync(DbContext db, CancellationToken cancel)
    {
        foreach (var (type, remedy) in Kinds)
        {
            if (db.Model.FindEntityType(type) is { } rows && await FindAsync(db, rows, remedy, cancel).ConfigureAwait(false) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static async Task<DomainError?> FindAsync(DbContext db, IEntityType rows, LocalisedText remedy, CancellationToken cancel)
    {
        var (table, names) = (StoreObjectIdentifier.Create(rows, StoreObjectType.Table)!.Value, db.GetService<ISqlGenerationHelper>());
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
                        if (columns.FindIndex(c => !IsReadable(reader, c.Property, columns.IndexOf(c))) is >= 0 and var fault)
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

    // As Entity Framework Core reads it.
    private static bool IsReadable(DbDataReader reader, IProperty property, int column)
    {
        if (reader.IsDBNull(column))
        {
            return property.IsNullable;
        }

        var mapping = property.GetRelationalTypeMapping();
        try
        {
            var value = mapping.GetDataReaderMethod().Invoke(reader, [column]);
            _ = mapping.Converter?.ConvertFromProvider(value);
            return true;
        }
        catch (Exception e) when (MayCause((e as TargetInvocationException)?.InnerException ?? e))
        {
            return false;
        }
    }

    private static string Shown(DbDataReader reader, int column)
    {
        var text = reader.IsDBNull(column) ? "NULL" : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? "";
        return text.Length > LongestShown ? $"{text[..LongestShown]}…" : text;
    }
}
