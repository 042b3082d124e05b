namespace Pembinaan.Domain.Journals;

/// <summary>An append-only list of entries in recorded order. Immutable: appending gives a new journal that shares the older entries.</summary>
/// <remarks>
/// Appending and <see cref="AsKnownAt"/> copy nothing of the history, and recognising a resend takes constant time, however long it is. Two commands from the
/// same journal give two journals that do not see each other; that is what a what-if is. Safe to use from several threads.
/// </remarks>
/// <typeparam name="TEvent">The events of the journal.</typeparam>
public sealed class Journal<TEvent>
    where TEvent : JournalEvent
{
    // How often the length of the journal may be looked at again in its beginnings, so that reading stays linear.
    private const int MostLooks = 16;

    // Exchanged for a log with the same first entries when that makes branching cheaper; readers do not see the difference.
    private volatile JournalLog<TEvent> _log;

    private Journal(JournalLog<TEvent> log, int count, Instant? asKnownAt)
    {
        _log = log;
        Count = count;
        KnownAt = asKnownAt;
    }

    /// <summary>A journal without entries.</summary>
    internal static Journal<TEvent> Empty => new(new JournalLog<TEvent>(), 0, null);

    /// <summary>The number of entries; the revision of the root.</summary>
    public int Count { get; }

    /// <summary>The instant of the view, or null for the journal as it is.</summary>
    public Instant? KnownAt { get; }

    /// <summary>All entries in recorded order, annulled ones and annulments included.</summary>
    public IEnumerable<Entry<TEvent>> Entries => EntriesSince(0);

    /// <summary>
    /// The events that count: in recorded order, without those annulled. A correction stands in the place of the entry that it corrects, as if it had been
    /// recorded right.
    /// </summary>
    public IEnumerable<Entry<TEvent>> Effective
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (_log[i] is { Event: not null, Annulment: null } entry && InForce(entry) is { } counts)
                {
                    yield return counts;
                }
            }
        }
    }

    /// <summary>The last entry, or null if there is none.</summary>
    public Entry<TEvent>? Last => Count == 0 ? null : _log[Count - 1];

    /// <summary>A journal of stored entries.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>
    /// The journal, or <see cref="JournalErrors.SequenceBroken"/>, <see cref="JournalErrors.RecordedEarlier"/>, <see cref="JournalErrors.EntryIdReused"/>,
    /// <see cref="JournalErrors.EntryOfAnother"/>, <see cref="JournalErrors.ReasonUnreadable"/>, <see cref="JournalErrors.NothingToAnnul"/>,
    /// <see cref="JournalErrors.CannotAnnulBeginning"/>, <see cref="JournalErrors.CannotBeAnnulled"/> or
    /// <see cref="JournalErrors.CorrectionOfAnotherKind"/> for the first entry at fault.
    /// </returns>
    public static DomainResult<Journal<TEvent>> From(IEnumerable<Entry<TEvent>> entries) => FromCorrectable(entries, null);

    /// <summary>A journal of stored entries, of which the first may be corrected by one that begins the same.</summary>
    internal static DomainResult<Journal<TEvent>> FromCorrectable(IEnumerable<Entry<TEvent>> entries, Func<TEvent, TEvent, bool>? beginsTheSame)
    {
        Guard.Against.Null(entries);
        var journal = Empty;
        foreach (var entry in entries)
        {
            Guard.Against.Null(entry, nameof(entries));
            if (entry.Sequence != journal.Count + 1)
            {
                return JournalErrors.SequenceBroken.For(
                    $"{nameof(entries)}[{journal.Count}].sequence",
                    Argument.Of("id", entry.Id.Value),
                    Argument.Of("sequence", entry.Sequence),
                    Argument.Of("expected", journal.Count + 1)
                );
            }

            if (journal.Find(entry.Id) is not null)
            {
                return JournalErrors.EntryIdReused.For($"{nameof(entries)}[{journal.Count}].id", Argument.Of("id", entry.Id.Value));
            }

            if (entry.Annulment is { } annulment && !IsReason(annulment.Reason))
            {
                return JournalErrors.ReasonUnreadable.For($"{Taken(entry, journal.Count)}.reason");
            }

            if (journal.Count > 0 && !entry.MayFollow(journal._log[0]))
            {
                return JournalErrors.EntryOfAnother.For($"{nameof(entries)}[{journal.Count}]", Argument.Of("id", entry.Id.Value));
            }

            var appended = journal.Write(entry, beginsTheSame);
            if (!appended.IsSuccess)
            {
                var at = $"{Taken(entry, journal.Count)}.entry";
                return DomainResult<Journal<TEvent>>.Failure([
                    .. appended.ValidationErrors.Select(e => e.At(e.Identifier == "entry" ? at : $"{nameof(entries)}[{journal.Count}].recordedAt")),
                ]);
            }

            journal = appended.Value;
        }

        return entries is not View { KnownAt: var known } ? journal
            : journal.Last?.Stamp.RecordedAt > known
                ? JournalErrors.RecordedEarlier.For("knownAt", Argument.Of("at", known), Argument.Of("last", journal.Last.Stamp.RecordedAt))
            : journal.AsKnownAt(known);

        static string Taken(Entry<TEvent> entry, int index) => $"{nameof(entries)}[{index}].{(entry.IsCorrection ? "corrects" : "annuls")}";
    }

    /// <summary>What is wrong with the events that count, each with the entry in which it stands.</summary>
    internal DomainError[] FaultsInForce() => [.. Effective.SelectMany(static e => EventWalk.FaultsOf(e.Event!, e.Sequence))];

    /// <summary>
    /// What of the events that count no command would have recorded, each with its entry. What became odd by a later annulment or correction was accepted
    /// with that one, and is no fault: it is looked at in the journal as it was before.
    /// </summary>
    /// <param name="found">What contradicts the state before it in this journal.</param>
    /// <param name="foundIn">What contradicts the state before it in the beginning of this journal.</param>
    /// <param name="isHeldAfter">Whether annulments and corrections are held against such a fault of an event too, so that none brings it about.</param>
    internal DomainError[] FaultsOnTheWay(
        List<(Entry<TEvent> Entry, DomainError Fault)> found,
        Func<Journal<TEvent>, List<(Entry<TEvent> Entry, DomainError Fault)>> foundIn,
        Func<TEvent, DomainError, bool> isHeldAfter
    )
    {
        // What later took back a fault of a view is not in the view; it stood as it is read.
        if (found.Count == 0 || KnownAt is not null)
        {
            return [];
        }

        int[] rewritten = [.. Entries.Where(static e => e.Annulment is not null).Select(static e => e.Sequence)];
        var faults = new List<DomainError>();
        HashSet<(EntryId, string)> before = [];
        var (end, looks) = (0, 0L);
        foreach (var (entry, fault) in found.OrderBy(static f => f.Entry.Sequence))
        {
            var place = Array.BinarySearch(rewritten, entry.Sequence + 1);
            var next = (place < 0 ? ~place : place) is var after && after < rewritten.Length ? rewritten[after] : 0;
            if (next > 0 && !isHeldAfter(entry.Event!, fault))
            {
                if (next > end)
                {
                    // Whoever has so many oddities is believed as to the rest of those that a later entry may have brought about.
                    looks += next;
                    if (looks > MostLooks * (long)Count)
                    {
                        continue;
                    }

                    (end, before) = (next, [.. foundIn(new(_log, next - 1, KnownAt)).Select(static f => (f.Entry.Id, f.Fault.ErrorCode))]);
                }

                if (!before.Contains((entry.Id, fault.ErrorCode)))
                {
                    continue;
                }
            }

            faults.Add(fault.At($"entries[{entry.Sequence - 1}]"));
        }

        return [.. faults];
    }

    /// <summary>The entries after a revision, for the host to store under a unique (stream, revision).</summary>
    /// <param name="revision">The number of entries already stored, from 0 to <see cref="Count"/>.</param>
    /// <returns>The entries after it, in order.</returns>
    /// <exception cref="ArgumentException">There is no such revision.</exception>
    public IEnumerable<Entry<TEvent>> EntriesSince(int revision)
    {
        Guard.Against.Negative(revision);
        Guard.Against.GreaterThan(revision, Count);
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
    public Entry<TEvent>? Find(EntryId id)
    {
        Guard.Against.Null(id);
        return _log.IndexOf(id) is { } index && index < Count ? _log[index] : null;
    }

    /// <summary>Whether an entry was annulled, or corrected.</summary>
    /// <param name="id">The entry.</param>
    /// <returns>Whether an annulment within this view names it.</returns>
    public bool IsAnnulled(EntryId id)
    {
        Guard.Against.Null(id);
        return AnnulmentOf(id) is not null;
    }

    /// <summary>The entry that annulled or corrected another.</summary>
    /// <param name="id">The annulled entry.</param>
    /// <returns>The annulling or correcting entry, or null.</returns>
    public Entry<TEvent>? AnnulmentOf(EntryId id)
    {
        Guard.Against.Null(id);
        return _log.AnnulledBy(id) is { } index && index < Count ? _log[index] : null;
    }

    /// <summary>
    /// Writes an event at the end. The same identity with an equal event gives this journal again. A clock a little behind that of the last entry counts as
    /// the same instant (<see cref="Stamp.Clock"/>).
    /// </summary>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="happened">The event.</param>
    /// <returns>
    /// The journal with the entry, or <see cref="JournalErrors.EntryIdReused"/>, <see cref="JournalErrors.RecordedEarlier"/> or
    /// <see cref="JournalErrors.ReadOnlyView"/>.
    /// </returns>
    internal DomainResult<Journal<TEvent>> Append(Recording recording, TEvent happened)
    {
        Guard.Against.Null(recording);
        return Append(Entry<TEvent>.Of(recording.Id, Count + 1, recording.Stamp, happened), null);
    }

    /// <summary>Takes an entry back. It stays visible, with the reason.</summary>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <param name="id">The entry that no longer counts.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <returns>
    /// The journal with the annulment, or <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotAnnulBeginning"/>,
    /// <see cref="JournalErrors.CannotBeAnnulled"/>, <see cref="JournalErrors.ReasonUnreadable"/> or what <see cref="Append(Recording, TEvent)"/> may answer.
    /// </returns>
    internal DomainResult<Journal<TEvent>> Annul(Recording recording, EntryId id, string reason)
    {
        Guard.Against.Null(recording);
        Guard.Against.Null(id);
        Guard.Against.Null(reason);
        return !IsReason(reason)
            ? JournalErrors.ReasonUnreadable.For(nameof(reason))
            : Append(Entry<TEvent>.Of(recording.Id, Count + 1, recording.Stamp, new Annulment(id, reason)), null);
    }

    /// <summary>
    /// Corrects an entry: the event counts in its place, as if it had been recorded right. What was recorded stays, and is what was known before.
    /// </summary>
    /// <remarks>
    /// What was corrected is corrected again by naming the entry of its correction; annulling that takes the whole fact back.
    /// </remarks>
    /// <param name="recording">Identity, instant and author of the correction.</param>
    /// <param name="id">The entry that no longer counts.</param>
    /// <param name="instead">The event as it should have been recorded; of the same kind.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="beginsTheSame">Whether two first entries begin the same root; null if the first entry cannot be corrected.</param>
    /// <returns>
    /// The journal with the correction, or <see cref="JournalErrors.CorrectionOfAnotherKind"/>, <see cref="JournalErrors.NothingToCorrect"/> or what
    /// <see cref="Annul"/> may answer.
    /// </returns>
    internal DomainResult<Journal<TEvent>> Correct(
        Recording recording,
        EntryId id,
        TEvent instead,
        string reason,
        Func<TEvent, TEvent, bool>? beginsTheSame = null
    )
    {
        Guard.Against.Null(recording);
        Guard.Against.Null(id);
        Guard.Against.Null(reason);
        return !IsReason(reason)
            ? JournalErrors.ReasonUnreadable.For(nameof(reason))
            : Append(Entry<TEvent>.Of(recording.Id, Count + 1, recording.Stamp, instead, new Annulment(id, reason)), beginsTheSame);
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
            (low, high) = _log[middle].Stamp.RecordedAt <= instant ? (middle + 1, high) : (low, middle);
        }

        return new(_log, low, KnownAt is { } known && known < instant ? known : instant);
    }

    /// <summary>Other entries in place of these, to be read as what this is: a journal or a view.</summary>
    internal IEnumerable<Entry<TEvent>> With(IEnumerable<Entry<TEvent>> entries) => KnownAt is { } at ? new View(entries, at) : entries;

    /// <summary>The stored entries of a view: what is read of them is the view again, to which nothing can be written.</summary>
    internal sealed class View(IEnumerable<Entry<TEvent>> entries, Instant knownAt) : List<Entry<TEvent>>(entries)
    {
        public Instant KnownAt => knownAt;
    }

    private static bool IsReason(string reason) => !Utf16.IsBlank(reason) && Utf16.IsWhole(reason);

    private DomainResult<Journal<TEvent>> Append(Entry<TEvent> entry, Func<TEvent, TEvent, bool>? beginsTheSame)
    {
        var existing = Find(entry.Id);
        return existing?.SaysTheSameAs(entry) is true ? this
            : CommandOf(entry.Id) is not null ? JournalErrors.EntryIdReused.For("recording", Argument.Of("id", entry.Id.Value))
            : KnownAt is { } known ? JournalErrors.ReadOnlyView.For("recording", Argument.Of("at", known))
            : Write(Last is { } last ? entry.At(entry.Stamp.After(last.Stamp.RecordedAt)) : entry, beginsTheSame);
    }

    /// <summary>The command that has used an identity: that one, or the one of which it would be the first of several entries; null if none has.</summary>
    internal EntryId? CommandOf(EntryId id) =>
        Find(id) is not null || (_log.HoldsNumbered && Find(Recording.FirstOf(id)) is not null) ? id
        : Recording.CommandOfFirst(id) is { } command && Find(command) is not null ? command
        : null;

    private DomainResult<Journal<TEvent>> Write(Entry<TEvent> entry, Func<TEvent, TEvent, bool>? beginsTheSame)
    {
        if (Last is { } last && entry.Stamp.RecordedAt < last.Stamp.RecordedAt)
        {
            return JournalErrors.Behind(entry.Stamp.RecordedAt, last.Stamp.RecordedAt);
        }

        return entry.Annulment is { } annulment && FaultOf(entry, annulment.Entry, beginsTheSame) is { } fault
            ? fault.For("entry", Argument.Of("id", annulment.Entry.Value))
            : new Journal<TEvent>(Write(entry), Count + 1, null);
    }

    private ErrorDefinition? FaultOf(Entry<TEvent> entry, EntryId taken, Func<TEvent, TEvent, bool>? beginsTheSame)
    {
        if (Find(taken) is not { } target)
        {
            return JournalErrors.NothingToAnnul;
        }

        var isBeginning = _log.OriginOf(target.Sequence - 1) == 0;
        if (isBeginning && (entry.Event is null || beginsTheSame is null))
        {
            return JournalErrors.CannotAnnulBeginning;
        }

        if (target.Event is not { } was || IsAnnulled(taken))
        {
            return JournalErrors.CannotBeAnnulled;
        }

        if (entry.Event is not { } instead)
        {
            return null;
        }

        return instead.GetType() != was.GetType() || (isBeginning && !beginsTheSame!(was, instead)) ? JournalErrors.CorrectionOfAnotherKind
            : instead.Equals(was) ? JournalErrors.NothingToCorrect
            : null;
    }

    // What an entry says now: itself, its last correction, or nothing.
    private Entry<TEvent>? InForce(Entry<TEvent> entry)
    {
        var counts = entry;
        while (counts is not null && AnnulmentOf(counts.Id) is { } taken)
        {
            counts = taken.Event is null ? null : taken;
        }

        return counts;
    }

    private JournalLog<TEvent> Write(Entry<TEvent> entry)
    {
        var log = _log;
        entry.WrittenAfter(Count == 0 ? entry : log[0]);
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
