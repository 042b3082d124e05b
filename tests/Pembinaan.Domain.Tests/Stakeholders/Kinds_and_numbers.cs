using Pembinaan.Domain.Stakeholders;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Stakeholders;

public sealed class Kinds_and_numbers
{
    public static TheoryData<string> Agencies => ["MINISTRY", "VERTICAL-OFFICE", "PROVINSI", "KABUPATEN", "KOTA", "OPD", "UPTD", "BUMN", "STATE-SCHOOL", "STATE-HEALTH-BODY"];

    [Fact]
    public void Give_the_relation() => StakeholderKind.All.Where(static k => k.Relation == PartnerRelation.Fungsional).Select(static k => k.Code).Should().BeEquivalentTo(Agencies);

    [Fact]
    [Trait("Law", "PP 57/1999 ps 9")]
    public void Of_the_state_are_partners_in_practice_only() =>
        StakeholderKind.All.Where(static k => k.RelationInPractice != k.Relation).Should().BeEquivalentTo([StakeholderKind.Bumn, StakeholderKind.StateSchool])
            .And.AllSatisfy(static k => k.RelationInPractice.Should().Be(PartnerRelation.Kemitraan));

    [Fact]
    public void Have_codes_of_their_own()
    {
        StakeholderKind.All.Select(static k => k.Code).Should().OnlyHaveUniqueItems();
        StakeholderKind.All.Should().AllSatisfy(static k => StakeholderKind.TryFromCode(k.Code, out var found).Should().Be(found == k));
        StakeholderKind.TryFromCode("x", out _).Should().BeFalse();
    }

    [Fact]
    public void Change_by_day()
    {
        var company = Body("S", StakeholderKind.Uptd, "BLK").ChangeKind(StakeholderKind.Lpk, new(2024, 1, 1), As("k")).Value;

        company.RelationOn(new(2023, 12, 31)).Should().Be(PartnerRelation.Fungsional);
        company.RelationOn(new(2024, 1, 1)).Should().Be(PartnerRelation.Kemitraan);
    }

    [Theory]
    [InlineData("01.234.567.8-901.000", true)]
    [InlineData("1234567890123456", true)]
    [InlineData("12345678901234", false)]
    [InlineData("12345678901234567", false)]
    [InlineData("12345678901234A", false)]
    public void Npwp_has_15_or_16_digits(string text, bool accepted) => Npwp.Of(text).Codes().Should().Equal(accepted ? [] : ["STAKEHOLDER-NPWP-FORM"]);

    [Theory]
    [InlineData("1234567890123", true)]
    [InlineData("123456789012", false)]
    [InlineData("12345678901234", false)]
    public void Nib_has_13_digits(string text, bool accepted) => Nib.Of(text).Codes().Should().Equal(accepted ? [] : ["STAKEHOLDER-NIB-FORM"]);

    [Fact]
    public void That_match_propose_duplicates_and_merge_nothing()
    {
        var nib = Nib.Of("1234567890123").Value;
        var directory = StakeholderDirectory.Of(
            Body("A", StakeholderKind.Company, "PT.S wen Inovasi Transfer").RecordNumbers(null, nib, As("n")).Value,
            Body("B", StakeholderKind.Company, "PT Swen Inovasi Transfer"),
            Body("C", StakeholderKind.Company, "CV Lain").RecordNumbers(null, nib, As("n")).Value,
            Body("D", StakeholderKind.Company, "Swen Inovasi Transfer, CV"),
            Body("E", StakeholderKind.Media, "Koran"));

        directory.LikelyDuplicates().Select(static d => $"{d.First}{d.Second} {string.Join("+", d.Matches.Select(static m => m.En))}").Should().Equal(
            "AB same name", "AC same business number", "AD same name, another form of business", "BD same name, another form of business");
        directory.LikelyDuplicatesOf(Body("F", StakeholderKind.Company, "pt swen inovasi transfer")).Select(static d => d.First.Value).Should().Equal("A", "B", "D");
        directory.All.Should().OnlyContain(static s => s.MergedInto == null);
    }
}
