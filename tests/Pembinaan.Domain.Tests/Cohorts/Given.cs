using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Cohorts;

/// <summary>The programme and cohort of the acceptance scenarios: PRG-1, a soap course of 20 sessions × 8 JP, given by the facility itself unless said otherwise.</summary>
internal static class Given
{
    public const string Unit = "C.20SAB00.001.1";

    public static readonly FacilityId UptS = AgreementsGiven.UptS;
    public static readonly StakeholderId Swen = AgreementsGiven.Swen;
    public static readonly SubjectId Sabun = AgreementsGiven.Sabun;
    public static readonly SubjectId TusukSate = AgreementsGiven.TusukSate;
    public static readonly CertificateNames Names = new("Lapas Kelas IIA Serang", "PT Swen", "Lapas Kelas IIA Serang", "PT Swen Baru");

    public static LocalDate Day(string iso) => AgreementsGiven.Day(iso);

    public static Recording On(string iso, string id) => AgreementsGiven.On(iso, id);

    public static ParticipantId Person(int number) => ParticipantId.From(FormattableString.Invariant($"P-{number:000}"));

    public static SessionId Session(int number) => SessionId.From(FormattableString.Invariant($"S-{number:000}"));

    public static Curriculum Curriculum(CompletionCriteria? completion = null) => new()
    {
        Title = new("Pembuatan sabun pembersih", "Making soap"),
        Stream = ProgrammeStream.Kemandirian,
        Field = ProgrammeField.SkillsForSelfEmployment,
        Audience = Audience.Adults,
        Subjects = [Sabun, TusukSate],
        Hours = LessonHours.Of(160),
        MinutesPerLessonHour = 45,
        Completion = completion ?? CompletionCriteria.VocationalTraining,
        CorrectionDays = 7,
        PlaceHeldDays = 10,
        MostParticipants = 20,
        Units = [CompetencyUnit.Of(Unit, "Membuat sabun").Value],
        Certificates = [CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion],
    };

    /// <summary>The same in two modules, with grades, which recognises at most half of the hours, not older than 24 months, from anywhere.</summary>
    public static Curriculum Modular(CreditRule? credit = null) => Curriculum() with
    {
        Modules = [new("Teori", LessonHours.Of(40), []), new("Praktik", LessonHours.Of(120), [Unit])],
        Grades = [new(new("Cukup", "Fair"), 60), new(new("Baik", "Good"), 75), new(new("Sangat baik", "Very good"), 90)],
        Credit = credit ?? CreditRule,
    };

    public static CreditRule CreditRule { get; } = new()
    {
        TakesHours = true,
        TakesUnits = true,
        TakesCohorts = true,
        TakesExperience = true,
        MostPercent = 50,
        MostMonths = 24,
    };

    /// <summary>Learnt in another cohort by the end of June 2025.</summary>
    public static Credit Credit(ParticipantId person, int hours = 0, params ReadOnlySpan<ModuleHours> modules) => new()
    {
        Participant = person,
        Cohort = CohortId.From("ANG-0"),
        LastDay = Day("2025-06-30"),
        Hours = LessonHours.Of(hours),
        Modules = ValueLists.Of(modules),
        Reason = "sertifikat dan daftar hadir",
    };

    /// <summary>The plan with the first five sessions on theory and the others on practice.</summary>
    public static CohortPlan ModularPlan(int sessions = 20) => Plan(sessions: sessions) with
    {
        Sessions = Sessions("2025-08-04", sessions).Select(static (s, i) => s with { Modules = [new(i < 5 ? "Teori" : "Praktik")] }).ToValueList(),
    };

    public static SkillProgramme Programme(Curriculum? curriculum = null) =>
        SkillProgramme.DrawUp(ProgrammeId.From("PRG-1"), curriculum ?? Curriculum(), Day("2022-01-01"), On("2022-01-01", "programme")).Value;

    /// <summary>Sessions of 8 JP on working days from a day on.</summary>
    public static ValueList<PlannedSession> Sessions(string firstDay, int count, SubjectId? subject = null)
    {
        var sessions = new List<PlannedSession>();
        for (var day = Day(firstDay); sessions.Count < count; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                sessions.Add(new() { Id = Session(sessions.Count + 1), Day = day, Start = new(8, 0), Hours = LessonHours.Of(8), Subject = subject ?? Sabun });
            }
        }

