using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>Counts the dates of a sentence of a fixed term. Allocates nothing, because the eligibility of a whole nation asks it.</summary>
internal sealed record SentenceClock
{
    /// <summary>Ten thousand years, which take everything off.</summary>
    private const int MostMonths = 12 * 10_000;

    private readonly ServedDays _served;
    private readonly ValueList<SentenceTerm> _terms;
    private readonly ValueList<FineSubstitute> _fines;
    private readonly ValueList<LocalDate> _payments;
    private readonly ValueList<SentenceTerm> _substitutes;
    private readonly ValueList<SentenceTerm>? _mostSubstitutes;
    private readonly int _earliest;
    private readonly int _lastDecision;
    private readonly int _lastOfRelease;
    private readonly int _lastOfTerms;
    private readonly ValueList<Remission> _remissions;
    private readonly AuthorityDates? _authority;
    private readonly int _interruptedSince;
    private readonly int _goneSince;
    private readonly ServedDays? _servedSince;
    private readonly ServedDays? _servedByThen;

    private SentenceClock(SentenceParts parts, LocalDate firstDay, ValueList<DetentionCredit> credits, ValueList<SentenceTerm> terms, LocalDate earliest)
    {
        _served = ServedDays.Of(firstDay, credits, parts.Interruptions);
        _terms = terms;
        _fines = parts.Fines;
        _payments = _fines.Select(static f => f.PaidOn).OfType<LocalDate>().Append(LocalDate.MaxIsoValue).Distinct().Order().ToValueList();
        _substitutes = SubstitutesOn(_payments[0], false);
        _mostSubstitutes = parts.HasOpenFine ? SubstitutesOn(_payments[0], true) : null;
        _earliest = Count(earliest);
        _remissions = parts.Counting.ToValueList();
        _authority = parts.Authority;
        var later = parts.Interruptions.Where(i => i.FirstDay > _authority?.StatedOn).ToValueList();
        _interruptedSince = later.Select(static i => Count(i.FirstDay)).Append(int.MaxValue).Min();
        _goneSince = parts.Interruptions.Where(static i => i.IsOpenEnded).Select(static i => Count(i.FirstDay)).Append(int.MaxValue).Min();
        _servedSince = later.IsEmpty ? null : ServedDays.Of(_authority!.StatedOn, [], later);
        var stated = parts.Interruptions.Where(i => i.FirstDay <= _authority?.StatedOn).ToValueList();
        _servedByThen = stated.IsEmpty ? null : ServedDays.Of(firstDay, credits, stated);
        _lastOfTerms = terms
            .Skip(1)
            .Select(static t => t.Since)
            .Append(parts.Commutations.IsEmpty ? null : parts.Commutations[^1].Day)
            .Select(static d => d is { } day ? Count(day) : int.MinValue)
            .Max();
        _lastDecision = parts.Remissions.Select(static r => Count(r.RevokedOn ?? r.GrantedOn)).Append(_lastOfTerms).Max();
        _lastOfRelease = parts.Fines.SelectMany(static f => new[] { f.Settled, f.ImposedOn }).OfType<LocalDate>().Select(Count).Append(_lastDecision).Max();
    }

    /// <summary>The clock, or null for life and death.</summary>
    internal static SentenceClock? Of(SentenceParts parts)
    {
        if (parts.Commutations.IsEmpty)
        {
            return parts.Kind == SentenceKind.FixedTerm
                ? new(parts, parts.FirstDay, parts.Credits, parts.Terms, parts.FirstDay)
                : null;
        }

        var last = parts.Commutations[^1];
        return last.Kind == SentenceKind.FixedTerm
            ? new(parts, last.CountedFrom!.Value, [], [last.Term!, .. parts.Terms.Where(parts.Follows)], last.Day)
            : null;
    }

    internal SentenceDate ServedFrom(Fraction fraction, SentenceCounting counting, SentenceTerm? atLeast, LeastReading reading)
    {
        if (atLeast is not null && reading == LeastReading.Literal)
        {
            if (FallsShort(fraction, counting, atLeast))
            {
                return SentenceDate.TooShort;
            }

            atLeast = null;
        }

        var count =
            counting.RemissionInFractions == RemissionInFractions.NotCounted
                ? AtEarliest(Opening(FractionEnd(fraction, counting, atLeast, 0, 0), counting), _earliest)
                : WithRemissions(new(this, fraction, counting, atLeast), _earliest);
        var stated = _authority?.Of(fraction);
        return atLeast is null || stated is null ? Date(count, stated, _lastDecision) : NotBefore(Least(atLeast, counting), Date(count, stated, _lastDecision));
    }

