using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A programme's own condition on free seats, asked again of those who have one.</summary>
public sealed class Seats_asked_again
{
    private static readonly LocalDate Day = Given.Day("2024-06-14");
    private static readonly CooperationAgreement Limited = Given.With(new Quota(QuotaUnit.People, 2, QuotaPer.Year));
    private static readonly SkillProgramme Programme =
        CohortsGiven.Programme(CohortsGiven.Curriculum() with { Conditions = ProgrammeConditions.Of("SABUN", ProgrammeCondition.SeatIsFree()) });

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Are_there_for_whoever_has_one_also_in_a_full_cohort(int seats)
    {
        var cohort = Given.Cohort(Given.Cohort1, Programme, CohortsGiven.Plan("2024-06-03", seats: seats)).Enrolled(2);
        var dossier = Given.Whole(cohort);

        dossier[Given.Cohort1].SeatsOn(Day).Value.Free.Should().Be(seats - 2);
        Codes(dossier).Should().BeEmpty();
    }

    /// <summary>Other cohorts may have used the quota: nobody can tell, and what would tell is named.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Are_not_known_where_they_are_in_doubt(bool areCohortsDeclared)
    {
        var cohort = Given.Cohort(Given.Cohort1, Programme, CohortsGiven.Plan("2024-06-03", byPartner: true)).Enrolled(2, agreements: Limited);
        var dossier = Given.Of(Limited, cohort).HoldingAll(Given.Now, areCohortsDeclared ? [Holding.Agreements, Holding.Cohorts] : [Holding.Agreements]);

        dossier[Given.Cohort1].SeatsOn(Day).IsSuccess.Should().Be(areCohortsDeclared);
        Codes(dossier).Should().Equal(areCohortsDeclared ? [] : Enumerable.Repeat(("COND-SEAT-IS-FREE", Remedy.Declare), 2));
        dossier[Given.Cohort1].Review(Day, static p => CohortsGiven.Facts(p)).Count(static f => f.Reason.ErrorCode == DossierErrors.NotDeclared.Code && f.Remedy == Remedy.Declare)
            .Should().Be(areCohortsDeclared ? 0 : 1, "it is told once, not of each person");
    }

    private static IEnumerable<(string, Remedy)> Codes(Dossier dossier) => dossier[Given.Cohort1].Review(Day, static p => CohortsGiven.Facts(p))
        .Where(static f => f.Reason.ErrorCode.Contains("SEAT", StringComparison.Ordinal)).Select(static f => (f.Reason.ErrorCode, f.Remedy));
}
