using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Quotas_of_an_agreement
{
    [Fact]
    public void Of_people_are_used_up_by_two_cohorts_together()
    {
        var agreement = With(new Quota(QuotaUnit.People, 5, QuotaPer.Year));
        var first = Cohort("ANG-1", "2024-03-04").Enrolled(3, agreements: agreement);
        var second = Cohort("ANG-2", "2024-06-03");
        var beside = new CoveringAgreement(agreement).Beside(first, second);

        for (var person = 11; person <= 12; person++)
        {
            second = second.Enrol(Admit(second, person, beside).Value, Given.On("2024-06-03", $"enrol-{person}")).Value;
        }

        var sixth = Admit(second, 13, beside);
        sixth.IsRefusedBy("ADMIT-SEAT").Should().BeTrue();
        sixth.ValidationErrors.Single(static e => e.ErrorCode == "ADMIT-SEAT").Text.En.Should().Contain("PKS-1 (2024)");
        Admit(second, 13, agreement).IsSuccess.Should().BeTrue("without the other cohort three places look free");
    }

    [Fact]
    public void Of_people_begin_anew_with_the_year_and_a_cohort_over_new_year_needs_both()
    {
        var agreement = With(new Quota(QuotaUnit.People, 5, QuotaPer.Year));
        var early = Cohort("ANG-1", "2023-03-06").Enrolled(5, agreements: agreement);
        var overNewYear = Cohort("ANG-2", "2023-12-18");
        var next = Cohort("ANG-3", "2024-03-04");
        var beside = new CoveringAgreement(agreement).Beside(early);

        Seating.QuotaOf(next, beside, next.FirstDay).Single().Should().Be(new SeatLimit(SeatLimitKind.AgreementQuota, 5, "PKS-1 (2024)") { Quota = 5 });
        Seating.QuotaOf(overNewYear, beside, overNewYear.FirstDay).Should().Equal(
            new SeatLimit(SeatLimitKind.AgreementQuota, 0, "PKS-1 (2023)") { Quota = 5, UsedElsewhere = 5 },
            new SeatLimit(SeatLimitKind.AgreementQuota, 5, "PKS-1 (2024)") { Quota = 5 });
        Seating.QuotaOf(overNewYear, beside, overNewYear.FirstDay).Select(static l => l.Name).Should().Equal(
            new LocalisedText(
                "kuota perjanjian PKS-1 (2023), 5 dari 5 sudah dipakai angkatan lain atau peserta yang keluar",
                "quota of the agreement PKS-1 (2023), 5 of 5 used by other cohorts or by those who left"),
            new LocalisedText("kuota perjanjian PKS-1 (2024)", "quota of the agreement PKS-1 (2024)"));
    }

    [Fact]
    public void Of_people_for_the_term_count_those_who_left()
    {
        var agreement = With(new Quota(QuotaUnit.People, 3, QuotaPer.Term));
        var cohort = Cohort("ANG-1", "2024-03-04").Enrolled(3, agreements: agreement);
        var left = cohort.End(Given.Person(1), Given.Day("2024-03-06"), ExitKind.Withdrawn, Given.On("2024-03-06", "out")).Value;

        Seating.QuotaOf(left, agreement, Given.Day("2024-03-07")).Single().Seats.Should().Be(2, "one of the three places was used by somebody who left");
        Seating.Of(left, Given.Day("2024-03-07"), [.. Seating.QuotaOf(left, agreement, Given.Day("2024-03-07"))]).Free.Should().Be(0);
    }

    [Fact]
    public void Of_people_for_each_cohort_are_its_size_and_a_place_left_is_given_again()
    {
        var agreement = With(new Quota(QuotaUnit.People, 3, QuotaPer.Cohort));
        var cohort = Cohort("ANG-1", "2024-03-04").Enrolled(3, agreements: agreement);
        var left = cohort.End(Given.Person(1), Given.Day("2024-03-06"), ExitKind.ReleasedEarly, Given.On("2024-03-06", "out")).Value;

        Seating.Of(left, Given.Day("2024-03-07"), [.. Seating.QuotaOf(left, new CoveringAgreement(agreement).Beside(Cohort("X", "2024-03-04").Enrolled(3, agreements: agreement)), Given.Day("2024-03-07"))]).Free.Should().Be(1);
    }

    [Fact]
    public void Of_one_subject_do_not_bind_another()
    {
        var agreement = With(new Quota(QuotaUnit.People, 1, QuotaPer.Year, Given.TusukSate));

        Seating.QuotaOf(Cohort("ANG-1", "2024-03-04"), agreement, Given.Day("2024-03-04")).Should().BeEmpty("the sessions are on soap");
    }

    [Fact]
    public void Of_sessions_are_given_in_the_order_of_days_over_all_cohorts()
    {
        var agreement = With(new Quota(QuotaUnit.Sessions, 25, QuotaPer.Year));
        var first = Cohort("ANG-1", "2024-03-04");
        var second = Cohort("ANG-2", "2024-06-03");
        var beside = new CoveringAgreement(agreement).Beside(first, second);

        SessionCoverage.OfAll(first, DateSet.All, beside).UncoveredDays.IsEmpty.Should().BeTrue("its twenty sessions come first");
        var coverage = SessionCoverage.OfAll(second, DateSet.All, beside);
        coverage.Of(Given.Session(5)).Verdict.Should().Be(CoverageVerdict.Covered, "it is the 25th");
        coverage.Of(Given.Session(6)).Gaps.Single().Code.Should().Be(CohortErrors.QuotaUsedUp.Code);
        coverage.Of(Given.Session(6)).Gaps.Single().Text.En.Should().Contain("PKS-1").And.Contain("26");
    }

    [Fact]
    public void Of_sessions_do_not_count_those_that_the_facility_gives_itself_nor_those_of_another_year()
    {
        var agreement = With(new Quota(QuotaUnit.Sessions, 2, QuotaPer.Year));
        var plan = Given.Plan("2023-12-28", 6, byPartner: true);
        var cohort = Domain.Cohorts.Cohort.Open(
            CohortId.From("ANG-1"), Given.Programme(), plan with { Sessions = plan.Sessions.Select(static (s, i) => i == 2 ? s with { Provider = PartyId.Of(Given.UptS) } : s).ToValueList() }, Given.On("2023-01-02", "open")).Value;
        var coverage = cohort.Coverage(agreement);

        // 28 and 29 December 2023; 1 January by the facility itself; 2 and 3 January; 4 January is the third of its year.
        Enumerable.Range(1, 6).Select(i => coverage.Of(Given.Session(i)).Verdict).Should().Equal(
            CoverageVerdict.Covered, CoverageVerdict.Covered, CoverageVerdict.Covered, CoverageVerdict.Covered, CoverageVerdict.Covered, CoverageVerdict.NotCovered);
    }

    private static CooperationAgreement With(Quota quota) =>
        AgreementsGiven.Draft().AgreeTerms(new() { Quotas = [quota] }, Given.On("2023-01-30", "terms")).Value.Signed();

    private static Cohort Cohort(string id, string firstDay) =>
        Domain.Cohorts.Cohort.Open(CohortId.From(id), Given.Programme(), Given.Plan(firstDay, byPartner: true), Given.On("2022-01-02", "open")).Value;

    private static Domain.DomainResult<Admission> Admit(Cohort cohort, int person, CoveringAgreement agreement)
    {
        var request = Given.Request(Given.Person(person), "2024-06-03");
        return Admissions.Decide(cohort, request, cohort.Coverage(agreement), Seating.Of(cohort, request.Day, [.. Seating.QuotaOf(cohort, agreement, request.Day)])).Admission;
    }
}