    /// <summary>The stated one is compared with what follows from the terms, unless an interruption has moved it since; then it is moved.</summary>
    internal SentenceDate InitialExpiry(SentenceCounting counting)
    {
        var stated = _authority?.InitialExpiry;
        var moved = stated is { } day && _interruptedSince < Count(day);
        var expiry = moved ? End(counting, 0, 0, []) : EndOfTerms(counting, 0, 0, []);
        return Date(AtEarliest(Opening(expiry, counting), _earliest), stated, _lastOfTerms);
    }

    internal SentenceDate Release(SentenceCounting counting)
    {
        if (_mostSubstitutes is not { } most)
        {
            return ReleaseAfter(_substitutes, false, counting);
        }

        // What follows the sentence can only move the day later, so that it lies between that with all of these fines paid and that with none.
        return _authority?.Release is { } stated && !IsOutdated(stated, _lastOfRelease)
            ? Date(null, stated, _lastOfRelease)
            : SentenceDate.Between(ReleaseAfter(_substitutes, false, counting), ReleaseAfter(most, true, counting));
    }

    /// <summary>Whoever is released by the day of a payment is not touched by it, and it opens nothing before its day.</summary>
    private SentenceDate ReleaseAfter(ValueList<SentenceTerm> substitutes, bool withOpen, SentenceCounting counting)
    {
        var reached = WithRemissions(new(this, null, counting, null, substitutes), _earliest);
        for (var i = 0; i + 1 < _payments.Count && !(reached <= Count(_payments[i])); i++)
        {
            reached = WithRemissions(new(this, null, counting, null, SubstitutesOn(_payments[i + 1], withOpen)), Math.Max(_earliest, Count(_payments[i])));
        }

        return Date(reached, _authority?.Release, _lastOfRelease);
    }

    /// <summary>What replaces fines that are not paid by the eve of a day.</summary>
    private ValueList<SentenceTerm> SubstitutesOn(LocalDate day, bool withOpen) =>
        _fines.Where(f => f.IsDemandedOn(day, withOpen)).Select(static f => f.Term).ToValueList();

    /// <summary>The day on which a length alone is served. It counts from the first day like a fraction, which of nothing is nothing.</summary>
    private LocalDate? Least(SentenceTerm atLeast, SentenceCounting counting)
    {
        Fraction none = default;
        var count =
            counting.RemissionInFractions == RemissionInFractions.NotCounted
                ? AtEarliest(Opening(FractionEnd(none, counting, atLeast, 0, 0), counting), _earliest)
                : WithRemissions(new(this, none, counting, atLeast), _earliest);
        return count is { } day ? ToDate(day) : null;
    }

    /// <summary>The authority states a fraction, not what it must at least amount to: the later of the two days holds.</summary>
    private static SentenceDate NotBefore(LocalDate? least, in SentenceDate date) => least is { } day ? date.NotBefore(day) : SentenceDate.NotReached;

    private static int Count(LocalDate day) => DayCount.Of(DateKey.Of(day));

    /// <summary>
    /// Not before a day on which it was decided; where that day is not served, as during an escape, on the next that is. Null if there is none.
    /// </summary>
    private int? AtEarliest(int? count, int earliest) =>
        count is not { } found ? null
        : found >= earliest ? found
        : _served.NextFrom(earliest);

    /// <summary>The date as a day count once each remission counts only from its grant: whoever reached the date before a grant is not touched by it.</summary>
    private int? WithRemissions(in Question question, int earliest)
    {
        var (months, days) = (0, 0);
        foreach (var remission in _remissions.AsSpan())
        {
            var granted = Count(remission.GrantedOn);
            if (AtEarliest(question.Answer(months, days), earliest) is { } reached && reached <= granted)
            {
                return reached;
            }

            months += remission.Months;
            days += remission.Days;
            earliest = Math.Max(earliest, granted);
        }

        return AtEarliest(question.Answer(months, days), earliest);
    }

    /// <summary>The day that a term laid from a day opens; null beyond the calendar.</summary>
    internal static LocalDate? After(LocalDate from, SentenceTerm term, SentenceCounting counting) =>
        SentenceLengths.EndOf([term], Count(from), counting.ExpiryMonths, counting.Years) is { } end ? ToDate(end) : null;

