#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// What happens to a cohort between its opening and its certificates, and after them. The facility teaches itself, so that no agreement is needed; all people are invented.
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

var today = new LocalDate(2025, 7, 1);
var entry = 0;
var subject = SubjectId.From("LITERASI");
var rutan = Facility.Establish(FacilityId.From("RUTAN-SERANG"), "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, null, Next()).Value;
var programme = SkillProgramme.DrawUp(
    ProgrammeId.From("LITERASI"),
    new()
    {
        Title = new("Literasi", "Literacy"),
        Stream = ProgrammeStream.Kepribadian,
        Field = ProgrammeField.Intellect,
        Audience = Audience.Adults,
        Subjects = [subject],
        Hours = LessonHours.Of(20),
        MinutesPerLessonHour = 45,
        Completion = CompletionRule.ByPresence(75, AbsenceKind.Court).Value,
        CorrectionDays = 3,
        PlaceHeldDays = 7,
        Certificates = [CertificateKind.TrainingCertificate],
    },
    new(2025, 1, 1),
    Next()).Value;
var cohort = Cohort.Open(
    CohortId.From("LITERASI-1"),
    programme,
    new() { Facility = rutan.Id, Zone = IndonesianTimeZone.Wib, Provider = rutan.Id, Seats = 3, Sessions = SessionPlan.Of(new(2025, 8, 4), 10, new(9, 0), LessonHours.Of(2), subject) },
    Next()).Value;
var people = new[] { "P-1", "P-2", "P-3", "P-4", "P-5" }.Select(ParticipantId.From).ToArray();

Say("Seats and the waiting list");
#region waiting
// Everybody applies; approved applications wait in order of application, and free seats go to the first who is admitted on that day.
foreach (var person in people)
{
    var application = Next();
    cohort = cohort.Apply(person, today, application).Bind(c => c.Approve(application.Id, today, Next())).Value;
}

today = new(2025, 8, 4);
while (WaitingList.Promote(cohort, today, SessionCoverage.OfAll(cohort, rutan), Seating.Of(cohort, today, rutan), a => Request(a.Participant)) is { Admission: { } admission })
{
    cohort = cohort.Enrol(admission, Next()).Value;
}

foreach (var waiting in WaitingList.On(cohort, today, SessionCoverage.OfAll(cohort, rutan)))
{
    Console.WriteLine($"{waiting.Place}. {waiting.Application.Participant}");
}
#endregion

#region refused
// Every reason, and the limit that binds.
foreach (var reason in Admissions.Decide(cohort, Request(people[3]), rutan).Admission.ValidationErrors)
{
    Console.WriteLine($"{reason.ErrorCode}: {reason.Text.En}");
}
#endregion

Say("Planning");
#region replan
// A session to come is moved and keeps its identity; one that was not held leaves the count and is made up for.
var moved = cohort.Sessions[2].Plan with { Day = new(2025, 8, 18) };
cohort = cohort.Replan(moved, "listrik padam", Next())
    .Bind(c => c.Cancel(SessionId.From("S-010"), "petugas berhalangan", Next()))
    .Bind(c => c.Plan([moved with { Id = SessionId.From("S-010B"), Day = new(2025, 8, 19) }], "pengganti S-010", Next()))
    .Value;
#endregion
Console.WriteLine($"{cohort.Sessions.Count(s => s.Counts)} sessions count, the last on {cohort.LastDay:uuuu-MM-dd}");

Say("Enrolment");
#region life
// Suspended, resumed; transferred out, the place held for the days of the programme; a detainee becomes a convict in the same place.
cohort = Held(cohort, 2);
cohort = cohort.Suspend(people[0], new(2025, 8, 7), "pemeriksaan", Next())
    .Bind(c => c.Resume(people[0], new(2025, 8, 8), Next()))
    .Bind(c => c.TransferOut(people[1], new(2025, 8, 7), "sidang di kota lain", Next()))
    .Bind(c => c.OpenPembinaan(people[2], new(2025, 8, 7), Next()))
    .Value;
#endregion
foreach (var day in new LocalDate[] { new(2025, 8, 7), new(2025, 8, 13), new(2025, 8, 14) })
{
    Console.WriteLine($"{day:uuuu-MM-dd}: {string.Join(", ", people[..3].Select(p => $"{p} {cohort.EnrolmentsOf(p)[^1].StatusOn(day).In(Language.English)}"))}");
}

Say("Presence");
cohort = Held(cohort, 10);
#region correct
// Within the days of the programme a line is corrected without a reason, later only with one; both values are kept.
today = new(2025, 8, 22);
var court = new AttendanceMark(LessonHours.None, AbsenceKind.Court);
Console.WriteLine($"{cohort.Correct(cohort.Sessions[^2].Id, people[2], court, Next()).ValidationErrors[0].Text.En}");
cohort = cohort.Correct(cohort.Sessions[^2].Id, people[2], court, Next(), "berita acara sidang").Value;
#endregion
foreach (var person in people[..3])
{
    Console.WriteLine($"{person}: {cohort.PresenceOf(person)}");
}

Say("Completion");
#region complete
var coverage = SessionCoverage.OfAll(cohort, rutan);
foreach (var finding in Completion.OfAll(cohort, today, coverage))
{
    Console.WriteLine($"{finding.Participant}: {finding.Outcome.In(Language.English)}; decided by {finding.Presence?.Session} on {finding.Presence?.Day:uuuu-MM-dd}; papers: {string.Join(", ", finding.Papers)}");
}
#endregion

Say("Certificates");
var names = CertificateNames.Of(rutan.Names, rutan.Names, cohort.LastDay, today).Value;
#region issue
// On the record by the rules of that time; then the paper, numbered by the application. A stale finding is a conflict: find again.
cohort = cohort.Conclude(Completion.Of(cohort, people[0], today, rutan).Value, Next()).Value;
var number = CertificateNumber.From("LIT/1/2025");
cohort = cohort.Certify(Completion.Of(cohort, people[0], today, rutan).Value, CertificateKind.TrainingCertificate, number, names, today, Next()).Value;
#endregion

#region review
// A correction afterwards puts it under review; it is not void until somebody says so, and a replacement names the old one.
today = new(2025, 9, 1);
var corrected = cohort.Correct(cohort.Sessions[0].Id, people[0], new(LessonHours.None, AbsenceKind.Unexcused), Next(), "salah catat").Value;
Console.WriteLine(corrected.StatusOf(corrected.FindCertificate(number)!, today).In(Language.English));
var confirmed = corrected.ConfirmCertificate(number, "kehadiran tetap cukup", Next()).Value;
Console.WriteLine(confirmed.StatusOf(confirmed.FindCertificate(number)!, today).In(Language.English));
var revoked = corrected.RevokeCertificate(number, today, "kehadiran dikoreksi", Next())
    .Bind(c => c.Certify(Completion.Of(c, people[0], today, rutan).Value, CertificateKind.TrainingCertificate, CertificateNumber.From("LIT/2/2025"), names, today, Next(), replaces: number))
    .Value;
foreach (var issued in revoked.Certificates)
{
    Console.WriteLine($"{issued.Certificate.Number}: {revoked.StatusOf(issued, today).In(Language.English)}, content hash {issued.Certificate.ContentHash.Length} digits, genuine: {issued.Certificate.IsGenuine}");
}
#endregion

void Say(string title) => Console.WriteLine($"\n{title}");

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "petugas");

