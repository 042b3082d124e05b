using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>
/// Lays the terms of a sentence one after another, each from the end of the one before. A sum of months and days would stand for the sequence only by chance.
/// Allocates nothing.
/// </summary>
internal static class SentenceLengths
{
    private static readonly int LastDay = DayCount.Of(DateKey.LastDay);

    /// <summary>The day count after the last day of the last term; null beyond the calendar.</summary>
    internal static int? EndOf(ReadOnlySpan<SentenceTerm> terms, int from, MonthConvention months, YearConvention years)
    {
        var at = from;
        foreach (var term in terms)
        {
            if (After(at, term.TotalMonths, months, years) is not { } end || (at = end + term.Days) > LastDay)
            {
                return null;
            }
        }

        return at;
    }

    /// <summary>
    /// The days of a fraction of the terms, as a whole number of parts of a day, of which the denominator makes a day. Of each term the fraction is taken as of
    /// years, months and days: part of a month
    /// becomes days of which 30 make it, and part of a day is carried into the next term, so that terms in days are one term of as many days. Null beyond the
    /// calendar.
    /// </summary>
    internal static long? PartsOf(Fraction fraction, ReadOnlySpan<SentenceTerm> terms, int from, YearConvention years)
    {
        var (at, rest, denominator) = (from, 0L, fraction.Denominator);
        foreach (var term in terms)
        {
            var months = Math.DivRem((long)fraction.Numerator * term.TotalMonths, denominator, out var ofMonth);
            if (After(at, (int)months, MonthConvention.ThirtyDays, years) is not { } end)
            {
                return null;
            }

            var days = Math.DivRem(rest + (30L * ofMonth) + ((long)fraction.Numerator * term.Days), denominator, out rest);
            if (end + days > LastDay)
            {
                return null;
            }

            at = (int)(end + days);
        }

        return ((long)(at - from) * denominator) + rest;
    }

    /// <summary>The day count so many months later; no day is lost where the corresponding day does not exist. Null beyond the calendar.</summary>
    internal static int? After(int from, int months, MonthConvention convention, YearConvention years)
    {
        var whole = months;
        var rest = 0;
        if (convention == MonthConvention.ThirtyDays)
        {
            whole = years == YearConvention.Calendar ? months - (months % 12) : 0;
            rest = 30 * (months - whole);
        }

        if (whole == 0)
        {
            return from + rest;
        }

        var after = Term.OfMonths(whole, MonthConvention.RolledUp).AfterKey(DayCount.ToKey(from));
        return after == DateKey.Max ? null : DayCount.Of(after) + rest;
    }
}
