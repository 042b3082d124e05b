#:project ../../src/Pembinaan.Domain.Testing/Pembinaan.Domain.Testing.csproj

// Story 002: Lapas Perempuan Kelas IIA Palembang signs with 37 stakeholders on 31 January 2023: "not just ceremony". Sentence by sentence: docs/reference/stories.md.
// The article names no partner: the 37, their agreements of 2022 and everybody in the classes are invented. A list of 37 that is imported, with what is refused: palembang-37.cs.
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;

var language = args is ["--en"] ? Language.English : Language.Indonesian;
var (entry, today) = (0, new LocalDate(2023, 1, 31));
var (signing, june) = (today, new LocalDate(2023, 6, 30));

// "Kementerian Hukum dan HAM RI, Kantor Wilayah Sumsel, Lapas Perempuan Kelas IIA Palembang": each stands under the one before it.
Stakeholder ministry = A.Partner() with { Code = "KUMHAM", Name = "Kementerian Hukum dan HAM RI", Kind = StakeholderKind.Ministry };
Stakeholder kanwil = A.Partner() with { Code = "KANWIL-SUMSEL", Name = "Kantor Wilayah Kementerian Hukum dan HAM Sumatera Selatan", Kind = StakeholderKind.VerticalOffice };
kanwil = kanwil.PlaceUnder(ministry.Id, new(2010, 1, 1), StakeholderDirectory.Of(ministry, kanwil), Next()).Value;
var lapas = (A.Lapas() with { Code = "LPP-PALEMBANG", Name = "Lapas Perempuan Kelas IIA Palembang", Kind = FacilityKind.LapasPerempuan, Houses = [Sex.Female], Head = "Ike Rahmawati" }).Made()
    .OpenSpace(SpaceId.From("MUSALA"), SpaceKind.PlaceOfWorship, "Musala", 30, ValidityPeriod.From(new(2020, 1, 1)), [], Next())
    .Bind(l => l.PlaceUnder(kanwil.Id, new(2010, 1, 1), Next())).Value;
ScopeItem[] subjects = [ScopeItem.Of("BATIK", "membuat batik"), ScopeItem.Of("KUE", "membuat kue"), ScopeItem.Of("TAS", "membuat tas"), ScopeItem.Of("KEAGAMAAN", "pembinaan keagamaan"), ScopeItem.Of("PUBLIKASI", "publikasi kegiatan")];

// Four partners of 2022, a newspaper, and 32 others that are new.
(string Name, StakeholderKind Kind, ScopeItem Subject)[] named =
[
    ("Sanggar Batik Musi", StakeholderKind.Umkm, subjects[0]), ("Dapur Kue Ampera", StakeholderKind.Umkm, subjects[1]), ("Rumah Tas Ilir", StakeholderKind.Umkm, subjects[2]),
    ("Majelis Taklim An-Nur", StakeholderKind.ReligiousBody, subjects[3]), ("Koran Kota", StakeholderKind.Media, subjects[4]),
    .. Enumerable.Range(6, 32).Select(i => ($"Yayasan {i}", StakeholderKind.Yayasan, subjects[i % 4])),
];
Stakeholder[] partners = [.. named.Select((p, i) => (Stakeholder)(A.Partner() with { Code = $"MITRA-{i + 1:00}", Name = p.Name, Kind = p.Kind, Title = "Pimpinan" }))];
CooperationAgreement[] old = [.. named[..4].Select((p, i) => Mou(2022, i, p.Subject).From(2022, 1, 31).To(2022, 12, 31))];

// The old ones are evaluated and given awards for what was done in 2022; their agreements are improved: the new one adds a subject and replaces the old one.
var year = ValidityPeriod.Between(new(2022, 1, 31), new(2022, 12, 31)).Value;
old = [.. old.Select(a => a.Evaluate(new("EVALUASI-2022", year, new(2023, 1, 20), EvaluationScore.Of(4, 1, 5).Value, Recommendation.Continue), Next())
    .Bind(x => x.Honour(new(x.Parties[1].Party, "Mitra pembinaan tahun 2022", year, signing, "EVALUASI-2022"), Next())).Value)];
CooperationAgreement[] mous = [.. named.Select((p, i) => Mou(2023, i, i < 4 ? [p.Subject, ScopeItem.Of("USAHA", "bimbingan usaha")] : [p.Subject]).From(signing).To(2023, 12, 31))];
var rehabilitation = A.Programme(Taught(new("Rehabilitasi pemasyarakatan", "Rehabilitation"), SubjectId.From("REHABILITASI"), CompletionCriteria.ByPresence(90).Value) with { Stream = ProgrammeStream.Rehabilitation, Field = ProgrammeField.SocialRehabilitation }, "REHAB");
var batik = A.Programme(Taught(new("Membatik", "Making batik"), subjects[0].Subject, CompletionCriteria.OfTheFacility(80, false, null).Value), "BATIK");
var religion = A.Programme(Taught(new("Kesadaran beragama", "Religious awareness"), subjects[3].Subject, CompletionCriteria.ByPresence(75).Value) with { Stream = ProgrammeStream.Kepribadian, Field = ProgrammeField.Religion }, "AGAMA");
var occasion = new Occasion
{
    Id = OccasionId.From("MOU-37"),
    Title = "Penandatanganan MoU dengan stakeholder, pembukaan kegiatan rehabilitasi pemasyarakatan dan pembukaan pelatihan pembinaan kemandirian bagi warga binaan TA 2023",
    Day = signing,
    Host = lapas.Id,
    Guests = [new(new("Bambang Haryanto, Bc.IP., SH., MH", "Kadivpas Kemenkumham Sumsel"), GuestRole.ToldThePress), new(new("Ike Rahmawati", "Kalapas Perempuan Kelas IIA Palembang"), GuestRole.ToldThePress), new(new(null, "Teman-teman media", partners[4].Id), GuestRole.Reported)],
    Agreements = [.. mous.Select(m => m.Id)],
    Honoured = [.. old.Select(a => a.Id)],
    Programmes = [rehabilitation.Id, batik.Id],
};
var dossier = Dossier.Of([ministry, kanwil, lapas, .. partners, .. old, .. mous, rehabilitation, batik, religion]).Value.WithOccasions(occasion).Value
    .HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements, Holding.Referrals);
