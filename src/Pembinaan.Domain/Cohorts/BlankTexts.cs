using Pembinaan.Domain.Cohorts.Events;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Texts of an event that are given and say nothing, or that hold half a character: what is written could not be read back.</summary>
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
        ParticipantEnrolled e => In(e.Grounds),
        EnrolmentPaused e => Reason(e.Reason),
        EnrolmentEnded e => Reason(e.Reason),
        UnitAssessed e => In(e.Sheet),
        CertificateIssued e => In(e.Certificate.Names).Concat(Named("scheme", e.Certificate.Scheme)),
        CertificateConfirmed e => Reason(e.Reason),
        CertificateExtended e => Reason(e.Reason).Concat(Named("scheme", e.Certificate.Scheme)),
        CertificateRevoked e => Reason(e.Reason).Concat(Named("scheme", e.Certificate.Scheme)),
        _ => [],
    };

    private static IEnumerable<DomainError> In(AdmissionReceipt grounds) =>
        Named("decidedBy", grounds.DecidedBy).Concat(grounds.Waivers.SelectMany(static w => Named("waivers", w.Author).Concat(Named("waivers", w.Reason))));

    internal static IEnumerable<DomainError> In(ValueList<PlannedSession> sessions) =>
        sessions.SelectMany(static s => Named("instructor", s.Instructor?.Reference));

    internal static IEnumerable<DomainError> In(AssessmentSheet sheet) =>
        sheet.Results.SelectMany(static r => r.Evidence).SelectMany(static e => Named("evidence", e.Reference));

    private static IEnumerable<DomainError> In(CertificateNames names) =>
        new[] { names.Facility, names.Provider, names.FacilityAtIssue, names.ProviderAtIssue }
            .SelectMany(static n => Named("names", n))
            .DistinctBy(static e => e.ErrorCode, StringComparer.Ordinal);

    private static IEnumerable<DomainError> Reason(string? reason) => Named("reason", reason);

    private static IEnumerable<DomainError> Named(string field, string? text) =>
        text is null ? []
        : string.IsNullOrWhiteSpace(text) ? [CohortErrors.Blank.For(field)]
        : Utf16.IsWellFormed(text) ? []
        : [CohortErrors.BrokenText.For(field)];
}
