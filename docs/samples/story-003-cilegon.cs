#:project ../../src/Pembinaan.Domain.Testing/Pembinaan.Domain.Testing.csproj

// Story 003: before there is an agreement. On 26 February 2021 Lapas Kelas IIA Cilegon visits the manpower office and the training centre of the city. Sentence by sentence: docs/reference/stories.md.
// The article ends with the visit. What follows is invented and laid in 2025: the library's national rules begin with UU 22/2022.
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;

var language = args is ["--en"] ? Language.English : Language.Indonesian;
var (entry, today) = (0, new LocalDate(2021, 2, 26));
var (welding, city) = (ScopeItem.Of("LAS-SMAW", "pelatihan berbasis kompetensi las"), RegionCode.From("36.72"));
Facility lapas = A.Lapas() with { Code = "LAPAS-CILEGON", Name = "Lapas Kelas IIA Cilegon" };
Stakeholder disnaker = A.Partner() with { Code = "DISNAKER", Name = "Dinas Tenaga Kerja Kota Cilegon", Kind = StakeholderKind.Opd, Title = "Kepala Dinas" };
Stakeholder centre = A.Partner() with { Code = "BLK", Name = "Balai Latihan Kerja Kota Cilegon", Kind = StakeholderKind.Uptd, Title = "Kepala UPTD" };
Stakeholder company = A.Partner() with { Code = "PT-BAJA", Name = "PT Baja Contoh Cilegon" };
Stakeholder workshop = A.Partner() with { Code = "BENGKEL", Name = "Bengkel las Bapak Contoh", Kind = StakeholderKind.Individual, Title = "Pemilik" };

// The mayor whose aim it serves took office on the day of the visit.
var pemkot = Stakeholder.Register(StakeholderId.From("PEMKOT"), StakeholderKind.Kota, "Pemerintah Kota Cilegon", null, Next())
    .Bind(s => s.EstablishPost(PostId.From("WALIKOTA"), "Walikota Cilegon", new(2010, 1, 1), Next()))
    .Bind(s => s.Appoint(PostId.From("WALIKOTA"), OfficialId.From("WALIKOTA"), "Heldy Agustian", ValidityPeriod.From(today), Next()))
    .Value;
Console.WriteLine(pemkot.Offices.Tell(PostId.From("WALIKOTA"), today).In(language));

// The visit, as told: two officials, sent by the head of the Lapas, at two bodies on one day.
disnaker = disnaker.LogEngagement(Visit("KUNJUNGAN-1", disnaker), Next()).Value;
centre = centre.LogEngagement(Visit("KUNJUNGAN-2", centre), Next()).Value;
foreach (var visit in disnaker.Engagements.Concat(centre.Engagements))
{
    Console.WriteLine(visit.In(language));
}

// The head of the section told the press of both.
var report = new Occasion { Id = OccasionId.From("KUNJUNGAN"), Title = "Lapas Cilegon Sambangi BLK dan Disnaker Cilegon", Day = today, Guests = [new(new("Zulkarnain", "Kepala Seksi Kegiatan Kerja Lapas Kelas IIA Cilegon"), GuestRole.ToldThePress)] };
Console.WriteLine(Dossier.Of(lapas).Value.WithOccasions(report).Value.HoldingAll(Instant.MaxValue, Holding.Agreements)[report.Id].In(language));

var plan = CooperationAgreement.Explore(AgreementId.From("PKS-BLK"), IndonesianTimeZone.Wib, today, [lapas.Id, centre.Id], "pelatihan berbasis kompetensi bagi warga binaan, khususnya warga Kota Cilegon", Next()).Value;
Console.WriteLine(Dossier.Of(lapas, centre, plan).Value[plan.Id].Tell(today).In(language));

// Invented: four years later it is drafted and signed.
today = new(2025, 3, 10);
var pks = plan.DraftAs(today, AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", Next())
    .Bind(a => a.Name(AgreementParty.Of(lapas.Id), Next()))
    .Bind(a => a.Name(AgreementParty.Of(centre.Id), Next()))
    .Bind(a => a.AgreeScope([welding], Next()))
    .Bind(a => a.AgreePeriod(AgreedPeriod.Between(today, new(2026, 3, 9)).Value, Next()))
    .Bind(a => a.Sign(lapas.WhoMaySign(today, centre.Id, welding.Subject)[0], Next()))
    .Bind(a => a.Sign(centre.WhoMaySign(today, lapas.Id, welding.Subject)[0], Next()))
    .Value;
centre = centre.LeadToDraft(EngagementId.From("KUNJUNGAN-2"), pks.Id, Next()).Value;
Console.WriteLine(Dossier.Of(lapas, centre, pks).Value[pks.Id].Tell(today).In(language));

// Competency-based training by the centre, for residents of the city.
var (cutting, joining) = (CompetencyUnit.Of("C.24LAS01.001.1", "Memotong logam").Value, CompetencyUnit.Of("C.24LAS01.002.1", "Mengelas SMAW posisi datar").Value);
var programme = A.Programme(
    A.Curriculum with
    {
        Title = new("Pelatihan berbasis kompetensi las SMAW", "Competency-based training in arc welding"),
        Field = ProgrammeField.JobTraining,
        Subjects = [welding.Subject],
        Hours = LessonHours.Of(160),
        Units = [cutting, joining],
        Conditions = ProgrammeConditions.Of("LAS", ProgrammeCondition.DomicileIn([city], "Kota Cilegon")),
    },
    "LAS");
var firstDay = new LocalDate(2025, 6, 2);
ParticipantFacts[] applicants = [Convict(1, "36.72.03", 1), Convict(2, "36.72.01", 1), Convict(3, "36.72.05", 1), Convict(4, "36.04.12", 2)];
var course = (A.Cohort(programme, lapas, firstDay) with { Code = "LAS-1", Provider = centre.Id, Sessions = 20, People = [.. applicants[..3]], Held = 20 })
    .In(Dossier.Of(lapas, disnaker, centre, company, workshop, pemkot, pks).Value.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements, Holding.Referrals));
