using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Stakeholders;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// PT Swen of PKS-1 (soap, to 31 January 2025) is dissolved on 5 June 2024 and followed by PT Baru, which has an agreement of its own at the same facility that
/// ended before. A course from 3 June 2024 on is given by the one or the other.
/// </summary>
[Trait("Joint", "dissolved partner")]
public class Successors_with_agreements_of_their_own
{
    private static readonly StakeholderId Baru = StakeholderId.From("BARU");
    private static readonly CooperationAgreement Pks = Pks1();
    private static readonly CooperationAgreement Own = Draft("PKS-9", AgreedPeriod.Between(Day("2023-02-01"), Day("2024-05-31")).Value, partner: Baru).Signed();
    private static readonly CooperationAgreement Running = Draft("PKS-9", partner: Baru).Signed();
    private static readonly LocalDate Last = Day("2024-06-05");

    [Theory]
    [InlineData(3, "SWEN", CoverageVerdict.Covered)]
    [InlineData(4, "SWEN", CoverageVerdict.NotCovered)]
    [InlineData(3, "BARU", CoverageVerdict.NotCovered)]
    [InlineData(4, "BARU", CoverageVerdict.Covered)]
    public void Stand_under_the_agreement_of_the_one_they_follow_from_the_day_after(int session, string provider, CoverageVerdict expected)
    {
        var course = Followed(Course(provider), Own)[Given.Cohort1];

        course.Coverage.Of(CohortsGiven.Session(session)).Verdict.Should().Be(expected);
        course.Coverage.Of(CohortsGiven.Session(session)).Agreements.Select(static a => a.Value).Should().Equal(expected == CoverageVerdict.Covered ? ["PKS-1"] : []);
        Followed(Course(provider))[Given.Cohort1].Coverage.Of(CohortsGiven.Session(session)).Verdict.Should().Be(expected, "the agreement of its own changes nothing");
    }

    [Theory]
    [InlineData(3, "SWEN", "PKS-1")]
    [InlineData(4, "SWEN", "")]
    [InlineData(3, "BARU", "PKS-9")]
    [InlineData(4, "BARU", "PKS-1, PKS-9")]
    public void Stand_under_both_and_nobody_stands_for_a_successor_before_it_follows(int session, string provider, string under) =>
        string.Join(", ", Followed(Course(provider), Running)[Given.Cohort1].Coverage.Of(CohortsGiven.Session(session)).Agreements).Should().Be(under);

    [Theory]
    [InlineData(3, "BARU")]
    [InlineData(4, "BARU")]
    public void Are_not_found_out_while_the_record_of_the_one_they_follow_is_not_there(int session, string provider)
    {
        var dossier = Dossier.Of([Given.Lapas, CohortsGiven.Programme(), Pks, Own, Course(provider), Registered(Baru, "PT Baru")]).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

        dossier[Given.Cohort1].CoverageOf(CohortsGiven.Session(session)).ValidationErrors.Select(static e => e.Text.En).Should().Equal(
            "Not in the dossier: the party SWEN. So this cannot be determined; load what is missing and hand it in.");
    }

    [Theory]
    [InlineData(1, CoverageVerdict.Covered)]
    [InlineData(4, CoverageVerdict.Covered)]
    public void Are_one_with_a_record_merged_into_them(int session, CoverageVerdict expected)
    {
        var merged = Registered(Swen, "PT Swen").MergeInto(Baru, "satu badan", StakeholderDirectory.Of(Registered(Baru, "PT Baru")), On("2024-03-01", "merge")).Value;
        var dossier = Dossier.Of([Given.Lapas, CohortsGiven.Programme(), Pks, Own, Course("BARU"), merged, Registered(Baru, "PT Baru")]).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

        dossier[Given.Cohort1].Coverage.Of(CohortsGiven.Session(session)).Verdict.Should().Be(expected);
        dossier.AsKnownAt(Noon("2024-02-29"))[Given.Cohort1].Coverage.Of(CohortsGiven.Session(session)).Verdict.Should().Be(CoverageVerdict.NotCovered, "nobody knew yet");
    }

    private static Dossier Followed(Cohort course, params CooperationAgreement[] more) =>
        Dossier.Of([Given.Lapas, CohortsGiven.Programme(), Pks, course, Registered(Swen, "PT Swen").Dissolve(Last, Succession.By(Baru), On("2024-06-10", "gone")).Value, Registered(Baru, "PT Baru"), .. more]).Value
            .HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

    private static Cohort Course(string provider) => Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03") with { Provider = PartyId.Of(StakeholderId.From(provider)) });

    private static Stakeholder Registered(StakeholderId id, string name) => Stakeholder.Register(id, StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;
}