// Holds the sessions up to a number, each on its day; whoever takes part is there.
Cohort Held(Cohort cohort, int upTo)
{
    foreach (var session in cohort.Sessions.Where(s => s.Counts && !s.IsHeld).Take(upTo - cohort.Sessions.Count(s => s.IsHeld)).ToList())
    {
        today = session.Day;
        cohort = SessionCoverage.Of(cohort, session.Id, rutan).Bind(covered => cohort.Hold(new([.. cohort.TakingPartOn(session.Day)], []), covered, Next())).Value;
    }

    return cohort;
}

AdmissionRequest Request(ParticipantId person) => new()
{
    Day = today,
    Facility = FacilityContext.ForMen(rutan.Id),
    Person = ParticipantFacts.WithEmptyRegisters(person) with
    {
        Status = person == people[2] ? OnRecord.Since(new(2025, 1, 1), LegalStatus.Tahanan) : OnRecord.Since(new(2024, 1, 1), LegalStatus.Narapidana),
        Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 1, 1)),
        Sex = Sex.Male,
        Whereabouts = OnRecord.Since(new(2024, 1, 1), rutan.Id),
        Litmas = OnRecord.Of(new Litmas(new(2024, 2, 1), FacilityFunction.Pembinaan), new Litmas(new(2025, 2, 1), FacilityFunction.Pelayanan)),
        Risk = OnRecord.Since(new(2024, 1, 1), RiskLevel.Low),
        Health = HealthFitness.Fit,
        Interests = OnRecord.Of(subject),
        Willing = true,
    },
};
