using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Programmes;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Records_behind_a_certificate
{
    private static readonly ParticipantId Person = Given.Person(1);
    private static readonly CertificateNumber Number = CertificateNumber.From("S-1");

    [Fact]
    [Trait("Case", "W13")]
    public void Support_it_no_longer_when_more_hours_count_though_as_many_were_attended()
    {
        var issued = Certified(InCourt(), "2025-08-20");
        issued.FindCertificate(Number)!.Certificate.Evidence.Should().Match<CertificateEvidence>(e => e.Attended == LessonHours.Of(64) && e.Counted == LessonHours.Of(64));

        var once = Unexcused(issued, 1);
        var twice = Unexcused(once, 2);

        once.Finding(Person, "2025-08-21").Outcome.Should().Be(CompletionOutcome.Passed, "64 of 72 are more than 85 %");
        Status(once, "2025-08-21").Should().Be(CertificateStatus.UnderReview, "it says 64 of 64");
        twice.Finding(Person, "2025-08-21").Outcome.Should().Be(CompletionOutcome.NotPassed);
        Status(twice, "2025-08-21").Should().Be(CertificateStatus.UnderReview);
    }

    [Fact]
    [Trait("Case", "W13")]
    public void Support_it_when_more_was_attended_and_no_smaller_part()
    {
        var issued = Certified(InCourt(), "2025-08-20");
        var more = issued.Correct(Given.Session(1), Person, new(LessonHours.Of(8), null), Given.On("2025-08-20", "more"), "hadir").Value;

        Status(more, "2025-08-21").Should().Be(CertificateStatus.Valid);
        more.ConfirmCertificate(Number, "cukup", Given.On("2025-08-21", "confirm")).Has(CohortErrors.CertificateNotUnderReview).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W13")]
    public void Are_what_it_was_confirmed_on_and_less_than_that_is_under_review_again()
    {
        var confirmed = Unexcused(Certified(InCourt(), "2025-08-20"), 1).ConfirmCertificate(Number, "tetap cukup", Given.On("2025-08-22", "confirm")).Value;

        Status(confirmed, "2025-08-22").Should().Be(CertificateStatus.Valid);
        Status(Unexcused(confirmed, 2), "2025-08-22").Should().Be(CertificateStatus.UnderReview);
    }

    [Fact]
    [Trait("Case", "W13")]
    public void Are_told_to_whoever_changes_them()
    {
        var issued = Certified(InCourt(), "2025-08-20");

        issued.Correct(Given.Session(3), Person, new(LessonHours.None, AbsenceKind.Unexcused), Given.On("2025-08-21", "x"), "salah")
            .Warnings.Should().ContainSingle().Which.ErrorCode.Should().Be(CohortErrors.CertificateToReview.Code);
        issued.End(Person, Given.Day("2025-08-06"), ExitKind.Excluded, Given.On("2025-08-21", "x"), "pelanggaran").Warnings.Select(static w => w.ErrorCode)
            .Should().Equal(CohortErrors.HoursNotCounted.Code, CohortErrors.CertificateToReview.Code);
    }

    [Theory]
    [Trait("Case", "W14")]
    [InlineData("2025-08-21", false)]
    [InlineData("2025-08-22", true)]
    public void Date_it_not_before_the_assessment_that_completes_them(string issuedOn, bool isIssued)
    {
        var cohort = Assessed();
        var finding = cohort.Finding(Person, "2025-09-01");
        var result = cohort.Certify(finding, CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day(issuedOn), Given.On("2025-09-01", "x"));

        finding.SettledOn.Should().Be(Given.Day("2025-08-22"));
        result.IsSuccess.Should().Be(isIssued);
        result.Has(CohortErrors.IssuedBeforeCompletion).Should().Be(!isIssued);
        if (isIssued)
        {
            result.Value.FindCertificate(Number)!.Certificate.CompletedOn.Should().Be(Given.Day("2025-08-22"));
        }
    }

    [Fact]
    [Trait("Case", "W14")]
    public void Agree_with_its_status_on_every_day()
    {
        var cohort = Assessed();
        var issued = cohort.Certify(cohort.Finding(Person, "2025-09-01"), CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day("2025-08-22"), Given.On("2025-09-01", "x")).Value;

        foreach (var day in Enumerable.Range(0, 30).Select(d => Given.Day("2025-08-10").PlusDays(d)))
        {
            var finding = issued.Finding(Person, day.ToString("uuuu-MM-dd", null));
            (Status(issued, day) == CertificateStatus.Valid).Should().Be(finding.Outcome == CompletionOutcome.Passed, day.ToString());
        }
    }

    [Fact]
    [Trait("Case", "W14")]
    public void Settle_a_failure_on_the_day_after_assessment_closes_and_an_exit_on_its_day()
    {
        var present = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 10).Assessed(Person, false, "2025-08-18", "a1").Value
            .CloseAssessment(Given.Day("2025-08-25"), Given.On("2025-08-26", "close")).Value;
        var released = Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 5).End(Person, Given.Day("2025-08-09"), ExitKind.ReleasedEarly, Given.On("2025-08-09", "out")).Value;

        present.Finding(Person, "2025-09-01").Should().Match<CompletionFinding>(f => f.Outcome == CompletionOutcome.PresentOnly && f.SettledOn == Given.Day("2025-08-26"));
        present.Finding(Person, "2025-08-25").Outcome.Should().Be(CompletionOutcome.Open);
        released.Finding(Person, "2025-09-01").Should().Match<CompletionFinding>(f => f.Outcome == CompletionOutcome.LeftEarly && f.SettledOn == Given.Day("2025-08-09"));
        released.Finding(Person, "2025-08-09").Outcome.Should().Be(CompletionOutcome.LeftEarly);
        released.Finding(Person, "2025-08-08").Outcome.Should().Be(CompletionOutcome.Open);
    }

    [Fact]
    public void Are_covered_no_more_when_the_agreement_ended_earlier_than_was_known()
    {
        var pks = AgreementsGiven.Pks1();
        var cohort = Given.Cohort(Given.Plan("2025-01-06", 10, byPartner: true), Given.Curriculum(CompletionCriteria.ByPresence(80).Value)).Enrolled(1, agreements: pks).HeldAll(1, 10, agreements: pks);
        var issued = cohort.Certify(cohort.Finding(Person, "2025-01-20", pks), CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day("2025-01-20"), Given.On("2025-01-20", "x")).Value;
        var ended = pks.Terminate(Given.Day("2025-01-14"), TerminationCause.MutualConsent, "disepakati", Given.On("2025-01-21", "end")).Value;
        var certificate = issued.FindCertificate(Number)!;

        issued.StatusOf(certificate, Given.Day("2025-01-22"), issued.Coverage(pks)).Should().Be(CertificateStatus.Valid);
        issued.StatusOf(certificate, Given.Day("2025-01-22"), issued.Coverage(ended)).Should().Be(CertificateStatus.UnderReview);
        issued.ConfirmCertificate(Number, "cukup", Given.On("2025-01-22", "c")).Has(CohortErrors.CertificateNotUnderReview).Should().BeTrue("the cohort itself knows nothing of it");

        var confirmed = issued.ConfirmCertificate(Number, "tetap diakui", Given.On("2025-01-22", "c"), issued.Coverage(ended)).Value;
        confirmed.StatusOf(confirmed.FindCertificate(Number)!, Given.Day("2025-01-22"), confirmed.Coverage(ended)).Should().Be(CertificateStatus.Valid);
        FluentActions.Invoking(() => confirmed.StatusOf(certificate, Given.Day("2025-01-22"), issued.Coverage(pks))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Name_each_provider_for_the_days_it_delivered()
    {
        var blk = StakeholderId.From("BLK");
        var pks2 = AgreementsGiven.Signed(AgreementsGiven.Draft("PKS-2", AgreedPeriod.Between(Given.Day("2024-06-01"), Given.Day("2025-05-31")).Value, partner: PartyId.Of(blk)), "2024-05-25");
        var cohort = Given.Cohort(Given.Plan("2024-05-30", 4, byPartner: true), Given.Curriculum(CompletionCriteria.ByPresence(80).Value))
            .Succeed(blk, Given.Day("2024-06-03"), "penyelenggara berganti", Given.On("2024-05-30", "succeed")).Value
            .Enrolled(1, null, null, AgreementsGiven.Pks1(), pks2)
            .HeldAll(1, 4, null, AgreementsGiven.Pks1(), pks2);
        var finding = cohort.Finding(Person, "2024-06-10", AgreementsGiven.Pks1(), pks2);
        var certificate = cohort.Certify(finding, CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day("2024-06-10"), Given.On("2024-06-10", "x")).Value.FindCertificate(Number)!.Certificate;

        certificate.Providers.Select(static p => (p.Provider, p.Days.Count)).Should().Equal(((ProviderId)Given.Swen, 2), ((ProviderId)blk, 2));
        certificate.Providers[1].Days.Should().Equal(Given.Day("2024-06-03"), Given.Day("2024-06-04"));
        (certificate with { Providers = [certificate.Providers[0]] }).IsGenuine.Should().BeFalse("the hash holds them");
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Of_the_provider_keep_a_succession_that_was_recorded_for_later()
    {
        var (blk, lkp) = (StakeholderId.From("BLK"), StakeholderId.From("LKP"));
        var cohort = Given.Cohort(Given.Plan(sessions: 10))
            .Succeed(blk, Given.Day("2025-08-13"), "berganti", Given.On("2025-08-01", "s1")).Value
            .Succeed(lkp, Given.Day("2025-08-11"), "berganti lebih dulu", Given.On("2025-08-01", "s2")).Value;

        cohort.Sessions.Where(static s => s.Day >= Given.Day("2025-08-08")).Select(static s => s.Provider).Should().Equal(cohort.Sessions[0].Provider, lkp, lkp, blk, blk, blk);
    }

    private static Cohort InCourt()
    {
        var cohort = Given.Cohort(Given.Plan(sessions: 10), Given.Curriculum(CompletionCriteria.ByPresence(85, AbsenceKind.Court).Value)).Enrolled(1).HeldAll(1, 2, [Person]).HeldAll(3, 10);
        return new[] { 1, 2 }.Aggregate(cohort, static (c, n) => c.Correct(Given.Session(n), Person, new(LessonHours.None, AbsenceKind.Court), Given.On("2025-08-15", $"court-{n}"), "berita acara").Value);
    }

    private static Cohort Assessed() => Given.Cohort(Given.Plan(sessions: 10)).Enrolled(1).HeldAll(1, 10).Assessed(Person, true, "2025-08-22", "a1").Value;

    private static Cohort Unexcused(Cohort cohort, int session) =>
        cohort.Correct(Given.Session(session), Person, new(LessonHours.None, AbsenceKind.Unexcused), Given.On("2025-08-22", $"unexcused-{session}-{cohort.Revision}"), "tidak ada sidang").Value;

    private static Cohort Certified(Cohort cohort, string day) =>
        cohort.Certify(cohort.Finding(Person, day), CertificateKind.TrainingCertificate, Number, Given.Names, Given.Day(day), Given.On(day, "certify")).Value;

    private static CertificateStatus Status(Cohort cohort, string day) => Status(cohort, Given.Day(day));

    private static CertificateStatus Status(Cohort cohort, LocalDate day) => cohort.StatusOf(cohort.FindCertificate(Number)!, day);
}
