using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>The events of cohorts.</summary>
internal static class CohortContracts
{
    private static readonly JsonContract<EntryId> Entry = Contracts.Identity<EntryId>();
    private static readonly JsonContract<ParticipantId> Participant = CohortValueContracts.Participant;
    private static readonly JsonContract<SessionId> Session = CohortValueContracts.Session;

    internal static JsonUnionContract<CohortEvent> Events { get; } = Certificates(Enrolments(Sessions(new JsonUnionContract<CohortEvent>())));

    private static JsonUnionContract<CohortEvent> Sessions(JsonUnionContract<CohortEvent> events) => events
        .Case<CohortOpened>(
            "cohort-opened",
            static (ref m) => new CohortOpened(
                m.Get("cohort", Contracts.Identity<CohortId>()), m.Get("programme", Contracts.Identity<ProgrammeId>()), m.Get("curriculum", ProgrammeContracts.Curriculum), m.Get("plan", CohortValueContracts.Plan)),
            static (w, e) => w.Put("cohort", Contracts.Identity<CohortId>(), e.Cohort).Put("programme", Contracts.Identity<ProgrammeId>(), e.Programme)
                .Put("curriculum", ProgrammeContracts.Curriculum, e.Curriculum).Put("plan", CohortValueContracts.Plan, e.Plan))
        .Case<SessionsPlanned>(
            "sessions-planned",
            static (ref m) => new SessionsPlanned(m.GetList("sessions", CohortValueContracts.Planned), m.Get("reason", Contracts.Text)),
            static (w, e) => w.PutList("sessions", CohortValueContracts.Planned, e.Sessions).Put("reason", Contracts.Text, e.Reason))
        .Case<SessionsReplanned>(
            "sessions-replanned",
            static (ref m) => new SessionsReplanned(m.GetList("sessions", CohortValueContracts.Planned), m.Get("reason", Contracts.Text)),
            static (w, e) => w.PutList("sessions", CohortValueContracts.Planned, e.Sessions).Put("reason", Contracts.Text, e.Reason))
        .Case<SessionCancelled>(
            "session-cancelled",
            static (ref m) => new SessionCancelled(m.Get("session", Session), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("session", Session, e.Session).Put("reason", Contracts.Text, e.Reason))
        .Case<ProviderSucceeded>(
            "provider-succeeded",
            static (ref m) => new ProviderSucceeded(m.Get("provider", ProgrammeContracts.Provider), m.Get("firstDay", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("provider", ProgrammeContracts.Provider, e.Provider).Put("firstDay", Contracts.Day, e.FirstDay).Put("reason", Contracts.Text, e.Reason))
        .Case<SeatsLimited>(
            "seats-limited",
            static (ref m) => new SeatsLimited(m.Get("seats", Contracts.Number), m.Get("firstDay", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("seats", Contracts.Number, e.Seats).Put("firstDay", Contracts.Day, e.FirstDay).Put("reason", Contracts.Text, e.Reason))
        .Case<SessionHeld>(
            "session-held",
            static (ref m) => new SessionHeld(m.Get("session", Session), m.Get("sheet", CohortValueContracts.Sheet), m.Get("coverage", CohortValueContracts.Coverage)),
            static (w, e) => w.Put("session", Session, e.Session).Put("sheet", CohortValueContracts.Sheet, e.Sheet).Put("coverage", CohortValueContracts.Coverage, e.Coverage))
        .Case<AttendanceCorrected>(
            "attendance-corrected",
            static (ref m) => new AttendanceCorrected(m.Get("session", Session), m.Get("participant", Participant), m.Get("mark", CohortValueContracts.Mark), m.GetOrNull("reason", Contracts.Text)),
            static (w, e) => w.Put("session", Session, e.Session).Put("participant", Participant, e.Participant).Put("mark", CohortValueContracts.Mark, e.Mark)
                .PutIfAny("reason", Contracts.Text, e.Reason));

    private static JsonUnionContract<CohortEvent> Enrolments(JsonUnionContract<CohortEvent> events) => events
        .Case<Applied>(
            "applied",
            static (ref m) => new Applied(m.Get("participant", Participant), m.Get("day", Contracts.Day)),
            static (w, e) => w.Put("participant", Participant, e.Participant).Put("day", Contracts.Day, e.Day))
        .Case<ApplicationApproved>(
            "application-approved",
            static (ref m) => new ApplicationApproved(m.Get("application", Entry), m.Get("day", Contracts.Day)),
            static (w, e) => w.Put("application", Entry, e.Application).Put("day", Contracts.Day, e.Day))
        .Case<ApplicationClosed>(
            "application-closed",
            static (ref m) => new ApplicationClosed(m.Get("application", Entry), m.Get("day", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("application", Entry, e.Application).Put("day", Contracts.Day, e.Day).Put("reason", Contracts.Text, e.Reason))
        .Case<ParticipantEnrolled>(
            "participant-enrolled",
            static (ref m) => new ParticipantEnrolled(
                m.Get("participant", Participant), m.Get("firstDay", Contracts.Day), m.Get("track", CohortValueContracts.Track), m.Get("grounds", CohortValueContracts.Admission)),
            static (w, e) => w.Put("participant", Participant, e.Participant).Put("firstDay", Contracts.Day, e.FirstDay).Put("track", CohortValueContracts.Track, e.Track)
                .Put("grounds", CohortValueContracts.Admission, e.Grounds))
        .Case<EnrolmentPaused>(
            "enrolment-paused",
            static (ref m) => new EnrolmentPaused(m.Get("participant", Participant), m.Get("firstDay", Contracts.Day), m.Get("transfer", Contracts.Flag), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("participant", Participant, e.Participant).Put("firstDay", Contracts.Day, e.FirstDay).Put("transfer", Contracts.Flag, e.IsTransfer)
                .Put("reason", Contracts.Text, e.Reason))
        .Case<EnrolmentResumed>(
            "enrolment-resumed",
            static (ref m) => new EnrolmentResumed(m.Get("participant", Participant), m.Get("firstDay", Contracts.Day)),
            static (w, e) => w.Put("participant", Participant, e.Participant).Put("firstDay", Contracts.Day, e.FirstDay))
        .Case<EnrolmentEnded>(
            "enrolment-ended",
            static (ref m) => new EnrolmentEnded(m.Get("participant", Participant), m.Get("lastDay", Contracts.Day), m.Get("exit", CohortValueContracts.Exit), m.GetOrNull("reason", Contracts.Text)),
            static (w, e) => w.Put("participant", Participant, e.Participant).Put("lastDay", Contracts.Day, e.LastDay).Put("exit", CohortValueContracts.Exit, e.Exit)
                .PutIfAny("reason", Contracts.Text, e.Reason))
        .Case<PelayananClosed>(
            "pelayanan-closed",
            static (ref m) => new PelayananClosed(m.Get("participant", Participant), m.Get("lastDay", Contracts.Day)),
            static (w, e) => w.Put("participant", Participant, e.Participant).Put("lastDay", Contracts.Day, e.LastDay))
        .Case<TrackChanged>(
            "track-changed",
            static (ref m) => new TrackChanged(m.Get("participant", Participant), m.Get("firstDay", Contracts.Day), m.Get("track", CohortValueContracts.Track)),
            static (w, e) => w.Put("participant", Participant, e.Participant).Put("firstDay", Contracts.Day, e.FirstDay).Put("track", CohortValueContracts.Track, e.Track));

    private static JsonUnionContract<CohortEvent> Certificates(JsonUnionContract<CohortEvent> events) => events
        .Case<UnitAssessed>(
            "unit-assessed", static (ref m) => new UnitAssessed(m.Get("sheet", CohortValueContracts.Assessment)), static (w, e) => w.Put("sheet", CohortValueContracts.Assessment, e.Sheet))
        .Case<AssessmentClosed>(
            "assessment-closed", static (ref m) => new AssessmentClosed(m.Get("lastDay", Contracts.Day)), static (w, e) => w.Put("lastDay", Contracts.Day, e.LastDay))
        .Case<ParticipationConcluded>(
            "participation-concluded",
            static (ref m) => new ParticipationConcluded(
                m.Get("participant", Participant),
                m.Get("day", Contracts.Day),
                m.Get("outcome", CohortValueContracts.Outcome),
                m.Get("criteria", CohortValueContracts.Criteria),
                m.Get("evidence", CohortValueContracts.Evidence),
                m.GetList("reasons", Contracts.Text)),
            static (w, e) => w.Put("participant", Participant, e.Participant).Put("day", Contracts.Day, e.Day).Put("outcome", CohortValueContracts.Outcome, e.Outcome)
                .Put("criteria", CohortValueContracts.Criteria, e.Criteria).Put("evidence", CohortValueContracts.Evidence, e.Evidence).PutList("reasons", Contracts.Text, e.Reasons))
        .Case<CertificateIssued>(
            "certificate-issued",
            static (ref m) => new CertificateIssued(m.Get("certificate", CohortValueContracts.Certificate)),
            static (w, e) => w.Put("certificate", CohortValueContracts.Certificate, e.Certificate))
        .Case<CertificateConfirmed>(
            "certificate-confirmed",
            static (ref m) => new CertificateConfirmed(
                m.Get("number", CohortValueContracts.CertificateNumber),
                m.Get("evidence", CohortValueContracts.Evidence),
                m.Get("outcome", CohortValueContracts.Outcome),
                m.GetList("uncoveredDays", Contracts.Day),
                m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("number", CohortValueContracts.CertificateNumber, e.Number).Put("evidence", CohortValueContracts.Evidence, e.Evidence)
                .Put("outcome", CohortValueContracts.Outcome, e.Outcome).PutList("uncoveredDays", Contracts.Day, e.UncoveredDays).Put("reason", Contracts.Text, e.Reason))
        .Case<CertificateExtended>(
            "certificate-extended",
            static (ref m) => new CertificateExtended(m.Get("certificate", CohortValueContracts.Key), m.GetOrNone("lastDay", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("certificate", CohortValueContracts.Key, e.Certificate).PutIfAny("lastDay", Contracts.Day, e.LastDay).Put("reason", Contracts.Text, e.Reason))
        .Case<CertificateRevoked>(
            "certificate-revoked",
            static (ref m) => new CertificateRevoked(m.Get("certificate", CohortValueContracts.Key), m.Get("firstDay", Contracts.Day), m.Get("reason", Contracts.Text)),
            static (w, e) => w.Put("certificate", CohortValueContracts.Key, e.Certificate).Put("firstDay", Contracts.Day, e.FirstDay).Put("reason", Contracts.Text, e.Reason));
}