    /// <summary>The day itself if it is served, else the next one that is; null if there is none.</summary>
    internal LocalDate? NextServed(LocalDate day) => _served.NextFrom(Count(day)) is { } next ? ToDate(next) : null;

    /// <summary>The date made of a count; none where an interruption has no end, nor on a day of one, whatever the authority says.</summary>
    private SentenceDate Date(int? count, LocalDate? stated, int decided)
    {
        var computed = count is { } day ? ToDate(day) : null;
        if (stated is not { } given)
        {
            return computed is null ? SentenceDate.NotReached : SentenceDate.Of(computed, null, false);
        }

        var isOutdated = IsOutdated(given, decided);
        return (isOutdated && computed is null) || (!isOutdated && Count(given) >= _goneSince && given != computed)
            ? SentenceDate.NotReached
            : SentenceDate.Of(computed, given, isOutdated);
    }

    /// <summary>Whether a statement came before the last decision, or before an interruption that begins earlier than the stated day.</summary>
    private bool IsOutdated(LocalDate stated, int decided) => Count(_authority!.StatedOn) < decided || _interruptedSince < Count(stated);

    /// <summary>The day that the last served day opens: itself or the day after.</summary>
    private static int? Opening(int? dayAfter, SentenceCounting counting) => counting.Opens == EntitlementDay.DayAfter ? dayAfter : dayAfter - 1;

    private static LocalDate? ToDate(int count)
    {
        var key = DateKey.Bounded(DayCount.ToKey(count));
        return key is DateKey.Min or DateKey.Max ? null : DateKey.ToDate(key);
    }

    private int Anchor(SentenceCounting counting) => _served.Anchor + Shift(counting);

    private static int Shift(SentenceCounting counting) => counting.FirstDay == FirstDayCounting.Counts ? 0 : 1;

    private static int RemissionLength(SentenceCounting counting, int months, int days, int before)
    {
        if ((months | days) == 0 || counting.RemissionMonths == MonthConvention.ThirtyDays)
        {
            return (30 * months) + days;
        }

        months = Math.Min(months, MostMonths);
        var from = DayCount.ToKey(before);
        var to =
            counting.RemissionOrder == RemissionOrder.MonthsThenDays
                ? Term.Of(-months, -days, counting.RemissionMonths).AfterKey(from)
                : Term.OfMonths(-months, counting.RemissionMonths).AfterKey(DayCount.Add(from, -days));
        return before - DayCount.Of(Math.Max(to, DateKey.FirstDay));
    }

    /// <summary>A fraction of months of 30 days takes remission in months of 30 days too: a calendar to count back on there is none.</summary>
    private static int RemissionInFraction(SentenceCounting counting, int months, int days, int before) =>
        counting.FractionMonths == MonthConvention.ThirtyDays ? (30 * months) + days : RemissionLength(counting, months, days, before);

    /// <summary>Whether the fraction of the whole, before any remission, is less than a length.</summary>
    private bool FallsShort(Fraction fraction, SentenceCounting counting, SentenceTerm atLeast) =>
        Parts(fraction, counting) is { } parts && LengthOf(atLeast, counting) is { } least && parts < (long)fraction.Denominator * least;

    private int? LengthOf(SentenceTerm term, SentenceCounting counting)
    {
        var anchor = Anchor(counting);
        return SentenceLengths.EndOf([term], anchor, counting.FractionMonths, counting.Years) is { } end ? end - anchor : null;
    }

    /// <summary>
    /// The fraction in parts of a day, of which its denominator makes a day: of the terms themselves where months have 30 days, else of the days that the terms
    /// have by the calendar.
    /// </summary>
    private long? Parts(Fraction fraction, SentenceCounting counting)
    {
        var anchor = Anchor(counting);
        return counting.FractionMonths == MonthConvention.ThirtyDays ? SentenceLengths.PartsOf(fraction, _terms.AsSpan(), anchor, counting.Years)
            : SentenceLengths.EndOf(_terms.AsSpan(), anchor, counting.FractionMonths, counting.Years) is { } end ? (long)fraction.Numerator * (end - anchor)
            : null;
    }

