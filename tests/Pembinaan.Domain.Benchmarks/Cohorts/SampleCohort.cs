using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Cohorts;

/// <summary>A cohort of 500 people and 200 sessions: every tenth line of a sheet is an absence, and every unit was assessed once for everybody.</summary>
internal static class SampleCohort
{
    public const int People = 500;
    public const int Sessions = 200;
    private const int Units = 5;
    private const int HoursOfASession = 8;

    private static readonly SubjectId Subject = SubjectId.From("SABUN");
    private static readonly LocalDate FirstDay = new(2025, 1, 6);
    private static readonly CoverageReceipt Covered = new(CoverageVerdict.Covered, [AgreementId.From("PKS-1")], []);

    public static LocalDate LastDay { get; } = DayOf(Sessions - 1);

    public static ValueList<ParticipantId> Everybody { get; } = Enumerable.Range(0, People).Select(static i => ParticipantId.From($"P-{i:000}")).ToValueList();

    /// <summary>The whole journal: the opening, the enrolments, the sheets, the assessments.</summary>
    public static Entry<CohortEvent>[] Entries()
    {
        var events = new List<CohortEvent> { Opened() };
        events.AddRange(Everybody.Select(static p => new ParticipantEnrolled(p, FirstDay, EnrolmentTrack.Pembinaan, new(new("national", "2022"), Covered, 1, null, [], [], "petugas"))));
        events.AddRange(Enumerable.Range(0, Sessions).Select(static i => new SessionHeld(SessionOf(i), Sheet(i), Covered)));
        events.AddRange(Enumerable.Range(0, Units).Select(static unit => new UnitAssessed(new(UnitOf(unit), LastDay, Everybody.Select(static p => new AssessmentResult(p, true, 80)).ToValueList()))));
        return [.. events.Select(static (e, i) => Entry<CohortEvent>.Of(EntryId.From($"E-{i:0000}"), i + 1, Stamp.Of(Instant.FromUtc(2025, 9, 1, 0, 0) + Duration.FromHours(i), "petugas"), e))];
    }

    public static SessionId SessionOf(int session) => SessionId.From($"S-{session:000}");

    public static SessionSheet Sheet(int session) => new(
        Everybody.Where((_, i) => (i + session) % 10 != 0).ToValueList(),
        Everybody.Where((_, i) => (i + session) % 10 == 0).Select(static p => new Absence(p, AbsenceKind.Sick)).ToValueList());

    private static LocalDate DayOf(int session) => FirstDay.PlusDays(session);

    private static string UnitOf(int unit) => $"C.20SAB00.00{unit + 1}.1";

    private static CohortOpened Opened() => new(
        CohortId.From("ANG-1"),
        ProgrammeId.From("PRG-1"),
        new()
        {
            Title = new("Sabun", "Soap"),
            Stream = ProgrammeStream.Kemandirian,
            Field = ProgrammeField.SkillsForSelfEmployment,
            Audience = Audience.Adults,
            Subjects = [Subject],
            Hours = LessonHours.Of(Sessions * HoursOfASession),
            MinutesPerLessonHour = 45,
            Completion = CompletionCriteria.VocationalTraining,
            CorrectionDays = 7,
            Units = Enumerable.Range(0, Units).Select(static u => CompetencyUnit.Of(UnitOf(u), "Unit").Value).ToValueList(),
        },
        new()
        {
            Facility = FacilityId.From("UPT-S"),
            Zone = IndonesianTimeZone.Wib,
            Provider = PartyId.Of(FacilityId.From("UPT-S")),
            Seats = People,
            Sessions = Enumerable.Range(0, Sessions)
                .Select(static i => new PlannedSession { Id = SessionOf(i), Day = DayOf(i), Start = new(8, 0), Hours = LessonHours.Of(HoursOfASession), Subject = Subject })
                .ToValueList(),
        });
}
