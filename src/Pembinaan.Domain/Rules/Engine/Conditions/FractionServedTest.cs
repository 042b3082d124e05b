using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// Whether enough days are served on a day, in integers and without division. A length below one day is none, so nothing can be said of its parts.
/// </summary>
internal readonly struct FractionServedTest(int dayCount, int numerator, int denominator) : IDayTest<(LocalDate First, int Second)>
{
    private const int MoreThanTheCalendar = 4_000_000;

    public Verdict Judge((LocalDate First, int Second) value) =>
        value.Second < 1
            ? Verdict.Undetermined
            : DayTests.Of((long)denominator * (dayCount - DayCount.Of(DateKey.Of(value.First))) >= (long)numerator * value.Second);

    /// <summary>The key of the first day on which enough is served; part of a day is a whole day to be served.</summary>
    internal static int FirstKey(int first, int days, int numerator, int denominator, int countsToday)
    {
        var needed = (((long)numerator * days) + denominator - 1) / denominator;
        return DayCount.Add(first, (int)Math.Clamp(needed - countsToday, -MoreThanTheCalendar, MoreThanTheCalendar));
    }
}
