using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

public sealed class Latest_start_of_a_length
{
    public static TheoryData<string, string, bool> LastRecords => new()
    {
        { "2023-08-31", "2024-02-29", true },
        { "2022-08-29", "2023-02-28", true },
        { "2023-12-31", "2024-06-30", true },
        { "2026-05-31", "2026-11-30", true },
        { "2023-08-31", "2024-02-28", false },
        { "2022-08-29", "2023-02-27", false },
        { "2023-12-31", "2024-06-29", false },
        { "2026-05-31", "2026-11-29", false },
    };

    public static TheoryData<string, int, string, string, string> Ends => new()
    {
        { "2026-02-28", 6, "2025-08-28", "2025-08-31", "2025-09-01" },
        { "2027-02-28", 3, "2026-11-28", "2026-11-30", "2026-12-01" },
        { "2028-02-29", 12, "2027-02-28", "2027-02-28", "2027-03-01" },
    };

    private static IEnumerable<LocalDate> EndsOf2023To2028 => Enumerable.Range(0, Period.DaysBetween(new(2023, 1, 1), new(2029, 1, 1))).Select(static i => new LocalDate(2023, 1, 1).PlusDays(i));

    /// <summary>With the day after it, this is the largest start: adding a length never leads a later day to an earlier one.</summary>
    [Property(MaxTest = Any.Often)]
    public Property Is_the_largest_day_from_which_the_length_leads_no_further() => Prop.ForAll(Any.Day, Any.Length, static (day, length) =>
    {
        var start = length.LatestStart(day);
        return length.After(start) <= day && length.After(start.PlusDays(1)) > day;
    });

    [Fact]
    public void Is_the_largest_on_every_day_around_two_leap_years()
    {
        var months = Enumerable.Range(-26, 53);
        var wrong =
            from convention in Any.Conventions
            from month in months
            let length = Term.OfMonths(month, convention)
            from offset in Enumerable.Range(0, 800)
            let day = new LocalDate(2023, 1, 1).PlusDays(offset)
            let start = length.LatestStart(day)
            where length.After(start) > day || length.After(start.PlusDays(1)) <= day
            select (length, day);

        wrong.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(LastRecords))]
    [Trait("Vectors", "DV2")]
    public void Answers_the_same_as_asking_forward(string last, string asOf, bool sixMonthsPassed)
    {
        var length = Term.OfMonths(6);

        (length.After(last.Day()) <= asOf.Day()).Should().Be(sixMonthsPassed);
        (last.Day() <= length.LatestStart(asOf.Day())).Should().Be(sixMonthsPassed);
    }

    [Fact]
    [Trait("Vectors", "DV2")]
    public void Differs_from_counting_back_where_counting_back_is_wrong()
    {
        var (records, asked) = (new HashSet<LocalDate>(), new HashSet<LocalDate>());
        for (var last = new LocalDate(2020, 1, 1); last.Year <= 2027; last = last.PlusDays(1))
        {
            for (var asOf = last.PlusMonths(6).PlusDays(-5); asOf < last.PlusMonths(6).PlusDays(10); asOf = asOf.PlusDays(1))
            {
                var forward = last.PlusMonths(6) <= asOf;
                (last <= Term.OfMonths(6).LatestStart(asOf)).Should().Be(forward);
                if (forward != last <= asOf.PlusMonths(-6))
                {
                    records.Add(last);
                    asked.Add(asOf);
                }
            }
        }

        (records.Count, asked.Count).Should().Be((54, 40));
    }

    [Theory]
    [MemberData(nameof(Ends))]
    [Trait("Vectors", "DV2")]
    public void Is_neither_the_end_less_the_length_nor_the_latest_start_of_an_inclusive_term(string end, int months, string naive, string latest, string inclusive)
    {
        var length = Term.OfMonths(months);

        end.Day().PlusMonths(-months).Should().Be(naive.Day());
        length.LatestStart(end.Day()).Should().Be(latest.Day());
        length.LatestStartOfTermEnding(end.Day()).Should().Be(inclusive.Day());
    }

    [Fact]
    [Trait("Vectors", "DV2")]
    public void Differs_from_the_end_less_the_length_on_as_many_days_as_were_counted() => Enumerable.Range(1, 13)
        .Select(static months => EndsOf2023To2028.Count(end => Term.OfMonths(months).LatestStart(end) != end.PlusMonths(-months)))
        .Should().Equal(30, 12, 24, 24, 12, 30, 6, 30, 18, 18, 30, 1, 30);

    [Fact]
    [Trait("Scenario", "S08")]
    public void Is_the_last_day_for_notice()
    {
        var end = new LocalDate(2024, 12, 31);

        Term.OfMonths(3).LatestStart(end).Should().Be(new LocalDate(2024, 9, 30));
        Term.OfDays(90).LatestStart(end).Should().Be(new LocalDate(2024, 10, 2));
    }

    [Fact]
    public void Refuses_to_leave_the_calendar()
    {
        FluentActions.Invoking(static () => Term.OfMonths(1).LatestStart(new(1, 1, 30))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(static () => Term.OfDays(-1).LatestStart(new(9999, 12, 31))).Should().Throw<ArgumentOutOfRangeException>();
        Term.OfMonths(1).LatestStart(new(1, 2, 1)).Should().Be(new LocalDate(1, 1, 1));
    }
}
