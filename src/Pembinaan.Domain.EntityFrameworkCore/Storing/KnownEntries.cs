using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// The journals that were loaded or stored, by their last entries and for as long as somebody holds these: what follows one has yet to be stored. Only a hint:
/// it is held against the database. A journal whose earlier entries were rewritten since is not known.
/// </summary>
internal static class KnownEntries
{
    private static readonly ConditionalWeakTable<object, Known> ByLast = [];

    private static readonly ConditionalWeakTable<object, IReadOnlyList<object>> ByFirst = [];

    internal static readonly IReadOnlyDictionary<string, long> NoQuotas = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>A journal as it was loaded.</summary>
    internal static void Load(Known known)
    {
        ByLast.TryAdd(known.Entries[^1], known);
        ByFirst.TryAdd(known.Entries[0], known.Entries);
    }

    /// <summary>A journal as it was stored.</summary>
    internal static void Store(Known known)
    {
        ByLast.AddOrUpdate(known.Entries[^1], known);
        ByFirst.TryAdd(known.Entries[0], known.Entries);
    }

    /// <summary>What is known of the journal that ends with an entry is another now.</summary>
    internal static void Change(object last, Func<Known, Known> change)
    {
        if (ByLast.TryGetValue(last, out var known))
        {
            ByLast.AddOrUpdate(last, change(known));
        }
    }

    /// <summary>The journal that ends with an entry; null if it was neither loaded nor stored.</summary>
    internal static Known? Of(object? last) => last is not null && ByLast.TryGetValue(last, out var known) ? known : null;

    /// <summary>How many of the entries are known to be stored as they are here.</summary>
    internal static int CountOf(IReadOnlyList<object> entries)
    {
        for (var count = entries.Count; count > 0; count--)
        {
            if (ByLast.TryGetValue(entries[count - 1], out var known) && IsBeginning(known.Entries, count, entries))
            {
                return count;
            }
        }

        return 0;
    }

    /// <summary>How many of the entries were stored once, perhaps saying something else: those of a journal that was rewritten since.</summary>
    internal static int OnceStored(IReadOnlyList<object> entries)
    {
        var last = 0;
        for (var count = entries.Count; count > 0 && last == 0; count--)
        {
            last = ByLast.TryGetValue(entries[count - 1], out _) ? count : 0;
        }

        return Math.Max(last, ByFirst.TryGetValue(entries[0], out var begun) ? Math.Min(begun.Count, entries.Count) : 0);
    }

    private static bool IsBeginning(IReadOnlyList<object> known, int count, IReadOnlyList<object> entries)
    {
        for (var i = 0; i < count; i++)
        {
            if (known.Count != count || !ReferenceEquals(known[i], entries[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A journal, and beside what it was read.</summary>
    /// <param name="Entries">Its entries.</param>
    /// <param name="Rewritten">How often they had been rewritten.</param>
    internal sealed record Known(IReadOnlyList<object> Entries, int Rewritten)
    {
        /// <summary>Of a cohort: the versions of the shared quotas; of an agreement that was not read there is none.</summary>
        internal IReadOnlyDictionary<string, long> Quotas { get; init; } = NoQuotas;

        /// <summary>The dossier in which it was loaded; null if it was loaded by itself.</summary>
        internal SeenDossier? Seen { get; init; }
    }
}
