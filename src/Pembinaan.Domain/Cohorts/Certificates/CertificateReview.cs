using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Where certificates stand: valid, expired, replaced, revoked, or under review because the records support less than they say.</summary>
internal static class CertificateReview
{
    internal static CertificateStatus StatusOf(Cohort cohort, IssuedCertificate certificate, LocalDate day)
    {
        Guard.Against.Null(certificate);
        Guard.Against.NotIso(day);
        return StatusOf(cohort, certificate, day, (_, _) => []);
    }

    internal static CertificateStatus StatusOf(Cohort cohort, IssuedCertificate certificate, LocalDate day, CoverageOfCohort coverage)
    {
        Guard.Against.Null(certificate);
        Guard.Against.NotIso(day);
        ThrowUnlessOfThis(cohort, coverage);
        return StatusOf(cohort, certificate, day, (participant, on) => UncoveredDaysOf(cohort, participant, on, coverage));
    }

    /// <summary>The days on which it is certainly valid, as everything is known now; none while it is under review.</summary>
    internal static DateSet ValidDaysOf(Cohort cohort, IssuedCertificate certificate, CoverageOfCohort coverage)
    {
        var issued = certificate.Certificate;
        if (!issued.IsGenuine || !Stands(cohort, certificate, LocalDate.MaxIsoValue, (who, on) => UncoveredDaysOf(cohort, who, on, coverage)))
        {
            return DateSet.None;
        }

        var days =
            issued.IssuedOn > certificate.ValidUntil ? DateSet.None
            : certificate.IsValidityUnknown ? DateSet.On(issued.IssuedOn)
            : certificate.ValidUntil is { } last ? DateSet.Between(issued.IssuedOn, last)
            : DateSet.From(issued.IssuedOn);
        return days.Except(certificate.GoneDays);
    }

    internal static DomainError[] NotGenuine(CertificateBook certificates) =>
        [
            .. certificates
                .Order.Where(k => !certificates.All[k].Certificate.IsGenuine)
                .Select(static k => CohortErrors.CertificateNotGenuine.Warning("certificates", Named.Numbered(k.Number))),
        ];

    internal static CertificateStatus StatusOf(
        Cohort cohort,
        IssuedCertificate certificate,
        LocalDate day,
        Func<ParticipantId, LocalDate, IEnumerable<LocalDate>> uncovered
    )
    {
        if (!certificate.Certificate.IsGenuine)
        {
            return CertificateStatus.NotGenuine;
        }

        if (day < certificate.Certificate.IssuedOn)
        {
            return CertificateStatus.NotYetIssued;
        }

        if (certificate.RevokedFrom <= day)
        {
            return CertificateStatus.Revoked;
        }

        if (certificate.ReplacedOn <= day)
        {
            return CertificateStatus.Replaced;
        }

        return !Stands(cohort, certificate, day, uncovered) ? CertificateStatus.UnderReview
            : certificate.ValidUntil < day ? CertificateStatus.Expired
            : certificate.IsValidityUnknown && certificate.Certificate.IssuedOn < day ? CertificateStatus.ValidityUnknown
            : CertificateStatus.Valid;
    }

    /// <summary>
    /// Whether the records through a day support what a certificate says, and the days that it rests on are covered; one of an outside body rests on its own.
    /// </summary>
    private static bool Stands(
        Cohort cohort,
        IssuedCertificate certificate,
        LocalDate day,
        Func<ParticipantId, LocalDate, IEnumerable<LocalDate>> uncovered
    )
    {
        if (certificate.Certificate.IssuedBy is not null)
        {
            return true;
        }

        var reading = cohort.ReadingOn(day);
        var participant = certificate.Certificate.Participant;
        return certificate.Needs.IsSupportedBy(reading.EvidenceOf(participant))
            && reading.OutcomeOf(participant).Supports(certificate.Says)
            && !uncovered(participant, day).Except(certificate.ConfirmedUncovered).Any();
    }

    internal static IEnumerable<LocalDate> UncoveredDaysOf(Cohort cohort, ParticipantId participant, LocalDate day, CoverageOfCohort coverage) =>
        cohort
            .ReadingOn(day)
            .Attendance.AttendedBy(participant)
            .Where(s => coverage.Of(s.Id).Verdict is CoverageVerdict.NotCovered or CoverageVerdict.Blocked)
            .Select(static s => s.Day)
            .Distinct();

    private static void ThrowUnlessOfThis(Cohort cohort, CoverageOfCohort coverage)
    {
        Guard.Against.Null(coverage);
        Guard.Against.Violation(
            coverage.Cohort != cohort.Id || coverage.Revision != cohort.Revision,
            $"The coverage is that of another cohort or revision.",
            nameof(coverage)
        );
    }
}
