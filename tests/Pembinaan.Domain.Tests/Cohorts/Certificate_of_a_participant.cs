using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Certificate_of_a_participant
{
    private static readonly ParticipantId Person = Given.Person(1);
    private static readonly CertificateNumber Number = CertificateNumber.From("001/SERT/2025");
    private static readonly CooperationAgreement Pks1 = AgreementsGiven.Pks1();

    // The last of 20 sessions is on 31 January 2025, the last day of PKS-1. The cohort began before Permenaker 6/2025, so the facility's own rule holds.
    private static Cohort Completed { get; } = Over("2025-01-06");

    [Fact]
    [Trait("Scenario", "S40")]
    public void May_be_issued_after_the_agreement_has_expired()
    {
        var issued = Issue(Completed).Value.FindCertificate(Number)!.Certificate;

        issued.CompletedOn.Should().Be(Given.Day("2025-01-31"));
        issued.IssuedOn.Should().Be(Given.Day("2025-02-20"));
        issued.Agreements.Should().Equal(AgreementId.From("PKS-1"));
        issued.Names.Provider.Should().Be("PT Swen");
        issued.Names.ProviderAtIssue.Should().Be("PT Swen Baru");
        issued.IsGenuine.Should().BeTrue();
        (issued with { IssuedOn = Given.Day("2025-02-21") }).IsGenuine.Should().BeFalse();
    }

    [Fact]
    [Trait("Scenario", "S40")]
    public void Issued_twice_is_one()
    {
        var once = Issue(Completed).Value;

        once.Certify(Completed.Finding(Person, "2025-02-20", Pks1), CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day("2025-02-20"), Given.On("2025-02-20", "other-id"))
            .Value.Should().BeSameAs(once);
        once.Certify(once.Finding(Person, "2025-02-20", Pks1), CertificateKind.TrainingCertificate, CertificateNumber.From("002"), Given.Names, Given.Day("2025-02-21"), Given.On("2025-02-21", "second"))
            .Has(CohortErrors.CertificateIssuedAlready).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S40")]
    public void Comes_under_review_after_a_correction_and_is_not_void()
    {
        var issued = Issue(Completed).Value;
        issued.Correct(Given.Session(20), Person, new(LessonHours.None, AbsenceKind.Sick), Given.On("2025-03-10", "no-reason")).Has(CohortErrors.CorrectionNeedsReason).Should().BeTrue();
        var corrected = issued.Correct(Given.Session(20), Person, new(LessonHours.None, AbsenceKind.Sick), Given.On("2025-03-10", "correct"), "buku jaga").Value;

        Status(issued, "2025-03-09").Should().Be(CertificateStatus.Valid);
        Status(corrected, "2025-03-10").Should().Be(CertificateStatus.UnderReview);
        corrected.FindSession(Given.Session(20))!.CorrectionsOf(Person).Single().Before!.Attended.Should().Be(LessonHours.Of(8), "both values are kept");
        Status(corrected.ConfirmCertificate(Number, "tetap di atas 80 %", Given.On("2025-03-11", "confirm")).Value, "2025-03-11").Should().Be(CertificateStatus.Valid);
        corrected.FindCertificate(Number)!.Certificate.Should().Be(issued.FindCertificate(Number)!.Certificate, "it is frozen");
    }

    [Fact]
    [Trait("Scenario", "S40")]
    public void Revoked_and_replaced_keeps_the_old_number()
    {
        var revoked = Issue(Completed).Value.RevokeCertificate(Number, Given.Day("2025-03-12"), "kehadiran dikoreksi", Given.On("2025-03-12", "revoke")).Value;
        Status(revoked, "2025-03-11").Should().Be(CertificateStatus.Valid);
        Status(revoked, "2025-03-12").Should().Be(CertificateStatus.Revoked);

        var next = CertificateNumber.From("009/SERT/2025");
        var replaced = revoked.Certify(
            revoked.Finding(Person, "2025-03-13", Pks1), CertificateKind.TrainingCertificate, next, Given.Names, Given.Day("2025-03-13"), Given.On("2025-03-13", "replace"), Number).Value;
        replaced.FindCertificate(next)!.Certificate.Replaces.Should().Be(Number);
        replaced.FindCertificate(Number)!.ReplacedBy.Should().Be(next);
    }

    [Fact]
    [Trait("Scenario", "S40")]
    public void Is_refused_while_evidence_lies_on_uncovered_days_which_are_listed()
    {
        // One day later: the last session is on 3 February 2025, after the end of PKS-1.
        var result = Issue(Over("2025-01-07"));

        result.ValidationErrors.Should().ContainSingle().Which.Text.Id.Should().Contain("3 Februari 2025");
    }

    [Fact]
    public void Is_refused_when_it_is_not_earned()
    {
        var started = Given.Cohort().Enrolled(1).HeldAll(1, 20, [Person]).CloseAssessment(Given.Day("2025-08-29"), Given.On("2025-08-29", "close")).Value;

        started.Certify(started.Finding(Person, "2025-08-30"), CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day("2025-08-30"), Given.On("2025-08-30", "x"))
            .Has(CohortErrors.PaperNotEarned).Should().BeTrue();
    }

    [Fact]
    public void Of_competence_is_the_outside_bodys_and_expires()
    {
        var lsp = StakeholderId.From("LSP-PI");
        var number = CertificateNumber.From("BNSP-77");
        var cohort = Completed.RecordCompetence(Person, lsp, number, Given.Day("2025-02-10"), Term.OfYears(3), Given.Names, Given.On("2025-02-11", "bnsp")).Value;
        var issued = cohort.FindCertificate(number)!;

        issued.Certificate.IssuedBy.Should().Be(lsp);
        cohort.StatusOf(issued, Given.Day("2028-02-09")).Should().Be(CertificateStatus.Valid);
        cohort.StatusOf(issued, Given.Day("2028-02-10")).Should().Be(CertificateStatus.Expired);
    }

    [Fact]
    public void Follows_a_conclusion_that_later_rules_do_not_change()
    {
        var concluded = Completed.Conclude(Completed.Finding(Person, "2025-02-01", Pks1), Given.On("2025-02-01", "conclude")).Value;

        concluded.EnrolmentsOf(Person)[0].Exit.Should().Be(ExitKind.Completed);
        concluded.ConclusionOf(Person)!.Outcome.Should().Be(CompletionOutcome.Passed);
        concluded.Conclude(concluded.Finding(Person, "2025-02-02", Pks1), Given.On("2025-02-02", "again")).Has(CohortErrors.ConcludedAlready).Should().BeTrue();
    }

    private static Cohort Over(string firstDay) => Given
        .Cohort(Given.Plan(firstDay, byPartner: true), Given.Curriculum(CompletionCriteria.OfTheFacility(80, false, null).Value))
        .Enrolled(1, agreements: Pks1)
        .HeldAll(1, 20, agreements: Pks1);

    private static Domain.DomainResult<Cohort> Issue(Cohort cohort) => cohort.Certify(
        cohort.Finding(Person, "2025-02-20", Pks1), CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day("2025-02-20"), Given.On("2025-02-20", "certify"));

    private static CertificateStatus Status(Cohort cohort, string day) => cohort.StatusOf(cohort.FindCertificate(Number)!, Given.Day(day));
}
