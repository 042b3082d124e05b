using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>Writes the journal of a root as JSON, whole or entry by entry, and reads it back.</summary>
/// <example>
/// An agreement written and read back, and a text that is no journal:
/// <code>
/// var text = PembinaanJson.Agreements.Write(agreement);
/// var isTheSame = PembinaanJson.Agreements.Read(text).Value.Revision == agreement.Revision;    // True
/// var fault = PembinaanJson.Agreements.Read("{}").ValidationErrors[0].ErrorCode;               // "JSON-MISSING-MEMBER"
/// </code>
/// </example>
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

    /// <summary>
    /// What proves the journal of a root, also after texts about people were taken out of it (<see cref="PembinaanJson.Redact"/>): a hash over its entries, in
    /// which each such text counts by its own hash alone. It is the same before and after. It is no signature: the host keeps it where nobody changes it.
    /// </summary>
    /// <param name="root">The root.</param>
    /// <param name="salts">
    /// The salt of an entry, as for redacting it; asked of entries that still hold texts about people, so not of those of which all was taken out.
    /// </param>
    /// <returns>The SHA-256, in hexadecimal letters.</returns>
    /// <exception cref="ArgumentException">A salt is too short or no visible text.</exception>
    public string HashOf(TRoot root, Func<EntryId, string> salts)
    {
        Guard.Against.Null(root);
        Guard.Against.Null(salts);
        var hash = new Digest("pembinaan/journal");
        foreach (var entry in root.Journal.Entries)
        {
            var salt = (string?)null;
            using var hashing = new JsonPersonal
            {
                Texts = (_, text) =>
                    !entry.Redactions.IsEmpty && RedactedText.Is(text)
                        ? text
                        : JsonPersonal.MarkOf(entry.Id, salt ??= PembinaanJson.SaltOf(salts, entry.Id), text),
            };
            hash.Add(new Digest("pembinaan/entry").Add(WriteEntry(entry.Redacted([]))).Hex());
        }

        return hash.Hex();
    }

    /// <summary>One entry from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The entry, or every fault with its path.</returns>
    public DomainResult<Entry<TEvent>> ReadEntry(string json)
    {
        Guard.Against.Null(json);
        return JsonText.Read<Entry<TEvent>>(json);
    }
}
