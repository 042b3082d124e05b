#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// Story 003: before there is an agreement. On 26 February 2021 two offices of Lapas Kelas IIA Cilegon visit the manpower office and the training centre of Kota Cilegon to plan an agreement,
// competency-based training, and the way of trained residents of the city to companies or individuals by ability. The article ends there. What follows is invented and laid in 2025:
// the library's national rules begin with UU 22/2022.
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

var today = new LocalDate(2021, 2, 26);
var entry = 0;
var welding = SubjectId.From("LAS-SMAW");
var cilegon = RegionCode.From("36.72");

var lapas = Facility.Establish(FacilityId.From("LAPAS-CILEGON"), "Lapas Kelas IIA Cilegon", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Lapas", new(2019, 1, 1), Next()))
    .Bind(f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("KALAPAS"), "Kepala Lapas Kelas IIA Cilegon", ValidityPeriod.From(new(2024, 1, 1)), Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2019, 1, 1)), Next()))
    .Bind(f => f.Designate(new([Sex.Male]), new(2019, 1, 1), Next()))
    .Value;
var disnaker = Stakeholder.Register(StakeholderId.From("DISNAKER-CILEGON"), StakeholderKind.Opd, "Dinas Tenaga Kerja Kota Cilegon", null, Next()).Value;
var centre = Stakeholder.Register(StakeholderId.From("BLK-CILEGON"), StakeholderKind.Uptd, "Balai Latihan Kerja Kota Cilegon", null, Next())
    .Bind(s => s.EstablishPost(PostId.From("KEPALA-BLK"), "Kepala UPTD", new(2015, 1, 1), Next()))
    .Bind(s => s.Appoint(PostId.From("KEPALA-BLK"), OfficialId.From("KA-BLK"), "Kepala BLK Kota Cilegon", ValidityPeriod.From(new(2024, 1, 1)), Next()))
    .Bind(s => s.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [PostId.From("KEPALA-BLK")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2015, 1, 1)), Next()))
    .Value;

// The visit, as told.
OfficePresent[] visitors = [new(lapas.Id, "Kepala Seksi Kegiatan Kerja"), new(lapas.Id, "Kasubsi Bimbingan Kerja dan Pengelolaan Hasil Kerja")];
disnaker = disnaker.LogEngagement(Visit("KUNJUNGAN-DISNAKER", "Dinas Tenaga Kerja Kota Cilegon"), Next()).Value;
centre = centre.LogEngagement(Visit("KUNJUNGAN-BLK", "Balai Latihan Kerja Kota Cilegon"), Next()).Value;
var pks = CooperationAgreement.Explore(AgreementId.From("PKS-BLK"), IndonesianTimeZone.Wib, today, [lapas.Id, centre.Id], "pelatihan berbasis kompetensi bagi warga binaan", Next()).Value;
foreach (var visit in disnaker.Engagements.Concat(centre.Engagements))
{
    Console.WriteLine($"{IndonesianDate.Format(visit.Day)}, {visit.Place}: {string.Join(" dan ", visit.Present.Select(p => p.Title))}; {visit.Purpose}");
}

Console.WriteLine($"Perjanjian: {pks.StandingOn(today).In(Language.Indonesian)}; hari yang tercakup: {Dossier.Of(lapas, centre, pks).Value[pks.Id].CoverageOf(lapas.Id, centre.Id, welding).Days.In(Language.Indonesian)}");

// Invented: the agreement comes about in 2025.
today = new(2025, 3, 3);
var signing = new LocalDate(2025, 3, 10);
pks = pks.DraftAs(today, AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", Next())
    .Bind(a => a.Name(AgreementParty.Of(lapas.Id), Next()))
    .Bind(a => a.Name(AgreementParty.Of(centre.Id), Next()))
    .Bind(a => a.AgreeScope([new ScopeItem(welding)], Next()))
    .Bind(a => a.AgreePeriod(AgreedPeriod.Between(signing, new(2026, 3, 9)).Value, Next()))
    .Value;
today = signing;
pks = pks.Sign(lapas.AuthorityOf(OfficialId.From("KALAPAS"), signing, centre.Id, welding), Next())
    .Bind(a => a.Sign(centre.AuthorityOf(OfficialId.From("KA-BLK"), signing, lapas.Id, welding), Next()))
    .Value;
centre = centre.LeadToDraft(EngagementId.From("KUNJUNGAN-BLK"), pks.Id, Next()).Value;
Console.WriteLine($"Dari kunjungan itu lahir {centre.Engagements[0].Draft}, berlaku {pks.InForceDays.In(Language.Indonesian)}");

// Competency-based training: two units, for residents of Kota Cilegon.
var cutting = CompetencyUnit.Of("C.24LAS01.001.1", "Memotong logam").Value;
var joining = CompetencyUnit.Of("C.24LAS01.002.1", "Mengelas SMAW posisi datar").Value;
var programme = SkillProgramme.DrawUp(
    ProgrammeId.From("LAS"),
    new()
    {
        Title = new("Pelatihan berbasis kompetensi las SMAW", "Competency-based training in arc welding"),
        Stream = ProgrammeStream.Kemandirian,
        Field = ProgrammeField.JobTraining,
        Audience = Audience.Adults,
        Subjects = [welding],
        Hours = LessonHours.Of(160),
        MinutesPerLessonHour = 45,
        Completion = CompletionRule.VocationalTraining,
        CorrectionDays = 7,
        Units = [cutting, joining],
        Conditions = ProgrammeConditions.Of("LAS", ProgrammeCondition.DomicileIn([cilegon])),
        MostParticipants = 16,
        Certificates = [CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion],
    },
    signing,
    Next()).Value;
var dossier = Dossier.Of(lapas, disnaker, centre, pks, programme).Value.HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts, Holding.Agreements);
var course = dossier.Open(
    CohortId.From("LAS-1"),
    programme.Id,
    new() { Facility = lapas.Id, Zone = IndonesianTimeZone.Wib, Provider = centre.Id, Seats = 16, Sessions = PlannedSession.Series(new(2025, 6, 2), 20, new(8, 0), LessonHours.Of(8), welding) },
    Next()).Value;
