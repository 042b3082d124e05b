using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Whether enough days of a term are served on a day. The term's own days differ from person to person, so only the day asked is hoisted.</summary>
internal readonly struct TermServedTest(int dayCount, int numerator, int denominator, MonthConvention months) : IDayTest<(LocalDate First, Term Second)>
{
    public Verdict Judge((LocalDate First, Term Second) value) =>
        new FractionServedTest(dayCount, numerator, denominator).Judge((value.First, DaysOf(value.First, value.Second, months)));

    /// <summary>The days of a term from its first to its last day, both inclusive; 0 where it has none or leaves the calendar.</summary>
    internal static int DaysOf(LocalDate first, Term term, MonthConvention months)
    {
        var (key, counted) = (DateKey.Of(first), term.Under(months));
        return counted.IsPositive && counted.LastKeyFrom(key) is var last && last is not (DateKey.Min or DateKey.Max)
            ? DayCount.Of(last) - DayCount.Of(key) + 1
            : 0;
    }
}
