using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>Writes the journal of a root as JSON, whole or entry by entry, and reads it back.</summary>
/// <remarks>
/// Reading finds every fault with its JSON path and gives nothing half-read. Members and kinds that this version does not know are faults, never dropped;
/// schemas once released stay readable.
/// </remarks>
/// <typeparam name="TRoot">The root.</typeparam>
/// <typeparam name="TEvent">The events of its journal.</typeparam>
public sealed class JournalFormat<TRoot, TEvent>
    where TRoot : JournaledRoot<TRoot, TEvent>
    where TEvent : JournalEvent
{
    private readonly Func<IEnumerable<Entry<TEvent>>, DomainResult<TRoot>> _from;

    internal JournalFormat(JsonUnionContract<TEvent> events, Func<IEnumerable<Entry<TEvent>>, DomainResult<TRoot>> from, bool isAboutPeople = false)
    {
        _from = from;
        Events = events;
        Entry = JsonEntryContract.Of(events, isAboutPeople);
        Root = new(
            (ref m) => Made(m.Get("entries", Contracts.List(Entry))),
            (w, root) => w.Put("entries", Contracts.List(Entry), root.Journal.Entries.ToValueList()))
        { TellsWarnings = true, IsAboutPeople = isAboutPeople };
    }

    internal JsonUnionContract<TEvent> Events { get; }

    internal JsonObjectContract<Entry<TEvent>> Entry { get; }

    internal JsonObjectContract<TRoot> Root { get; }

    /// <summary>The whole journal as JSON text.</summary>
    /// <param name="root">The root.</param>
    /// <param name="indented">Whether to write it over several lines, for people.</param>
    /// <returns>The text.</returns>
    public string Write(TRoot root, bool indented = false) => JsonText.WriteText(Root, Guard.Against.Null(root), indented);

    /// <summary>The whole journal as UTF-8.</summary>
    /// <param name="root">The root.</param>
    /// <returns>The bytes.</returns>
    public byte[] WriteUtf8(TRoot root) => JsonText.Write(Root, Guard.Against.Null(root));

    /// <summary>A root from the JSON of its whole journal.</summary>
    /// <param name="json">The text.</param>
    /// <returns>
    /// The root with what it warns of, or every fault with its path: <see cref="JsonErrors"/>, <see cref="JournalErrors"/> and errors of the values.
    /// </returns>
    public DomainResult<TRoot> Read(string json)
    {
        Guard.Against.Null(json);
        return JsonText.Read(Root, json);
    }

    /// <summary>A root from the UTF-8 JSON of its whole journal.</summary>
    /// <param name="json">The bytes.</param>
    /// <returns>The root, or every fault with its path.</returns>
    public DomainResult<TRoot> ReadUtf8(ReadOnlyMemory<byte> json) => JsonText.Read(Root, json);

    /// <summary>One entry as JSON text, for a host that stores entries as rows.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The text.</returns>
    public string WriteEntry(Entry<TEvent> entry) => JsonText.WriteText(Entry, Guard.Against.Null(entry));

    /// <summary>One entry from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The entry, or every fault with its path.</returns>
    public DomainResult<Entry<TEvent>> ReadEntry(string json)
    {
        Guard.Against.Null(json);
        return JsonText.Read(Entry, json);
    }

    private DomainResult<TRoot> Made(ValueList<Entry<TEvent>> entries)
    {
        if (entries.Any(static e => e is null))
        {
            // Faulty entries are told already.
            return JournalErrors.Empty.For("entries");
        }

        return _from(entries);
    }
}
