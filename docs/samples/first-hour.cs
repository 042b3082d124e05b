#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// The tutorial docs/tutorial/first-hour.md, as one program: from an empty console project to a cohort's certificates. All people are invented.
#region usings
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
#endregion
#region usings-agreement
using Pembinaan.Domain.Agreements;
#endregion
#region usings-programme
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
#endregion
#region usings-cohort
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
#endregion

#region facility
var clock = Instant.FromUtc(2025, 7, 1, 1, 0);
var entry = 0;
var soap = SubjectId.From("SABUN");

var lapas = Facility.Establish(FacilityId.From("LAPAS-SERANG"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.AppointSoleSignatory(PostId.From("KEPALA"), "Kepala Lapas", OfficialId.From("KALAPAS"), "Kepala Lapas", new(2024, 1, 1), Next()))
    .Bind(f => f.OpenSpace(SpaceId.From("BENGKEL"), SpaceKind.Workshop, "Bengkel kerja", 12, ValidityPeriod.From(new(2020, 1, 1)), [], Next()))
    .Bind(f => f.Designate(new([Sex.Male]), new(2020, 1, 1), Next()))
    .Value;

var company = Stakeholder.Register(StakeholderId.From("PT-SABUN"), StakeholderKind.Company, "PT Sabun Bersih", null, Next())
    .Bind(s => s.AppointSoleSignatory(PostId.From("DIREKTUR"), "Direktur", OfficialId.From("DIREKTUR"), "Direktur", new(2015, 1, 1), Next()))
    .Value;
Console.WriteLine($"{lapas.NameOn(new(2025, 7, 1))}, {company.NameOn(new(2025, 7, 1))}");

// Every command takes the identity of its entry, the instant and the author. Sent again with the same identity, it changes nothing.
Recording Next() => Recording.Of($"E-{++entry}", clock, "petugas");
#endregion

#region agreement
var signing = new LocalDate(2025, 7, 1);
var signed = CooperationAgreement.Draft(AgreementId.From("PKS-1"), IndonesianTimeZone.Wib, new(2025, 6, 2), AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", Next())
    .Bind(a => a.Name(AgreementParty.Of(lapas.Id), Next()))
    .Bind(a => a.Name(AgreementParty.Of(company.Id), Next()))
    .Bind(a => a.AgreeScope([new ScopeItem(soap)], Next()))
    .Bind(a => a.AgreePeriod(AgreedPeriod.Between(signing, new(2026, 6, 30)).Value, Next()))
    .Bind(a => a.Sign(lapas.AuthorityOf(OfficialId.From("KALAPAS"), signing, company.Id, soap), Next()))
    .Bind(a => a.Sign(company.AuthorityOf(OfficialId.From("DIREKTUR"), signing, lapas.Id, soap), Next()));

// The partner is who asks for renewal; that the facility did is recorded, and warned of.
var asked = signed.Bind(a => a.RequestRenewal(lapas.Id, signing, Next()));
foreach (var warning in asked.Warnings)
{
    Console.WriteLine($"Warning {warning.ErrorCode}: {warning.Text.En}");
}

var pks = asked.Value;
Console.WriteLine($"PKS-1 in force: {pks.InForceDays}");
#endregion

#region programme
var unit = CompetencyUnit.Of("C.20SAB00.001.1", "Membuat sabun cair").Value;
var programme = SkillProgramme.DrawUp(
    ProgrammeId.From("SABUN"),
    new()
    {
        Title = new("Pembuatan sabun pembersih", "Making soap"),
        Stream = ProgrammeStream.Kemandirian,
        Field = ProgrammeField.SkillsForSelfEmployment,
        Audience = Audience.Adults,
        Subjects = [soap],
        Hours = LessonHours.Of(80),
        MinutesPerLessonHour = 45,
        Completion = CompletionCriteria.VocationalTraining,
        CorrectionDays = 7,
        Units = [unit],
        Conditions = ProgrammeConditions.Of("SABUN", ProgrammeCondition.ServedAtLeast(Fraction.Third)),
        MostParticipants = 16,
        Certificates = [CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion],
    },
    new(2025, 7, 1),
    Next()).Value;
#endregion

#region cohort
var holidays = DateSet.On(new(2025, 8, 18));
var sessions = PlannedSession.Series(new(2025, 8, 4), 10, new(8, 0), LessonHours.Of(8), soap, holidays);

// All that the cohort stands among. Whoever loads it says what is complete: here, that there are no other cohorts and agreements.
var dossier = Dossier.Of(lapas, company, pks, programme).Value.HoldingAll(clock, Holding.Cohorts, Holding.Agreements);
var course = dossier.Open(
    CohortId.From("ANGKATAN-1"),
    programme.Id,
    new() { Facility = lapas.Id, Zone = IndonesianTimeZone.Wib, Provider = company.Id, Seats = 16, Sessions = [.. sessions.Select(s => s with { Space = SpaceId.From("BENGKEL") })] },
    Next()).Value;

var (firstDay, lastDay) = (course.Cohort.FirstDay, course.Cohort.LastDay);
Console.WriteLine($"{course.Cohort.Sessions.Count} sessions, {firstDay:uuuu-MM-dd} to {lastDay:uuuu-MM-dd}");
#endregion

#region admit
ParticipantFacts[] applicants =
[
    Convict("P-1", new(2024, 2, 1)), Convict("P-2", new(2024, 2, 1)), Convict("P-3", new(2025, 3, 1)),
    Convict("P-4", new(2024, 2, 1)) with { Isolation = DateSet.Between(new(2025, 8, 1), new(2025, 8, 5)) },
];

// What is known of them is told to the dossier once: sheets and reviews ask it, too, such as whether somebody was released.
course = course.Dossier.Knowing(applicants)[course.Cohort.Id];
foreach (var person in applicants)
{
    var answer = course.MayJoin(person, firstDay);
    if (answer.TryAdmit(out var admission))
    {
        course = course.Enrol(admission, Next()).Value;
        Console.WriteLine($"{person.Id}: enrolled");
    }
    else
    {
        Console.WriteLine($"{person.Id}: {answer.In(Language.English)}");
    }
}

var seats = course.SeatsOn(firstDay).Value;
Console.WriteLine($"{seats.Free} of {seats.Binding.Seats} seats free; the limit that binds: {seats.Binding.Name.En}");

ParticipantFacts Convict(string id, LocalDate since) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From(id)) with
{
    Status = Known.Since(since, LegalStatus.Narapidana),
    Sentence = Sentence.Of(SentenceTerm.Of(years: 3), since),
    Sex = Sex.Male,
    Whereabouts = Known.Since(since, lapas.Id),
    Litmas = Known.Of(new Litmas(since.PlusDays(20), FacilityFunction.Pembinaan)),
    Risk = Known.Since(since, RiskLevel.Low),
    Health = HealthFitness.Fit,
};
#endregion

#region hold
var number = 0;
foreach (var session in course.Cohort.Sessions)
{
    number++;
    clock = IndonesianTimeZone.Wib.EndOf(session.Day);
    var present = course.TakingPartOn(session.Day).ToList();
    var sheet = number <= 3
        ? new SessionSheet([present[0]], [new(present[1], AbsenceKind.Sick)])
        : new SessionSheet([.. present], []);
    course = course.Hold(session.Id, sheet, Next()).Value;
}

course = course.Then(c => c.Assess(new(unit.Code, lastDay, [new(ParticipantId.From("P-1"), true, 85), new(ParticipantId.From("P-2"), true, 78)]), Next())).Value;
#endregion

#region certify
var issued = new LocalDate(2025, 8, 25);
clock = IndonesianTimeZone.Wib.EndOf(issued);
foreach (var finding in course.CompletionOn(issued))
{
    Console.WriteLine(finding.In(Language.English));
    course = course.Certify(finding.Participant, CertificateNumber.From($"{finding.Participant}/SERT/2025"), issued, Next()).Value;
}

foreach (var certificate in course.Cohort.Certificates)
{
    Console.WriteLine($"{certificate.Certificate.Number}: {certificate.Certificate.Kind.Name.En}, {course.StatusOf(certificate, issued).Value.In(Language.English)}, genuine: {certificate.Certificate.IsGenuine}");
}
#endregion
