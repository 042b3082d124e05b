using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What an agreement covers at a facility, and where there are gaps, is said with the days on which the facility exists.</summary>
public sealed class Closed_facilities_in_a_dossier
{
    private static readonly CooperationAgreement Pks = Draft("PKS-1", AgreedPeriod.Between(Day("2024-01-01"), Day("2024-12-31")).Value).Signed("2023-12-20");
    private static readonly LocalDate LastDay = Day("2024-06-04");

    /// <summary>On 3, 4 and 5 June 2024, given by the partner.</summary>
    private static readonly Cohort Course = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 3, byPartner: true));

    [Theory]
    [InlineData(1, "2024-06-03", true)]
    [InlineData(2, "2024-06-04", true)]
    [InlineData(3, "2024-06-05", false)]
    public void Are_told_by_the_cohort_and_by_the_agreement_from_the_day_after_the_last(int session, string day, bool isCovered)
    {
        var dossier = Closed(Given.Whole(Pks, Course));

        var receipt = dossier[Given.Cohort1].Coverage.Of(CohortsGiven.Session(session));
        var coverage = dossier[Pks.Id].CoverageOf(UptS, Swen, Sabun);

        (receipt.Verdict == CoverageVerdict.Covered).Should().Be(isCovered);
        coverage.Days.Contains(Day(day)).Should().Be(isCovered);
        coverage.IntakeDays.Contains(Day(day)).Should().Be(isCovered);
        coverage.UndeterminedDays.IsEmpty.Should().BeTrue();
        var covering = dossier.Portfolio.Covering(UptS, Swen, Sabun, Day(day));
        covering.Value.Sure.Should().Equal(isCovered ? [Pks.Id] : []);
        covering.Has(CohortErrors.FacilityClosed).Should().Be(!isCovered);
        Dossier.Of(Pks, Given.Company).Value.HoldingAll(Given.Now, Holding.Agreements).Portfolio.Covering(UptS, Swen, Sabun, Day(day)).Has(DossierErrors.Missing).Should().BeTrue("its days are not known");
        coverage.ReasonsOn(Day(day)).Select(static r => r.Text).Should().Equal(receipt.Gaps.Select(static g => g.Text));
        coverage.IntakeReasonsOn(Day(day)).Select(static r => r.ErrorCode).Should().Equal(isCovered ? [] : [CohortErrors.FacilityClosed.Code]);
    }

    [Fact]
    public void Are_told_before_the_first_day_too()
    {
        var later = Facility.Establish(UptS, "Lapas Baru", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2024-03-01"), On("2020-01-01", "lapas")).Value;
        var dossier = Dossier.Of(Pks, Given.Company, later).Value.HoldingAll(Given.Now, Holding.Agreements);

        dossier[Pks.Id].CoverageOf(UptS, Swen, Sabun).Days.Should().Be(DateSet.Between(Day("2024-03-01"), Day("2024-12-31")));
        dossier.Portfolio.GapsOf(UptS, Sabun, 2024).Value.Should().Be(DateSet.Between(Day("2024-01-01"), Day("2024-02-29")));
    }

    [Fact]
    public void Leave_nothing_suspended_and_nothing_to_finish_after_the_last_day()
    {
        var runningOut = Draft("PKS-1", AgreedPeriod.Between(Day("2024-01-01"), Day("2024-06-01")).Value, clauses: new() { RunOut = Term.OfDays(10) }).Signed("2023-12-20");
        var suspended = Pks.Suspend(Day("2024-06-01"), Day("2024-06-10"), "renovasi", On("2024-05-30", "suspend")).Value;

        Closed(Given.Whole(runningOut))[Pks.Id].CoverageOf(UptS, Swen, Sabun).RunOutDays.Should().Be(DateSet.Between(Day("2024-06-02"), LastDay));
        Given.Whole(runningOut)[Pks.Id].CoverageOf(UptS, Swen, Sabun).RunOutDays.LastDay.Should().Be(Day("2024-06-11"));
        Closed(Given.Whole(suspended))[Pks.Id].CoverageOf(UptS, Swen, Sabun).SuspendedDays.Should().Be(DateSet.Between(Day("2024-06-01"), LastDay));
    }

    [Fact]
    public void Are_gaps_of_the_portfolio_and_named_there()
    {
        var gaps = Closed(Given.Whole(Pks)).Portfolio.GapsOf(UptS, Sabun, 2024);

        gaps.Value.Should().Be(DateSet.Between(Day("2024-06-05"), Day("2024-12-31")));
        gaps.Warnings.Select(static w => w.ErrorCode).Should().Equal(CohortErrors.FacilityClosed.Code);
        gaps.Warnings[0].Text.En.Should().Contain("5 June 2024");
        Given.Whole(Pks).Portfolio.GapsOf(UptS, Sabun, 2024).Value.IsEmpty.Should().BeTrue();
        Given.Whole(Pks).Portfolio.GapsOf(UptS, Sabun, 2024).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Are_not_known_of_one_that_is_not_there()
    {
        var dossier = Dossier.Of(Pks, Given.Company).Value.HoldingAll(Given.Now, Holding.Agreements);
        var coverage = dossier[Pks.Id].CoverageOf(UptS, Swen, Sabun);

        coverage.Days.IsEmpty.Should().BeTrue();
        coverage.UndeterminedDays.Should().Be(Pks.InForceDays);
        coverage.ReasonsOn(LastDay).Select(static r => r.Text.En).Should().ContainSingle().Which.Should().Contain(UptS.Value);
        dossier[Pks.Id].CoverageOf(UptS, Swen, Lele).UndeterminedDays.IsEmpty.Should().BeTrue("whatever the facility, it is not agreed on");
        dossier.With(Given.Lapas).Value[Pks.Id].CoverageOf(UptS, Swen, Sabun).Days.Should().Be(Pks.InForceDays);
    }

    private static Dossier Closed(Dossier dossier) => dossier.With(Given.Lapas.Close(LastDay, On("2024-06-01", "close")).Value).Value;
}
