using NodaTime.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>A date of a sentence: computed under a named counting, or the authority's own, which wins; both are kept, so that a mismatch is seen.</summary>
/// <remarks>The default value is unknown.</remarks>
public readonly record struct SentenceDate
{
    private readonly LocalDate? _least;

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

    /// <summary>Whether something that moves the date came after the authority stated it: a remission, a revocation, a commutation, an interruption.</summary>
    public bool IsStatementOutdated { get; }

    /// <summary>
    /// Whether the authority's date and the computed one differ; before the day on which a length that the fraction must amount to is served, a difference
    /// changes nothing and is none.
    /// </summary>
    public bool IsMismatch => StatedOrLeast is { } stated && Computed is { } computed && stated != computed;

    private LocalDate? StatedOrLeast => Stated is { } stated && _least is { } least ? LocalDate.Max(stated, least) : Stated;

    /// <summary>From the date on: the days on which what the date opens is open. Empty if there is no date, possible on every day if it is unknown.</summary>
    /// <returns>The window.</returns>
    public Window Since() =>
        Standing switch
        {
            SentenceDateStanding.Unknown => Window.Unknown,
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
    /// <remarks>The date as yyyy-mm-dd, or why there is none.</remarks>
    public override string ToString() =>
        Standing switch
        {
            SentenceDateStanding.Known => LocalDatePattern.Iso.Format(Day!.Value),
            SentenceDateStanding.Undefined => "undefined",
            SentenceDateStanding.NotReached => "not reached",
            SentenceDateStanding.TooShort => "too short",
            _ => "unknown",
        };

    /// <summary>The same where a fraction must amount to a length that is served on a day.</summary>
    internal SentenceDate NotBefore(LocalDate least) =>
        Standing == SentenceDateStanding.Known ? new(Standing, Computed, Stated, IsStatementOutdated, least) : this;

    /// <summary>The same, each day moved; not reached where that leaves the calendar.</summary>
    internal SentenceDate Moved(Term length) =>
        Moved(day => length.AfterKey(DateKey.Of(day)) is var key and not (DateKey.Min or DateKey.Max) ? DateKey.ToDate(key) : null);

    /// <summary>The same, each day moved to another; not reached where there is no other.</summary>
    internal SentenceDate Moved(Func<LocalDate, LocalDate?> move)
    {
        if (Standing != SentenceDateStanding.Known)
        {
            return this;
        }

        var (computed, stated) = (Computed is { } c ? move(c) : null, Stated is { } s ? move(s) : null);
        return (Computed is null) == (computed is null) && (Stated is null) == (stated is null) ? Of(computed, stated, IsStatementOutdated) : NotReached;
    }

    internal static SentenceDate Of(LocalDate? computed, LocalDate? stated, bool isOutdated) =>
        computed is null && stated is null
            ? Unknown
            : new(SentenceDateStanding.Known, computed, stated, isOutdated && stated is not null && computed is not null);
}
