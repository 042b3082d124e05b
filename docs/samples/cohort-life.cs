#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// What happens to a cohort between its opening and its certificates, and after them. The facility teaches itself, so that no agreement is needed; all people are invented.
using System.Security.Cryptography;
using NodaTime;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

var today = new LocalDate(2025, 7, 1);
var entry = 0;
var key = new byte[32];
var subject = SubjectId.From("LITERASI");
var rutan = Facility.Establish(FacilityId.From("RUTAN-SERANG"), "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.Designate(new([Sex.Male]), new(2020, 1, 1), Next()))
    .Value;
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
        Completion = CompletionCriteria.ByPresence(75, AbsenceKind.Court).Value,
        CorrectionDays = 3,
        PlaceHeldDays = 7,
        Certificates = [CertificateKind.TrainingCertificate],
    },
    new(2025, 1, 1),
    Next()).Value;
var people = new[] { "P-1", "P-2", "P-3", "P-4", "P-5" }.Select(ParticipantId.From).ToArray();

#region dossier
var course = Dossier.Of(rutan, programme).Value
    .HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts)
    .Knowing(people.Select(Facts))
    .Open(
        CohortId.From("LITERASI-1"),
        programme.Id,
        new() { Facility = rutan.Id, Zone = IndonesianTimeZone.Wib, Provider = rutan.Id, Seats = 3, Sessions = PlannedSession.Series(new(2025, 8, 4), 10, new(9, 0), LessonHours.Of(2), subject) },
        Next()).Value;
#endregion

Say("Seats and the waiting list");
#region waiting
// Everybody applies; approved applications wait in order of application, and free seats go to the first who is admitted on that day.
foreach (var person in people)
{
    var application = Next();
    course = course.Then(c => c.Apply(person, today, application)).Bind(c => c.Then(a => a.Approve(application.Id, today, Next()))).Value;
}

today = new(2025, 8, 4);
foreach (var chosen in course.Select(course.WaitingOn(today).Value.Select(w => Facts(w.Application.Participant)), today).Chosen)
{
    course = course.Enrol(chosen.Admission.Value, Next()).Value;
}

foreach (var waiting in course.WaitingOn(today).Value)
{
    Console.WriteLine($"{waiting.Place}. {waiting.Application.Participant}");
}
#endregion

#region refused
// Every reason, and the limit that binds.
foreach (var reason in course.MayJoin(people[3], today).Reasons)
{
    Console.WriteLine($"{reason.ErrorCode}: {reason.In(Language.English)}");
}
#endregion

Say("Planning");
#region replan
// A session to come is moved and keeps its identity; one that was not held leaves the count and is made up for.
var moved = course.Cohort.Sessions[2].Plan with { Day = new(2025, 8, 18) };
course = course.Replan([moved], "listrik padam", Next())
    .Bind(c => c.Then(a => a.Cancel(SessionId.From("S-010"), "petugas berhalangan", Next())))
    .Bind(c => c.Plan([moved with { Id = SessionId.From("S-010B"), Day = new(2025, 8, 19) }], "pengganti S-010", Next()))
    .Value;
#endregion
Console.WriteLine($"{course.Cohort.Sessions.Count(s => s.Counts)} sessions count, the last on {course.Cohort.LastDay:uuuu-MM-dd}");

Say("Enrolment");
#region life
// Suspended, resumed; transferred out, the place held for the days of the programme; a detainee becomes a convict in the same place.
course = Held(course, 2);
course = course.Then(c => c.Suspend(people[0], new(2025, 8, 7), "pemeriksaan", Next()))
    .Bind(c => c.Resume(people[0], new(2025, 8, 8), Next()))
    .Bind(c => c.Then(a => a.TransferOut(people[1], new(2025, 8, 7), "sidang di kota lain", Next())))
    .Bind(c => c.OpenPembinaan(people[2], new(2025, 8, 7), Next()))
    .Value;
#endregion
foreach (var day in new LocalDate[] { new(2025, 8, 7), new(2025, 8, 13), new(2025, 8, 14) })
{
    foreach (var p in people[..3])
    {
        Console.WriteLine($"{day:uuuu-MM-dd}: {p} {course.Cohort.EnrolmentsOf(p)[^1].StatusOn(day).In(Language.English)}");
    }
}

Say("Presence");
course = Held(course, 10);
#region correct
// Within the days of the programme a line is corrected without a reason, later only with one; both values are kept.
today = new(2025, 8, 22);
var court = new AttendanceMark(LessonHours.None, AbsenceKind.Court);
var session = course.Cohort.Sessions[^2].Id;
Console.WriteLine(course.Correct(session, people[2], court, Next()).ValidationErrors[0].In(Language.English));
course = course.Correct(session, people[2], court, Next(), "berita acara sidang").Value;
#endregion
foreach (var person in people[..3])
{
    Console.WriteLine($"{person}: {course.Cohort.PresenceOf(person)}");
}

Say("Roster review");
#region roster
// Everybody enrolled is asked again with what is known now. Nobody is removed by it: a finding says since when, and which command mends it.
var isolated = Facts(people[0]) with { Isolation = DateSet.From(new(2025, 8, 15)) };
foreach (var found in course.Review(new(2025, 8, 18), who => who == people[0] ? isolated : Facts(who)))
{
    Console.WriteLine($"{found.Participant}: {found.In(Language.English)} -> {found.Remedy.In(Language.English)}");
}
#endregion

