#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// Story 002: Lapas Perempuan Kelas IIA Palembang signs with 37 stakeholders on 31 January 2023, for budget year 2023, and opens rehabilitation and training the same day: "not just ceremony".
// Here three of the 37 are followed through their year: whether an agreement was carried out is counted from real cohorts. Partners and people are invented; the signing itself is told in palembang-37.cs.
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

var today = new LocalDate(2023, 1, 31);
var entry = 0;
var subjects = new[] { SubjectId.From("BATIK"), SubjectId.From("KEAGAMAAN"), SubjectId.From("KUE") };
var (batik, religion, cake) = (subjects[0], subjects[1], subjects[2]);
var lapas = Facility.Establish(FacilityId.From("LPP-PALEMBANG"), "Lapas Perempuan Kelas IIA Palembang", FacilityKind.LapasPerempuan, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Lapas", new(2020, 1, 1), Next()))
    .Bind(f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("IKE"), "Ike Rahmawati", ValidityPeriod.From(new(2022, 1, 1)), Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Bind(f => f.Designate(new([Sex.Female]), new(2020, 1, 1), Next()))
    .Value;
var partners = new List<Stakeholder>();
var agreements = subjects.Select(Signed).ToDictionary(a => a.ScopeOn(today)[0].Subject);
var dossier = Dossier.Of([lapas, .. partners, .. agreements.Values]).Value.HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts, Holding.Agreements);

// Kemandirian by marks and competence, kepribadian by presence; rehabilitation is care and no training.
Run("BATIK-1", Curriculum("Membatik", ProgrammeStream.Kemandirian, ProgrammeField.SkillsForSelfEmployment, batik, CompletionRule.OfTheFacility(80, true, 3, 60).Value), batik, new(2023, 3, 6), 0);
Run("AGAMA-1", Curriculum("Kesadaran beragama", ProgrammeStream.Kepribadian, ProgrammeField.Religion, religion, CompletionRule.ByPresence(75).Value), religion, new(2023, 2, 6), 3);
var rehabilitation = SkillProgramme.DrawUp(
    ProgrammeId.From("REHAB"),
    Curriculum("Rehabilitasi sosial", ProgrammeStream.Rehabilitation, ProgrammeField.SocialRehabilitation, SubjectId.From("REHABILITASI"), CompletionRule.ByPresence(90).Value),
    new(2023, 1, 31),
    Next()).Value;
Console.WriteLine($"{rehabilitation.CurriculumOn(new(2023, 1, 31))!.Title.Id}: {rehabilitation.CurriculumOn(new(2023, 1, 31))!.Stream.Name.Id}");

// The occasion, told by the names on record: signing, opening and guests on one day.
var occasion = new Occasion
{
    Id = OccasionId.From("PALEMBANG-37"),
    Title = "Penandatanganan MoU dengan stakeholder, pembukaan kegiatan rehabilitasi pemasyarakatan dan pelatihan pembinaan kemandirian TA 2023",
    Day = new LocalDate(2023, 1, 31),
    Host = lapas.Id,
    Guests = [new(new("Bambang Haryanto", "Kadivpas Kemenkumham Sumsel"), GuestRole.Spoke), new(new(null, "Rekan-rekan media"), GuestRole.Reported)],
    Agreements = [.. agreements.Values.Select(a => a.Id)],
    Programmes = [rehabilitation.Id],
    Cohorts = [.. dossier.Cohorts.Select(c => c.Id)],
};
var told = dossier.With(rehabilitation).Bind(d => d.WithOccasions(occasion)).Value[occasion.Id];
Console.WriteLine(told.In(Language.Indonesian));
Console.WriteLine(told.Findings.IsEmpty ? "Semua catatan sesuai." : string.Join("\n", told.Findings.Select(f => f.Text.Id)));

foreach (var cohort in dossier.Cohorts)
{
    var outcomes = cohort.Participants.GroupBy(p => cohort.ConclusionOf(p)?.Outcome).OrderBy(g => g.Key).Select(g => $"{g.Key?.In(Language.Indonesian)} {g.Count()}");
    Console.WriteLine($"{cohort.Curriculum.Title.Id} ({cohort.Curriculum.Stream.Name.Id}): {string.Join(", ", outcomes)}; sertifikat: {cohort.Certificates.Count()}");
}

// Carried out, or ceremony? Counted on 30 June 2023.
var june = new LocalDate(2023, 6, 30);
foreach (var agreement in agreements.Values)
{
    var realised = dossier[agreement.Id].Realised(june, Term.OfMonths(3)).Value;
    var subject = realised.Subjects[0];
    Console.WriteLine($"{agreement.Id}: {(realised.IsCarriedOut ? $"{subject.Held} pertemuan, {subject.TookPart} peserta, {subject.Completed} selesai, {subject.Certified} bersertifikat" : "hanya seremonial")}{(realised.IsDormant ? "; tanpa kegiatan tiga bulan" : "")}");
}

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "binadik");

