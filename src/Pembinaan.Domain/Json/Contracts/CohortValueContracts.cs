using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>The values that events of cohorts are made of.</summary>
internal static class CohortValueContracts
{
    private static readonly JsonContract<CoverageVerdict> Verdict = Contracts.Enumeration<CoverageVerdict>();
    private static readonly JsonContract<AgreementId> Agreement = Contracts.Identity<AgreementId>();
    private static readonly JsonContract<SpaceId> Space = Contracts.Identity<SpaceId>();

    internal static JsonContract<ParticipantId> Participant { get; } = Contracts.Identity<ParticipantId>();

    internal static JsonContract<SessionId> Session { get; } = Contracts.Identity<SessionId>();

    internal static JsonContract<CertificateNumber> CertificateNumber { get; } = Contracts.Identity<CertificateNumber>();

    internal static JsonContract<CertificateKey> Key { get; } = new JsonObjectContract<CertificateKey>(
        static (ref m) => new CertificateKey(m.Get("number", CertificateNumber), m.GetOrNull("issuedBy", Contracts.Identity<StakeholderId>()), m.GetOrNull("scheme", Contracts.Text)),
        static (w, k) => w.Put("number", CertificateNumber, k.Number).PutIfAny("issuedBy", Contracts.Identity<StakeholderId>(), k.IssuedBy).PutIfAny("scheme", Contracts.Text, k.Scheme));

    internal static JsonContract<CompletionOutcome> Outcome { get; } = Contracts.Enumeration<CompletionOutcome>();

