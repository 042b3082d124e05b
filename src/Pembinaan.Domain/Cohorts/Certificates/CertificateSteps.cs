using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The provider's own papers: issued, and confirmed after a review.</summary>
internal static class CertificateSteps
{
    internal static DomainResult<Cohort> Certify(
        Cohort cohort,
        CompletionFinding finding,
        CertificateKind kind,
        CertificateNumber number,
        CertificateNames names,
        LocalDate issuedOn,
        Recording recording,
        CertificateNumber? replaces
    )
    {
        Guard.Against.Null(finding);
        Guard.Against.Null(kind);
        Guard.Against.Null(number);
        Guard.Against.Null(names);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(issuedOn);
        if (EventWalk.FaultsIn(names, EventYears.OfOurTime, nameof(names)) is { Length: > 0 } missing)
        {
            return DomainResult<Cohort>.Failure(missing);
        }

        if (ConclusionSteps.NoRulesFaults(cohort, finding) is { Length: > 0 } noRules)
        {
            return DomainResult<Cohort>.Failure(noRules);
        }

        var certificate = new Certificate
        {
            Number = number,
            Kind = kind,
            Participant = finding.Participant,
            Cohort = cohort.Id,
            Title = cohort.Curriculum.Title,
            Outcome = finding.Outcome,
            CompletedOn = finding.SettledOn,
            IssuedOn = issuedOn,
            Names = names,
            Agreements = finding.Agreements,
            Criteria = finding.Criteria,
            Evidence = finding.Evidence,
            Hours = cohort.Curriculum.Hours,
            Providers = finding.Providers,
            Replaces = replaces,
        }.Sealed();
        if (cohort.FindCertificate(certificate.Key)?.Certificate == certificate)
        {
            return cohort;
        }

        return Issue(
            cohort,
            certificate,
            recording,
            [
                EvidenceCheck.FaultOf(cohort, finding.Cohort, finding.Revision),
                finding.UncoveredDays.IsEmpty
                    ? null
                    : CohortErrors.UncoveredDays.For(nameof(finding), Argument.Of("days", DateSet.UnionOf([.. finding.UncoveredDays.Select(DateSet.On)]))),
                .. PaperFaults(cohort, finding, kind),
                issuedOn < certificate.CompletedOn
                    ? CohortErrors.IssuedBeforeCompletion.For(
                        nameof(issuedOn),
                        Argument.Of("issued", issuedOn),
                        Argument.Of("completed", certificate.CompletedOn)
                    )
                    : null,
            ]
        );
    }

    /// <summary>Puts a certificate on record, of whomever, if its number is free and none of the kind stands already.</summary>
    internal static DomainResult<Cohort> Issue(Cohort cohort, Certificate certificate, Recording recording, params ReadOnlySpan<DomainError?> faults) =>
        cohort.Recorded(
            new CertificateIssued(certificate),
            recording,
            [
                .. faults,
                AheadFault(cohort, certificate.IssuedOn, recording),
                cohort.FaultOn(new CertificateIssued(certificate), recording),
                .. AssessmentSteps.BelowGrades(cohort.Curriculum, certificate.Participant, certificate.Evidence.Units, "certificate"),
            ]
        );

    /// <summary>What is wrong with a paper whosever it is: told beside what is wrong with the person, so that nothing has to be sent twice.</summary>
    internal static IEnumerable<DomainError> FaultsOfPaper(
        Cohort cohort,
        CertificateKind? kind,
        CertificateNumber number,
        LocalDate issuedOn,
        Recording recording,
        CertificateNumber? replaces
    )
    {
        DomainError?[] found =
        [
            .. EventWalk.FaultsIn(EventYears.OfOurTime, walk => walk.Day("issuedOn", issuedOn)),
            AheadFault(cohort, issuedOn, recording),
            cohort.FindCertificate(new CertificateKey(number)) is null ? null : CohortErrors.NumberUsed.For("number", Argument.Of("number", number.Value)),
            kind is null ? null : OfferFault(cohort, kind),
            replaces is null || cohort.FindCertificate(new CertificateKey(replaces)) is not null ? null : CertificateCheck.Unknown(replaces),
        ];
        return found.OfType<DomainError>();
    }

    private static DomainError? AheadFault(Cohort cohort, LocalDate issuedOn, Recording recording) =>
        issuedOn > cohort.DayOf(recording)
            ? CohortErrors.IssuedAhead.For("issuedOn", Argument.Of("issued", issuedOn), Argument.Of("recorded", cohort.DayOf(recording)))
            : null;

    private static DomainError? OfferFault(Cohort cohort, CertificateKind kind) =>
        kind == CertificateKind.TrainingCertificate && !cohort.Curriculum.Certificates.Contains(kind)
            ? CohortErrors.PaperNotOffered.For(nameof(kind), Argument.Of("paper", kind.Name))
            : null;

    /// <summary>Why a certificate, or its confirmation, cannot come next.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened) =>
        happened switch
        {
            CertificateIssued e => [EnrolmentSteps.NeverEnrolled(state, e.Certificate.Participant), CertificateCheck.NumberFault(state, e.Certificate)],
            CertificateConfirmed e => [state.Certificates.All.ContainsKey(new(e.Number)) ? null : CertificateCheck.Unknown(e.Number)],
            _ => [],
        };

    /// <summary>The certificate that a recording put on record already, or null.</summary>
    internal static Certificate? IssuedBy(Cohort cohort, Recording recording) =>
        cohort.Journal.Find(recording.Id) is { Annulment: null, Event: CertificateIssued issued } ? issued.Certificate : null;

    internal static DomainResult<Cohort> Confirm(Cohort cohort, CertificateNumber number, string reason, Recording recording, CoverageOfCohort? coverage)
    {
        Guard.Against.Null(number);
        Guard.Against.Null(reason);
        var day = cohort.DayOf(recording);
        if (
            cohort.Journal.Find(recording.Id) is { Annulment: null, Event: CertificateConfirmed earlier }
            && earlier.Number == number
            && earlier.Reason == reason
        )
        {
            return cohort.Again(recording);
        }

        if (cohort.FindCertificate(new CertificateKey(number)) is not { } issued)
        {
            return CertificateCheck.Unknown(number);
        }

        var status = coverage is null ? cohort.StatusOf(issued, day) : cohort.StatusOf(issued, day, coverage);
        var reading = cohort.ReadingOn(day);
        var participant = issued.Certificate.Participant;
        return cohort.Recorded(
            new CertificateConfirmed(
                number,
                reading.EvidenceOf(participant),
                reading.OutcomeOf(participant),
                coverage is null ? issued.ConfirmedUncovered : CertificateReview.UncoveredDaysOf(cohort, participant, day, coverage).ToValueList(),
                reason
            ),
            recording,
            status == CertificateStatus.UnderReview ? null : CohortErrors.CertificateNotUnderReview.For(nameof(number), Named.Numbered(number))
        );
    }

    private static IEnumerable<DomainError?> PaperFaults(Cohort cohort, CompletionFinding finding, CertificateKind kind) =>
        !finding.Papers.Contains(kind)
            ? finding.Reasons.Prepend<DomainError?>(
                CohortErrors.PaperNotEarned.Refusal(finding.Criteria.Book, nameof(kind), Argument.Of("paper", kind.Name), Named.Who(finding.Participant))
            )
        : [OfferFault(cohort, kind)];
}