        return sessions.ToValueList();
    }

    public static CohortPlan Plan(string firstDay = "2025-08-04", int sessions = 20, int seats = 16, bool byPartner = false) => new()
    {
        Facility = UptS,
        Zone = IndonesianTimeZone.Wib,
        Provider = byPartner ? Swen : PartyId.Of(UptS),
        Seats = seats,
        Sessions = Sessions(firstDay, sessions),
    };

    public static Cohort Cohort(CohortPlan? plan = null, Curriculum? curriculum = null) =>
        Domain.Cohorts.Cohort.Open(CohortId.From("ANG-1"), Programme(curriculum), plan ?? Plan(), On("2022-01-02", "open")).Value;

    public static CoverageOfCohort Coverage(this Cohort cohort, params ReadOnlySpan<CoveringAgreement> agreements) => SessionCoverage.OfAll(cohort, DateSet.All, agreements);

    /// <summary>A convict of UPT-S about whom everything is known and nothing stands in the way; in isolation if not eligible.</summary>
    public static ParticipantFacts Facts(ParticipantId person, bool isEligible = true, LegalStatus? status = null, LocalDate? release = null) => ParticipantFacts.WithEmptyRegisters(person) with
    {
        Status = Timeline<LegalStatus>.Always(status ?? LegalStatus.Narapidana),
        BirthDate = Day("1990-05-17"),
        Sex = Sex.Male,
        Whereabouts = Timeline<FacilityId>.Always(UptS),
        Litmas = ValueLists.Of<Litmas>([new(Day("2021-06-01"), FacilityFunction.Pembinaan), new(Day("2021-06-01"), FacilityFunction.Pelayanan)]),
        Isolation = isEligible ? DateSet.None : DateSet.All,
        Health = HealthFitness.Fit,
        Risk = Timeline<RiskLevel>.Always(RiskLevel.Low),
        ExpectedRelease = release ?? Day("2030-01-01"),
        Interests = ValueLists.Of<SubjectId>([Sabun, TusukSate]),
        Willing = true,
    };

    public static AdmissionRequest Request(ParticipantId person, string day, bool isEligible = true, LegalStatus? status = null, LocalDate? release = null) =>
        new() { Person = Facts(person, isEligible, status, release), Day = Day(day), Facility = FacilityContext.ForMen(UptS) };

    public static AdmissionDecision Decide(this Cohort cohort, AdmissionRequest request, params ReadOnlySpan<CoveringAgreement> agreements) =>
        Admissions.Decide(cohort, request, cohort.Coverage(agreements), Seating.Of(cohort, request.Day));

    public static DomainResult<Admission> Admit(this Cohort cohort, ParticipantId person, string day, bool isEligible = true, LegalStatus? status = null, params ReadOnlySpan<CoveringAgreement> agreements) =>
        cohort.Decide(Request(person, day, isEligible, status), agreements).Admission;

    public static Cohort Enrolled(this Cohort cohort, int people, string? day = null, LegalStatus? status = null, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        var from = day ?? cohort.FirstDay.ToString("uuuu-MM-dd", null);
        for (var i = 1; i <= people; i++)
        {
            cohort = cohort.Enrol(cohort.Admit(Person(i), from, status: status, agreements: agreements).Value, On(from, $"enrol-{i}")).Value;
        }

        return cohort;
    }

    /// <summary>Holds a session: everybody is there but those named.</summary>
    public static DomainResult<Cohort> Held(this Cohort cohort, int number, ParticipantId[] absent, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        var session = cohort.FindSession(Session(number))!;
        var sheet = new SessionSheet(
            cohort.TakingPartOn(session.Day).Except(absent).ToValueList(),
            absent.Where(cohort.TakingPartOn(session.Day).Contains).Select(static p => new Absence(p, AbsenceKind.Unexcused)).ToValueList());
        return SessionCoverage.Of(cohort, session.Id, DateSet.All, agreements)
            .Bind(coverage => cohort.Hold(sheet, coverage, On(session.Day.ToString("uuuu-MM-dd", null), $"hold-{number}")));
    }

    /// <summary>Holds sessions from one to another number.</summary>
    public static Cohort HeldAll(this Cohort cohort, int from, int to, ParticipantId[]? absent = null, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        for (var i = from; i <= to; i++)
        {
            cohort = cohort.Held(i, absent ?? [], agreements).Value;
        }

        return cohort;
    }

    public static DomainResult<Cohort> Assessed(this Cohort cohort, ParticipantId person, bool isCompetent, string day, string id, int? mark = null) =>
        cohort.Assess(new(Unit, Day(day), [new(person, isCompetent, mark)]), On(day, id));

    /// <summary>Whether a rule refuses, under its own code.</summary>
    public static bool IsRefusedBy(this IDomainResult result, string rule) => result.ValidationErrors.Any(e => e.ErrorCode == rule && e.Rule == rule);

    /// <summary>Somebody with the certificates of a cohort, its sessions covered by these agreements or by the facility itself.</summary>
    public static Candidate CandidateOf(this Cohort cohort, ParticipantFacts person, Fact<DateSet> mayWorkOutside, LocalDate day, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        var coverage = cohort.Coverage(agreements);
        return Candidate.Of(person, mayWorkOutside, day, HeldCertificate.Of(cohort, person.Id, day, c => CertificateReview.ValidDaysOf(cohort, c, coverage))) with { Zone = cohort.Zone };
    }

    public static CompletionFinding Finding(this Cohort cohort, ParticipantId person, string day, params ReadOnlySpan<CoveringAgreement> agreements) =>
        Completion.Of(cohort, person, Day(day), cohort.Coverage(agreements)).Value;
}
