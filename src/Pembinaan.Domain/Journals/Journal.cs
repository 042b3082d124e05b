using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Journals;

/// <summary>An append-only list of entries in recorded order. Immutable: appending gives a new journal that shares the older entries.</summary>
/// <remarks>
/// Appending and <see cref="AsKnownAt"/> copy nothing of the history, and recognising a resend takes constant time, however long it is. Two commands from the same journal
/// give two journals that do not see each other; that is what a what-if is. Safe to use from several threads.
/// </remarks>
/// <typeparam name="TEvent">The events of the journal.</typeparam>
public sealed class Journal<TEvent>
    where TEvent : class
{
    // Exchanged for a log with the same first entries when that makes branching cheaper; readers do not see the difference.
    private volatile JournalLog<TEvent> _log;

    private Journal(JournalLog<TEvent> log, int count, Instant? asKnownAt)
    {
        _log = log;
        Count = count;
        KnownAt = asKnownAt;
    }

    /// <summary>A journal without entries.</summary>
    public static Journal<TEvent> Empty => new(new JournalLog<TEvent>(), 0, null);

    /// <summary>The number of entries; the revision of the root.</summary>
    public int Count { get; }

    /// <summary>The instant of the view, or null for the journal as it is.</summary>
    public Instant? KnownAt { get; }

    /// <summary>All entries in recorded order, annulled ones and annulments included.</summary>
    public IEnumerable<Entry<TEvent>> Entries => EntriesSince(0);

    /// <summary>The events that count: in recorded order, without those annulled.</summary>
    public IEnumerable<Entry<TEvent>> Effective
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                var entry = _log[i];
                if (entry.Event is not null && !IsAnnulled(entry.Id))
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>The last entry, or null if there is none.</summary>
    public Entry<TEvent>? Last => Count == 0 ? null : _log[Count - 1];

    /// <summary>A journal of stored entries.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>The journal, or <see cref="JournalErrors.SequenceBroken"/>, <see cref="JournalErrors.RecordedEarlier"/>, <see cref="JournalErrors.EntryIdReused"/>, <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotAnnulBeginning"/> or <see cref="JournalErrors.CannotBeAnnulled"/> for the first entry at fault.</returns>
    public static Result<Journal<TEvent>> From(IEnumerable<Entry<TEvent>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var journal = Empty;
        foreach (var entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            if (entry.Sequence != journal.Count + 1)
            {
                return JournalErrors.SequenceBroken.For(
                    nameof(entries),
                    Argument.Of("id", entry.Id.Value),
                    Argument.Of("sequence", entry.Sequence),
                    Argument.Of("expected", journal.Count + 1));
            }

            if (journal.Find(entry.Id) is not null)
            {
                return JournalErrors.EntryIdReused.For(nameof(entries), Argument.Of("id", entry.Id.Value));
            }

            var appended = journal.Append(entry);
            if (!appended.IsSuccess)
            {
                return appended;
            }

            journal = appended.Value;
        }

        return journal;
    }

    /// <summary>The entries after a revision, for the host to store under a unique (stream, revision).</summary>
    /// <param name="revision">The number of entries already stored, from 0 to <see cref="Count"/>.</param>
    /// <returns>The entries after it, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such revision.</exception>
    public IEnumerable<Entry<TEvent>> EntriesSince(int revision)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(revision, Count);
        return From(revision);

        IEnumerable<Entry<TEvent>> From(int at)
        {
            for (var i = at; i < Count; i++)
            {
                yield return _log[i];
            }
        }
    }

    /// <summary>The entry with an identity.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The entry, or null if there is none.</returns>
    public Entry<TEvent>? Find(EntryId id) => _log.IndexOf(id) is { } index && index < Count ? _log[index] : null;

    /// <summary>Whether an entry was annulled.</summary>
    /// <param name="id">The entry.</param>
    /// <returns>Whether an annulment within this view names it.</returns>
    public bool IsAnnulled(EntryId id) => AnnulmentOf(id) is not null;

    /// <summary>The entry that annulled another.</summary>
    /// <param name="id">The annulled entry.</param>
    /// <returns>The annulling entry, or null.</returns>
    public Entry<TEvent>? AnnulmentOf(EntryId id) => _log.AnnulledBy(id) is { } index && index < Count ? _log[index] : null;

    /// <summary>Writes an event at the end. The same identity with an equal event gives this journal again.</summary>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The journal with the entry, or <see cref="JournalErrors.EntryIdReused"/>, <see cref="JournalErrors.RecordedEarlier"/> or <see cref="JournalErrors.ReadOnlyView"/>.</returns>
    public Result<Journal<TEvent>> Append(Recording recording, TEvent happened)
    {
        ArgumentNullException.ThrowIfNull(recording);
        return Append(Entry<TEvent>.Of(recording.Id, Count + 1, recording.Stamp, happened));
    }

    /// <summary>Takes an entry back. It stays visible, with the reason.</summary>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <param name="id">The entry that no longer counts.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <returns>The journal with the annulment, or <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotAnnulBeginning"/>, <see cref="JournalErrors.CannotBeAnnulled"/> or what <see cref="Append(Recording, TEvent)"/> may answer.</returns>
    public Result<Journal<TEvent>> Annul(Recording recording, EntryId id, string reason)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Append(Entry<TEvent>.Of(recording.Id, Count + 1, recording.Stamp, new Annulment(id, reason)));
    }

    /// <summary>The journal as it was known at an instant: entries recorded at or before it. Nothing can be written to the view.</summary>
    /// <param name="instant">The instant, inclusive.</param>
    /// <returns>A read-only view.</returns>
    public Journal<TEvent> AsKnownAt(Instant instant)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_log[middle].Stamp.RecordedAt <= instant)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return new(_log, low, KnownAt is { } known && known < instant ? known : instant);
    }

    private Result<Journal<TEvent>> Append(Entry<TEvent> entry)
    {
        if (Find(entry.Id) is { } existing)
        {
            return existing.SaysTheSameAs(entry)
                ? this
                : JournalErrors.EntryIdReused.For("recording", Argument.Of("id", entry.Id.Value));
        }

        if (KnownAt is { } known)
        {
            return JournalErrors.ReadOnlyView.For("recording", Argument.Of("at", known));
        }

        if (Last is { } last && entry.Stamp.RecordedAt < last.Stamp.RecordedAt)
        {
            return JournalErrors.RecordedEarlier.For(
                "recording",
                Argument.Of("at", entry.Stamp.RecordedAt),
                Argument.Of("last", last.Stamp.RecordedAt));
        }

        if (entry.Annulment is { } annulment)
        {
            var target = Find(annulment.Entry);
            if (target is null)
            {
                return JournalErrors.NothingToAnnul.For("entry", Argument.Of("id", annulment.Entry.Value));
            }

            if (target.Sequence == 1)
            {
                return JournalErrors.CannotAnnulBeginning.For("entry", Argument.Of("id", annulment.Entry.Value));
            }

            if (target.Annulment is not null || IsAnnulled(annulment.Entry))
            {
                return JournalErrors.CannotBeAnnulled.For("entry", Argument.Of("id", annulment.Entry.Value));
            }
        }

        return new Journal<TEvent>(Write(entry), Count + 1, null);
    }

    private JournalLog<TEvent> Write(Entry<TEvent> entry)
    {
        var log = _log;
        if (log.TryAppend(entry, Count))
        {
            return log;
        }

        log = log.Consolidated(Count);
        _log = log;
        if (!log.TryAppend(entry, Count))
        {
            log = log.Branch(Count);
            log.TryAppend(entry, Count);
        }

        return log;
    }
}
