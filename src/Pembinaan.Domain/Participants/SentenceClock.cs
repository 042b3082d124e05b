using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Participants;

/// <summary>Counts the dates of a sentence of a fixed term. Allocates nothing, because the eligibility of a whole nation asks it.</summary>
internal sealed record SentenceClock
{
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

    private SentenceClock(SentenceParts parts, ServedDays served, IReadOnlyCollection<SentenceTerm> terms, LocalDate earliest)
    {
        _served = served;
        _months = terms.Sum(static t => t.TotalMonths);
        _days = terms.Sum(static t => t.Days);
        var fines = parts.Fines.Where(static f => f.Payment == FinePayment.Unpaid).ToList();
        _fineMonths = fines.Sum(static f => f.Term.TotalMonths);
        _fineDays = fines.Sum(static f => f.Term.Days);
        _isReleaseKnown = !parts.Fines.Any(static f => f.Payment == FinePayment.Unknown);
        _earliest = Count(earliest);
        _remissions = parts.Remissions.Where(static r => r.RevokedOn is null).ToValueList();
        _authority = parts.Authority;
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
        var stated = atLeast is null ? _authority?.Of(fraction) : null;
        return Date(count, stated, _lastDecision);
    }

    internal SentenceDate InitialExpiry(SentenceCounting counting) =>
        Date(AtEarliest(Opening(Expiry(counting, 0, 0), counting), _earliest), _authority?.InitialExpiry, _lastCommutation);

    internal SentenceDate Release(SentenceCounting counting)
    {
        var computed = _isReleaseKnown ? WithRemissions(new(this, null, counting, null)) : null;
        return _isReleaseKnown || _authority?.Release is not null ? Date(computed, _authority?.Release, _lastDecision) : SentenceDate.Unknown;
    }

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

    /// <summary>A date that no day of the calendar reaches, because an interruption has no end, does not exist.</summary>
    private SentenceDate Date(int? count, LocalDate? stated, int decided)
    {
        var computed = count is { } day ? ToDate(day) : null;
        return computed is null && stated is null
            ? SentenceDate.Undefined
            : SentenceDate.Of(computed, stated, stated is not null && Count(_authority!.StatedOn) < decided);
    }

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

    private int? Fraction(Fraction fraction, SentenceCounting counting, SentenceTerm? atLeast, int remissionMonths, int remissionDays)
    {
        var anchor = Anchor(counting);
        var whole = Length(_months, _days, counting.FractionMonths, anchor);
        var off = counting.RemissionInFractions == RemissionInFractions.BeforeTheFraction ? RemissionLength(counting, remissionMonths, remissionDays, anchor + whole) : 0;
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
            needed = Math.Max(0, needed - RemissionLength(counting, remissionMonths, remissionDays, anchor + needed));
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
        if (_authority?.InitialExpiry is { } stated && Count(_authority.StatedOn) >= _lastCommutation)
        {
            var end = Count(stated) + (counting.Opens == RightOpensOn.DayAfter ? 0 : 1);
            return end - RemissionLength(counting, remissionMonths, remissionDays, end);
        }

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