ParticipantFacts[] applicants =
[
    Convict("P-1", "36.72.03", new(2025, 8, 31)),
    Convict("P-2", "36.72.01", new(2027, 1, 31)),
    Convict("P-3", "36.72.05", new(2028, 5, 31)),
    Convict("P-4", "36.04.12", new(2026, 2, 28)),
];
foreach (var person in applicants)
{
    var answer = course.MayJoin(person, course.Cohort.FirstDay);
    course = answer.TryAdmit(out var admission) ? course.Enrol(admission, Next()).Value : course;
    Console.WriteLine($"{person.Id}: {(answer.IsAdmitted ? "terdaftar" : string.Join(" ", answer.Reasons.Select(r => r.In(Language.Indonesian))))}");
}

foreach (var session in course.Cohort.Sessions)
{
    today = session.Day;
    course = course.Hold(session.Id, new([.. course.TakingPartOn(session.Day)], []), Next()).Value;
}

var trained = course.Cohort.Participants.ToList();
course = course.Then(cohort => cohort.Assess(new(cutting.Code, today, [.. trained.Select(p => new AssessmentResult(p, true))]), Next())
    .Bind(c => c.Assess(new(joining.Code, today, [.. trained.Select(p => new AssessmentResult(p, p.Value != "P-3"))]), Next()))
    .Bind(c => c.CloseAssessment(today, Next())))
    .Value;
today = new(2025, 7, 1);
foreach (var finding in course.CompletionOn(today))
{
    course = course.Certify(finding.Participant, CertificateNumber.From($"BLK/{finding.Participant}"), today, Next()).Value;
    Console.WriteLine($"{finding.Participant}: {finding.Outcome.In(Language.Indonesian)}; {finding.Papers[0].Name.Id}");
}

// The manpower office looks for whom it can recommend, by ability.
var opening = new JobOpening { Code = "LOWONGAN-LAS", Employer = StakeholderId.From("PT-BAJA"), FirstDay = new(2025, 9, 15), Subjects = [welding], Units = [joining.Code], Regions = [cilegon] };
var matches = CandidateMatch.Of(
    applicants.Where(a => trained.Contains(a.Id)).Select(a => Candidate.Of(a, a.Id.Value == "P-2" ? DateSet.From(new(2025, 9, 1)) : DateSet.None, today, course.Cohort)), opening);
foreach (var match in matches)
{
    Console.WriteLine($"{match.Participant}: {(match.IsFit ? "cocok" : $"belum cocok: {string.Join(" ", match.Reasons.Select(r => r.ErrorMessage))}")}");
}

var referral = JobReferral.Refer(JobReferralId.From("RUJUKAN-1"), matches[0], disnaker.Id, new(2025, 9, 1), Next())
    .Bind(r => r.Accept(new(2025, 9, 8), Next()))
    .Bind(r => r.Place(opening.FirstDay, Next()))
    .Value;
foreach (var day in new LocalDate[] { new(2025, 9, 7), new(2025, 9, 8), new(2025, 9, 15) })
{
    Console.WriteLine($"{IndonesianDate.Format(day)}: {referral.StatusOn(day).In(Language.Indonesian)}");
}

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "giatja");

Engagement Visit(string id, string place) => new(
    EngagementId.From(id), lapas.Id, EngagementKind.Visit, today, place, [.. visitors], "perencanaan perjanjian kerja sama dan pengadaan pelatihan keterampilan", EngagementOutcome.DraftIntended);

ParticipantFacts Convict(string id, string region, LocalDate release) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From(id)) with
{
    Status = OnRecord.Since(new(2023, 1, 1), LegalStatus.Narapidana),
    ExpectedRelease = release,
    Sex = Sex.Male,
    Domicile = RegionCode.From(region),
    Whereabouts = OnRecord.Since(new(2023, 1, 1), lapas.Id),
    Litmas = OnRecord.Of(new Litmas(new(2023, 2, 1), FacilityFunction.Pembinaan)),
    Risk = OnRecord.Since(new(2023, 1, 1), RiskLevel.Low),
    Health = HealthFitness.Fit,
};
