using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

public sealed class Counting_of_days
{
    /// <summary>Every day of the years 1 to 9999: what follows from the calendar's lengths of months is compared day by day, what NodaTime counts once a month.</summary>
    [Fact]
    public void Agrees_with_NodaTime_on_every_day()
    {
        var wrong = new List<string>();
        var (previous, count) = (0, DayCount.Of(DateKey.FirstDay) - 1);
        var first = new LocalDate(1, 1, 1);
        for (var year = 1; year <= 9999; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
                for (var day = 1; day <= length; day++)
                {
                    var key = (year << 9) | (month << 5) | day;
                    count++;
                    if (DayCount.Of(key) != count || DayCount.ToKey(count) != key || DateKey.IsMonthEnd(key) != (day == length)
                        || (previous != 0 && (DateKey.Next(previous) != key || DateKey.Previous(key) != previous)))
                    {
                        wrong.Add($"{year}-{month}-{day}");
                    }

                    previous = key;
                }

                var end = new LocalDate(year, month, length);
                if (DateKey.Of(end) != previous || DateKey.ToDate(previous) != end || count - DayCount.Of(DateKey.FirstDay) != Period.DaysBetween(first, end))
                {
                    wrong.Add($"{end}");
                }
            }
        }

        wrong.Should().BeEmpty();
        DateKey.LastDay.Should().Be(previous);
    }

    [Property(MaxTest = Any.Often)]
    public Property Adds_days_as_NodaTime_does() => Prop.ForAll(
        Any.Day,
        Gen.Choose(-400_000, 400_000).ToArbitrary(),
        static (day, days) => DateKey.ToDate(DayCount.Add(DateKey.Of(day), days)) == day.PlusDays(days)
            && DateKey.ToDate(DayCount.Shift(DateKey.Of(day), days)) == day.PlusDays(days));

    [Property(MaxTest = Any.Often)]
    public Property Orders_keys_as_days_are_ordered() => Prop.ForAll(
        Any.Day, Any.Day, static (one, other) => Math.Sign(DateKey.Of(one).CompareTo(DateKey.Of(other))) == Math.Sign(one.CompareTo(other)));

    [Fact]
    public void Leaves_the_calendar_on_neither_side_unnoticed()
    {
        DayCount.Add(DateKey.FirstDay, -1).Should().Be(DateKey.Min);
        DayCount.Add(DateKey.FirstDay, 0).Should().Be(DateKey.FirstDay);
        DayCount.Add(DateKey.LastDay, 0).Should().Be(DateKey.LastDay);
        DayCount.Add(DateKey.LastDay, 1).Should().Be(DateKey.Max);
        DayCount.Add(DateKey.Min, 1).Should().Be(DateKey.Min);
        DayCount.Add(DateKey.Max, -1).Should().Be(DateKey.Max);
        DayCount.Shift(DayCount.Shift(DateKey.FirstDay, -3_000_000), 3_000_000).Should().Be(DateKey.FirstDay);
        DayCount.Shift(DayCount.Shift(DateKey.LastDay, 3_000_000), -3_000_000).Should().Be(DateKey.LastDay);
    }
}
