using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>PT Swen, the only partner of PKS-1 (to 31 January 2025), is dissolved on 5 June 2024, in the middle of a course; PT Baru follows it, or that is not settled.</summary>
[Trait("Joint", "dissolved partner")]
public class Successors_not_in_a_dossier
{
    private const string NotHeld = "Not in the dossier: the successor BARU. So this cannot be determined; load what is missing and hand it in.";
    private const string Unsettled = "The successor of PT Swen from 6 June 2024 on is not determined; what is under way stays valid, new commitments are blocked.";

    private static readonly StakeholderId Baru = StakeholderId.From("BARU");
    private static readonly CooperationAgreement Pks = Pks1();
    private static readonly Cohort Course = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", byPartner: true));
    private static readonly LocalDate Last = Day("2024-06-05");
    private static readonly LocalDate After = Day("2024-06-06");

    [Fact]
    public void Leave_coverage_undetermined_from_the_day_after_and_are_named()
    {
        var agreement = Dissolved(Succession.By(Baru))[Pks.Id];
        var coverage = agreement.CoverageOf(UptS, Swen, Sabun);

        coverage.Days.LastDay.Should().Be(Last);
        coverage.UndeterminedDays.Should().Be(DateSet.Between(After, Day("2025-01-31")));
        agreement.Open.Select(static o => o.Text.En).Should().Contain(NotHeld);
        agreement.StandingOn(Last).Findings.Should().BeEmpty();
        agreement.StandingOn(After).Findings.Select(static f => f.Text.En).Should().Equal(NotHeld);
        Dissolved(Succession.By(Baru), Registered(Baru, "PT Baru"))[Pks.Id].Open.Should().BeEmpty();
    }

    [Theory]
    [InlineData(3, CoverageVerdict.Covered)]
    [InlineData(4, CoverageVerdict.Undetermined)]
    public void Leave_the_coverage_of_a_session_undetermined(int number, CoverageVerdict expected)
    {
        var course = Dissolved(Succession.By(Baru))[Given.Cohort1];
        var asked = course.CoverageOf(CohortsGiven.Session(number));

        course.Coverage.Of(CohortsGiven.Session(number)).Verdict.Should().Be(expected);
        asked.ValidationErrors.Select(static e => e.Text.En).Should().Equal(expected == CoverageVerdict.Covered ? [] : [NotHeld]);
        Dissolved(Succession.Nobody)[Given.Cohort1].Coverage.Of(CohortsGiven.Session(4)).Verdict.Should().Be(CoverageVerdict.NotCovered, "nobody follows");
    }

    [Fact]
    public void Leave_it_open_whether_somebody_may_join()
    {
        var answer = Dissolved(Succession.By(Baru))[Given.Cohort1].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), After);

        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Reasons.Should().BeEmpty();
        answer.Undetermined.Select(static e => e.Text.En).Should().Contain(NotHeld);
        Dissolved(Succession.By(Baru))[Given.Cohort1].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Last).Outcome.Should().Be(Outcome.Met, "on that day PT Swen is there");
        Dissolved(Succession.Nobody)[Given.Cohort1].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), After).Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void Leave_no_gap_that_nobody_can_tell()
    {
        var gaps = Dissolved(Succession.By(Baru)).Portfolio.GapsOf(UptS, Sabun, 2024);

        gaps.Value.IsEmpty.Should().BeTrue();
        gaps.Warnings.Select(static w => w.Text.En).Should().Equal(NotHeld);
        Dissolved(Succession.Nobody).Portfolio.GapsOf(UptS, Sabun, 2024).Value.Should().Be(DateSet.Between(After, Day("2024-12-31")));
    }

    [Fact]
    public void Or_not_settled_are_told_with_the_standing_and_with_whoever_is_not_admitted()
    {
        var dossier = Dissolved(Succession.Undetermined(Baru), Registered(Baru, "PT Baru"));
        var decision = dossier[Given.Cohort1].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), After);

        dossier[Pks.Id].StandingOn(Last).Findings.Should().BeEmpty();
        dossier[Pks.Id].StandingOn(After).Findings.Select(static f => f.Text.En).Should().Equal(Unsettled);
        dossier[Pks.Id].WarningsOn(After).Select(static f => f.Text.En).Should().Equal(Unsettled);
        decision.Outcome.Should().Be(Outcome.NotMet);
        decision.Gaps.Select(static g => g.Text.En).Should().Equal(Unsettled);
        dossier[Given.Cohort1].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(1)), Last).Gaps.Should().BeEmpty();
    }

    private static Dossier Dissolved(Succession succession, params Stakeholder[] more) =>
        Dossier.Of([Given.Lapas, CohortsGiven.Programme(), Pks, Course, Registered(Swen, "PT Swen").Dissolve(Last, succession, On("2024-06-10", "gone")).Value, .. more]).Value
            .HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);

    private static Stakeholder Registered(StakeholderId id, string name) => Stakeholder.Register(id, StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;
}
