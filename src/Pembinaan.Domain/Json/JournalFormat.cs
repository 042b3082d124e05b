using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>Writes the journal of a root as JSON, whole or entry by entry, and reads it back.</summary>
/// <typeparam name="TRoot">The root.</typeparam>
/// <typeparam name="TEvent">The events of its journal.</typeparam>
public sealed class JournalFormat<TRoot, TEvent> : JsonFormat<TRoot>
    where TRoot : JournaledRoot<TRoot, TEvent>
    where TEvent : JournalEvent
{
    internal JournalFormat()
        : base(isLoaded: true) { }

    /// <summary>One entry as JSON text, for a host that stores entries as rows.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The text.</returns>
    public string WriteEntry(Entry<TEvent> entry) => JsonText.WriteText(Guard.Against.Null(entry));

    /// <summary>One entry from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The entry, or every fault with its path.</returns>
    public DomainResult<Entry<TEvent>> ReadEntry(string json)
    {
        Guard.Against.Null(json);
        return JsonText.Read<Entry<TEvent>>(json);
    }
}
