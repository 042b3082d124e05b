using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// The last entries of the journals that were loaded or stored, for as long as somebody holds them: what follows one in a journal has yet to be stored. Only a
/// hint: it is held against the database.
/// </summary>
internal static class KnownEntries
{
    private static readonly ConditionalWeakTable<object, object> Known = [];

    internal static void Add(object entry) => Known.AddOrUpdate(entry, entry);

    internal static bool Has(object entry) => Known.TryGetValue(entry, out _);
}
