using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The query that every loading makes, compiled once for each model.</summary>
internal static class StoredLines
{
    private static readonly ConditionalWeakTable<IModel, Func<DbContext, string, string, int, IAsyncEnumerable<StoredLine>>> Compiled = [];

    /// <summary>The entries of a root from a revision on, in order; with the version of the tables, at no further round trip.</summary>
    internal static Func<DbContext, string, string, int, IAsyncEnumerable<StoredLine>> Of(DbContext db) =>
        Compiled.GetValue(
            db.Model,
            static _ =>
                EF.CompileAsyncQuery(
                    (DbContext db, string kind, string root, int from) =>
                        db.Set<StoredEntry>()
                            .Where(e => e.Kind == kind && e.Root == root && e.Revision >= from)
                            .OrderBy(e => e.Revision)
                            .Select(e => new StoredLine(e.Revision, e.Body, db.Set<StoredSchema>().Max(s => (int?)s.Version)))
                )
        );
}
