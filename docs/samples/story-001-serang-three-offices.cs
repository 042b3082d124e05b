#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// Story 001: Rutan Kelas IIB Serang and Pemkab Serang, carried out through three offices (OPD). A Rutan holds detainees: for them training is Pelayanan, for convicts it is Pembinaan.
// The article prints no period: one year is supplied. Sessions and people are invented.
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

var today = new LocalDate(2025, 5, 7);
var entry = 0;
var (food, catfish, trade) = (SubjectId.From("KETAHANAN-PANGAN"), SubjectId.From("BUDIDAYA-LELE"), SubjectId.From("UMKM"));
var rutan = Facility.Establish(FacilityId.From("RUTAN-SERANG"), "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Rutan", new(2020, 1, 1), Next()))
    .Bind(f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("MARTHEN"), "Marthen Butar Butar", ValidityPeriod.From(new(2024, 1, 1)), Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Bind(f => f.Designate(new([Sex.Male]), new(2020, 1, 1), Next()))
    .Value;
var pemkab = Stakeholder.Register(StakeholderId.From("PEMKAB-SERANG"), StakeholderKind.Kabupaten, "Pemerintah Kabupaten Serang", null, Next())
    .Bind(s => s.EstablishPost(PostId.From("BUPATI"), "Bupati", new(2020, 1, 1), Next()))
    .Bind(s => s.Appoint(PostId.From("BUPATI"), OfficialId.From("TATU"), "Ratu Tatu Chasanah", ValidityPeriod.From(new(2021, 2, 26)), Next()))
    .Bind(s => s.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [PostId.From("BUPATI")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Value;
var offices = new (StakeholderId Id, string Name, SubjectId[] Subjects)[]
{
    (StakeholderId.From("DKPP"), "Dinas Ketahanan Pangan dan Pertanian", [food, catfish]),
    (StakeholderId.From("DINAS-PERIKANAN"), "Dinas Perikanan", [catfish]),
    (StakeholderId.From("DISKOUMPERINDAG"), "Dinas Koperasi, UMKM, Perindustrian dan Perdagangan", [trade]),
};

var agreement = CooperationAgreement.Draft(AgreementId.From("NK-SERANG"), IndonesianTimeZone.Wib, today, AgreementKind.NotaKesepakatan, "Nota Kesepakatan", Next())
    .Bind(a => a.Name(AgreementParty.Of(rutan.Id, "Rutan Kelas IIB Serang"), Next()))
    .Bind(a => a.Name(AgreementParty.Of(pemkab.Id, "Pemerintah Kabupaten Serang"), Next()))
    .Bind(a => a.AgreeScope([new(food), new(catfish), new(trade)], Next()))
    .Bind(a => a.StatePurpose("Pendidikan dan Pelatihan Kemandirian bagi WBP", ["13 arahan Menteri Imigrasi dan Pemasyarakatan"], Next()))
    .Bind(a => a.AgreePeriod(AgreedPeriod.Between(today, new(2026, 5, 6)).Value, Next(), Provenance.Supplied))
    .Value;

// The offices are named before the signing; afterwards that would need the authority of the regency.
foreach (var office in offices)
{
    agreement = agreement.NameImplementingOffice(pemkab.Id, office.Id, [.. office.Subjects], Next()).Value;
}

agreement = agreement
    .Sign(rutan.AuthorityOf(OfficialId.From("MARTHEN"), today, pemkab.Id, food, catfish, trade), Next())
    .Bind(a => a.Sign(pemkab.AuthorityOf(OfficialId.From("TATU"), today, rutan.Id, food, catfish, trade), Next()))
    .Value;

// Each office covers its own subjects and no others.
var records = offices.Select(o => Stakeholder.Register(o.Id, StakeholderKind.Opd, o.Name, null, Next()).Value).ToList();
var nota = Dossier.Of([rutan, pemkab, agreement, .. records]).Value[agreement.Id];
foreach (var office in offices)
{
    var covered = new[] { food, catfish, trade }.Where(s => nota.CoverageOf(rutan.Id, office.Id, s).Days.Contains(new(2025, 6, 2)));
    Console.WriteLine($"{office.Name}: {string.Join(", ", covered)}");
}

// One class of catfish farming; one convict and two detainees. Under which function each takes part follows from the legal status.
var programme = SkillProgramme.DrawUp(
    ProgrammeId.From("LELE"),
    new()
    {
        Title = new("Budidaya ikan lele", "Catfish farming"),
        Stream = ProgrammeStream.Kemandirian,
        Field = ProgrammeField.SkillsForSelfEmployment,
        Audience = Audience.Adults,
        Subjects = [catfish],
        Hours = LessonHours.Of(40),
        MinutesPerLessonHour = 45,
        Completion = CompletionRule.OfTheFacility(80, false, null).Value,
        CorrectionDays = 7,
        Certificates = [CertificateKind.TrainingCertificate],
    },
    today,
    Next()).Value;
ParticipantFacts[] people = [Person("P-1", LegalStatus.Narapidana), Person("P-2", LegalStatus.Tahanan), Person("P-3", LegalStatus.Tahanan)];
var dossier = Dossier.Of([rutan, pemkab, agreement, programme, .. records]).Value.HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts, Holding.Agreements).Knowing(people);
var course = Open("LELE-1", 4);
foreach (var person in people)
{
    course = course.Enrol(person, course.Cohort.FirstDay, Next()).Value;
    Console.WriteLine($"{person.Id}: {course.Cohort.EnrolmentsOf(person.Id)[0].Tracks.On(course.Cohort.FirstDay)!.Name.Id}");
}

// Ten lesson hours of 45 minutes are too long a day for a detainee; a convict may join.
var longDays = Open("LELE-2", 10);
foreach (var person in people[..2])
{
    var answer = longDays.MayJoin(person, longDays.Cohort.FirstDay);
    Console.WriteLine($"{person.Id}, 10 JP sehari: {(answer.IsAdmitted ? "boleh" : string.Join(" ", answer.Reasons.Select(r => $"{r.In(Language.Indonesian)} [{r.Basis!.In(Language.Indonesian)}]")))}");
}

// After five sessions the judgment of P-2 is final: Pelayanan ends, Pembinaan opens in the same place, and the hours are carried over. P-3 is released in the middle.
course = Held(course, 5);
course = course.OpenPembinaan(ParticipantId.From("P-2"), today.PlusDays(1), Next())
    .Bind(c => c.Then(a => a.End(ParticipantId.From("P-3"), today, ExitKind.ReleasedEarly, Next())))
    .Value;
course = Held(course, 10);
foreach (var finding in course.CompletionOn(today.PlusDays(1)))
{
    var tracks = string.Join(", lalu ", course.Cohort.EnrolmentsOf(finding.Participant)[0].Tracks.Segments.Select(s => s.Value.Name.Id));
    Console.WriteLine($"{finding.Participant}: {tracks}; {finding.Evidence.Attended} dari {finding.Evidence.Counted}; {finding.Outcome.In(Language.Indonesian)}");
    course = finding.IsStillReachable ? course : course.Complete(finding.Participant, finding.Day, Next()).Value;
}

// What came of it, counted from the class itself.
var realised = course.Dossier[agreement.Id].Realised(today, Term.OfMonths(2)).Value;
foreach (var subject in realised.Subjects)
{
    Console.WriteLine($"{subject.Subject}: {subject.Held} dari {subject.Planned} pertemuan, {subject.TookPart} peserta, {subject.Completed} selesai");
}

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "pelayanan-tahanan");

CohortInDossier Open(string id, int hours) => dossier.Open(
    CohortId.From(id),
    programme.Id,
    new() { Facility = rutan.Id, Zone = IndonesianTimeZone.Wib, Provider = offices[1].Id, Seats = 16, Sessions = PlannedSession.Series(new(2025, 6, 2), 40 / hours, new(8, 0), LessonHours.Of(hours), catfish) },
    Next()).Value;

CohortInDossier Held(CohortInDossier course, int upTo)
{
    foreach (var session in course.Cohort.Sessions.Where(s => !s.IsHeld).Take(upTo - course.Cohort.Sessions.Count(s => s.IsHeld)).ToList())
    {
        today = session.Day;
        course = course.Hold(session.Id, new([.. course.TakingPartOn(session.Day)], []), Next()).Value;
    }

    return course;
}

ParticipantFacts Person(string id, LegalStatus status) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From(id)) with
{
    Status = OnRecord.Since(new(2025, 1, 1), status),
    ExpectedRelease = new LocalDate(2026, 8, 1),
    Sex = Sex.Male,
    Whereabouts = OnRecord.Since(new(2025, 1, 1), rutan.Id),
    Litmas = OnRecord.Of(new Litmas(new(2025, 2, 1), FacilityFunction.Pembinaan), new Litmas(new(2025, 2, 1), FacilityFunction.Pelayanan)),
    Risk = OnRecord.Since(new(2025, 1, 1), RiskLevel.Low),
    Health = HealthFitness.Fit,
    Interests = OnRecord.Of(catfish),
    Willing = true,
};