CooperationAgreement Signed(SubjectId subject)
{
    var partner = Stakeholder.Register(StakeholderId.From($"MITRA-{subject}"), StakeholderKind.Yayasan, $"Mitra {subject}", null, Next())
        .Bind(s => s.EstablishPost(PostId.From("KETUA"), "Ketua", new(2015, 1, 1), Next()))
        .Bind(s => s.Appoint(PostId.From("KETUA"), OfficialId.From("KETUA"), "Ketua", ValidityPeriod.From(new(2015, 1, 1)), Next()))
        .Bind(s => s.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [PostId.From("KETUA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2015, 1, 1)), Next()))
        .Value;
    partners.Add(partner);
    return CooperationAgreement.Draft(AgreementId.From($"MOU-{subject}"), IndonesianTimeZone.Wib, new(2023, 1, 2), AgreementKind.PerjanjianKerjaSama, "MoU", Next())
        .Bind(a => a.Name(AgreementParty.Of(lapas.Id), Next()))
        .Bind(a => a.Name(AgreementParty.Of(partner.Id), Next()))
        .Bind(a => a.AgreeScope([new ScopeItem(subject)], Next()))
        .Bind(a => a.StateBudgetYear(2023, Next()))
        .Bind(a => a.AgreePeriod(AgreedPeriod.Between(today, new(2023, 12, 31)).Value, Next(), Provenance.Supplied))
        .Bind(a => a.Sign(lapas.AuthorityOf(OfficialId.From("IKE"), today, partner.Id, subject), Next()))
        .Bind(a => a.Sign(partner.AuthorityOf(OfficialId.From("KETUA"), today, lapas.Id, subject), Next()))
        .Value;
}

Curriculum Curriculum(string title, ProgrammeStream stream, ProgrammeField field, SubjectId subject, CompletionRule completion) => new()
{
    Title = LocalisedText.Same(title),
    Stream = stream,
    Field = field,
    Audience = Audience.Adults,
    Subjects = [subject],
    Hours = LessonHours.Of(40),
    MinutesPerLessonHour = 45,
    Completion = completion,
    CorrectionDays = 7,
    Units = completion.NeedsCompetence ? [CompetencyUnit.Of("C.13BTK00.001.1", "Mencanting").Value] : [],
    Certificates = [CertificateKind.TrainingCertificate],
};

// A class of eight women: the last ones miss every other session; in the class with a unit everybody but one is competent.
void Run(string id, Curriculum curriculum, SubjectId subject, LocalDate firstDay, int oftenAbsent)
{
    today = new(2023, 1, 31);
    var programme = SkillProgramme.DrawUp(ProgrammeId.From(id[..^2]), curriculum, firstDay, Next()).Value;
    ParticipantFacts[] women = [.. Enumerable.Range(1, 8).Select(Woman)];
    var course = dossier.Knowing(women).With(programme).Value.Open(
        CohortId.From(id),
        programme.Id,
        new() { Facility = lapas.Id, Zone = IndonesianTimeZone.Wib, Provider = agreements[subject].Parties[1].Party, Seats = 16, Sessions = PlannedSession.Series(firstDay, 10, new(9, 0), LessonHours.Of(4), subject) },
        Next()).Value;
    course = women.Aggregate(course, (at, person) => at.Enrol(person, firstDay, Next()).Value);
    var everybody = course.Cohort.Participants.ToList();
    foreach (var (session, i) in course.Cohort.Sessions.Select((s, i) => (s, i)))
    {
        today = session.Day;
        var absent = i % 2 == 1 ? everybody[^oftenAbsent..] : [];
        course = course.Hold(session.Id, new([.. everybody.Except(absent)], [.. absent.Select(p => new Absence(p, AbsenceKind.Unexcused))]), Next()).Value;
    }

    if (curriculum.Units is [var unit])
    {
        course = course.Then(c => c.Assess(new(unit.Code, today, [.. everybody.Select((p, i) => new AssessmentResult(p, i > 0, 60 + i))]), Next()).Bind(a => a.CloseAssessment(today, Next()))).Value;
    }

    today = today.PlusDays(1);
    foreach (var finding in course.CompletionOn(today))
    {
        course = course.Complete(finding.Participant, today, Next()).Value;
        course = finding.Outcome == CompletionOutcome.Passed ? course.Certify(finding.Participant, CertificateNumber.From($"{id}/{finding.Participant}"), today, Next()).Value : course;
    }

    dossier = course.Dossier;
}

ParticipantFacts Woman(int number) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From($"P-{number}")) with
{
    Status = OnRecord.Since(new(2022, 1, 1), LegalStatus.Narapidana),
    ExpectedRelease = new LocalDate(2025, 1, 1),
    Sex = Sex.Female,
    Whereabouts = OnRecord.Since(new(2022, 1, 1), lapas.Id),
    Litmas = OnRecord.Of(new Litmas(new(2022, 2, 1), FacilityFunction.Pembinaan)),
    Risk = OnRecord.Since(new(2022, 1, 1), RiskLevel.Low),
    Health = HealthFitness.Fit,
};
