using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>The queries that every loading and storing makes, compiled once for each model.</summary>
internal static class StoredLines
{
    private static readonly ConditionalWeakTable<IModel, Func<DbContext, string, string, int, IAsyncEnumerable<StoredLine>>> Lines = [];

    private static readonly ConditionalWeakTable<IModel, Func<DbContext, string, string, int, CancellationToken, Task<StreamState>>> States = [];

    /// <summary>The entries of a root from a revision on, in order; with the version of the tables, at no further round trip.</summary>
    internal static Func<DbContext, string, string, int, IAsyncEnumerable<StoredLine>> Of(DbContext db) =>
        Lines.GetValue(
            db.Model,
            static _ =>
                EF.CompileAsyncQuery(
                    (DbContext db, string kind, string root, int from) =>
                        db.Set<StoredEntry>()
                            .Where(e => e.Kind == kind && e.Root == root && e.Revision >= from)
                            .OrderBy(e => e.Revision)
                            .Select(e => new StoredLine(
                                e.Revision,
                                (string)(object)e.EntryId,
                                e.Body,
                                e.Rewritten,
                                db.Set<StoredSchema>().Max(s => (int?)s.Version)
                            ))
                )
        );

    /// <summary>How many entries of a root there are up to a revision, as many as it says if none is missing, and how often they were rewritten.</summary>
    internal static Func<DbContext, string, string, int, CancellationToken, Task<StreamState>> StateOf(DbContext db) =>
        States.GetValue(
            db.Model,
            static _ =>
                EF.CompileAsyncQuery(
                    (DbContext db, string kind, string root, int to, CancellationToken cancel) =>
                        db.Set<StoredEntry>()
                            .Where(e => e.Kind == kind && e.Root == root && e.Revision <= to)
                            .GroupBy(e => e.Kind)
                            .Select(g => new StreamState(g.Count(), g.Sum(e => e.Rewritten)))
                            .SingleOrDefault()
                )
        );
}
