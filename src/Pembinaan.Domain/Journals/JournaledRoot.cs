using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Journals;

/// <summary>What all aggregate roots have in common: their state is the fold of a journal, and nothing else.</summary>
/// <remarks>Immutable. A command returns the next root and leaves this one usable, so that a what-if is a result that is not kept.</remarks>
/// <typeparam name="TRoot">The root itself.</typeparam>
/// <typeparam name="TEvent">The events of its journal.</typeparam>
public abstract class JournaledRoot<TRoot, TEvent> : AggregateRoot
    where TRoot : JournaledRoot<TRoot, TEvent>
    where TEvent : JournalEvent
{
    private protected JournaledRoot(Journal<TEvent> journal)
    {
        Journal = journal;
    }

    /// <summary>The history: every entry, annulled ones included.</summary>
    public Journal<TEvent> Journal { get; }

    /// <inheritdoc/>
    public sealed override int Revision => Journal.Count;

    /// <summary>The entries after a revision, to be stored.</summary>
    /// <param name="revision">The number of entries already stored, from 0 to <see cref="Revision"/>.</param>
    /// <returns>The entries after it, in order.</returns>
    /// <exception cref="ArgumentException">There is no such revision.</exception>
    public IEnumerable<Entry<TEvent>> EntriesSince(int revision) => Journal.EntriesSince(revision);

    /// <summary>What was recorded under the identity of a command.</summary>
    /// <param name="command">The identity, as the command's recording has it (<see cref="Recording.Id"/>).</param>
    /// <returns>
    /// The entry with the identity and, where the command wrote several, those with a number or a word after it; where the identity would be that of the first
    /// of several of another command, as <c>E-7/1</c> of <c>E-7</c>, the entries of that one. Entries recorded at another instant or by another author are
    /// those of another command. None if no command of this root has used it.
    /// </returns>
    public IEnumerable<Entry<TEvent>> EntriesOf(EntryId command) =>
        Journal.CommandOf(Guard.Against.Null(command)) is { } used && Journal.Entries.FirstOrDefault(e => Recording.IsOf(e.Id, used)) is { } first
            ? Journal.Entries.Where(e => Recording.IsOf(e.Id, used) && e.Stamp == first.Stamp)
            : [];

    /// <summary>The root as it was known at an instant; a read-only view.</summary>
    /// <param name="instant">The instant, inclusive.</param>
    /// <returns>The view, or null if nothing of it was recorded yet.</returns>
    public TRoot? AsKnownAt(Instant instant)
    {
        var known = Journal.AsKnownAt(instant);
        return known.Count == 0 ? null : Refold(known);
    }

    /// <summary>The root as it was known at the end of a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="zone">The zone in which the day is meant.</param>
    /// <returns>The view, or null if nothing of it was recorded yet.</returns>
    public TRoot? AsKnownOn(LocalDate day, IndonesianTimeZone zone)
    {
        Guard.Against.Null(zone);
        return AsKnownAt(zone.EndOf(day));
    }

    /// <summary>Takes an entry back with a reason; it stays visible but no longer counts.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>
    /// The next root, or <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.ReasonUnreadable"/>, <see cref="JournalErrors.CannotAnnulBeginning"/> if the entry is the first, what every command may answer
    /// about its recording, or the code with which a command would be refused that leads to the same state, such as two facts that exclude each other.
    /// </returns>
    internal DomainResult<TRoot> Annul(EntryId entry, string reason, Recording recording)
    {
        Guard.Against.Null(entry);
        return AnnulIf(entry, reason, recording, next => CheckAfter(next, null));
    }

    internal sealed override bool IsRevisionOf(AggregateRoot earlier) =>
        ReferenceEquals(this, earlier)
        || (earlier is TRoot { Journal: var before } && before.Count <= Journal.Count && Journal.EntriesSince(before.Count - 1).First() == before.Last);

    /// <summary>Writes an event and folds it in. A resend gives this root again.</summary>
    internal DomainResult<TRoot> Record(TEvent happened, Recording recording) =>
        Journal.Append(recording, happened).Bind<TRoot>(journal => journal.Count == Journal.Count ? Again(recording) : Next(journal, journal.Last!));

    /// <summary>
    /// Writes an event, unless something is wrong with it in itself or among the findings about it. What only has to be known is warned of and kept. A resend
    /// answers what was answered the first time.
    /// </summary>
    internal DomainResult<TRoot> Recorded(TEvent happened, Recording recording, params ReadOnlySpan<DomainError?> findings)
    {
        if (Sent(happened, recording) is { } sent)
        {
            return sent;
        }

        var itself = FaultsIn(happened);
        var before = EventWalk.Beyond(itself).Length > 0 ? [] : FaultsOn(happened, recording);
        DomainError[] found = [.. before.Concat(findings.ToArray()).OfType<DomainError>()];
        DomainError[] errors =
        [
            .. itself,
            .. AheadFault(happened, recording) is { } ahead ? [ahead] : Array.Empty<DomainError>(),
            .. found.Where(static f => f.Severity == ValidationSeverity.Error),
        ];
        return errors.Length > 0 ? DomainResult<TRoot>.Failure(errors) : Told(Record(happened, recording).Warning(found));
    }

    /// <summary>What is wrong with an event in itself, whatever the state.</summary>
    internal static DomainError[] FaultsIn(TEvent happened) => EventWalk.FaultsOf(happened);

    /// <summary>What an event contradicts in what was recorded before it, and what has to be known about that.</summary>
    private protected virtual IEnumerable<DomainError?> FaultsOn(TEvent happened, Recording recording) => [];

    /// <summary>Why something cannot have been done on the day that it says: that day had not come where it was recorded; null if it had.</summary>
    private protected virtual DomainError? AheadFault(TEvent happened, Recording recording) => null;

    /// <summary>The day of recording if what was done is dated after it; null otherwise.</summary>
    private protected static LocalDate? RecordedBefore(TEvent happened, Recording recording, IndonesianTimeZone zone) =>
        happened.Done is { Day: var day }
        && happened.Years.Hold(day)
        && zone.DayOf(recording.Stamp.RecordedAt) is var today
        && day > today
            ? today
            : null;

    /// <summary>Takes an entry back and folds all anew, if the state after it may be. A resend gives this root again.</summary>
    private protected DomainResult<TRoot> AnnulIf(EntryId entry, string reason, Recording recording, Func<TRoot, DomainResult> check) =>
        Kept(Journal.Annul(recording, entry, reason).Bind(journal => Rewritten(journal, check)), recording);

    /// <summary>Writes a correction and folds all anew, if the state after it may be. A resend gives this root again.</summary>
    internal DomainResult<TRoot> RecordCorrection(
        EntryId entry,
        TEvent instead,
        string reason,
        Func<TEvent, TEvent, bool>? beginsTheSame,
        Recording recording
    ) =>
        FaultsIn(instead) is { Length: > 0 } faults ? DomainResult<TRoot>.Failure(faults)
            : AheadFault(instead, recording) is { } ahead ? ahead
            : Kept(
                Journal.Correct(recording, entry, instead, reason, beginsTheSame).Bind(journal => Rewritten(journal, next => CheckAfter(next, instead))),
                recording
            );

    /// <summary>
    /// Whether the state after an annulment or a correction may be: what a command would be held against that leads there. Also what has to be known about it,
    /// as warnings.
    /// </summary>
    /// <param name="next">The root after it.</param>
    /// <param name="instead">The event that counts in place of the one taken back; null if it was annulled.</param>
    private protected virtual DomainResult CheckAfter(TRoot next, TEvent? instead) => DomainResult.Success();

    /// <summary>The root of a journal in which entries were taken back or corrected, if the state after it may be.</summary>
    internal DomainResult<TRoot> Rewritten(Journal<TEvent> journal, Func<TRoot, DomainResult> check)
    {
        if (journal.Count == Journal.Count)
        {
            return (TRoot)this;
        }

        var next = Refold(journal);
        var verdict = check(next);
        return verdict.IsSuccess ? DomainResult.Success(next, [.. verdict.Warnings]) : DomainResult<TRoot>.From(verdict);
    }

    /// <summary>What a command answered the first time.</summary>
    internal DomainResult<TRoot> Again(Recording recording) => DomainResult.Success((TRoot)this, Journal.Find(recording.Id)!.Warnings.AsSpan());

    /// <summary>
    /// What a command answers. Its warnings are kept with the entry that it wrote, so that they are answered again when it is sent again; then they are those
    /// kept, and no others.
    /// </summary>
    internal DomainResult<TRoot> Kept(DomainResult<TRoot> result, Recording recording)
    {
        if (!result.IsSuccess || result.Value.Journal.Count > Journal.Count)
        {
            return result.IsSuccess ? Told(result) : result;
        }

        return Journal.Find(recording.Id) is { } sent ? DomainResult.Success(result.Value, sent.Warnings.AsSpan()) : result;
    }

    /// <summary>The warnings of a command that wrote the last entry, kept with it.</summary>
    internal static DomainResult<TRoot> Told(DomainResult<TRoot> result)
    {
        if (result.IsSuccess && !result.Warnings.IsEmpty)
        {
            result.Value.Journal.Last!.Telling(result.Warnings);
        }

        return result;
    }

    /// <summary>
    /// Whether a command with this recording that asked for the same was carried out already, whatever the records of others show since; then its checks need
    /// not be made again.
    /// </summary>
    internal bool IsResend(TEvent happened, Recording recording)
    {
        Guard.Against.Null(recording);
        return Journal.Find(recording.Id) is { Annulment: null, Event: { } sent } && sent.AsSaid.Equals(happened.AsSaid);
    }

    /// <summary>
    /// What a recording that was used already answers: what it answered the first time, or that it stands for something else, and nothing that follows from
    /// the state. Null if it was not used.
    /// </summary>
    internal DomainResult<TRoot>? Sent(TEvent happened, Recording recording) =>
        IsResend(happened, recording) ? Again(recording)
        : Journal.Find(recording.Id) is { } existing && !Equals(existing.Event, happened) ? Record(happened, recording)
        : null;

    /// <summary>The root after one more entry.</summary>
    private protected abstract TRoot Next(Journal<TEvent> journal, Entry<TEvent> entry);

    /// <summary>The root of a whole journal that is not empty.</summary>
    private protected abstract TRoot Refold(Journal<TEvent> journal);
}
