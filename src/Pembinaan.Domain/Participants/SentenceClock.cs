using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Participants;

/// <summary>Counts the dates of a sentence of a fixed term. Allocates nothing, because the eligibility of a whole nation asks it.</summary>
internal sealed record SentenceClock
{
    private const int MostMonths = 12 * 10_000;
    private const int MostDays = 30 * MostMonths;

    private readonly ServedDays _served;
    private readonly int _months;
    private readonly int _days;
    private readonly int _fineMonths;
    private readonly int _fineDays;
    private readonly bool _isReleaseKnown;
    private readonly int _earliest;
    private readonly int _lastDecision;
    private readonly int _lastCommutation;
    private readonly ValueList<Remission> _remissions;
    private readonly AuthorityDates? _authority;
    private readonly int _interruptedSince;
    private readonly ServedDays? _servedSince;

    private SentenceClock(SentenceParts parts, ServedDays served, IEnumerable<SentenceTerm> terms, LocalDate earliest)
    {
        _served = served;
        (_months, _days) = Total(terms);
        (_fineMonths, _fineDays) = Total(parts.Fines.Where(static f => f.Payment == FinePayment.Unpaid).Select(static f => f.Term));
        _isReleaseKnown = !parts.Fines.Any(static f => f.Payment == FinePayment.Unknown);
        _earliest = Count(earliest);
        _remissions = parts.Remissions.Where(static r => r.RevokedOn is null).ToValueList();
        _authority = parts.Authority;
        var later = parts.Interruptions.Where(i => i.FirstDay > _authority?.StatedOn).ToValueList();
        _interruptedSince = later.IsEmpty ? int.MaxValue : later.Min(static i => Count(i.FirstDay));
        _servedSince = later.IsEmpty ? null : ServedDays.Of(_authority!.StatedOn, [], later);
        _lastCommutation = parts.Commutations.IsEmpty ? int.MinValue : Count(parts.Commutations[^1].Day);
        _lastDecision = parts.Remissions.Select(static r => Count(r.RevokedOn ?? r.GrantedOn)).Append(_lastCommutation).Max();
    }

    /// <summary>The clock, or null for life and death.</summary>
    internal static SentenceClock? Of(SentenceParts parts)
    {
        if (parts.Commutations.IsEmpty)
        {
            return parts.Kind == SentenceKind.FixedTerm
                ? new(parts, ServedDays.Of(parts.FirstDay, parts.Credits, parts.Interruptions), parts.Terms, parts.FirstDay)
                : null;
        }

        var last = parts.Commutations[^1];
        return last.Kind == SentenceKind.FixedTerm
            ? new(parts, ServedDays.Of(last.CountedFrom!.Value, [], parts.Interruptions), [last.Term!], last.Day)
            : null;
    }

    internal SentenceDate ServedFrom(Fraction fraction, SentenceCounting counting, SentenceTerm? atLeast)
    {
        var count = counting.RemissionInFractions == RemissionInFractions.NotCounted
            ? AtEarliest(Opening(Fraction(fraction, counting, atLeast, 0, 0), counting), _earliest)
            : WithRemissions(new(this, fraction, counting, atLeast));
        var stated = _authority?.Of(fraction);
        return atLeast is null || stated is null ? Date(count, stated, _lastDecision) : NotBefore(Least(atLeast, counting), Date(count, stated, _lastDecision));
    }

    /// <summary>The stated one is compared with what follows from the terms, unless an interruption has moved it since; then it is moved.</summary>
    internal SentenceDate InitialExpiry(SentenceCounting counting)
    {
        var stated = _authority?.InitialExpiry;
        var moved = stated is { } day && _interruptedSince < Count(day);
        var expiry = moved ? Expiry(counting, 0, 0) : ExpiryOfTerms(counting, 0, 0);
        return Date(AtEarliest(Opening(expiry, counting), _earliest), stated, _lastCommutation);
    }

    internal SentenceDate Release(SentenceCounting counting)
    {
        if (_isReleaseKnown)
        {
            return Date(WithRemissions(new(this, null, counting, null)), _authority?.Release, _lastDecision);
        }

        return _authority?.Release is { } stated && !IsOutdated(stated, _lastDecision) ? SentenceDate.Of(null, stated, false) : SentenceDate.Unknown;
    }

