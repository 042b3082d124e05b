using Pembinaan.Domain.Results;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Texts of an event that are given and say nothing: what is written could not be read back.</summary>
internal static class BlankTexts
{
    internal static IEnumerable<DomainError> In(CohortEvent happened) => happened switch
    {
        CohortOpened e => In(e.Plan.Sessions),
        SessionsPlanned e => In(e.Sessions).Concat(Reason(e.Reason)),
        SessionsReplanned e => In(e.Sessions).Concat(Reason(e.Reason)),
        SessionCancelled e => Reason(e.Reason),
        ProviderSucceeded e => Reason(e.Reason),
        SeatsLimited e => Reason(e.Reason),
        AttendanceCorrected e => Reason(e.Reason),
        ApplicationClosed e => Reason(e.Reason),
        EnrolmentPaused e => Reason(e.Reason),
        EnrolmentEnded e => Reason(e.Reason),
        UnitAssessed e => In(e.Sheet),
        CertificateIssued e => In(e.Certificate.Names),
        CertificateConfirmed e => Reason(e.Reason),
        CertificateRevoked e => Reason(e.Reason),
        _ => [],
    };

    internal static IEnumerable<DomainError> In(ValueList<PlannedSession> sessions)
    {
        foreach (var session in sessions)
        {
            if (session.Instructor is { } instructor && string.IsNullOrWhiteSpace(instructor.Reference))
            {
                yield return CohortErrors.Blank.For("instructor");
            }
        }
    }

    internal static IEnumerable<DomainError> In(AssessmentSheet sheet)
    {
        foreach (var result in sheet.Results)
        {
            foreach (var evidence in result.Evidence)
            {
                if (string.IsNullOrWhiteSpace(evidence.Reference))
                {
                    yield return CohortErrors.Blank.For("evidence");
                }
            }
        }
    }

    private static IEnumerable<DomainError> In(CertificateNames names) =>
        new[] { names.Facility, names.Provider, names.FacilityAtIssue, names.ProviderAtIssue }.Any(string.IsNullOrWhiteSpace) ? [CohortErrors.Blank.For("names")] : [];

    private static IEnumerable<DomainError> Reason(string? reason) => reason is null ? [] : Named("reason", reason);

    private static IEnumerable<DomainError> Named(string field, string text) => string.IsNullOrWhiteSpace(text) ? [CohortErrors.Blank.For(field)] : [];
}
