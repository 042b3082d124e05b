using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Facilities;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Facilities;

public sealed class Occupancy_of_a_facility
{
    [Fact]
    public void Is_people_less_places_over_places() =>
        Occupancy.Of(275_633, 146_260).Value.Should().Match<Occupancy>(static o => o.In(Language.Indonesian) == "88,5 % = (275633 − 146260) / 146260" && o.PeopleOver == 129_373);

    [Theory]
    [InlineData(100, 100, "0.0 % = (100 − 100) / 100")]
    [InlineData(50, 100, "-50.0 % = (50 − 100) / 100")]
    [InlineData(199, 100, "99.0 % = (199 − 100) / 100")]
    public void Is_nothing_when_exactly_full(int people, int capacity, string text) => Occupancy.Of(people, capacity).Value.In(Language.English).Should().Be(text);

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(10, 0)]
    public void Needs_people_and_places(int people, int capacity) => Occupancy.Of(people, capacity).Codes().Should().Equal("FACILITY-NUMBER-RANGE");

    [Property]
    public Property Is_the_share_filled_less_one() => Prop.ForAll(
        Gen.Choose(0, 100_000).Two().ToArbitrary(),
        pair => Occupancy.Of(pair.Item1, pair.Item2 + 1).Value is var o && Math.Abs(o.Filled - 1 - o.OverCapacity) < 0.000000001m);

    [Fact]
    public void Is_asked_for_the_places_of_the_day()
    {
        var lapas = Serang().SetHousingCapacity(200, new(2024, 1, 1), As("c")).Value;

        lapas.OccupancyOn(300, new(2023, 12, 31)).Codes().Should().Equal("FACILITY-CAPACITY-UNKNOWN");
        lapas.OccupancyOn(300, new(2024, 1, 1)).Value.OverCapacity.Should().Be(0.5m);
    }
}