foreach (var (before, after) in old.Zip(mous))
{
    dossier = dossier[after.Id].Continue(before.Id, Continuation.Replacement, Next()).Value.Dossier;
}

Console.WriteLine(dossier[occasion.Id].In(language));

// What was made in 2022 is known from the article alone, and no day of it: it is told with its source, and counted nowhere.
var lastYear = ValidityPeriod.Between(new(2022, 1, 1), new(2022, 12, 31)).Value;
foreach (var told in old[..3].Select(o => dossier[o.Id].Change(a => a.ReportActivity(a.ScopeOn(year.FirstDay)[0].Subject, lastYear, "keterangan Kalapas di PosKita.id", signing, Next())).Value))
{
    dossier = told.Dossier;
    Console.WriteLine(told.Realised(signing, Term.OfMonths(12)).Value.In(language));
}

// "Not just ceremony": two classes of eight are held under the agreements; in the religious one three miss every other session.
Run(religion, new(2023, 2, 6), 3);
Run(batik, new(2023, 3, 6), 0);

// "Outside they can begin a business": one of those who learnt batik.
today = new(2023, 6, 1);
var candidate = dossier.CandidateOf(Woman(1, new(2023, 3, 6)), DateSet.None, today);
var business = JobReferral.StartBusiness(JobReferralId.From("USAHA-1"), CandidateMatch.Of(candidate, new() { Code = "usaha batik rumahan", Employer = null, FirstDay = today, Subjects = [subjects[0].Subject] }), partners[0], Next()).Value;
dossier = dossier.With(business).Value;
Console.WriteLine(dossier.Tell(business.Id, today).In(language));

// What was carried out by 30 June, counted from the classes.
Console.WriteLine(dossier[occasion.Id].Realised(june, Term.OfMonths(6)).Value.In(language));

// "A record for the whole of Sumsel": the Kanwil counts what its facilities made of the year, those that are on record.
Console.WriteLine(dossier.Realised(RollUp.Superior, 2023).Value[0].In(language));

NewAgreement Mou(int budgetYear, int partner, params ScopeItem[] scope) => An.Agreement($"MOU-{budgetYear}-{partner + 1:00}", lapas, partners[partner]) with
{
    Title = "MoU",
    Scope = [.. scope],
    PeriodFrom = Provenance.Supplied,
    Drafting = (a, next) => a.StateBudgetYear(budgetYear, next()),
};

Curriculum Taught(LocalisedText title, SubjectId subject, CompletionCriteria completion) =>
    A.Curriculum with { Title = title, Subjects = [subject], Hours = LessonHours.Of(40), Units = [], Completion = completion };

void Run(SkillProgramme programme, LocalDate firstDay, int oftenAbsent)
{
    var provider = partners[programme == batik ? 0 : 3];
    var course = (A.Cohort(programme, lapas, firstDay) with { Code = $"{programme.Id}-1", Provider = provider.Id, Space = programme == batik ? A.Workshop : SpaceId.From("MUSALA"), People = [.. Enumerable.Range(1, 8).Select(i => Woman(i, firstDay))], Held = 0 }).In(dossier);
    var everybody = course.Cohort.Participants.ToList();
    foreach (var (session, i) in course.Cohort.Sessions.Select((s, i) => (s, i)))
    {
        today = session.Day;
        var absent = i % 2 == 1 ? everybody[^oftenAbsent..] : [];
        course = course.Hold(session.Id, new([.. everybody.Except(absent)], [.. absent.Select(p => new Absence(p, AbsenceKind.Unexcused))]), Next()).Value;
    }

    foreach (var finding in course.CompletionOn(today))
    {
        course = course.Complete(finding.Participant, today, Next()).Value;
        course = finding.Outcome == CompletionOutcome.Passed ? course.Certify(finding.Participant, CertificateNumber.From($"{programme.Id}/{finding.Participant}"), today, Next()).Value : course;
    }

    Console.WriteLine(course.Tell(today).In(language));
    dossier = course.Dossier;
}

ParticipantFacts Woman(int number, LocalDate on) => An.AdultConvict($"P-{number}", lapas, on) with { Sentence = Sentence.Of(SentenceTerm.Of(years: number == 1 ? 1 : 3), new(2022, 5, 1)) };

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "binadik");