    private int? FractionEnd(Fraction fraction, SentenceCounting counting, SentenceTerm? atLeast, int remissionMonths, int remissionDays)
    {
        var anchor = Anchor(counting);
        if (Parts(fraction, counting) is not { } parts)
        {
            return null;
        }

        var off = 0;
        if (counting.RemissionInFractions == RemissionInFractions.BeforeTheFraction && (remissionMonths | remissionDays) != 0)
        {
            if (SentenceLengths.EndOf(_terms.AsSpan(), anchor, counting.FractionMonths, counting.Years) is not { } end)
            {
                return null;
            }

            off = RemissionInFraction(counting, remissionMonths, remissionDays, end);
            parts = Math.Max(0, parts - ((long)fraction.Numerator * off));
        }

        var needed = counting.Rounding switch
        {
            FractionRounding.DownToTheDay => (int)(parts / fraction.Denominator),
            FractionRounding.DownToWholeMonths => WholeMonths(fraction, counting, anchor, off),
            _ => (int)((parts + fraction.Denominator - 1) / fraction.Denominator),
        };
        if (atLeast is not null)
        {
            if (LengthOf(atLeast, counting) is not { } least)
            {
                return null;
            }

            needed = Math.Max(needed, least);
        }

        if (counting.RemissionInFractions == RemissionInFractions.AfterTheFraction)
        {
            needed = Math.Max(0, needed - RemissionInFraction(counting, remissionMonths, remissionDays, anchor + needed));
        }

        return _served.DayAfter(needed + Shift(counting));
    }

    private int WholeMonths(Fraction fraction, SentenceCounting counting, int anchor, int off)
    {
        var inDays = -(long)off;
        foreach (var term in _terms.AsSpan())
        {
            inDays += (30L * term.TotalMonths) + term.Days;
        }

        var months = (int)(fraction.Numerator * Math.Max(0L, inDays) / (30L * fraction.Denominator));
        return SentenceLengths.After(anchor, months, counting.FractionMonths, counting.Years) is { } end ? end - anchor : int.MaxValue / 8;
    }

    /// <summary>
    /// The day after everything is served. Remission, credit and interruptions are of the whole chain: the terms and what replaces fines after them.
    /// </summary>
    private int? End(SentenceCounting counting, int remissionMonths, int remissionDays, ReadOnlySpan<SentenceTerm> substitutes)
    {
        if (_authority?.InitialExpiry is not { } stated
            || Count(_authority.StatedOn) < _lastOfTerms
            || (_goneSince <= Count(_authority.StatedOn) && _goneSince <= Count(stated)))
        {
            return EndOfTerms(counting, remissionMonths, remissionDays, substitutes);
        }

        if (
            SentenceLengths.EndOf(substitutes, Count(stated) + (counting.Opens == EntitlementDay.DayAfter ? 0 : 1), counting.ExpiryMonths, counting.Years)
            is not { } end
        )
        {
            return null;
        }

        // Taken off served days alone, as from the end of the terms; with nothing to take off, the stated day is the end.
        var served = (remissionMonths | remissionDays) == 0 ? 0 : _servedByThen?.Until(end - 1) ?? 0;
        end = served == 0 ? end - RemissionLength(counting, remissionMonths, remissionDays, end)
            : _servedByThen!.DayAfter(Math.Max(0, served - RemissionLength(counting, remissionMonths, remissionDays, _servedByThen.Anchor + served))) ?? end;
        return _servedSince is { } since && end > since.Anchor ? since.DayAfter(end - since.Anchor) : end;
    }

    private int? EndOfTerms(SentenceCounting counting, int remissionMonths, int remissionDays, ReadOnlySpan<SentenceTerm> substitutes)
    {
        var anchor = Anchor(counting);
        if (
            SentenceLengths.EndOf(_terms.AsSpan(), anchor, counting.ExpiryMonths, counting.Years) is not { } ofTerms
            || SentenceLengths.EndOf(substitutes, ofTerms, counting.ExpiryMonths, counting.Years) is not { } end
        )
        {
            return null;
        }

        var needed = Math.Max(0, end - RemissionLength(counting, remissionMonths, remissionDays, end) - anchor);
        return _served.DayAfter(needed + Shift(counting));
    }

    /// <summary>The date asked for: of a fraction, or of the release where there is none.</summary>
    private readonly struct Question(
        SentenceClock clock,
        Fraction? fraction,
        SentenceCounting counting,
        SentenceTerm? atLeast,
        ValueList<SentenceTerm> substitutes = default
    )
    {
        internal int? Answer(int months, int days) =>
            Opening(
                fraction is { } part
                    ? clock.FractionEnd(part, counting, atLeast, months, days)
                    : clock.End(counting, months, days, substitutes.AsSpan()),
                counting
            );
    }
}