Say("Completion");
#region complete
foreach (var finding in course.CompletionOn(today))
{
    Console.WriteLine($"{finding.Participant}: {finding.Outcome.In(Language.English)}; decided by {finding.Presence?.Session} on {finding.Presence?.Day:uuuu-MM-dd}; papers: {string.Join(", ", finding.Papers)}");
}

// What waits, and the command for it.
foreach (var next in course.Next(today))
{
    Console.WriteLine($"{next.In(Language.English)} -> {next.Remedy.In(Language.English)}");
}
#endregion

Say("Certificates");
#region issue
// On the record by the rules of that time; then the paper, numbered by the application, with the names on record.
var number = CertificateNumber.From("LIT/1/2025");
course = course.Complete(people[0], today, Next())
    .Bind(c => c.Certify(people[0], number, today, Next()))
    .Value;
#endregion

#region slip
// What is handed out stands alone, signed by the key of the host or not, and may leave out the name of the facility.
var text = PembinaanJson.Slips.Write(course.Slip(people[0], namesFacility: false).Value.Signed(bytes => HMACSHA256.HashData(key, bytes)));

// Years later, whoever has it in hand: is it whole, who made it, and how does it stand?
var slip = PembinaanJson.Slips.Read(text).Value;
Console.WriteLine(slip.In(Language.English));
Console.WriteLine(slip.IsSigned((bytes, signature) => CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, bytes), signature)));
Console.WriteLine(course.Dossier.Verify(slip, new(2031, 1, 1)).Value.In(Language.English));
Console.WriteLine(PembinaanJson.Slips.Read(text.Replace("LIT/1", "LIT/9", StringComparison.Ordinal)).ValidationErrors[0].In(Language.English));
#endregion

#region renamed
// The person gets another pseudonym; the secret tells later which slips were handed out under the one before.
var secret = Convert.ToHexString(key);
var anew = course.Dossier.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [people[0]] = ParticipantId.From("X-1") }, secret).Value;
Console.WriteLine(anew.Verify(slip, new(2031, 1, 1), secret).Value.In(Language.English));
Console.WriteLine(anew.Verify(slip, new(2031, 1, 1)).ValidationErrors[0].ErrorCode);
#endregion

#region review
// A correction afterwards puts it under review; it is not void until somebody says so, and a replacement names the old one.
today = new(2025, 9, 1);
var corrected = course.Correct(course.Cohort.Sessions[0].Id, people[0], new(LessonHours.None, AbsenceKind.Unexcused), Next(), "salah catat").Value;
Console.WriteLine(corrected.StatusOf(corrected.Cohort.FindCertificate(number)!, today).Value.In(Language.English));
var confirmed = corrected.ConfirmCertificate(number, "kehadiran tetap cukup", Next()).Value;
Console.WriteLine(confirmed.StatusOf(confirmed.Cohort.FindCertificate(number)!, today).Value.In(Language.English));
var revoked = corrected.Then(c => c.RevokeCertificate(number, today, "kehadiran dikoreksi", Next()))
    .Bind(c => c.Certify(people[0], CertificateNumber.From("LIT/2/2025"), today, Next(), replaces: number))
    .Value;
foreach (var issued in revoked.Cohort.Certificates)
{
    Console.WriteLine($"{issued.Certificate.Number}: {revoked.StatusOf(issued, today).Value.In(Language.English)}, content hash {issued.Certificate.ContentHash.Length} digits, genuine: {issued.Certificate.IsGenuine}");
}
#endregion

#region verify
foreach (var dossier in new[] { corrected.Dossier, revoked.Dossier })
{
    Console.WriteLine(dossier.Verify(slip, today).Value.In(Language.English));
}
#endregion

void Say(string title) => Console.WriteLine($"\n{title}");

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "petugas");

// Holds the sessions up to a number, each on its day; whoever takes part is there.
CohortInDossier Held(CohortInDossier course, int upTo)
{
    foreach (var session in course.Cohort.Sessions.Where(s => s.Counts && !s.IsHeld).Take(upTo - course.Cohort.Sessions.Count(s => s.IsHeld)).ToList())
    {
        today = session.Day;
        course = course.Hold(session.Id, new([.. course.TakingPartOn(session.Day)], []), Next()).Value;
    }

    return course;
}

ParticipantFacts Facts(ParticipantId person) => ParticipantFacts.WithEmptyRegisters(person) with
{
    Status = person == people[2] ? Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Tahanan).From(new(2025, 8, 7), LegalStatus.Narapidana) : Known.Since(new(2024, 1, 1), LegalStatus.Narapidana),
    Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 1, 1)),
    Sex = Sex.Male,
    Whereabouts = Known.Since(new(2024, 1, 1), rutan.Id),
    Litmas = Known.Of(new Litmas(new(2024, 2, 1), FacilityFunction.Pembinaan), new Litmas(new(2025, 2, 1), FacilityFunction.Pelayanan)),
    Risk = Known.Since(new(2024, 1, 1), RiskLevel.Low),
    Health = HealthFitness.Fit,
    Interests = Known.Of(subject),
    Willing = true,
};
