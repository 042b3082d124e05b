#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

// Who comes late, comes from another Lapas, or knows a part already: what is recognised, and what is still missing. All people are invented.
var language = args.Contains("--en") ? Language.English : Language.Indonesian;
var today = new LocalDate(2026, 3, 2);
var entry = 0;
var soap = SubjectId.From("SABUN");
Facility serang = Lapas("LAPAS-SERANG", "Lapas Kelas IIA Serang"), cilegon = Lapas("LAPAS-CILEGON", "Lapas Kelas IIA Cilegon");
var (late, known, moved) = (ParticipantId.From("P-1"), ParticipantId.From("P-2"), ParticipantId.From("P-3"));

#region curriculum
// Two modules, a scale of grades, and what the programme recognises: at most half of the hours, not older than two years, decided by one office.
var curriculum = new Curriculum
{
    Title = new("Pembuatan sabun", "Making soap"),
    Stream = ProgrammeStream.Kemandirian,
    Field = ProgrammeField.SkillsForSelfEmployment,
    Audience = Audience.Adults,
    Subjects = [soap],
    Hours = LessonHours.Of(80),
    MinutesPerLessonHour = 45,
    Completion = CompletionCriteria.VocationalTraining,
    CorrectionDays = 7,
    Units = [CompetencyUnit.Of("C.20SAB00.001.1", "Membuat sabun cair").Value],
    Modules = [new("Keselamatan kerja", LessonHours.Of(16), []), new("Praktik", LessonHours.Of(64), ["C.20SAB00.001.1"])],
    Grades = [new(new("Cukup", "Fair"), 60), new(new("Baik", "Good"), 75), new(new("Sangat baik", "Very good"), 90)],
    Credit = new()
    {
        TakesHours = true,
        TakesUnits = true,
        TakesCohorts = true,
        TakesExperience = false,
        Bodies = ValueLists.Of<StakeholderId>([StakeholderId.From("BLK-SERANG")]),
        MostPercent = 50,
        MostMonths = 24,
        Deciders = ["Kepala Seksi Kegiatan Kerja"],
        Presence = CreditedPresence.TakenOut,
    },
    RefusesOutOfReach = true,
    Certificates = [CertificateKind.TrainingCertificate],
};
#endregion

var programme = SkillProgramme.DrawUp(ProgrammeId.From("SABUN"), curriculum, new(2025, 1, 1), Next()).Value;
var dossier = Dossier.Of(serang, cilegon, programme).Value.HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts, Holding.Agreements);

#region modules
// A session says which modules it teaches. What is not planned is told before the cohort begins.
var sessions = PlannedSession.Series(new(2026, 3, 9), 10, new(8, 0), LessonHours.Of(8), soap);
var planned = PlannedSession.Teaching(sessions, curriculum);
var course = dossier.Open(CohortId.From("SABUN-CILEGON"), programme.Id, PlanAt(cilegon, planned.Take(9).ToValueList()), Next()).Value;
foreach (var finding in course.Next(today))
{
    Console.WriteLine($"{finding.Reason.Text.In(language)} {finding.Remedy.In(language)}");
}

course = course.Plan([planned[9]], "melengkapi modul", Next()).Value;
#endregion

var source = course.Dossier.Open(CohortId.From("SABUN-SERANG"), programme.Id, PlanAt(serang, PlannedSession.Teaching(PlannedSession.Series(new(2026, 3, 2), 10, new(8, 0), LessonHours.Of(8), soap), curriculum)), Next()).Value;
source = source
    .Then(c => c.Apply(moved, new(2026, 2, 2), Next("permohonan-P-3")))
    .Bind(c => c.Then(a => a.Approve(EntryId.From("permohonan-P-3"), new(2026, 2, 4), Next())))
    .Bind(c => c.Enrol(Facts(moved, serang), new(2026, 3, 2), Next()))
    .Value;
today = new(2026, 3, 6);
foreach (var session in source.Cohort.Sessions.Take(5).ToList())
{
    source = source.Hold(session.Id, new(source.TakingPartOn(session.Day).ToValueList(), []), Next()).Value;
}

course = source.Dossier[course.Cohort.Id];
today = new(2026, 3, 9);
course = course.Enrol(Facts(known, cilegon), today, Next()).Value;

Console.WriteLine();

#region recognise
// A certificate of the BLK: hours by module, with where from, how old, why and who decided. Everything that is wrong is answered at once.
var blk = new Credit
{
    Participant = known,
    Body = StakeholderId.From("BLK-SERANG"),
    Certificate = CertificateNumber.From("BLK-2025-0417"),
    LastDay = new LocalDate(2025, 9, 26),
    Modules = [new("Keselamatan kerja", LessonHours.Of(16))],
    Reason = "sertifikat BLK dan silabusnya",
    DecidedBy = "Kepala Seksi Kegiatan Kerja",
};
foreach (var reason in course.Recognise(blk with { Modules = [new("Keselamatan kerja", LessonHours.Of(48))], DecidedBy = "Kasubsi" }, today, Next()).ValidationErrors)
{
    Console.WriteLine($"{reason.ErrorCode}: {reason.Text.In(language)}");
}

