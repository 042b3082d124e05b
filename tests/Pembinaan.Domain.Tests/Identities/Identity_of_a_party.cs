namespace Pembinaan.Domain.Tests.Identities;

public sealed class Identity_of_a_party
{
    [Fact]
    public void Is_that_of_a_facility_or_of_a_stakeholder()
    {
        PartyId facility = FacilityId.From("X");
        PartyId stakeholder = StakeholderId.From("X");

        (facility.Facility, facility.Stakeholder).Should().Be((FacilityId.From("X"), null));
        (stakeholder.Facility, stakeholder.Stakeholder).Should().Be((null, StakeholderId.From("X")));
        facility.Should().NotBe(stakeholder, "the same code may stand for one of each");
    }

    [Theory]
    [InlineData("facility:UPT-S")]
    [InlineData("stakeholder:PT-SWEN")]
    public void Is_written_with_its_kind(string value) => PartyId.From(value).Value.Should().Be(value);

    [Theory]
    [InlineData("UPT-S")]
    [InlineData("facility:")]
    [InlineData("Facility:UPT-S")]
    [InlineData("person:X")]
    [InlineData("stakeholder:a b")]
    public void Is_refused_without_a_kind_or_an_identity(string value) => PartyId.TryFrom(value, out _).Should().BeFalse();

    [Fact]
    public void Takes_the_longest_identity_of_each_kind() => PartyId.TryFrom("stakeholder:" + new string('x', 100), out _).Should().BeTrue();
}