Console.WriteLine($"{applicants[3].Id}: {course.MayJoin(applicants[3], firstDay).In(language)}");
today = course.Cohort.LastDay;
course = course.Then(cohort => cohort.Assess(new(cutting.Code, today, [.. cohort.Participants.Select(p => new AssessmentResult(p, true))]), Next())
    .Bind(c => c.Assess(new(joining.Code, today, [.. c.Participants.Select(p => new AssessmentResult(p, p != applicants[2].Id))]), Next()))
    .Bind(c => c.CloseAssessment(today, Next())))
    .Value;
today = new(2025, 7, 1);
foreach (var finding in course.CompletionOn(today))
{
    course = course.Complete(finding.Participant, today, Next()).Bind(c => c.Certify(finding.Participant, CertificateNumber.From($"BLK/{finding.Participant}"), today, Next())).Value;
    Console.WriteLine(finding.In(language));
}

Console.WriteLine(course.Tell(today).In(language));

// The manpower office takes the trained in, with their consent, and recommends them by ability: to a company and to a private person.
var opening = new LocalDate(2025, 9, 15);
JobOpening[] openings = [.. new[] { (company, "juru las"), (workshop, "pembantu tukang las") }.Select(o => new JobOpening { Code = o.Item2, Employer = o.Item1.Id, FirstDay = opening, Subjects = [welding.Subject], Units = [joining.Code], Regions = [city] })];
var candidates = applicants[..3].Select(a => course.Dossier.CandidateOf(a, DateSet.None, today)).ToList();
var seekers = candidates.Where(c => c.Certificates.Any(h => h.ShowsAbilityOn(today))).Select((c, i) => JobReferral.HandOn(JobReferralId.From($"PENCAKER-{i + 1}"), c, disnaker, consentedOn: today, day: today, Next()).Value).ToList();
var dossier = course.Dossier.With(seekers).Value;
foreach (var seeker in dossier.JobSeekersOf(disnaker.Id, today).Value)
{
    Console.WriteLine(dossier.Tell(seeker.Id, today).In(language));
}

today = opening;
foreach (var match in Assignment.Of(candidates, openings).Value.Matches)
{
    var placed = seekers.Single(s => s.Participant == match.Participant).Refer(match, new(2025, 9, 1), Next())
        .Bind(r => r.Accept(new(2025, 9, 8), Next()))
        .Bind(r => r.Place(opening, Next()))
        .Value;
    dossier = dossier.With(placed).Value;
    Console.WriteLine(dossier.Tell(placed.Id, opening).In(language));
}

Console.WriteLine(CandidateMatch.Of(candidates[2], openings[0]).In(language));
Console.WriteLine(dossier[pks.Id].Realised(opening, Term.OfMonths(6)).Value.In(language));

Engagement Visit(string id, Stakeholder to) => new(
    EngagementId.From(id),
    lapas.Id,
    EngagementKind.Visit,
    today,
    to.NameOn(today)!,
    [new(lapas.Id, "Kepala Seksi Kegiatan Kerja Zulkarnain"), new(lapas.Id, "Kasubsi Bimbingan Kerja dan Pengelolaan Hasil Kerja")],
    "silaturahmi, perencanaan perjanjian kerja sama dan pengadaan pelatihan keterampilan bagi warga binaan",
    EngagementOutcome.DraftIntended,
    SentBy: "Kepala Lapas Kelas IIA Cilegon");

ParticipantFacts Convict(int number, string region, int years) => An.AdultConvict($"P-{number}", lapas, new(2025, 6, 2)) with
{
    Domicile = RegionCode.From(region),
    Interests = Known.Of(welding.Subject),
    Sentence = Sentence.Of(SentenceTerm.Of(years: years, months: 2), new(2024, 7, 1)),
};

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "giatja");
