using System.Diagnostics;

namespace Pembinaan.Domain.Journals;

/// <summary>
/// One line of a journal: an event, the annulment of an earlier entry, or its correction, which is both; with identity, place in the order, and stamp.
/// </summary>
/// <typeparam name="TEvent">The events of the journal.</typeparam>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Entry<TEvent> : ILocalisable
    where TEvent : JournalEvent
{
    private Origin _origin;

    private Entry(EntryId id, int sequence, Stamp stamp, TEvent? @event, Annulment? annulment, ValueList<DomainError> warnings)
    {
        Warnings = warnings;
        Id = id;
        Sequence = sequence;
        Stamp = stamp;
        Event = @event;
        Annulment = annulment;
    }

    /// <summary>The identity, given by the application.</summary>
    public EntryId Id { get; }

    /// <summary>The place in the journal, counted from 1. It orders entries of the same instant.</summary>
    public int Sequence { get; }

    /// <summary>When and by whom it was recorded.</summary>
    public Stamp Stamp { get; }

    /// <summary>What happened, or null if the entry is an annulment.</summary>
    public TEvent? Event { get; }

    /// <summary>What the entry takes back, or null if it is an event alone.</summary>
    public Annulment? Annulment { get; }

    /// <summary>What the command that wrote the entry warned of. Sent again, it warns of the same, whatever has become known since.</summary>
    public ValueList<DomainError> Warnings { get; private set; }

    /// <summary>When, by whom and why texts about people were taken out of it; empty while it says what was recorded. A hash stands in place of each.</summary>
    public ValueList<Redaction> Redactions { get; private set; }

    /// <summary>Whether the entry corrects an earlier one: its event counts in place of that one's.</summary>
    public bool IsCorrection => Event is not null && Annulment is not null;

    /// <summary>An event as it was stored.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="sequence">The place, counted from 1.</param>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The entry.</returns>
    internal static Entry<TEvent> Of(EntryId id, int sequence, Stamp stamp, TEvent happened)
    {
        Guard.Against.Null(happened);
        return Checked(id, sequence, stamp, happened, null, []);
    }

    /// <summary>An annulment as it was stored.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="sequence">The place, counted from 1.</param>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="annulment">What is taken back, and why.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    internal static Entry<TEvent> Of(EntryId id, int sequence, Stamp stamp, Annulment annulment) => Checked(id, sequence, stamp, null, Given(annulment), []);

    /// <summary>A correction as it was stored.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="sequence">The place, counted from 1.</param>
    /// <param name="stamp">When and by whom.</param>
    /// <param name="instead">The event as it should have been recorded.</param>
    /// <param name="annulment">What is taken back, and why.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    internal static Entry<TEvent> Of(EntryId id, int sequence, Stamp stamp, TEvent instead, Annulment annulment)
    {
        Guard.Against.Null(instead);
        return Checked(id, sequence, stamp, instead, Given(annulment), []);
    }

    /// <summary>What the entry says in one line for people, such as an audit screen shows beside <see cref="Stamp"/>.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The line, without a full stop; of an annulment or correction with the entry it is about and the reason.</returns>
    public string In(Language language) =>
        (Event, Annulment) switch
        {
            ({ } happened, null) => happened.In(language),
            (null, { } taken) => Say.Of($"Entri {taken.Entry} dibatalkan: {taken.Reason}", $"Entry {taken.Entry} annulled: {taken.Reason}").In(language),
            ({ } instead, { } taken) => Say.Of(
                    $"Entri {taken.Entry} dikoreksi ({taken.Reason}): {instead}",
                    $"Entry {taken.Entry} corrected ({taken.Reason}): {instead}"
                )
                .In(language),
            _ => throw new UnreachableException(),
        };

    /// <summary>Whether two entries say the same, wherever they stand and whenever they were recorded.</summary>
    /// <param name="other">The other entry.</param>
    /// <returns>Whether event or annulment are equal.</returns>
    public bool SaysTheSameAs(Entry<TEvent> other)
    {
        Guard.Against.Null(other);
        return Equals(Event, other.Event) && Annulment == other.Annulment;
    }

    /// <inheritdoc/>
    /// <remarks>Of warnings the codes, and of an annulment the entry: texts about people do not leak into logs.</remarks>
    public override string ToString()
    {
        var (at, warned) = (RecordPrinter.Item(Sequence), string.Join(", ", Warnings.Select(static w => w.ErrorCode)));
        return $"Entry {{ Id = {Id}, Sequence = {at}, Stamp = {Stamp}, Event = {Event}, Annulment = {Annulment?.Entry}, Warnings = [{warned}] }}";
    }

    /// <summary>Keeps what the command warned of. Only the command that writes the entry does so, before anybody else has seen it.</summary>
    internal Entry<TEvent> Telling(ValueList<DomainError> warnings)
    {
        Warnings = warnings;
        return this;
    }

    /// <summary>Keeps when it was redacted. Only what reads and what rewrites stored entries does so.</summary>
    internal Entry<TEvent> Redacted(ValueList<Redaction> redactions) =>
        new(Id, Sequence, Stamp, Event, Annulment, Warnings) { Redactions = redactions };

    /// <summary>The same entry that says its event otherwise. Only what rewrites stored entries does so.</summary>
    internal Entry<TEvent> Saying(TEvent happened) => new(Id, Sequence, Stamp, happened, Annulment, Warnings) { Redactions = Redactions };

    /// <summary>The same entry with another stamp.</summary>
    internal Entry<TEvent> At(Stamp stamp) => stamp == Stamp ? this : new(Id, Sequence, stamp, Event, Annulment, Warnings);

    /// <summary>Says to which journal it is written, by the first entry of that, unless it was written to one before.</summary>
    internal void WrittenAfter(Entry<TEvent> first) => _origin = _origin.First is null ? new(first) : _origin;

    /// <summary>
    /// Whether it may stand in the journal that begins with an entry: it was not written to another before. Of one that was just read that is not known.
    /// </summary>
    internal bool MayFollow(Entry<TEvent> first) =>
        _origin.First is not { } own || ReferenceEquals(own, first) || (own.Id == first.Id && own.Stamp == first.Stamp && MaySay(own, first));

    // A first entry about somebody says another identity once two people were told apart.
    private static bool MaySay(Entry<TEvent> own, Entry<TEvent> first) => own.Event is IAboutPeople || own.SaysTheSameAs(first);

    private static Annulment Given(Annulment annulment)
    {
        Guard.Against.Null(annulment);
        Guard.Against.Null(annulment.Entry, nameof(annulment));
        Guard.Against.NullOrWhiteSpace(annulment.Reason, nameof(annulment));
        return annulment;
    }

    private static Entry<TEvent> Checked(EntryId id, int sequence, Stamp stamp, TEvent? happened, Annulment? annulment, ValueList<DomainError> warnings)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(stamp);
        Guard.Against.NegativeOrZero(sequence);
        return new(id, sequence, stamp, happened, annulment, warnings);
    }

    // No part of what the entry says: two that say the same are equal wherever they stand.
    private readonly struct Origin(Entry<TEvent>? first) : IEquatable<Origin>
    {
        public Entry<TEvent>? First => first;

        public bool Equals(Origin other) => true;

        public override bool Equals(object? obj) => obj is Origin;

        public override int GetHashCode() => 0;
    }
}
