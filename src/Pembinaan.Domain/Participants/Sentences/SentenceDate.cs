using NodaTime.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>A date of a sentence: computed under a named counting, or the authority's own, which wins; both are kept, so that a mismatch is seen.</summary>
/// <remarks>The default value is unknown.</remarks>
public readonly record struct SentenceDate
{
    private readonly LocalDate? _least;
    private readonly LocalDate? _earliest;
    private readonly LocalDate? _latest;

    private SentenceDate(LocalDate earliest, LocalDate? latest)
        : this(SentenceDateStanding.Unknown, null, null, false)
    {
        _earliest = earliest;
        _latest = latest;
    }

    private SentenceDate(SentenceDateStanding standing, LocalDate? computed, LocalDate? stated, bool isOutdated, LocalDate? least = null)
    {
        Standing = standing;
        Computed = computed;
        Stated = stated;
        IsStatementOutdated = isOutdated;
        _least = least;
    }

    /// <summary>A date that is not known.</summary>
    public static SentenceDate Unknown => default;

    /// <summary>No date, because the sentence is for life or death.</summary>
    public static SentenceDate Undefined => new(SentenceDateStanding.Undefined, null, null, false);

    /// <summary>A date that no day reaches, because serving is interrupted without an end.</summary>
    public static SentenceDate NotReached => new(SentenceDateStanding.NotReached, null, null, false);

    /// <summary>No date, because the fraction amounts to less than the least that is asked for.</summary>
    public static SentenceDate TooShort => new(SentenceDateStanding.TooShort, null, null, false);

    /// <summary>Whether there is a date and whether it is known.</summary>
    public SentenceDateStanding Standing { get; }

    /// <summary>
    /// The date: the authority's, unless it is outdated; else the computed one. Null if there is none or it is unknown. Where a fraction must amount to a
    /// length, the day on which that length is served if it is later than the authority's.
    /// </summary>
    public LocalDate? Day => IsStatementOutdated ? Computed ?? StatedOrLeast : StatedOrLeast ?? Computed;

    /// <summary>The date as the library computes it under the counting that was asked for; null if it cannot.</summary>
    public LocalDate? Computed { get; }

    /// <summary>The date as the authority gives it; null if it gives none.</summary>
    public LocalDate? Stated { get; }

    /// <summary>
    /// The earliest day that it can be: the day itself if it is known; if only the payment of fines is not, the day on which it falls when all are paid. Null
    /// if there is no date, or not even that is known.
    /// </summary>
    public LocalDate? Earliest => Day ?? _earliest;

    /// <summary>
    /// The latest day that it can be: the day itself if it is known; if only the payment of fines is not, the day on which it falls when none is paid.
    /// Null if there is no date, not even that is known, or no day is reached then.
    /// </summary>
    public LocalDate? Latest => Day ?? _latest;

    /// <summary>Whether only the payment of fines is missing, so that it lies between <see cref="Earliest"/> and <see cref="Latest"/>.</summary>
    internal bool IsBetween => _earliest is not null;

    /// <summary>The date if all fines of unknown payment are paid; itself where that makes no difference.</summary>
    internal SentenceDate AtEarliest => _earliest is { } day ? Of(day, null, false) : this;

    /// <summary>The date if none of the fines of unknown payment is paid; itself where that makes no difference.</summary>
    internal SentenceDate AtLatest =>
        _earliest is null ? this
        : _latest is { } day ? Of(day, null, false)
        : NotReached;

    /// <summary>Whether something that moves the date came after the authority stated it: a remission, a revocation, a commutation, an interruption.</summary>
    public bool IsStatementOutdated { get; }

    /// <summary>
    /// Whether the authority's date and the computed one differ; before the day on which a length that the fraction must amount to is served, a difference
    /// changes nothing and is none.
    /// </summary>
    public bool IsMismatch => StatedOrLeast is { } stated && Computed is { } computed && stated != computed;

    private LocalDate? StatedOrLeast => Stated is { } stated && _least is { } least ? LocalDate.Max(stated, least) : Stated;

    /// <summary>
    /// From the date on: the days on which what the date opens is open. Empty if there is no date. If it is unknown, possible on every day, or from the
    /// earliest day on and certain from the latest.
    /// </summary>
    /// <returns>The window.</returns>
    public Window Since() =>
        Standing switch
        {
            SentenceDateStanding.Unknown => _earliest is { } earliest
                ? Window.Of(_latest is { } latest ? DateSet.From(latest) : DateSet.None, DateSet.From(earliest))
                : Window.Unknown,
            SentenceDateStanding.Undefined or SentenceDateStanding.NotReached or SentenceDateStanding.TooShort => Window.Never,
            _ => Window.From(Day!.Value),
        };

    /// <summary>The mismatch as a warning, if there is one.</summary>
    /// <param name="field">The field that it concerns.</param>
    /// <returns><see cref="ParticipantErrors.AuthorityDateDiffers"/> or <see cref="ParticipantErrors.AuthorityDateOutdated"/>, or null.</returns>
    public DomainError? Warning(string field)
    {
        Guard.Against.Null(field);
        if (!IsMismatch)
        {
            return null;
        }

        var definition = IsStatementOutdated ? ParticipantErrors.AuthorityDateOutdated : ParticipantErrors.AuthorityDateDiffers;
        return definition.Warning(field);
    }

    /// <inheritdoc/>
    /// <remarks>The date as yyyy-mm-dd, or why there is none; of a range both ends.</remarks>
    public override string ToString() =>
        Standing switch
        {
            SentenceDateStanding.Known => LocalDatePattern.Iso.Format(Day!.Value),
            SentenceDateStanding.Undefined => "undefined",
            SentenceDateStanding.NotReached => "not reached",
            SentenceDateStanding.TooShort => "too short",
            _ => _earliest is { } first ? $"{LocalDatePattern.Iso.Format(first)} to {AtLatest}" : "unknown",
        };

    /// <summary>The same where a fraction must amount to a length that is served on a day.</summary>
    internal SentenceDate NotBefore(LocalDate least) =>
        Standing == SentenceDateStanding.Known ? new(Standing, Computed, Stated, IsStatementOutdated, least) : this;

    /// <summary>The same, each day moved; not reached where that leaves the calendar.</summary>
    internal SentenceDate Moved(Term length) =>
        Moved(day => length.AfterKey(DateKey.Of(day)) is var key and not (DateKey.Min or DateKey.Max) ? DateKey.ToDate(key) : null);

    /// <summary>The same, each day moved to another that is no earlier for a later one; not reached where there is no other.</summary>
    internal SentenceDate Moved(Func<LocalDate, LocalDate?> move)
    {
        if (IsBetween)
        {
            return Between(AtEarliest.Moved(move), AtLatest.Moved(move));
        }

        if (Standing != SentenceDateStanding.Known)
        {
            return this;
        }

        var (computed, stated) = (Computed is { } c ? move(c) : null, Stated is { } s ? move(s) : null);
        return (Computed is null) == (computed is null) && (Stated is null) == (stated is null) ? Of(computed, stated, IsStatementOutdated) : NotReached;
    }

    /// <summary>What follows from the date; where it is a range, what lies between what follows from its ends.</summary>
    internal SentenceDate Then(Func<SentenceDate, SentenceDate> make) => IsBetween ? Between(make(AtEarliest), make(AtLatest)) : make(this);

    /// <summary>A date of which only the ends are known; the date itself where they are one day.</summary>
    internal static SentenceDate Between(in SentenceDate earliest, in SentenceDate latest) =>
        earliest == latest || (earliest.Day is { } same && same == latest.Day) ? earliest
        : earliest.Day is { } first && (latest.Day is not null || latest.Standing == SentenceDateStanding.NotReached) ? new(first, latest.Day)
        : Unknown;

    internal static SentenceDate Of(LocalDate? computed, LocalDate? stated, bool isOutdated) =>
        computed is null && stated is null
            ? Unknown
            : new(SentenceDateStanding.Known, computed, stated, isOutdated && stated is not null && computed is not null);
}
