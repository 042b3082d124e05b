using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// The last entries of the journals that were loaded or stored, for as long as somebody holds them: what follows one in a journal has yet to be stored. Only a
/// hint: it is held against the database.
/// </summary>
internal static class KnownEntries
{
    private static readonly ConditionalWeakTable<object, IReadOnlyDictionary<string, long>> Known = [];

    private static readonly IReadOnlyDictionary<string, long> Nothing = new Dictionary<string, long>(StringComparer.Ordinal);

    internal static void Add(object entry) => Known.TryAdd(entry, Nothing);

    /// <summary>The same of a cohort, with the versions of the shared quotas beside which it was read.</summary>
    internal static void Add(object entry, IReadOnlyDictionary<string, long> quotas) => Known.AddOrUpdate(entry, quotas);

    internal static bool Has(object entry) => Known.TryGetValue(entry, out _);

    /// <summary>The versions of the shared quotas beside which an entry was read; of an agreement that was not read there is none.</summary>
    internal static IReadOnlyDictionary<string, long> QuotasBeside(object? entry) =>
        entry is not null && Known.TryGetValue(entry, out var quotas) ? quotas : Nothing;
}
