using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

[Trait("Vectors", "DV9")]
public sealed class Validity_period
{
    private static readonly ValidityPeriod Pks1 = Between("2023-02-01", "2025-01-31");

    private static readonly Arbitrary<ValidityPeriod> Periods = Cells.Index.Generator
        .SelectMany(static one => Cells.Index.Generator.SelectMany(other => Gen.Elements(false, true).Select(isOpen => isOpen
            ? ValidityPeriod.From(Cells.All[one].First)
            : ValidityPeriod.Between(Cells.All[Math.Min(one, other)].First, Cells.All[Math.Max(one, other)].Last).Value)))
        .ToArbitrary();

    [Theory]
    [Trait("Scenario", "S01")]
    [InlineData("2023-01-31", false)]
    [InlineData("2023-02-01", true)]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    public void Contains_its_first_and_last_day(string day, bool contains) => Pks1.Contains(day.Day()).Should().Be(contains);

    [Fact]
    [Trait("Scenario", "S02")]
    public void May_last_a_single_day()
    {
        var day = new LocalDate(2025, 5, 7);

        ValidityPeriod.Between(day, day).Value.Should().Be(ValidityPeriod.On(day));
        ValidityPeriod.On(day).Days.Should().Be(1);
        ValidityPeriod.On(day).Contains(day).Should().BeTrue();
        ValidityPeriod.On(day).Contains(day.PlusDays(-1)).Should().BeFalse();
        ValidityPeriod.On(day).Contains(day.PlusDays(1)).Should().BeFalse();
    }

    [Fact]
    [Trait("Scenario", "S02")]
    public void Cannot_end_before_it_starts_and_says_both_days()
    {
        var refused = ValidityPeriod.Between(new(2025, 5, 7), new(2025, 5, 6));

        refused.Status.Should().Be(ResultStatus.Invalid);
        refused.Has(TimeErrors.InvertedPeriod).Should().BeTrue();
        refused.ValidationErrors.Should().ContainSingle().Which.Text.In(Language.Indonesian).Should().Contain("7 Mei 2025").And.Contain("6 Mei 2025");
        refused.ValidationErrors[0].Identifier.Should().Be("lastDay");
    }

    [Fact]
    public void Without_a_last_day_goes_on()
    {
        var open = ValidityPeriod.From(new(2025, 5, 7));

        (open.IsOpenEnded, open.LastDay, open.Days).Should().Be((true, null, null));
        open.Contains(new LocalDate(9999, 12, 31)).Should().BeTrue();
        open.Contains(new LocalDate(2025, 5, 6)).Should().BeFalse();
        open.Should().NotBe(Between("2025-05-07", "9999-12-31"), "a last day was set, however late");
    }

    [Fact]
    public void Counts_both_ends() => (Between("2025-01-01", "2025-12-31").Days, Between("2024-01-01", "2024-12-31").Days).Should().Be((365, 366));

