using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Facilities;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Stakeholders;

public sealed class Bodies_above_and_below
{
    private static readonly LocalDate Day = new(2025, 5, 7);

    [Fact]
    public void Are_found_from_the_dinas_to_the_province()
    {
        var banten = Banten.Directory;

        banten.AboveOn(Banten.Fisheries, Day).Select(static s => s.Id).Should().Equal(Banten.Regency, Banten.Province);
        banten.BelowOn(Banten.Regency, Day).Select(static s => s.Id.Value).Should().Equal("DISKAN", "DISKOUMPERINDAG", "DKPP");
        banten.AboveOn(Banten.Fisheries, new(2015, 12, 31)).Should().BeEmpty();
    }

    [Fact]
    public void Never_form_a_cycle()
    {
        var banten = Banten.Directory;
        var refused = banten.Find(Banten.Province)!.PlaceUnder(Banten.Fisheries, new(2020, 1, 1), banten, As("x"));

        refused.Codes().Should().Equal("STAKEHOLDER-PARENT-CYCLE");
        refused.ValidationErrors[0].Identifier.Should().Be("parent");
        refused.ValidationErrors[0].Text.En.Should().Contain("DISKAN is under PROV-36").And.Contain("1 January 2020");
        banten.Find(Banten.Province)!.PlaceUnder(Banten.Province, new(2020, 1, 1), banten, As("x")).Codes().Should().Equal("STAKEHOLDER-PARENT-CYCLE");
    }

    [Theory]
    [Trait("Case", "W05")]
    [InlineData(10, 31, "P1")]
    [InlineData(11, 1, null)]
    [InlineData(11, 4, null)]
    [InlineData(11, 5, "P2")]
    public void Left_on_a_day_leave_the_one_known_from_a_later_day(int month, int day, string? parent)
    {
        var directory = StakeholderDirectory.Of(Body("A", StakeholderKind.Opd, "A"), Body("P1", StakeholderKind.Kabupaten, "P1"), Body("P2", StakeholderKind.Provinsi, "P2"));
        var dinas = directory.Find(StakeholderId.From("A"))!
            .PlaceUnder(StakeholderId.From("P1"), new(2020, 1, 1), directory, As("1"))
            .Bind(s => s.PlaceUnder(StakeholderId.From("P2"), new(2025, 11, 5), directory, As("2")))
            .Bind(static s => s.LeaveParent(new(2025, 10, 31), As("3"))).Value;

        dinas.Parents.On(new(2025, month, day))?.Value.Should().Be(parent);
        (dinas.Parents.On(new(2025, month, day)) is null).Should().Be(parent is null);
    }

    [Fact]
    public void May_change_places_when_the_days_do_not_overlap()
    {
        var a = Body("A", StakeholderKind.Company, "A");
        var b = Body("B", StakeholderKind.Company, "B");
        var first = StakeholderDirectory.Of(a, b);
        var under = a.PlaceUnder(b.Id, new(2020, 1, 1), first, As("1")).Value.LeaveParent(new(2020, 12, 31), As("2")).Value;
        var then = StakeholderDirectory.Of(under, b);

        b.PlaceUnder(a.Id, new(2020, 12, 31), then, As("3")).Codes().Should().Equal("STAKEHOLDER-PARENT-CYCLE");
        b.PlaceUnder(a.Id, new(2021, 1, 1), then, As("3")).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Are_turned_to_for_domiciles_that_the_partner_does_not_cover()
    {
        RegionCode[] domiciles = [RegionCode.From("36.04"), RegionCode.From("36.72"), RegionCode.From("36.04.01"), RegionCode.From("32.01")];
        var escalation = Banten.Directory.CoverageOfDomiciles(Banten.Fisheries, Day, domiciles).Value;

        escalation.Covered.Select(static r => r.Value).Should().Equal("36.04", "36.04.01");
        escalation.Above.Should().ContainSingle().Which.Should().Match<(StakeholderId Body, ValueList<RegionCode> Domiciles, ValueList<StakeholderId>)>(static s => s.Body == Banten.Province && s.Domiciles[0].Value == "36.72");
        escalation.Above[0].Offices.Select(static o => o.Value).Should().Equal("DKP-PROV");
        escalation.Uncovered.Select(static r => r.Value).Should().Equal("32.01");
        escalation.IsNeedless.Should().BeFalse();
        escalation.In(Language.Indonesian).Should().StartWith("2 dari 4 orang berdomisili di wilayah ").And.Contain(" Bagi 1 orang di luarnya, hubungi ").And.EndWith(" Bagi 1 orang tidak ada badan di atasnya yang mencakup domisilinya.");
        escalation.In(Language.English).Should().StartWith("2 of 4 people are domiciled in the area of ").And.Contain(", through ").And.EndWith(" For 1 person there is no body above it that covers the domicile.");

        // Each as often as it was handed in.
        Banten.Directory.CoverageOfDomiciles(Banten.Fisheries, Day, domiciles[0], domiciles[0], domiciles[1]).Value.In(Language.English).Should().StartWith("2 of 3 people").And.Contain(" For 1 person outside it, turn to ").And.NotContain("nobody");
    }

    [Theory]
    [InlineData("36", true)]
    [InlineData("36.04", true)]
    [InlineData("36.72", true)]
    [InlineData("36.72.03.1001", true)]
    [InlineData("3604", false)]
    [InlineData("36.4", false)]
    [InlineData("36.72.", false)]
    [InlineData("Kab. Serang", false)]
    [InlineData("", false)]
    public void Are_found_by_codes_of_regions_of_one_form(string text, bool accepted)
    {
        var region = RegionCode.Of(text);

        region.IsSuccess.Should().Be(accepted);
        region.Codes().Should().Equal(accepted ? [] : ["REGION-FORM"]);
    }

    /// <summary>A under B until June, B under A from July; then it turns out that A left later.</summary>
    [Theory]
    [Trait("Case", "W06")]
    [InlineData(6, 29, true)]
    [InlineData(7, 1, false)]
    public void Never_form_a_cycle_when_the_day_of_leaving_is_corrected(int month, int day, bool accepted)
    {
        var (a, b) = (Body("A", StakeholderKind.Company, "A"), Body("B", StakeholderKind.Company, "B"));
        var left = a.PlaceUnder(b.Id, new(2025, 1, 1), StakeholderDirectory.Of(a, b), As("1")).Value.LeaveParent(new(2025, 6, 30), As("2")).Value;
        var under = b.PlaceUnder(a.Id, new(2025, 7, 1), StakeholderDirectory.Of(left, b), As("3")).Value;

        var corrected = left.Correct(EntryId.From("2"), new Domain.Stakeholders.Events.StakeholderLeftParent(new(2025, month, day)), "salah ketik", StakeholderDirectory.Of(left, under), As("fix"));

        corrected.Has(StakeholderErrors.CycleOfParents).Should().Be(!accepted);
        corrected.IsSuccess.Should().Be(accepted);
    }
}
