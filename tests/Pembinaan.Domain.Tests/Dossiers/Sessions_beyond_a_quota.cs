using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// PKS-1 has a quota of sessions. A course of twenty uses it first; another of twenty follows from 3 to 28 June 2024: of a quota of 21 its first session is
/// covered, of one of 20 none.
/// </summary>
public class Sessions_beyond_a_quota
{
    private static readonly LocalDate Start = Given.Day("2024-06-03");
    private static readonly ParticipantFacts Person = CohortsGiven.Facts(CohortsGiven.Person(9));
    private static readonly Cohort Earlier = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-03-04", byPartner: true));
    private static readonly Cohort Course = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", byPartner: true))
        .Apply(CohortsGiven.Person(1), Given.Day("2024-05-10"), Given.On("2024-05-10", "apply"))
        .Bind(static c => c.Approve(EntryId.From("apply"), Given.Day("2024-05-11"), Given.On("2024-05-11", "approve"))).Value;

    [Theory]
    [InlineData(20, "2024-06-03", false)]
    [InlineData(21, "2024-06-03", true)]
    [InlineData(21, "2024-06-04", false)]
    [InlineData(22, "2024-06-04", true)]
    [InlineData(22, "2024-06-05", false)]
    [InlineData(40, "2024-06-28", true)]
    public void Let_nobody_join_where_none_to_come_is_covered(int amount, string iso, bool isAdmitted)
    {
        var day = Given.Day(iso);
        var course = Given.Whole(Earlier, Course, Of(amount))[Course.Id];
        var answer = course.MayJoin(Person, day);

        answer.Outcome.Should().Be(isAdmitted ? Outcome.Met : Outcome.NotMet);
        answer.Reasons.Select(static r => r.ErrorCode).Should().Equal(isAdmitted ? [] : ["ADMIT-COVERED"]);
        answer.FirstDay.Should().Be(isAdmitted ? day : null);
        course.WaitingOn(day).Value.Single().Place.Should().Be(isAdmitted ? 1 : 0);
        if (!isAdmitted)
        {
            var place = Math.Max(amount, 20 + Course.Sessions.Count(s => s.Day < day)) + 1;
            answer.Reasons[0].Text.En.Should().Be($"The quota of PKS-1, {amount} sessions, is used up; this would be session number {place}.");
        }
    }

    [Theory]
    [InlineData(21, "2024-06-03")]
    [InlineData(22, "2024-06-04")]
    public void Are_the_last_day_of_joining(int amount, string last) =>
        Given.Whole(Earlier, Course, Of(amount))[Course.Id].MayJoin(Person, Start).LastDay.Should().Be(Given.Day(last));

    [Theory]
    [InlineData(21, true)]
    [InlineData(40, false)]
    public void Stand_in_the_receipt_of_whoever_joins_beside_those_covered(int amount, bool isInPart)
    {
        var course = Given.Whole(Earlier, Course, Of(amount))[Course.Id].Enrol(Person, Start, Given.On("2024-06-03", "enrol")).Value;
        var receipt = course.Cohort.EnrolmentsOf(Person.Id)[0].Grounds.Coverage;

        receipt.Verdict.Should().Be(CoverageVerdict.Covered);
        receipt.Agreements.Select(static a => a.Value).Should().Equal("PKS-1");
        receipt.IsOwnMandate.Should().BeFalse();
        receipt.Gaps.Count.Should().Be(isInPart ? 1 : 0);
        receipt.In(Language.English).Should().StartWith(isInPart ? "covered (PKS-1), except: " : "covered (PKS-1)");
        receipt.In(Language.Indonesian).Contains("kecuali", StringComparison.Ordinal).Should().Be(isInPart);
    }

    /// <summary>Without the earlier course, of a quota of fifteen the sessions until 21 June may be covered and those from 24 June on are not.</summary>
    [Theory]
    [InlineData("2024-06-21", Outcome.Undetermined)]
    [InlineData("2024-06-24", Outcome.NotMet)]
    [Trait("Joint", "declared")]
    public void Leave_it_open_where_others_may_have_used_it(string day, Outcome expected)
    {
        var open = Given.Of(Course, Of(15)).HoldingAll(Given.Now, Holding.Agreements, Holding.CohortsWith(Person.Id));
        var answer = open[Course.Id].MayJoin(Person, Given.Day(day));

        answer.Outcome.Should().Be(expected);
        answer.Undetermined.Select(static e => e.Text.En).Where(static t => t.StartsWith("It is not declared", StringComparison.Ordinal)).Should().Equal(
            expected == Outcome.Undetermined
                ? ["It is not declared that the dossier holds all cohorts of Lapas Kelas IIA Serang, so this cannot be determined."]
                : []);
        Given.Whole(Course, Of(15))[Course.Id].MayJoin(Person, Given.Day(day)).Outcome.Should().Be(expected == Outcome.Undetermined ? Outcome.Met : Outcome.NotMet);
    }

    [Fact]
    public void Are_none_of_those_that_the_facility_gives_itself()
    {
        var own = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03"));
        var receipt = Given.Whole(Earlier, own)[own.Id].Enrol(Person, Start, Given.On("2024-06-03", "enrol")).Value.Cohort.EnrolmentsOf(Person.Id)[0].Grounds.Coverage;

        receipt.IsOwnMandate.Should().BeTrue();
        receipt.In(Language.English).Should().Be("covered (the facility's own mandate)");
    }

    private static CooperationAgreement Of(int amount) => Given.With(new Quota(QuotaUnit.Sessions, amount, QuotaPer.Term));
}