    [Theory]
    [Trait("Scenario", "S07")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2023-02-01", 24, "2025-01-31")]
    public void From_a_length_loses_no_day(string firstDay, int months, string lastDay) =>
        ValidityPeriod.Lasting(firstDay.Day(), Term.OfMonths(months)).Value.Should().Be(Between(firstDay, lastDay));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 60)]
    [InlineData(1, -1)]
    public void From_a_length_lasts_a_day_at_least(int months, int days)
    {
        var refused = ValidityPeriod.Lasting(new(2025, 1, 1), Term.Of(months, days));

        refused.Has(TimeErrors.LengthNotPositive).Should().BeTrue();
    }

    [Fact]
    public void From_a_length_may_reach_the_last_day_of_the_calendar_but_not_pass_it()
    {
        ValidityPeriod.Lasting(new(9999, 12, 1), Term.OfMonths(1)).Value.LastDay.Should().Be(new LocalDate(9999, 12, 31));
        ValidityPeriod.Lasting(new(9999, 12, 2), Term.OfMonths(1)).Has(TimeErrors.DayOutOfRange).Should().BeTrue();
        ValidityPeriod.Lasting(new(9999, 12, 2), Term.OfDays(30)).Value.LastDay.Should().Be(new LocalDate(9999, 12, 31));
        ValidityPeriod.Lasting(new(9999, 12, 2), Term.OfDays(31)).Has(TimeErrors.DayOutOfRange).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S07")]
    public void Ends_as_printed_and_warns_when_the_printed_length_says_otherwise()
    {
        var printed = ValidityPeriod.AsPrinted(new(2024, 2, 29), new(2025, 2, 27), Term.OfMonths(12));

        printed.Value.Should().Be(Between("2024-02-29", "2025-02-27"));
        printed.Warnings.Should().ContainSingle().Which.Text.In(Language.English).Should().Contain("27 February 2025").And.Contain("28 February 2025").And.Contain("12 months");
        printed.Has(TimeErrors.PrintedEndDiffers).Should().BeTrue();
    }

    [Fact]
    public void Ends_as_printed_without_a_warning_when_the_printed_length_agrees() =>
        ValidityPeriod.AsPrinted(new(2024, 2, 29), new(2025, 2, 28), Term.OfMonths(12)).Should().Match<DomainResult<ValidityPeriod>>(static r => r.IsSuccess && r.Warnings.IsEmpty);

    [Fact]
    public void As_printed_is_refused_when_the_printed_days_are_inverted_or_the_length_is_nothing()
    {
        ValidityPeriod.AsPrinted(new(2024, 2, 29), new(2024, 2, 28), Term.OfMonths(12)).Has(TimeErrors.InvertedPeriod).Should().BeTrue();
        ValidityPeriod.AsPrinted(new(2024, 2, 29), new(2024, 3, 28), default).Has(TimeErrors.LengthNotPositive).Should().BeTrue();
    }

    [Theory]
    [Trait("Scenario", "S10")]
    [InlineData("2025-01-30", true, false, null)]
    [InlineData("2025-01-31", true, false, null)]
    [InlineData("2025-02-01", false, true, null)]
    [InlineData("2025-02-02", false, false, "2025-02-01")]
    public void Of_a_successor_overlaps_adjoins_or_leaves_a_gap_to_the_day(string start, bool overlaps, bool adjoins, string? gap)
    {
        var successor = ValidityPeriod.From(start.Day());

        (Pks1.Overlaps(successor), successor.Overlaps(Pks1)).Should().Be((overlaps, overlaps));
        (Pks1.Adjoins(successor), successor.Adjoins(Pks1)).Should().Be((adjoins, adjoins));
        Pks1.GapTo(successor).Should().Be(gap is null ? null : ValidityPeriod.On(gap.Day()));
        successor.GapTo(Pks1).Should().Be(Pks1.GapTo(successor));
    }

    [Fact]
    public void That_starts_on_the_last_day_of_another_overlaps_it_by_that_day() =>
        Pks1.Intersect(ValidityPeriod.From(new(2025, 1, 31))).Should().Be(ValidityPeriod.On(new(2025, 1, 31)));

    [Property(MaxTest = Any.Often)]
    public Property Relates_to_another_as_their_days_do() => Prop.ForAll(Periods, Periods, static (one, other) =>
    {
        var (days, others) = (one.ToDateSet(), other.ToDateSet());
        var (overlaps, isOneSpan) = (days.Overlaps(others), (days | others).SpanCount == 1);
        var gap = one.GapTo(other);
        return one.Overlaps(other) == overlaps
            && one.Adjoins(other) == (!overlaps && isOneSpan)
            && gap is null == isOneSpan
            && (gap is null || ((days | gap.ToDateSet() | others).SpanCount == 1 && !gap.Overlaps(one) && !gap.Overlaps(other)))
            && (one.Intersect(other)?.ToDateSet() ?? DateSet.None) == (days & others)
            && one.Contains(other) == others.IsSubsetOf(days);
    });

    [Fact]
    public void May_be_given_another_last_day()
    {
        Pks1.Ending(new(2024, 6, 15)).Value.Should().Be(Between("2023-02-01", "2024-06-15"));
        Pks1.Ending(new(2023, 1, 31)).Has(TimeErrors.InvertedPeriod).Should().BeTrue();
    }

    [Fact]
    public void Is_written_as_agreements_word_it()
    {
        Pks1.In(Language.Indonesian).Should().Be("1 Februari 2023 sampai dengan 31 Januari 2025");
        Pks1.ToString().Should().Be("1 February 2023 to 31 January 2025 inclusive");
        ValidityPeriod.On(new(2024, 2, 29)).In(Language.Indonesian).Should().Be("29 Februari 2024");
        ValidityPeriod.On(new(2024, 2, 29)).In(Language.English).Should().Be("29 February 2024");
        Between("2024-02-28", "2024-02-29").In(Language.Indonesian).Should().Be("28 Februari 2024 sampai dengan 29 Februari 2024");
        ValidityPeriod.From(new(2025, 5, 7)).In(Language.Indonesian).Should().Be("sejak 7 Mei 2025 tanpa batas akhir");
        ValidityPeriod.From(new(2025, 5, 7)).In(Language.English).Should().Be("from 7 May 2025, open-ended");
    }

    [Fact]
    public void Takes_days_of_the_ISO_calendar_only()
    {
        var hijri = new LocalDate(1446, 9, 1, CalendarSystem.IslamicBcl);

        FluentActions.Invoking(() => ValidityPeriod.From(hijri)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ValidityPeriod.On(hijri)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ValidityPeriod.Between(new(2025, 1, 1), hijri)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Pks1.Contains(hijri)).Should().Throw<ArgumentException>();
    }

    private static ValidityPeriod Between(string firstDay, string lastDay) => ValidityPeriod.Between(firstDay.Day(), lastDay.Day()).Value;
}