course = course.Recognise(blk, today, Next()).Value;
Console.WriteLine(course.Cohort.PresenceOf(known).In(language));
#endregion

Console.WriteLine();

#region transfer
// From Serang to Cilegon in one step: the enrolment there ends, the day of the application stays, and what the sessions there prove is recognised.
today = new(2026, 3, 11);
course = course.TransferIn(source.Cohort.Id, Facts(moved, cilegon), today, "mutasi ke Lapas Cilegon", Next(), new() { DecidedBy = "Kepala Seksi Kegiatan Kerja" }).Value;
var enrolment = course.Dossier.Find(source.Cohort.Id)!.EnrolmentsOf(moved)[0];
Console.WriteLine($"{enrolment.Exit!.In(language)} {IndonesianDate.Format(enrolment.LastDay!.Value, language)}; {IndonesianDate.Format(course.Cohort.Applications.Single().AppliedOn, language)}");
foreach (var module in course.Cohort.CreditsOf(moved).Single().Credit.Modules)
{
    Console.WriteLine($"{module.Module}: {module.Hours}");
}
#endregion

Console.WriteLine();

#region late
// Who enters late is told from which numbers passing is out of reach; with hours that would be recognised it is asked again.
var entering = new LocalDate(2026, 3, 12);
foreach (var reason in course.MayJoin(Facts(late, cilegon), entering).Reasons)
{
    Console.WriteLine($"{reason.ErrorCode}: {reason.Text.In(language)}");
}

var with = new AdmissionTerms { Credits = [blk with { Participant = late, Certificate = CertificateNumber.From("BLK-2025-0418") }] };
Console.WriteLine(course.MayJoin(Facts(late, cilegon), entering, with).In(language));
#endregion

today = new(2026, 3, 20);
foreach (var session in course.Cohort.Sessions.ToList())
{
    // The first two sessions are on what is recognised of P-2 already.
    var there = course.TakingPartOn(session.Day).Where(p => p != known || session.Day > new LocalDate(2026, 3, 10)).ToValueList();
    course = course.Hold(session.Id, new(there, course.TakingPartOn(session.Day).Except(there).Select(p => new Absence(p, AbsenceKind.Unexcused)).ToValueList()), Next()).Value;
}

course = course.Then(c => c.Assess(new("C.20SAB00.001.1", today, [new(known, true, 88), new(moved, true, 74)]), Next())).Value;

Console.WriteLine();

#region progress
// By module for each person: attended and recognised are told apart, and what is missing.
foreach (var person in course.Cohort.Participants)
{
    foreach (var module in course.Cohort.ModulesOf(person, today))
    {
        Console.WriteLine($"{person} {module.Module}: {module.Attended} + {module.Recognised}, {module.Missing}");
    }
}
#endregion

Console.WriteLine();

#region completion
// Completion counts what is recognised apart, and the grade stands beside competent or not.
foreach (var finding in course.CompletionOn(today))
{
    Console.WriteLine(finding.In(language));
}
#endregion

Facility Lapas(string id, string name) => Facility
    .Establish(FacilityId.From(id), name, FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.Designate(new([Sex.Male]), new(2020, 1, 1), Next()))
    .Value;

CohortPlan PlanAt(Facility facility, ValueList<PlannedSession> plan) =>
    new() { Facility = facility.Id, Zone = IndonesianTimeZone.Wib, Provider = facility.Id, Seats = 16, Sessions = plan };

ParticipantFacts Facts(ParticipantId person, Facility facility) => ParticipantFacts.WithEmptyRegisters(person) with
{
    Status = Known.Since(new(2024, 6, 1), LegalStatus.Narapidana),
    Sentence = Sentence.Of(SentenceTerm.Of(years: 5), new(2024, 6, 1)),
    BirthDate = new LocalDate(1992, 5, 4),
    Sex = Sex.Male,
    Whereabouts = Known.Since(new(2024, 6, 1), facility.Id),
    Litmas = Known.Of(new Litmas(new(2024, 8, 1), FacilityFunction.Pembinaan)),
    Risk = Known.Since(new(2026, 1, 5), RiskLevel.Low),
    Health = HealthFitness.Fit,
    Interests = (ValueList<SubjectId>)[soap],
    Willing = true,
};

Recording Next(string? id = null) => Recording.Of(id ?? $"catatan-{++entry:000}", IndonesianTimeZone.Wib.EndOf(today), "giatja");
