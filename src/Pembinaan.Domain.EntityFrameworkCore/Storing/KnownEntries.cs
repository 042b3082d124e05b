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

    internal static readonly IReadOnlyDictionary<string, long> Nothing = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>A journal as it was loaded.</summary>
    internal static void Add(IReadOnlyList<object> entries)
    {
        ByLast.TryAdd(entries[^1], new(entries, Nothing));
        ByFirst.TryAdd(entries[0], entries);
    }

    /// <summary>A journal as it was stored; of a cohort with the versions of the shared quotas beside which it was read.</summary>
    internal static void Add(IReadOnlyList<object> entries, IReadOnlyDictionary<string, long> quotas)
    {
        ByLast.AddOrUpdate(entries[^1], new(entries, quotas));
        ByFirst.TryAdd(entries[0], entries);
    }

    /// <summary>The journal that ends with an entry was read beside these versions of the shared quotas.</summary>
    internal static void Beside(object last, IReadOnlyDictionary<string, long> quotas)
    {
        if (ByLast.TryGetValue(last, out var known))
        {
            ByLast.AddOrUpdate(last, known with { Quotas = quotas });
        }
    }

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

    /// <summary>The versions of the shared quotas beside which an entry was read; of an agreement that was not read there is none.</summary>
    internal static IReadOnlyDictionary<string, long> QuotasBeside(object? entry) =>
        entry is not null && ByLast.TryGetValue(entry, out var known) ? known.Quotas : Nothing;

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

    private sealed record Known(IReadOnlyList<object> Entries, IReadOnlyDictionary<string, long> Quotas);
}
