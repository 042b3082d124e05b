using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// Finds the roots that are needed, and reads them, with one recursive query, which SQLite and PostgreSQL understand alike. Other databases are asked step by
/// step (<see cref="FindingByStep"/>), with the same answer.
/// </summary>
internal static class Finding
{
    // The row is here whole; nothing is waited for.
    private static bool IsNull(DbDataReader row, int column) => row.IsDBNull(column);

    private static readonly ConditionalWeakTable<IModel, Tables> Names = [];

    private static string Agreement => Streams.Agreements.Kind;

    private static string Facility => Streams.Facilities.Kind;

    /// <summary>What some seeds lead to: with whatever is named by it if that is to be followed.</summary>
    internal static Task<Found> RunAsync(DbContext db, Seeds seeds, bool follows, bool reads, CancellationToken cancel)
    {
        return Schemas.IsSqlite(db) || Schemas.IsPostgres(db)
            ? AtOnceAsync(db, seeds, follows, reads, cancel)
            : FindingByStep.RunAsync(db, seeds, follows, cancel);
    }

    private static async Task<Found> AtOnceAsync(DbContext db, Seeds seeds, bool follows, bool reads, CancellationToken cancel)
    {
        var values = new List<object>();
        var text = Text(Names.GetValue(db.Model, m => Tables.Of(m, db.GetService<ISqlGenerationHelper>())), seeds, follows, reads, values);
        var query = db.GetService<IRawSqlCommandBuilder>().Build(text, values, db.Model);
        var reader = await query
            .RelationalCommand.ExecuteReaderAsync(
                new(
                    db.GetService<IRelationalConnection>(),
                    query.ParameterValues,
                    readerColumns: null,
                    db,
                    db.GetService<IRelationalCommandDiagnosticsLogger>(),
                    CommandSource.FromSqlQuery
                ),
                cancel
            )
            .ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var found = new Found { Lines = reads ? [] : null };
            var row = reader.DbDataReader;
            while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            {
                var key = (row.GetString(0), row.GetString(1));
                if (found.Roots.Count == 0)
                {
                    found.Schema = Schemas.Check(IsNull(row, 4) ? null : row.GetInt32(4), IsNull(row, 5) ? null : row.GetInt32(5));
                }

                if (found.Roots.Add(key))
                {
                    Note(found, key.Item2, row.GetInt32(2) > 0, IsNull(row, 3) ? null : row.GetInt64(3));
                }

                if (reads && !IsNull(row, 6))
                {
                    if (!found.Lines!.TryGetValue(key, out var lines))
                    {
                        found.Lines.Add(key, lines = []);
                    }

                    lines.Add(new(row.GetInt32(6), row.GetString(9), row.GetString(8), row.GetInt32(7), null));
                }
            }

            return found;
        }
    }

    private static void Note(Found found, string root, bool isAt, long? quota)
    {
        if (isAt)
        {
            found.AroundAt.Add(root);
        }

        if (quota is { } version)
        {
            found.Quotas[root] = version;
        }
    }

    private static string Text(Tables tables, Seeds seeds, bool follows, bool reads, List<object> values)
    {
        List<string> same = [];
        List<string> needed =
        [
            $"SELECT CAST('{Agreement}' AS text), root FROM same",
            $"SELECT CAST('{Agreement}' AS text), CAST(l.root AS text) FROM same s JOIN {tables.Links} l ON "
                + $"l.to_kind = '{Agreement}' AND l.to_root = s.root AND l.kind = '{Agreement}'",
        ];
        if (seeds.Around.Count > 0)
        {
            same.Add($"SELECT CAST(column1 AS text), 0 FROM (VALUES {List(seeds.Around.Select(a => $"({Value(a)})"))}) AS v");
        }

        if (seeds.AroundAt.Count > 0)
        {
            same.Add(
                $"SELECT CAST(root AS text), 1 FROM {tables.Links} WHERE kind = '{Agreement}' "
                    + $"AND to_kind = '{Facility}' AND to_root IN ({List(seeds.AroundAt.Select(Value))})"
            );
        }

        if (seeds.Roots.Count > 0)
        {
            var roots = List(seeds.Roots.Select(r => $"({Value(r.Kind)}, {Value(r.Root)})"));
            needed.Add($"SELECT CAST(column1 AS text), CAST(column2 AS text) FROM (VALUES {roots}) AS v");
        }

        foreach (var naming in seeds.Naming.GroupBy(static n => (n.ToKind, n.ByKind), static n => n.ToRoot))
        {
            needed.Add(
                $"SELECT CAST(kind AS text), CAST(root AS text) FROM {tables.Links} WHERE to_kind = {Value(naming.Key.ToKind)} "
                    + $"AND to_root IN ({List(naming.Select(Value))}) AND kind = {Value(naming.Key.ByKind)}"
            );
        }

        if (follows)
        {
            needed.Add(
                $"SELECT CAST(l.to_kind AS text), CAST(l.to_root AS text) FROM needed n JOIN {tables.Links} l ON l.kind = n.kind "
                    + $"AND l.root = n.root AND l.to_kind NOT IN ('{StoredLink.Participant}', '{StoredLink.Instructor}')"
            );
        }

        return string.Concat(
            "WITH RECURSIVE same(root, here) AS (",
            string.Join(" UNION ", same.DefaultIfEmpty("SELECT CAST('' AS text), 0 WHERE 1 = 0")),
            $" UNION SELECT CAST(CASE WHEN l.root = s.root THEN l.to_root ELSE l.root END AS text), s.here FROM same s JOIN {tables.Links} l ON ",
            $"l.kind = '{Agreement}' AND l.role = '{StoredLink.Same}' AND (l.root = s.root OR (l.to_kind = '{Agreement}' AND l.to_root = s.root))",
            "), needed(kind, root) AS (",
            string.Join(" UNION ", needed),
            $") SELECT n.kind, n.root, CASE WHEN n.kind = '{Agreement}' AND n.root IN (SELECT root FROM same WHERE here = 1) THEN 1 ELSE 0 END, q.version, ",
            $"(SELECT MAX(version) FROM {tables.Schema}), (SELECT MAX(rows) FROM {tables.Schema})",
            reads ? ", e.revision, e.rewritten, e.body, e.entry_id" : "",
            $" FROM needed n LEFT JOIN {tables.Quotas} q ON n.kind = '{Agreement}' AND q.agreement = n.root",
            reads ? $" LEFT JOIN {tables.Entries} e ON e.kind = n.kind AND e.root = n.root" : ""
        );

        static string List(IEnumerable<string> some) => string.Join(", ", some);

        string Value(string value)
        {
            values.Add(value);
            return $"{{{values.Count - 1}}}";
        }
    }

    /// <summary>The names of the tables, as the host's model has them, quoted for the database.</summary>
    private sealed record Tables(string Entries, string Links, string Quotas, string Schema)
    {
        internal static Tables Of(IModel model, ISqlGenerationHelper names)
        {
            return new(Name(typeof(StoredEntry)), Name(typeof(StoredLink)), Name(typeof(StoredQuota)), Name(typeof(StoredSchema)));

            string Name(Type row) => names.DelimitIdentifier(model.FindEntityType(row)!.GetTableName()!, model.FindEntityType(row)!.GetSchema());
        }
    }
}
