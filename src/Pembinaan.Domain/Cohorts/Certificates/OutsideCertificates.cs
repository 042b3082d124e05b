using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Certificates of outside bodies, and their extension.</summary>
internal static class OutsideCertificates
{
    internal static DomainResult<Cohort> Record(
        Cohort cohort,
        ParticipantId participant,
        StakeholderId body,
        CertificateNumber number,
        LocalDate issuedOn,
        CertificateValidity validity,
        CertificateNames names,
        Recording recording,
        CertificateNumber? replaces,
        string? scheme
    )
    {
        Guard.Against.Null(participant);
        Guard.Against.Null(body);
        Guard.Against.Null(number);
        Guard.Against.Null(validity);
        Guard.Against.Null(names);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(issuedOn);
        if (EventWalk.FaultsIn(names, EventYears.OfOurTime, nameof(names)) is { Length: > 0 } missing)
        {
            return DomainResult<Cohort>.Failure(missing);
        }

        if (validity.FaultFrom(issuedOn) is { } endless)
        {
            return endless;
        }

        var evidence = cohort.ReadingOn(issuedOn).EvidenceOf(participant);
        var certificate = new Certificate
        {
            Number = number,
            Kind = CertificateKind.CompetencyCertificate,
            Participant = participant,
            Cohort = cohort.Id,
            Title = cohort.Curriculum.Title,
            Outcome = CompletionOutcome.Passed,
            CompletedOn = evidence.LastDay ?? issuedOn,
            IssuedOn = issuedOn,
            ValidUntil = validity.LastDayFrom(issuedOn),
            IsValidityUnknown = validity.IsUnknown,
            Names = names,
            Agreements = [],
            Criteria = null,
            Evidence = evidence,
            Hours = cohort.Curriculum.Hours,
            IssuedBy = body,
            Scheme = scheme,
            Replaces = replaces,
        }.Sealed();
        return CertificateSteps.IssuedBy(cohort, recording)?.IsSameAs(certificate) == true
            ? cohort.Again(recording)
            : CertificateSteps.Issue(
                cohort,
                certificate,
                recording,
                ValidityFault(certificate.ValidUntil, issuedOn, nameof(validity)),
                issuedOn < cohort.FirstDay
                    ? CohortErrors.CompetenceBeforeCohort.Warning(
                        nameof(issuedOn),
                        Named.Numbered(number),
                        Argument.Of("issued", issuedOn),
                        Argument.Of("first", cohort.FirstDay)
                    )
                    : null
            );
    }

    internal static DomainResult<Cohort> Extend(Cohort cohort, CertificateKey certificate, LocalDate? lastDay, string reason, Recording recording)
    {
        Guard.Against.Null(certificate);
        Guard.Against.Null(reason);
        if (cohort.FindCertificate(certificate) is null)
        {
            return CohortErrors.CertificateUnknown.For(nameof(certificate), Named.Numbered(certificate.Number));
        }

        var extended = new CertificateExtended(certificate, lastDay, reason);
        return cohort.Recorded(extended, recording, [.. cohort.FaultsOn(extended, recording)]);
    }

    /// <summary>Why an extension cannot come next.</summary>
    internal static IEnumerable<DomainError?> FaultsOn(CohortState state, CohortEvent happened)
    {
        if (happened is not CertificateExtended extended)
        {
            return [];
        }

        var number = Named.Numbered(extended.Certificate.Number);
        if (state.Certificates.All.GetValueOrDefault(extended.Certificate) is not { } issued)
        {
            return [CohortErrors.CertificateUnknown.For("certificate", number)];
        }

        return
        [
            issued.RevokedFrom is null ? null : CohortErrors.CertificateRevokedAlready.For("certificate", number),
            issued.IsValidityUnknown ? ValidityFault(extended.LastDay, issued.Certificate.IssuedOn, "lastDay")
                : issued.ValidUntil is not { } until ? CohortErrors.CertificateNotExtended.For("lastDay", number, Argument.Of("until", NoExpiry))
                : extended.LastDay <= until ? CohortErrors.CertificateNotExtended.For("lastDay", number, Argument.Of("until", until))
                : CertificateCheck.StandingFault(
                    issued.Certificate with { IssuedOn = CalendarDays.After(until, 1), ValidUntil = extended.LastDay, IsValidityUnknown = false },
                    state.Certificates.Like(issued.Certificate).Where(c => c != issued)
                ),
        ];
    }

    private static DomainError? ValidityFault(LocalDate? last, LocalDate issued, string field) =>
        last < issued ? CohortErrors.ValidityBeforeIssue.For(field, Argument.Of("last", last.Value), Argument.Of("issued", issued)) : null;

    private static LocalisedText NoExpiry { get; } = new("tidak kedaluwarsa", "without expiry");
}
