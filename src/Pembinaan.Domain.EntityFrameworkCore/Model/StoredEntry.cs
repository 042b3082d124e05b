using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>An entry of a journal as a row, append-only under a unique stream and revision. The stream is the kind of root and its identity.</summary>
public sealed class StoredEntry
{
    internal StoredEntry(string kind, string root, int revision, EntryId entryId, Instant recordedAt, string author, string body)
    {
        Kind = kind;
        Root = root;
        Revision = revision;
        EntryId = entryId;
        RecordedAt = recordedAt;
        Author = author;
        Body = body;
    }

    /// <summary>The kind of root: <c>agreement</c>, <c>cohort</c>, <c>facility</c>, <c>programme</c>, <c>referral</c> or <c>stakeholder</c>.</summary>
    public string Kind { get; private set; }

    /// <summary>The identity of the root.</summary>
    public string Root { get; private set; }

    /// <summary>The place in the journal, counted from 1.</summary>
    public int Revision { get; private set; }

    /// <summary>The identity of the entry, by which a resend is recognised. Unique within the stream.</summary>
    public EntryId EntryId { get; private set; }

    /// <summary>When it was recorded, as near as the database keeps it; <see cref="Body"/> says it exactly.</summary>
    public Instant RecordedAt { get; private set; }

    /// <summary>Who recorded it.</summary>
    public string Author { get; private set; }

    /// <summary>The entry as the library's JSON.</summary>
    public string Body { get; private set; }

    /// <summary>How often <see cref="Body"/> was rewritten since it was stored: by a redaction, another pseudonym, or pseudonyms merged.</summary>
    public int Rewritten { get; private set; }

    /// <summary>The stream and the revision.</summary>
    /// <returns>For example "agreement PKS-1 r3".</returns>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Root} r{Revision}");
}
