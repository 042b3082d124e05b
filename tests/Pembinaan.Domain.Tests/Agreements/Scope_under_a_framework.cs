using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Scope_under_a_framework
{
    private static CooperationAgreement Framework(params ScopeItem[] items) => CooperationAgreement
        .Draft(AgreementId.From("MOU"), IndonesianTimeZone.Wib, Day("2022-12-01"), AgreementKind.NotaKesepahaman, "NOTA KESEPAHAMAN", On("2022-12-01", "MOU-draft"))
        .Bind(a => a.Name(AgreementParty.Of(UptS), On("2022-12-02", "MOU-1")))
        .Bind(a => a.Name(AgreementParty.Of(Swen), On("2022-12-02", "MOU-2")))
        .Bind(a => a.AgreeScope(items.ToValueList(), On("2022-12-03", "MOU-scope")))
        .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-01-01"), Day("2027-12-31")).Value, On("2022-12-04", "MOU-period"))).Value.Signed("2022-12-31");

    private static DomainResult<CooperationAgreement> Under(CooperationAgreement framework) => Draft().PlaceUnder(framework, Day("2023-01-31"), On("2023-01-31", "under"));

    [Fact]
    public void What_lies_outside_the_framework_is_named_when_it_is_placed_under_signed_and_asked()
    {
        var narrow = Framework(new ScopeItem(Sabun));
        var placed = Under(narrow);

        placed.Has(AgreementErrors.BeyondFramework).Should().BeTrue();
        placed.Warnings.Single(static w => w.ErrorCode == AgreementErrors.BeyondFramework.Code).Text.En.Should().Contain("TUSUK-SATE").And.NotContain("SABUN");
        var signed = placed.Value.Sign(SignatureOf(UptS, "KALAPAS", "2023-01-31"), On("2023-01-31", "s1")).Bind(static a => a.Sign(SignatureOf(Swen, "DIREKTUR", "2023-01-31"), On("2023-01-31", "s2")));
        signed.Has(AgreementErrors.BeyondFramework).Should().BeTrue();
        signed.Value.WarningsOn(Day("2023-06-01")).Should().ContainSingle(static w => w.ErrorCode == AgreementErrors.BeyondFramework.Code);
        Under(Framework(new ScopeItem(Sabun), new ScopeItem(TusukSate))).Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("UPT-S", false)]
    [InlineData("UPT-C", true)]
    public void A_facility_that_the_framework_does_not_name_for_a_subject_is_outside_too(string facility, bool beyond) =>
        Under(Framework(new(Sabun) { Facilities = [FacilityId.From(facility)] }, new(TusukSate))).Has(AgreementErrors.BeyondFramework).Should().Be(beyond);

    [Fact]
    public void An_addendum_that_leaves_the_framework_is_told()
    {
        var signed = Under(Framework(new(Sabun), new(TusukSate))).Value.Signed();

        signed.Amend(new Addendum(Day("2024-01-01")) { Scope = [new(Sabun), new(Lele)] }, "2023-12-20").Has(AgreementErrors.BeyondFramework).Should().BeTrue();
        signed.Amend(new Addendum(Day("2024-01-01")) { Scope = [new(Sabun)] }, "2023-12-20").Has(AgreementErrors.BeyondFramework).Should().BeFalse();
    }

    [Fact]
    public void With_a_framework_that_is_not_handed_in_it_cannot_be_told_and_that_is_said()
    {
        var signed = CooperationAgreement.From(Under(Framework(new ScopeItem(Sabun))).Value.Signed().Journal.Entries).Value;

        signed.WarningsOn(Day("2023-06-01")).Should().ContainSingle(static w => w.ErrorCode == AgreementErrors.NeighbourNeeded.Code);
        signed.Amend(new Addendum(Day("2024-01-01")) { Scope = [new(Sabun)] }, "2023-12-20").Has(AgreementErrors.NeighbourNeeded).Should().BeTrue();
    }

    /// <summary>PKS-1 runs to 31 January 2025; an addendum of 1 April 2024 takes soap out from a day on.</summary>
    [Theory]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    [InlineData("2026-03-01", true)]
    [Trait("Case", "W11")]
    public void A_narrowing_that_takes_effect_only_after_the_end_closes_nothing(string from, bool isOpen)
    {
        var narrowed = Pks1().Amend(new Addendum(Day(from)) { Scope = [new(TusukSate)] }, "2024-04-01").Value;

        narrowed.Covers(Sabun).IntakeDays.Contains(Day("2024-05-01")).Should().Be(isOpen);
        narrowed.Covers(TusukSate).IntakeDays.Should().Be(DateSet.Between(Day("2023-02-01"), Day("2025-01-31")));
        narrowed.StandingOn(Day("2024-05-01")).IsOpenForIntake.Should().BeTrue("of the other subject people are taken in");
    }

    /// <summary>Both subjects leave from 1 August 2024 and another comes: from the day on which that is known nobody is taken in until then.</summary>
    [Theory]
    [InlineData("2024-03-31", true)]
    [InlineData("2024-04-01", false)]
    [InlineData("2024-07-31", false)]
    [InlineData("2024-08-01", true)]
    [Trait("Case", "W11")]
    public void Where_every_subject_is_to_leave_the_standing_is_closed_for_intake_as_they_are(string day, bool isOpen)
    {
        var changed = Pks1().Amend(new Addendum(Day("2024-08-01")) { Scope = [new(Lele)] }, "2024-04-01").Value;

        changed.StandingOn(Day(day)).IsOpenForIntake.Should().Be(isOpen);
        new[] { Sabun, TusukSate, Lele }.Any(s => changed.Covers(s).IntakeDays.Contains(Day(day))).Should().Be(isOpen);
    }

    [Theory]
    [InlineData("NOTA-KESEPAHAMAN", false)]
    [InlineData("NOTA-KESEPAKATAN", false)]
    [InlineData("PKS", true)]
    [InlineData(null, false)]
    public void A_framework_that_is_a_cooperation_agreement_is_told(string? kind, bool told)
    {
        var above = CooperationAgreement
            .Draft(AgreementId.From("MOU"), IndonesianTimeZone.Wib, Day("2022-12-01"), kind is null ? null : AgreementKind.FromCode(kind), null, On("2022-12-01", "MOU-draft"))
            .Bind(a => a.Name(AgreementParty.Of(UptS), On("2022-12-02", "MOU-1")))
            .Bind(a => a.Name(AgreementParty.Of(Swen), On("2022-12-02", "MOU-2")))
            .Bind(a => a.AgreeScope([new(Sabun), new(TusukSate)], On("2022-12-03", "MOU-scope")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-01-01"), Day("2027-12-31")).Value, On("2022-12-04", "MOU-period"))).Value.Signed("2022-12-31");

        Under(above).Warnings.Select(static w => w.Text.En).Should().Equal(told ? ["MOU is a Cooperation agreement, and no framework such as a Nota Kesepahaman."] : []);
    }

    [Theory]
    [InlineData("UPT-S", "PEMKAB-SERANG", false)]
    [InlineData("UPT-C", "SWEN", false)]
    [InlineData("UPT-C", "PEMKAB-SERANG", true)]
    public void A_framework_without_a_party_in_common_is_told(string facility, string partner, bool told) =>
        Under(Draft("MOU", AgreedPeriod.Between(Day("2023-01-30"), Day("2027-12-31")).Value, FacilityId.From(facility), partner: StakeholderId.From(partner)).Signed("2023-01-30")).Has(AgreementErrors.FrameworkParties).Should().Be(told);

    [Fact]
    public void A_signature_that_repeats_one_that_counts_is_told()
    {
        DomainResult<CooperationAgreement> Again(CooperationAgreement a, Signature signature) => a.Sign(signature, On("2023-03-01", "again"));

        Again(Pks1(), SignatureOf(Swen, "DIREKTUR", "2023-03-01")).Warnings.Select(static w => w.Text.En).Should().Equal(
            "DIREKTUR had signed PKS-1 for SWEN on 31 January 2023 already; this signature is noted beside the first.");
        Again(Pks1(), SignatureOf(Swen, "WAKIL", "2023-03-01")).Has(AgreementErrors.SignedAlready).Should().BeFalse("another official signs for it too");
        var doubtful = Draft().Sign(DoubtfulSignatureOf(Swen, "DIREKTUR", "2023-01-31", "SIGN-MANDATE"), On("2023-01-31", "s1")).Value;
        Again(doubtful, SignatureOf(Swen, "DIREKTUR", "2023-03-01")).Has(AgreementErrors.SignedAlready).Should().BeFalse("the first did not count");
        Again(doubtful, DoubtfulSignatureOf(Swen, "DIREKTUR", "2023-03-01", "SIGN-MANDATE")).Has(AgreementErrors.SignedAlready).Should().BeTrue();
        Draft().Signed().Sign(SignatureOf(Swen, "DIREKTUR", "2023-01-31"), On("2023-01-31", "PKS-1-signed-2")).Warnings.Should().BeEmpty("sent again it is the same signature");
    }
}
