using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Realisation_of_an_agreement
{
    [Fact]
    public void Counts_what_cohorts_made_of_it()
    {
        var agreement = AgreementsGiven.Pks1();
        var cohort = Given.Cohort(Given.Plan("2025-01-20", byPartner: true), Given.Curriculum(CompletionCriteria.OfTheFacility(40, false, null).Value)).Enrolled(3, agreements: agreement).HeldAll(1, 10, [Given.Person(3)], agreement);
        cohort = cohort.Conclude(cohort.Finding(Given.Person(1), "2025-01-31", agreement), Given.On("2025-02-01", "c1")).Value;
        cohort = cohort.Certify(
            cohort.Finding(Given.Person(1), "2025-01-31", agreement), CertificateKind.TrainingCertificate, CertificateNumber.From("1"), Given.Names, Given.Day("2025-02-01"), Given.On("2025-02-01", "x")).Value;
        var realised = Realisation.Of(agreement, CohortActivity.Of(cohort, [agreement.Id], cohort.Coverage(agreement)), Given.Day("2025-02-28"), Term.OfMonths(3)).Subjects.Single(s => s.Subject == Given.Sabun);

        realised.Held.Denominator.Should().Be(10, "the ten sessions after its end are not under it");
        $"{realised.Held} {realised.Completed} {realised.Certified}".Should().Be("10/10 1/2 1/2");
        realised.Held.Of.Should().StartWith("ANG-1/S-001");
        realised.Certified.Of.Should().Equal("ANG-1/P-001");
        realised.Certified.Among.Should().Equal("ANG-1/P-001", "ANG-1/P-002");
        (realised.Working, realised.OwnBusiness).Should().Be((null, null), "nobody said whether all referrals are known");
        realised.ToString().Should().NotContain("P-001");

        var underWay = Realisation.Of(agreement, CohortActivity.Of(cohort, [agreement.Id], cohort.Coverage(agreement), upTo: Given.Day("2025-01-20")), Given.Day("2025-01-20"), Term.OfMonths(3)).Subjects.Single(s => s.Subject == Given.Sabun);
        $"{underWay.Held} {underWay.Completed}".Should().Be("1/1 0/2", "whoever was there counts from the first session on");
    }
}
