namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// What is missing from records that are handed in, each by its name. The compiler asks for it; whoever reads data at run time may hand in null nevertheless.
/// </summary>
internal static class MissingFields
{
    private static readonly LocalisedText Participant = new("peserta", "participant");

    internal static DomainError[] In(CohortPlan plan) =>
    [
        .. Of("facility", plan.Facility, new("UPT", "facility")),
        .. Of("zone", plan.Zone, new("zona waktu", "time zone")),
        .. In(plan.Sessions),
    ];

    internal static DomainError[] In(ValueList<PlannedSession> sessions) =>
    [
        .. sessions.SelectMany(static s => (IEnumerable<DomainError>)
        [
            .. Of("sessions", s.Id, new("identitas sesi", "identity of the session")),
            .. Of("sessions", s.Subject, new("bidang sesi", "subject of the session")),
            .. s.Instructor is { } instructor ? Of("instructor", instructor.Kind, new("jenis pengajar", "kind of instructor")) : [],
            .. s.Instructor is { } referred ? Of("instructor", referred.Reference, new("rujukan pengajar", "reference to the instructor")) : [],
        ]),
    ];

    internal static DomainError[] In(SessionSheet sheet) =>
    [
        .. sheet.Absences.SelectMany(static a => Of("sheet", a.Participant, Participant).Concat(Of("sheet", a.Kind, new("jenis ketidakhadiran", "kind of absence")))),
    ];

    internal static DomainError[] In(AssessmentSheet sheet) =>
    [
        .. Of("sheet", sheet.Unit, new("unit kompetensi", "unit of competence")),
        .. sheet.Results.SelectMany(static r => Of("sheet", r.Participant, Participant).Concat(r.Evidence.SelectMany(static e =>
            Of("evidence", e.Participant, Participant).Concat(Of("evidence", e.Reference, new("rujukan bukti", "reference of the evidence")))))),
    ];

    internal static DomainError[] In(CertificateNames names) =>
    [
        .. Of("names", names.Facility, new("nama UPT", "name of the facility")),
        .. Of("names", names.Provider, new("nama penyelenggara", "name of the provider")),
        .. Of("names", names.FacilityAtIssue, new("nama UPT pada hari terbit", "name of the facility on the day of issue")),
        .. Of("names", names.ProviderAtIssue, new("nama penyelenggara pada hari terbit", "name of the provider on the day of issue")),
    ];

    private static IEnumerable<DomainError> Of(string field, object? value, LocalisedText what) => value is null ? [CohortErrors.Missing.For(field, Argument.Of("field", what))] : [];
}
