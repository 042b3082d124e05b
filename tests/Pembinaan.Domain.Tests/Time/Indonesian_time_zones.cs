using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

[Trait("Scenario", "S06")]
[Trait("Vectors", "DV10")]
public sealed class Indonesian_time_zones
{
    [Theory]
    [InlineData("2026-08-16T15:30:00Z", "2026-08-16", "2026-08-16", "2026-08-17")]
    [InlineData("2026-08-16T17:00:00Z", "2026-08-17", "2026-08-17", "2026-08-17")]
    [InlineData("2026-12-31T23:59:59Z", "2027-01-01", "2027-01-01", "2027-01-01")]
    [InlineData("2024-12-31T15:30:00Z", "2024-12-31", "2024-12-31", "2025-01-01")]
    [InlineData("2024-12-31T17:00:00Z", "2025-01-01", "2025-01-01", "2025-01-01")]
    [InlineData("2024-12-31T16:59:59.999999999Z", "2024-12-31", "2025-01-01", "2025-01-01")]
    public void Put_an_instant_on_their_own_day(string instant, string wib, string wita, string wit) =>
        IndonesianTimeZone.All.Select(zone => zone.DayOf(instant.Instant())).Should().Equal(wib.Day(), wita.Day(), wit.Day());

    [Theory]
    [InlineData("WIB", "2024-12-31T16:59:59.999999999Z")]
    [InlineData("WITA", "2024-12-31T15:59:59.999999999Z")]
    [InlineData("WIT", "2024-12-31T14:59:59.999999999Z")]
    public void End_a_day_at_its_last_instant(string code, string end)
    {
        var zone = IndonesianTimeZone.FromCode(code);
        var day = new LocalDate(2024, 12, 31);

        zone.EndOf(day).Should().Be(end.Instant());
        zone.DayOf(zone.EndOf(day)).Should().Be(day);
        zone.DayOf(zone.EndOf(day) + Duration.Epsilon).Should().Be(day.PlusDays(1));
    }

    [Fact]
    public void End_even_the_last_day_of_the_calendar() =>
        IndonesianTimeZone.All.Select(static zone => zone.DayOf(zone.EndOf(new(9999, 12, 31)))).Should().AllBeEquivalentTo(new LocalDate(9999, 12, 31));

    [Fact]
    public void Are_three_known_by_their_codes()
    {
        IndonesianTimeZone.All.Select(static zone => zone.Code).Should().Equal("WIB", "WITA", "WIT");
        IndonesianTimeZone.All.Should().AllSatisfy(static zone => IndonesianTimeZone.FromCode(zone.ToString()).Should().BeSameAs(zone));
        IndonesianTimeZone.TryFromCode("wib", out _).Should().BeFalse();
        IndonesianTimeZone.TryFromCode(null, out var none).Should().BeFalse();
        none.Should().BeNull();
        FluentActions.Invoking(static () => IndonesianTimeZone.FromCode("UTC")).Should().Throw<ArgumentException>();
    }
}