    internal static JsonContract<EnrolmentTrack> Track { get; } =
        Contracts.Coded<EnrolmentTrack>(new("dasar keikutsertaan", "a track of enrolment"), static s => EnrolmentTrack.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<ExitKind> Exit { get; } =
        Contracts.Coded<ExitKind>(new("cara berakhir", "a kind of exit"), static s => ExitKind.TryFromCode(s, out var found) ? found : null, static v => v.Code);

    internal static JsonContract<CriteriaVersion> Criteria { get; } = new JsonObjectContract<CriteriaVersion>(
        static (ref m) => new CriteriaVersion(m.Get("book", Contracts.Text), m.Get("version", Contracts.Text)),
        static (w, c) => w.Put("book", Contracts.Text, c.Book).Put("version", Contracts.Text, c.Version));

    private static JsonContract<CoverageGap> Gap { get; } = new JsonObjectContract<CoverageGap>(
        static (ref m) => new CoverageGap(m.GetOrNull("agreement", Agreement), m.Get("code", Contracts.Text), m.Get("text", Contracts.LocalisedText)),
        static (w, g) => w.PutIfAny("agreement", Agreement, g.Agreement).Put("code", Contracts.Text, g.Code).Put("text", Contracts.LocalisedText, g.Text));

    internal static JsonContract<CoverageReceipt> Coverage { get; } = new JsonObjectContract<CoverageReceipt>(
        static (ref m) => new CoverageReceipt(m.Get("verdict", Verdict), m.GetList("agreements", Agreement), m.GetList("gaps", Gap)) { IsRatified = m.GetOrDefault("ratified", Contracts.Flag) },
        static (w, c) => w.Put("verdict", Verdict, c.Verdict).PutList("agreements", Agreement, c.Agreements).PutList("gaps", Gap, c.Gaps).PutIfAny("ratified", Contracts.Flag, c.IsRatified ? true : null));

    internal static JsonContract<AdmissionReceipt> Admission { get; } = new JsonObjectContract<AdmissionReceipt>(
        static (ref m) => new AdmissionReceipt(
            m.GetOrNull("eligibility", Criteria),
            m.Get("coverage", Coverage),
            m.Get("seatsLeft", Contracts.Number),
            m.GetOrNull("application", Contracts.Identity<EntryId>()),
            m.GetList("warnings", Contracts.Text),
            m.GetList("waivers", ReceiptContracts.Waiver),
            m.GetOrNull("decidedBy", Contracts.Text)),
        static (w, a) => w.PutIfAny("eligibility", Criteria, a.Eligibility).Put("coverage", Coverage, a.Coverage).Put("seatsLeft", Contracts.Number, a.SeatsLeft)
            .PutIfAny("application", Contracts.Identity<EntryId>(), a.Application).PutList("warnings", Contracts.Text, a.Warnings)
            .PutList("waivers", ReceiptContracts.Waiver, a.Waivers).PutIfAny("decidedBy", Contracts.Text, a.DecidedBy));

    private static JsonContract<SessionInstructor> Instructor { get; } = new JsonObjectContract<SessionInstructor>(
        static (ref m) => new SessionInstructor(m.Get("kind", ProgrammeContracts.Instructor), m.Get("reference", Contracts.Text)),
        static (w, i) => w.Put("kind", ProgrammeContracts.Instructor, i.Kind).Put("reference", Contracts.Text, i.Reference));

    internal static JsonContract<PlannedSession> Planned { get; } = new JsonObjectContract<PlannedSession>(
        static (ref m) => new PlannedSession
        {
            Id = m.Get("id", Session),
            Day = m.Get("day", Contracts.Day),
            Start = m.Get("start", Contracts.Time),
            Hours = m.Get("hours", ProgrammeContracts.Hours),
            Subject = m.Get("subject", ProgrammeContracts.Subject),
            Provider = m.GetOrNull("provider", ProgrammeContracts.Provider),
            Instructor = m.GetOrNull("instructor", Instructor),
            Space = m.GetOrNull("space", Space),
        },
        static (w, p) => w.Put("id", Session, p.Id).Put("day", Contracts.Day, p.Day).Put("start", Contracts.Time, p.Start).Put("hours", ProgrammeContracts.Hours, p.Hours)
            .Put("subject", ProgrammeContracts.Subject, p.Subject).PutIfAny("provider", ProgrammeContracts.Provider, p.Provider).PutIfAny("instructor", Instructor, p.Instructor)
            .PutIfAny("space", Space, p.Space));

    internal static JsonContract<CohortPlan> Plan { get; } = new JsonObjectContract<CohortPlan>(
        static (ref m) => new CohortPlan
        {
            Facility = m.Get("facility", Contracts.Identity<FacilityId>()),
            Zone = m.Get("zone", Contracts.Zone),
            Provider = m.GetOrNull("provider", ProgrammeContracts.Provider),
            Seats = m.Get("seats", Contracts.Number),
            Sessions = m.GetList("sessions", Planned),
        },
        static (w, p) => w.Put("facility", Contracts.Identity<FacilityId>(), p.Facility).Put("zone", Contracts.Zone, p.Zone).PutIfAny("provider", ProgrammeContracts.Provider, p.Provider)
            .Put("seats", Contracts.Number, p.Seats).PutList("sessions", Planned, p.Sessions));

    private static JsonContract<Absence> Absence { get; } = new JsonObjectContract<Absence>(
        static (ref m) => new Absence(m.Get("participant", Participant), m.Get("kind", ProgrammeContracts.Absence), m.GetOrDefault("attended", ProgrammeContracts.Hours)),
        static (w, a) => w.Put("participant", Participant, a.Participant).Put("kind", ProgrammeContracts.Absence, a.Kind).Put("attended", ProgrammeContracts.Hours, a.Attended));

    internal static JsonContract<SessionSheet> Sheet { get; } = new JsonObjectContract<SessionSheet>(
        static (ref m) => new SessionSheet(m.GetList("present", Participant), m.GetList("absences", Absence)),
        static (w, s) => w.PutList("present", Participant, s.Present).PutList("absences", Absence, s.Absences));

    internal static JsonContract<AttendanceMark> Mark { get; } = new JsonObjectContract<AttendanceMark>(
        static (ref m) => new AttendanceMark(m.Get("attended", ProgrammeContracts.Hours), m.GetOrNull("absence", ProgrammeContracts.Absence)),
        static (w, a) => w.Put("attended", ProgrammeContracts.Hours, a.Attended).PutIfAny("absence", ProgrammeContracts.Absence, a.Absence));

    private static JsonContract<AssessmentEvidence> AssessmentEvidence { get; } = new JsonObjectContract<AssessmentEvidence>(
        static (ref m) => new AssessmentEvidence(m.Get("participant", Participant), m.Get("reference", Contracts.Text)),
        static (w, e) => w.Put("participant", Participant, e.Participant).Put("reference", Contracts.Text, e.Reference));

    private static JsonContract<AssessmentResult> Result { get; } = new JsonObjectContract<AssessmentResult>(
        static (ref m) => new AssessmentResult(
            m.Get("participant", Participant), m.Get("competent", Contracts.Flag), m.GetOrNone("mark", Contracts.Number), m.GetList("evidence", AssessmentEvidence)),
        static (w, r) => w.Put("participant", Participant, r.Participant).Put("competent", Contracts.Flag, r.IsCompetent).PutIfAny("mark", Contracts.Number, r.Mark)
            .PutList("evidence", AssessmentEvidence, r.Evidence));

    internal static JsonContract<AssessmentSheet> Assessment { get; } = new JsonObjectContract<AssessmentSheet>(
        static (ref m) => new AssessmentSheet(m.Get("unit", Contracts.Text), m.Get("day", Contracts.Day), m.GetList("results", Result)),
        static (w, s) => w.Put("unit", Contracts.Text, s.Unit).Put("day", Contracts.Day, s.Day).PutList("results", Result, s.Results));

    private static JsonContract<UnitResult> Unit { get; } = new JsonObjectContract<UnitResult>(
        static (ref m) => new UnitResult(m.Get("unit", Contracts.Text), m.Get("assessments", Contracts.Number), m.Get("competent", Contracts.Flag), m.GetOrNone("bestMark", Contracts.Number)),
        static (w, u) => w.Put("unit", Contracts.Text, u.Unit).Put("assessments", Contracts.Number, u.Assessments).Put("competent", Contracts.Flag, u.IsCompetent)
            .PutIfAny("bestMark", Contracts.Number, u.BestMark));

    internal static JsonContract<CertificateEvidence> Evidence { get; } = new JsonObjectContract<CertificateEvidence>(
        static (ref m) => new CertificateEvidence(
            m.Get("attended", ProgrammeContracts.Hours), m.Get("counted", ProgrammeContracts.Hours), m.GetList("units", Unit), m.GetOrNone("lastDay", Contracts.Day)),
        static (w, e) => w.Put("attended", ProgrammeContracts.Hours, e.Attended).Put("counted", ProgrammeContracts.Hours, e.Counted).PutList("units", Unit, e.Units)
            .PutIfAny("lastDay", Contracts.Day, e.LastDay));

    private static JsonContract<CertificateNames> Names { get; } = new JsonObjectContract<CertificateNames>(
        static (ref m) => new CertificateNames(
            m.Get("facility", Contracts.Text), m.Get("provider", Contracts.Text), m.Get("facilityAtIssue", Contracts.Text), m.Get("providerAtIssue", Contracts.Text)),
        static (w, n) => w.Put("facility", Contracts.Text, n.Facility).Put("provider", Contracts.Text, n.Provider).Put("facilityAtIssue", Contracts.Text, n.FacilityAtIssue)
            .Put("providerAtIssue", Contracts.Text, n.ProviderAtIssue));

    private static JsonContract<ProviderDays> ProviderDays { get; } = new JsonObjectContract<ProviderDays>(
        static (ref m) => new ProviderDays(m.Get("provider", ProgrammeContracts.Provider), m.GetList("days", Contracts.Day)),
        static (w, p) => w.Put("provider", ProgrammeContracts.Provider, p.Provider).PutList("days", Contracts.Day, p.Days));

    internal static JsonContract<Certificate> Certificate { get; } = new JsonObjectContract<Certificate>(
        static (ref m) => new Certificate
        {
            Number = m.Get("number", CertificateNumber),
            Kind = m.Get("kind", ProgrammeContracts.Certificate),
            Participant = m.Get("participant", Participant),
            Cohort = m.Get("cohort", Contracts.Identity<CohortId>()),
            Title = m.Get("title", Contracts.LocalisedText),
            Outcome = m.Get("outcome", Outcome),
            CompletedOn = m.Get("completedOn", Contracts.Day),
            IssuedOn = m.Get("issuedOn", Contracts.Day),
            ValidUntil = m.GetOrNone("validUntil", Contracts.Day),
            Names = m.Get("names", Names),
            Agreements = m.GetList("agreements", Agreement),
            Criteria = m.GetOrNull("criteria", Criteria),
            Evidence = m.Get("evidence", Evidence),
            Providers = m.GetList("providers", ProviderDays),
            IssuedBy = m.GetOrNull("issuedBy", Contracts.Identity<StakeholderId>()),
            Scheme = m.GetOrNull("scheme", Contracts.Text),
            Replaces = m.GetOrNull("replaces", CertificateNumber),
            ContentHash = m.Get("contentHash", Contracts.Text),
        },
        static (w, c) => w.Put("number", CertificateNumber, c.Number).Put("kind", ProgrammeContracts.Certificate, c.Kind).Put("participant", Participant, c.Participant)
            .Put("cohort", Contracts.Identity<CohortId>(), c.Cohort).Put("title", Contracts.LocalisedText, c.Title).Put("outcome", Outcome, c.Outcome)
            .Put("completedOn", Contracts.Day, c.CompletedOn).Put("issuedOn", Contracts.Day, c.IssuedOn).PutIfAny("validUntil", Contracts.Day, c.ValidUntil).Put("names", Names, c.Names)
            .PutList("agreements", Agreement, c.Agreements).PutIfAny("criteria", Criteria, c.Criteria).Put("evidence", Evidence, c.Evidence)
            .PutList("providers", ProviderDays, c.Providers).PutIfAny("issuedBy", Contracts.Identity<StakeholderId>(), c.IssuedBy).PutIfAny("scheme", Contracts.Text, c.Scheme)
            .PutIfAny("replaces", CertificateNumber, c.Replaces).Put("contentHash", Contracts.Text, c.ContentHash));
}
