using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

public sealed class Parameter_of_the_law
{
    private static readonly LocalDate New = new(2025, 7, 1);
    private static readonly DatedValue<int> Third = new(new(2022, 8, 3), 3, Instruments.Uu22Of2022.Article("10"));
    private static readonly DatedValue<int> Half = new(New, 2, Basis.FacilityPolicy);
    private static readonly Parameter<int> Fraction = Parameter<int>.Of("FRACTION", new("Bagian", "Fraction"), Half, Third);

    [Fact]
    public void Has_the_value_of_the_latest_day_that_has_come()
    {
        Fraction.TryOn(New.PlusDays(-1), out var before).Should().BeTrue();
        Fraction.TryOn(New, out var from).Should().BeTrue();

        before.Should().Be(Third);
        from.Should().Be(Half);
    }

    [Fact]
    public void Has_no_value_before_the_first_and_never_a_default()
    {
        Fraction.TryOn(new(2022, 8, 2), out var none).Should().BeFalse();
        none.Should().BeNull();
        Fraction.TryOn(new(2022, 8, 3), out _).Should().BeTrue();
    }

    [Fact]
    public void Has_a_value_on_a_day_or_says_from_when_on()
    {
        Fraction.On(new(2022, 8, 3)).Should().Be(Third);
        Fraction.On(New).Should().Be(Half);
        Fraction.Invoking(static f => f.On(new(2022, 8, 2))).Should().Throw<ArgumentException>().WithMessage("*FRACTION*3 August 2022*");
    }

    [Fact]
    public void Keeps_its_values_in_order() => Fraction.Values.Should().Equal(Third, Half);

    [Fact]
    public void Takes_a_later_value_or_another_one_for_the_same_day()
    {
        var later = new DatedValue<int>(new(2026, 1, 1), 5, Basis.FacilityPolicy);

        Fraction.With(later).Values.Should().Equal(Third, Half, later);
        Fraction.With(Half with { Value = 9 }).Values.Should().Equal(Third, Half with { Value = 9 });
        Fraction.Values.Should().Equal(Third, Half);
    }

    [Fact]
    public void Is_equal_when_code_name_and_values_are() =>
        Parameter<int>.Of("FRACTION", new("Bagian", "Fraction"), Third, Half).Should().Be(Fraction).And.NotBe(Fraction.With(Half with { Value = 9 }));

    [Fact]
    public void Is_refused_without_a_value_or_with_two_from_the_same_day()
    {
        FluentActions.Invoking(static () => Parameter<int>.Of("X", new("a", "b"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Parameter<int>.Of("X", new("a", "b"), Half, Half with { Value = 9 })).Should().Throw<ArgumentException>().WithMessage("*1 July 2025*");
        FluentActions.Invoking(static () => Parameter<int>.Of(" ", new("a", "b"), Half)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Parameter<int>.Of("X", new("a", "b"), Half with { Basis = null! })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Parameter<int>.Of("X", new("a", "b"), [null!])).Should().Throw<ArgumentNullException>();
    }
}
