using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

[Trait("Scenario", "S22")]
public sealed class Timeline_of_names
{
    private static readonly LocalDate Founded = new(2020, 1, 1);
    private static readonly LocalDate Renamed = new(2024, 3, 1);
    private static readonly Timeline<string> Names = Timeline<string>.Empty.From(Founded, "S").From(Renamed, "S'");

    [Fact]
    public void Changes_on_the_first_day_of_the_new_name()
    {
        Names.On(Renamed.PlusDays(-1)).Should().Be("S");
        Names.On(Renamed).Should().Be("S'");
        Names.On(Founded.PlusDays(-1)).Should().BeNull();
        Names.NextChangeAfter(Founded).Should().Be(Renamed);
        Names.NextChangeAfter(Renamed).Should().BeNull();
    }

    [Fact]
    public void Takes_a_name_that_becomes_known_late_up_to_the_next_change_already_known()
    {
        var corrected = Names.From(new(2022, 1, 1), "T");

        corrected.Segments.Select(static s => s.Value).Should().Equal("S", "T", "S'");
        corrected.On(Renamed).Should().Be("S'", "the later change is known and stays");
    }

    [Fact]
    public void Replaces_a_name_stated_again_for_the_same_day() => Names.From(Renamed, "T").Segments.Select(static s => s.Value).Should().Equal("S", "T");

    [Fact]
    public void Is_one_segment_when_the_same_name_is_stated_again() => Names.From(new(2025, 1, 1), "S'").Should().Be(Names);

    [Fact]
    public void Resumes_after_a_period_what_held_before_it()
    {
        var acting = Names.Over(ValidityPeriod.On(new(2025, 1, 1)), "T");

        acting.On(new(2024, 12, 31)).Should().Be("S'");
        acting.On(new(2025, 1, 1)).Should().Be("T");
        acting.On(new(2025, 1, 2)).Should().Be("S'");
    }

    [Fact]
    public void Ends_after_the_last_day_named()
    {
        var ended = Names.Until(new(2024, 12, 31));

        ended.TryOn(new(2024, 12, 31), out _).Should().BeTrue();
        ended.TryOn(new(2025, 1, 1), out _).Should().BeFalse();
        ended.SegmentOn(Renamed)!.LastDay.Should().Be(new LocalDate(2024, 12, 31));
        ended.SegmentOn(new(2025, 1, 1)).Should().BeNull();
    }

    [Fact]
    public void Forgets_on_ending_what_was_to_begin_later() => Names.Until(Founded).Segments.Should().ContainSingle().Which.Value.Should().Be("S");

    [Fact]
    public void Has_a_gap_where_nothing_held()
    {
        var gap = Names.Except(ValidityPeriod.Between(new(2025, 1, 1), new(2025, 1, 31)).Value);

        gap.TryOn(new(2025, 1, 15), out _).Should().BeFalse();
        gap.Segments.Should().HaveCount(3);
        gap.Days.Should().Be(DateSet.From(Founded).Except(DateSet.Between(new(2025, 1, 1), new(2025, 1, 31))));
    }

    [Fact]
    public void Is_always_the_same_from_the_first_day_of_the_calendar()
    {
        Timeline<string>.Empty.From(new(1, 1, 1), "S").Should().Be(Timeline<string>.Always("S"));
        Timeline<string>.Always("S").Until(new(9999, 12, 31)).Should().Be(Timeline<string>.Always("S"));
        Timeline<string>.Empty.Over(ValidityPeriod.Between(new(2025, 1, 1), new(9999, 12, 31)).Value, "S").Should().Be(Timeline<string>.Empty.From(new(2025, 1, 1), "S"));
    }

    [Fact]
    public void Tells_nothing_held_from_a_default_of_a_value_type()
    {
        var numbers = Timeline<int>.Empty.From(Founded, 0);

        numbers.TryOn(Founded, out var zero).Should().BeTrue();
        zero.Should().Be(0);
        numbers.TryOn(Founded.PlusDays(-1), out _).Should().BeFalse();
        numbers.Should().NotBe(Timeline<int>.Empty);
    }

    [Fact]
    public void Is_written_segment_by_segment() => Names.ToString().Should().Be("1 January 2020 to 29 February 2024 inclusive: S; from 1 March 2024: S'");

    [Fact]
    public void Refuses_null_and_days_of_another_calendar()
    {
        FluentActions.Invoking(static () => Names.From(Founded, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Names.Map<string>(static _ => null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Names.On(new(1446, 9, 1, CalendarSystem.IslamicBcl))).Should().Throw<ArgumentException>();
    }
}
