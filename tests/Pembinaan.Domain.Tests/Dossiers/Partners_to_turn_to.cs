using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Facilities;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public sealed class Partners_to_turn_to
{
    private static readonly LocalDate Day = new(2025, 8, 4);
    private static readonly RegionCode Own = RegionCode.From("36.04");
    private static readonly RegionCode Other = RegionCode.From("36.72");

    [Fact]
    public void Are_told_with_their_offices_where_all_stakeholders_are_here()
    {
        var all = Dossier.Of(Banten.Directory.All).Value;
        var declared = all.HoldingAll(Given.Now, Holding.Stakeholders);

        declared.CoverageOfDomiciles(Banten.Fisheries, Day, Own, Other).Value.Above.Single().Offices.Should().Equal(StakeholderId.From("DKP-PROV"));
        all.CoverageOfDomiciles(Banten.Fisheries, Day, Own, Other).ValidationErrors.Select(static e => e.Text.En)
            .Should().Equal("It is not declared that the dossier holds all stakeholders, so this cannot be determined.");
        all.CoverageOfDomiciles(Banten.Fisheries, Day, Own).Value.IsNeedless.Should().BeTrue("nobody is turned to");
    }

    [Fact]
    public void Are_not_told_where_one_above_is_not_here()
    {
        var without = Dossier.Of(Banten.Directory.All.Where(static s => s.Id != Banten.Province)).Value.HoldingAll(Given.Now, Holding.Stakeholders);

        without.CoverageOfDomiciles(Banten.Fisheries, Day, Own, Other).ValidationErrors.Select(static e => e.Text.En)
            .Should().Equal("Not in the dossier: the superior PROV-36. So this cannot be determined; load what is missing and hand it in.");
        without.CoverageOfDomiciles(Banten.Fisheries, Day, Own).IsSuccess.Should().BeTrue("the regency covers it, and is here");
        without.CoverageOfDomiciles(Banten.Province, Day, Own).ValidationErrors.Single().Text.En.Should().Contain("the party PROV-36");
    }

    [Fact]
    public void Are_listed_until_an_agreement_is_formed()
    {
        var visit = new Engagement(EngagementId.From("1"), AgreementsGiven.UptS, EngagementKind.Visit, new(2022, 2, 1), "PT Swen", [new(AgreementsGiven.UptS, "Kasi Kegiatan Kerja")], "rencana PKS", EngagementOutcome.DraftIntended);
        var visited = Given.Company.LogEngagement(visit, Given.On("2022-02-02", "visit")).Value;

        Talked(AgreementsGiven.Draft()).Should().Equal(AgreementsGiven.Swen);
        Talked(AgreementsGiven.Draft().Signed()).Should().BeEmpty();
        Talked(AgreementsGiven.Draft().Signed(), Holding.Agreements).Should().BeEmpty();

        IEnumerable<StakeholderId> Talked(Domain.Agreements.CooperationAgreement agreement, Holding? agreements = null) =>
            Dossier.Of(Given.Lapas, visited, agreement).Value.HoldingAll(Given.Now, Holding.Stakeholders, agreements ?? Holding.AgreementsAt(AgreementsGiven.UptS))
                .NeverConcluded(AgreementsGiven.UptS).Value.Select(static p => p.Partner.Id);
    }

    /// <summary>A visit stands on one record of a partner, an agreement names another one: which is the same only the record that was merged says.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Are_not_listed_while_a_record_is_not_here_that_would_say_who_they_are(bool visitedIsMerged)
    {
        var visit = new Engagement(EngagementId.From("1"), AgreementsGiven.UptS, EngagementKind.Visit, new(2022, 2, 1), "PT Swen", [new(AgreementsGiven.UptS, "Kasi Kegiatan Kerja")], "rencana PKS", EngagementOutcome.DraftIntended);
        var other = Stakeholder.Register(StakeholderId.From("SWEN-LAIN"), StakeholderKind.Company, "PT Swen Lain", new(2000, 1, 1), Given.On("2020-01-01", "other")).Value;
        var swen = Given.Company;
        Stakeholder Visited(Stakeholder one) => one.LogEngagement(visit, Given.On("2022-02-02", "visit")).Value;
        (swen, other) = visitedIsMerged ? (Visited(swen), other) : (swen, Visited(other));
        swen = swen.MergeInto(other.Id, "ganda", StakeholderDirectory.Of([swen, other]), Given.On("2024-01-01", "merge")).Value;
        var agreement = visitedIsMerged ? AgreementsGiven.Draft() : AgreementsGiven.Pks1();

        Asked(swen, other, agreement).Value.Select(static p => p.Partner.Id).Should().Equal(visitedIsMerged ? [other.Id] : []);
        Asked(visitedIsMerged ? swen : other, agreement).ValidationErrors.Select(static e => e.Text.En).Should().ContainSingle().Which
            .Should().StartWith(visitedIsMerged ? "Not in the dossier: the record that goes on SWEN-LAIN." : "Not in the dossier: the party ");

        static DomainResult<ValueList<(Stakeholder Partner, ValueList<Engagement> Engagements)>> Asked(params Domain.Journals.AggregateRoot[] roots) =>
            Dossier.Of([Given.Lapas, .. roots]).Value.HoldingAll(Given.Now, Holding.Stakeholders, Holding.Agreements).NeverConcluded(AgreementsGiven.UptS);
    }

    /// <summary>A visit led to a draft; whether it was concluded says that draft.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Are_not_listed_while_the_draft_that_a_visit_led_to_is_not_here(bool isHeld)
    {
        var visit = new Engagement(EngagementId.From("1"), AgreementsGiven.UptS, EngagementKind.Visit, new(2022, 2, 1), "PT Swen", [new(AgreementsGiven.UptS, "Kasi Kegiatan Kerja")], "rencana PKS", EngagementOutcome.DraftIntended);
        var visited = Given.Company.LogEngagement(visit, Given.On("2022-02-02", "visit"))
            .Bind(static s => s.LeadToDraft(EngagementId.From("1"), AgreementId.From("PKS-1"), Given.On("2023-01-02", "led"))).Value;
        var listed = Dossier.Of([Given.Lapas, visited, .. isHeld ? [AgreementsGiven.Draft()] : Array.Empty<Domain.Journals.AggregateRoot>()]).Value
            .HoldingAll(Given.Now, Holding.Stakeholders, Holding.Agreements)
            .NeverConcluded(AgreementsGiven.UptS);

        listed.ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            isHeld ? [] : ["Not in the dossier: the draft that an engagement led to PKS-1. So this cannot be determined; load what is missing and hand it in."]);
        listed.IsSuccess.Should().Be(isHeld);
    }
}
