using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Days_that_cannot_be
{
    private static readonly Cohort Running = Given.Cohort().Enrolled(2);
    private static readonly CertificateNumber Number = CertificateNumber.From("001");

    private static Cohort Certified
    {
        get
        {
            var done = Given.Cohort(curriculum: Given.Curriculum(CompletionCriteria.OfTheFacility(80, false, null).Value)).Enrolled(1).HeldAll(1, 20);
            return done.Certify(done.Finding(Given.Person(1), "2025-08-30"), CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day("2025-09-10"), Given.On("2025-09-10", "issue")).Value;
        }
    }

    [Theory]
    [InlineData("2025-09-09", false)]
    [InlineData("2025-09-10", true)]
    public void Of_revoking_are_those_before_the_issue(string day, bool isPossible) =>
        Should(Certified.RevokeCertificate(Number, Given.Day(day), "keliru", Given.On("2025-09-12", "revoke")), isPossible, CohortErrors.RevokedBeforeIssue);

    [Theory]
    [InlineData("0001-01-01", false)]
    [InlineData("2025-08-13", false)]
    [InlineData("2025-08-14", true)]
    public void Of_closing_assessment_are_those_before_the_last_assessment(string day, bool isPossible)
    {
        var assessed = Running.Assessed(Given.Person(1), true, "2025-08-14", "assess").Value;

        Should(assessed.CloseAssessment(Given.Day(day), Given.On("2025-08-20", "close")), isPossible, CohortErrors.AssessmentLater);
    }

    [Theory]
    [InlineData("2025-08-03", false)]
    [InlineData("2025-08-04", true)]
    public void Of_closing_assessment_are_those_before_the_first_session(string day, bool isPossible) =>
        Should(Running.CloseAssessment(Given.Day(day), Given.On("2025-08-20", "close")), isPossible, CohortErrors.AssessmentLater);

    [Theory]
    [InlineData("2025-07-02", false)]
    [InlineData("2025-07-01", true)]
    public void Of_applying_are_those_to_come(string day, bool isPossible) =>
        Should(Given.Cohort().Apply(Given.Person(9), Given.Day(day), Given.On("2025-07-01", "apply")), isPossible, CohortErrors.ApplicationToCome);

    [Theory]
    [InlineData("0001-01-01", false)]
    [InlineData("2014-12-31", false)]
    [InlineData("2015-01-01", true)]
    [InlineData("2025-08-29", true)]
    [InlineData("2025-08-30", false)]
    public void Of_applying_are_those_long_before_the_cohort_and_after_it(string day, bool isPossible) =>
        Should(Running.Apply(Given.Person(9), Given.Day(day), Given.On("2030-01-01", "apply")), isPossible, CohortErrors.ApplicationOutside);

    [Theory]
    [InlineData("2025-08-29", true)]
    [InlineData("2025-08-30", false)]
    public void Of_leaving_are_those_after_the_last_session(string day, bool isPossible) =>
        Should(Running.End(Given.Person(1), Given.Day(day), ExitKind.Withdrawn, Given.On("2026-01-01", "end")), isPossible, CohortErrors.EndAfterCohort);

    [Theory]
    [InlineData("2025-08-07", false)]
    [InlineData("2025-08-08", true)]
    public void Of_resuming_are_those_before_the_suspension(string day, bool isPossible) => Should(
        Running.Suspend(Given.Person(1), Given.Day("2025-08-08"), "sakit", Given.On("2025-08-08", "suspend")).Value.Resume(Given.Person(1), Given.Day(day), Given.On("2025-08-09", "resume")),
        isPossible,
        CohortErrors.DayBeforePause);

    [Fact]
    public void Of_an_assessment_are_told_with_the_first_day_of_the_enrolment()
    {
        var later = Given.Cohort().Enrolled(1, "2025-08-11");

        later.Assessed(Given.Person(1), true, "2025-08-08", "early").ValidationErrors.Single().ErrorMessage.Should().Be("Tanggal 8 Agustus 2025 mendahului hari pertama pendaftaran P-001, 11 Agustus 2025.");
        later.Assessed(Given.Person(1), true, "2025-08-11", "first-day").IsSuccess.Should().BeTrue();
        later.Assessed(Given.Person(2), true, "2025-08-11", "nobody").Has(CohortErrors.NotEnrolled).Should().BeTrue();
    }

    private static void Should(DomainResult<Cohort> result, bool isPossible, ErrorDefinition otherwise)
    {
        result.Has(otherwise).Should().Be(!isPossible);
        result.IsSuccess.Should().Be(isPossible);
    }
}