    /// <summary>The day on which a length alone is served. It counts from the first day like a fraction, which of nothing is nothing.</summary>
    private LocalDate? Least(SentenceTerm atLeast, SentenceCounting counting)
    {
        Fraction none = default;
        var count = counting.RemissionInFractions == RemissionInFractions.NotCounted
            ? AtEarliest(Opening(Fraction(none, counting, atLeast, 0, 0), counting), _earliest)
            : WithRemissions(new(this, none, counting, atLeast));
        return count is { } day ? ToDate(day) : null;
    }

    /// <summary>The authority states a fraction, not what it must at least amount to: the later of the two days holds.</summary>
    private static SentenceDate NotBefore(LocalDate? least, in SentenceDate date) => least is { } day ? date.NotBefore(day) : SentenceDate.NotReached;

    private static int Count(LocalDate day) => DayCount.Of(DateKey.Of(day));

    private static int? AtEarliest(int? count, int earliest) => count is { } found ? Math.Max(found, earliest) : null;

    /// <summary>The date as a day count once each remission counts only from its grant: whoever reached the date before a grant is not touched by it.</summary>
    private int? WithRemissions(in Question question)
    {
        var (months, days, earliest) = (0, 0, _earliest);
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

    /// <summary>The sum of lengths, which no number of sentences takes beyond ten thousand years.</summary>
    private static (int Months, int Days) Total(IEnumerable<SentenceTerm> terms)
    {
        var (months, days) = (0, 0);
        foreach (var term in terms)
        {
            (months, days) = (Math.Min(months + term.TotalMonths, MostMonths), Math.Min(days + term.Days, MostDays));
        }

        return (months, days);
    }

    /// <summary>The date made of a count; none where an interruption has no end, and of lengths that were cut, since any count of them is wrong.</summary>
    private SentenceDate Date(int? count, LocalDate? stated, int decided)
    {
        var computed = count is { } day && _months < MostMonths && _days < MostDays ? ToDate(day) : null;
        if (stated is not { } given)
        {
            return computed is null ? SentenceDate.NotReached : SentenceDate.Of(computed, null, false);
        }

        var isOutdated = IsOutdated(given, decided);
        return computed is null && isOutdated ? SentenceDate.NotReached : SentenceDate.Of(computed, given, isOutdated);
    }

    /// <summary>Whether a statement came before the last decision, or before an interruption that begins earlier than the stated day.</summary>
    private bool IsOutdated(LocalDate stated, int decided) => Count(_authority!.StatedOn) < decided || _interruptedSince < Count(stated);

    /// <summary>The day that the last served day opens: itself or the day after.</summary>
    private static int? Opening(int? dayAfter, SentenceCounting counting) => counting.Opens == RightOpensOn.DayAfter ? dayAfter : dayAfter - 1;

    private static LocalDate? ToDate(int count)
    {
        var key = DateKey.Bounded(DayCount.ToKey(count));
        return key is DateKey.Min or DateKey.Max ? null : DateKey.ToDate(key);
    }

    private int Anchor(SentenceCounting counting) => _served.Anchor + Shift(counting);

    private static int Shift(SentenceCounting counting) => counting.FirstDay == FirstDayCounting.Counts ? 0 : 1;

    /// <summary>The days of a length from a day on; by the calendar no day is lost where the corresponding day does not exist.</summary>
    private static int Length(int months, int days, MonthConvention convention, int from)
    {
        if (convention == MonthConvention.ThirtyDays)
        {
            return (30 * months) + days;
        }

        var after = Term.Of(months, days, convention).Inclusive.AfterKey(DayCount.ToKey(from));
        return after == DateKey.Max ? int.MaxValue / 8 : DayCount.Of(after) - from;
    }

    private static int RemissionLength(SentenceCounting counting, int months, int days, int before)
    {
        if ((months | days) == 0 || counting.RemissionMonths == MonthConvention.ThirtyDays)
        {
            return (30 * months) + days;
        }

        var from = DayCount.ToKey(before);
        var to = counting.RemissionOrder == RemissionOrder.MonthsThenDays
            ? Term.Of(-months, -days, counting.RemissionMonths).AfterKey(from)
            : Term.OfMonths(-months, counting.RemissionMonths).AfterKey(DayCount.Add(from, -days));
        return before - DayCount.Of(to);
    }

    /// <summary>A fraction of months of 30 days takes remission in months of 30 days too: a calendar to count back on there is none.</summary>
    private static int RemissionInFraction(SentenceCounting counting, int months, int days, int before) =>
        counting.FractionMonths == MonthConvention.ThirtyDays ? (30 * months) + days : RemissionLength(counting, months, days, before);

    private int? Fraction(Fraction fraction, SentenceCounting counting, SentenceTerm? atLeast, int remissionMonths, int remissionDays)
    {
        var anchor = Anchor(counting);
        var whole = Length(_months, _days, counting.FractionMonths, anchor);
        var off = counting.RemissionInFractions == RemissionInFractions.BeforeTheFraction ? RemissionInFraction(counting, remissionMonths, remissionDays, anchor + whole) : 0;
        whole = Math.Max(0, whole - off);
        var needed = counting.Rounding switch
        {
            FractionRounding.DownToTheDay => fraction.RoundedDown(whole),
            FractionRounding.DownToWholeMonths => WholeMonths(fraction, counting, anchor, off),
            _ => fraction.RoundedUp(whole),
        };
        if (atLeast is not null)
        {
            needed = Math.Max(needed, Length(atLeast.TotalMonths, atLeast.Days, counting.FractionMonths, anchor));
        }

        if (counting.RemissionInFractions == RemissionInFractions.AfterTheFraction)
        {
            needed = Math.Max(0, needed - RemissionInFraction(counting, remissionMonths, remissionDays, anchor + needed));
        }

        return _served.DayAfter(needed + Shift(counting));
    }

    private int WholeMonths(Fraction fraction, SentenceCounting counting, int anchor, int off)
    {
        var inDays = Math.Max(0L, (30L * _months) + _days - off);
        var months = (int)(fraction.Numerator * inDays / (30L * fraction.Denominator));
        var after = Term.OfMonths(months, counting.FractionMonths).AfterKey(DayCount.ToKey(anchor));
        return after == DateKey.Max ? int.MaxValue / 8 : DayCount.Of(after) - anchor;
    }

    private int? Expiry(SentenceCounting counting, int remissionMonths, int remissionDays)
    {
        if (_authority?.InitialExpiry is not { } stated || Count(_authority.StatedOn) < _lastCommutation)
        {
            return ExpiryOfTerms(counting, remissionMonths, remissionDays);
        }

        var end = Count(stated) + (counting.Opens == RightOpensOn.DayAfter ? 0 : 1);
        end -= RemissionLength(counting, remissionMonths, remissionDays, end);
        return _servedSince is { } since && end > since.Anchor ? since.DayAfter(end - since.Anchor) : end;
    }

    private int? ExpiryOfTerms(SentenceCounting counting, int remissionMonths, int remissionDays)
    {
        var anchor = Anchor(counting);
        var whole = Length(_months, _days, counting.ExpiryMonths, anchor);
        var needed = Math.Max(0, whole - RemissionLength(counting, remissionMonths, remissionDays, anchor + whole));
        return _served.DayAfter(needed + Shift(counting));
    }

    private int? End(SentenceCounting counting, int remissionMonths, int remissionDays) =>
        Expiry(counting, remissionMonths, remissionDays) is { } expiry ? expiry + Length(_fineMonths, _fineDays, counting.ExpiryMonths, expiry) : null;

    /// <summary>The date asked for: of a fraction, or of the release where there is none.</summary>
    private readonly struct Question(SentenceClock clock, Fraction? fraction, SentenceCounting counting, SentenceTerm? atLeast)
    {
        internal int? Answer(int months, int days) =>
            Opening(fraction is { } part ? clock.Fraction(part, counting, atLeast, months, days) : clock.End(counting, months, days), counting);
    }
}
