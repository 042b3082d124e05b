using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Stakeholders;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

[Trait("Case", "W09")]
public sealed class Likely_duplicates_of_agreements
{
    private static CooperationAgreement C(int number) => Draft($"C{number}").Signed();

    private static CooperationAgreement Same(CooperationAgreement one, params int[] others) =>
        others.Aggregate(one, static (a, other) => a.RecogniseAsSame(AgreementId.From($"C{other}"), "satu naskah", On("2024-07-01", $"same-{other}")).Value);

    private static string[] Pairs(params CooperationAgreement[] agreements) => [.. LikelyDuplicates.Among(agreements, StakeholderDirectory.Of()).Select(static d => $"{d.First}-{d.Second}")];

    [Fact]
    public void Are_proposed_in_pairs_while_nothing_is_recognised() => Pairs(C(1), C(2), C(3)).Should().Equal("C1-C2", "C1-C3", "C2-C3");

    [Fact]
    public void Recognised_through_another_are_left_out()
    {
        Pairs(C(1), Same(C(2), 1, 3), C(3)).Should().BeEmpty();
        Pairs(Same(C(1), 2), Same(C(2), 3), Same(C(3), 4), C(4)).Should().BeEmpty("one after the other");
        Pairs(Same(C(1), 9), Same(C(2), 9)).Should().BeEmpty("both are the same as one that was not handed in");
    }

    [Fact]
    public void Of_those_recognised_as_one_the_one_that_counts_is_proposed_once()
    {
        Pairs(C(1), Same(C(2), 1), C(3)).Should().Equal("C2-C3");
        Pairs(C(1), Same(C(2), 1), Same(C(3), 4), C(4)).Should().Equal("C2-C3");
    }

    [Fact]
    public void Where_the_one_that_counts_is_not_alike_another_of_them_stands_for_it()
    {
        var unlike = Draft("C2").Signed("2024-06-01");

        Pairs(C(1), Same(unlike, 1), C(3)).Should().Equal("C1-C3");
    }

    [Fact]
    public void Are_proposed_again_when_the_recognition_is_withdrawn() =>
        Pairs(C(1), Same(C(2), 1).WithdrawRecognition(AgreementId.From("C1"), "keliru", On("2024-07-02", "not-same")).Value).Should().Equal("C1-C2");

    /// <summary>PT Swen was merged into PT Swen Jaya, or was not: the same two signed, or two others did.</summary>
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    [Trait("Scenario", "S22")]
    public void Are_of_one_body_by_any_of_its_records(bool isMerged, int pairs)
    {
        var jaya = StakeholderId.From("SWEN-JAYA");
        var (company, other) = (Registered(Swen), Registered(jaya));
        company = isMerged ? company.MergeInto(jaya, "satu badan", StakeholderDirectory.Of(other), On("2024-03-01", "merge")).Value : company;
        var dossier = Dossier.Of(Draft("C1").Signed(), Draft("C2", partner: jaya).Signed(), company, other).Value;

        var likely = dossier.HoldingAll(Noon("2026-01-01"), Holding.Agreements).Portfolio.LikelyDuplicates;

        likely.Value.Should().HaveCount(pairs);
        likely.Warnings.Should().BeEmpty();
        dossier.Portfolio.LikelyDuplicates.Has(DossierErrors.NotDeclared).Should().BeTrue();

        static Stakeholder Registered(StakeholderId id) => Stakeholder.Register(id, StakeholderKind.Company, $"PT {id}", Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;
    }

    [Fact]
    public void Warn_of_a_party_whose_record_is_not_there() =>
        Dossier.Of(C(1), C(2)).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements).Portfolio.LikelyDuplicates.Warnings.Select(static w => w.Text.En)
            .Should().Equal("Not in the dossier: the party SWEN. So this cannot be determined; load what is missing and hand it in.");

    [Fact]
    public void Do_not_hold_an_agreement_handed_in_twice() => Pairs(C(1), C(1)).Should().BeEmpty();
}
