#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// From the certificate to work, and what came of it: the register of job-seekers, several openings at once, a business of one's own with capital and mentoring,
// check-ins, whether work was kept, and the counts. People, days and bodies are invented.
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
using Pembinaan.Domain.Time;

var language = args is ["--en"] ? Language.English : Language.Indonesian;
var today = new LocalDate(2025, 1, 6);
var entry = 0;
var soap = SubjectId.From("SABUN");
var lapas = Facility.Establish(FacilityId.From("LAPAS"), "Lapas Kelas IIA", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, new(2000, 1, 1), Next())
    .Bind(f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Lapas", new(2020, 1, 1), Next()))
    .Bind(f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("KALAPAS"), "Kalapas", ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Bind(f => f.Designate(new([Sex.Male]), new(2020, 1, 1), Next()))
    .Value;
var csr = Stakeholder.Register(StakeholderId.From("YAYASAN"), StakeholderKind.Yayasan, "Yayasan Usaha Mandiri", new(2010, 1, 1), Next())
    .Bind(s => s.EstablishPost(PostId.From("KETUA"), "Ketua", new(2015, 1, 1), Next()))
    .Bind(s => s.Appoint(PostId.From("KETUA"), OfficialId.From("KETUA"), "Ketua", ValidityPeriod.From(new(2015, 1, 1)), Next()))
    .Bind(s => s.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [PostId.From("KETUA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2015, 1, 1)), Next()))
    .Value;
var disnaker = Stakeholder.Register(StakeholderId.From("DISNAKER"), StakeholderKind.Opd, "Dinas Tenaga Kerja", new(2010, 1, 1), Next()).Value;
var factory = Stakeholder.Register(StakeholderId.From("PT-SABUN"), StakeholderKind.Company, "PT Sabun", new(2010, 1, 1), Next()).Value;
var pks = CooperationAgreement.Draft(AgreementId.From("PKS-1"), IndonesianTimeZone.Wib, today, AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", Next())
    .Bind(a => a.Name(AgreementParty.Of(lapas.Id), Next()))
    .Bind(a => a.Name(AgreementParty.Of(csr.Id), Next()))
    .Bind(a => a.AgreeScope([new ScopeItem(soap)], Next()))
    .Bind(a => a.AgreePeriod(AgreedPeriod.Between(today, new(2025, 12, 31)).Value, Next()))
    .Bind(a => a.Sign(lapas.AuthorityOf(OfficialId.From("KALAPAS"), today, csr.Id, soap), Next()))
    .Bind(a => a.Sign(csr.AuthorityOf(OfficialId.From("KETUA"), today, lapas.Id, soap), Next()))
    .Value;
ParticipantFacts[] people = [Convict("P-1", new(2025, 2, 9)), Convict("P-2", new(2025, 2, 9)), Convict("P-3", new(2025, 2, 9)), Convict("P-4", new(2026, 2, 9))];
var course = Taught(CertificateKind.TrainingCertificate);

#region register
// Handed on to the manpower office from the certificates, with consent.
var candidates = people.Select(p => course.Dossier.CandidateOf(p, DateSet.None, today)).ToList();
var seekers = candidates.Select((c, i) => JobReferral.HandOn(JobReferralId.From($"R-{i + 1}"), c, disnaker, consentedOn: today, day: today, Next()).Value).ToList();
var dossier = course.Dossier.With(seekers).Value.HoldingAll(Next().Stamp.RecordedAt, Holding.Referrals);
foreach (var seeker in dossier.JobSeekersOf(disnaker.Id, today).Value)
{
    Console.WriteLine($"{seeker.Participant}: {seeker.StatusOn(today).In(language)} ({string.Join(", ", seeker.Certificates)})");
}
#endregion

Console.WriteLine();

#region match
// Several people and several openings at once: the most go to work, those who come earlier first.
var mixing = new JobOpening { Code = "PENGADUK", Employer = factory.Id, FirstDay = new(2025, 2, 10), Subjects = [soap] };
var welding = new JobOpening { Code = "LAS", Employer = factory.Id, FirstDay = new(2025, 2, 10), Subjects = [SubjectId.From("LAS")] };
var assignment = Assignment.Of(candidates, [mixing, welding]).Value;
foreach (var match in assignment.Matches)
{
    Console.WriteLine($"{match.Participant} -> {match.Opening.Code}");
}

foreach (var person in assignment.People.Take(1))
{
    Console.WriteLine($"{person.Candidate.Participant}:");
    foreach (var reason in person.Reasons)
    {
        Console.WriteLine($"  {reason.Text.In(language)}");
    }
}
#endregion

Console.WriteLine();

#region business
// One is referred and goes to work; one begins a business of one's own, with capital and six months of mentoring under the agreement.
today = new(2025, 2, 10);
var employed = seekers[0].Refer(assignment.Matches[0], new(2025, 2, 3), Next())
    .Bind(r => r.Accept(new(2025, 2, 5), Next()))
    .Bind(r => r.Place(new(2025, 2, 10), Next()))
    .Value;
var shop = CandidateMatch.Of(candidates[1], new JobOpening { Code = "Sabun rumahan", Employer = null, FirstDay = today, Subjects = [soap] });
var business = seekers[1].StartBusiness(shop, Next())
    .Bind(r => r.GiveCapital(csr.Id, "alat cetak", today, Next(), rupiah: 5_000_000, under: pks.Id))
    .Bind(r => r.Mentor(csr.Id, ValidityPeriod.Lasting(today, Term.OfMonths(6)).Value, Next(), pks.Id))
    .Value;
foreach (var happened in business.Journal.Entries)
{
    Console.WriteLine(course.Dossier.LineOf(happened, language));
}
#endregion

Console.WriteLine();

#region check-in
// Check-ins are planned and made; what is due is asked by day.
business = JobReferral.UsualMonths.Aggregate(business, (b, months) => b.PlanCheckIn(b.KeptAfter(months, today).Value.Day!.Value, csr.Id, Next()).Value);
foreach (var due in business.CheckInsDue(new(2025, 5, 9)))
{
    Console.WriteLine(due.In(language));
}

today = new(2025, 5, 12);
business = business.CheckIn(today, CheckInFinding.AtWork, csr.Id, Next(), plannedFor: new(2025, 5, 9)).Value;
employed = employed.End(new(2025, 4, 30), ReferralEnd.Resigned, Next()).Value;
#endregion

Console.WriteLine();

#region kept
// Kept on the last day of the months, lost before, not yet, or not known: four answers.
foreach (var journal in new[] { employed, business })
{
    Console.WriteLine($"{journal.Participant}:");
    foreach (var months in JobReferral.UsualMonths)
    {
        Console.WriteLine($"  {journal.KeptAfter(months, new(2025, 8, 31)).Value.In(language)}");
    }
}
#endregion

Console.WriteLine();

#region count
// Trained, certified, working: counted by agreement, by partner, and for indicators.
dossier = dossier.With(employed, business).Value;
var made = dossier[pks.Id].Realised(today, Term.OfMonths(3)).Value;
Console.WriteLine($"{made.In(language)} ({string.Join(", ", made.Subjects[0].Working!.Of)})");
Console.WriteLine(dossier.Realised(RollUp.Partner, 2025).Value[0].Working!.ToString());
Indicator kept = new("IKU-3", new("Bertahan tiga bulan", "Kept for three months"), [IndicatorMeasures.KeptAfter(3)], [IndicatorMeasures.DueAfter(3)], 12, new("Berkas", "Dossier"));
var year = ValidityPeriod.Between(new(2025, 1, 1), new(2025, 12, 31)).Value;
// Days that are not over are not counted: the host says that everything until the end of the year is there.
dossier = dossier.HoldingAll(IndonesianTimeZone.Wib.EndOf(new(2025, 12, 31)), Holding.Cohorts, Holding.Referrals);
var figures = dossier.Count([kept], year).Value;
Console.WriteLine(dossier.Report([kept], figures, year).Value.Find(lapas.Id, kept.Code)!.In(language));
#endregion

Console.WriteLine();

#region statements
// The same course, whose programme gives statements alone. Whoever passed may be referred by one; but nobody is certified, or at work as one of them.
var attended = Taught(CertificateKind.StatementOfCompletion);
var fits = CandidateMatch.Of(attended.Dossier.CandidateOf(people[0], DateSet.None, today), mixing);
today = new(2025, 2, 10);
var byStatement = JobReferral.Refer(JobReferralId.From("R-5"), fits, disnaker, new(2025, 2, 3), Next())
    .Bind(r => r.Accept(new(2025, 2, 5), Next()))
    .Bind(r => r.Place(today, Next()))
    .Value;
dossier = attended.Dossier.With(byStatement).Value.HoldingAll(IndonesianTimeZone.Wib.EndOf(new(2025, 12, 31)), Holding.Referrals, Holding.Cohorts);
Console.WriteLine($"{attended.Cohort.Certificates.First().Certificate.Kind.In(language)}: {byStatement.StatusOn(today).In(language)}");
Console.WriteLine(dossier[pks.Id].Realised(today, Term.OfMonths(3)).Value.In(language));
Indicator certified = new("IKU-1", new("Bersertifikat per peserta", "Certified per trained"), [IndicatorMeasures.Certified], [IndicatorMeasures.Trained], 12, new("Berkas", "Dossier"));
Console.WriteLine(dossier.Report([certified], dossier.Count([certified], year).Value, year).Value.Find(lapas.Id, certified.Code)!.In(language));
#endregion

// A course of ten days that everybody attends and passes, with the papers that its programme gives.
CohortInDossier Taught(CertificateKind paper)
{
    today = new(2025, 1, 6);
    var programme = SkillProgramme.DrawUp(
        ProgrammeId.From("PRG"),
        new()
        {
            Title = new("Pembuatan sabun", "Making soap"),
            Stream = ProgrammeStream.Kemandirian,
            Field = ProgrammeField.SkillsForSelfEmployment,
            Audience = Audience.Adults,
            Subjects = [soap],
            Hours = LessonHours.Of(40),
            MinutesPerLessonHour = 45,
            Completion = CompletionCriteria.ByPresence(80).Value,
            CorrectionDays = 7,
            Provider = csr.Id,
            Certificates = [paper],
        },
        today,
        Next()).Value;
    var course = Dossier.Of(lapas, csr, disnaker, factory, pks, programme).Value.HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts, Holding.Agreements, Holding.Facilities)
        .Open(CohortId.From("SABUN-1"), programme.Id, new() { Facility = lapas.Id, Zone = IndonesianTimeZone.Wib, Seats = 16, Sessions = PlannedSession.Series(new(2025, 1, 6), 10, new(8, 0), LessonHours.Of(4), soap) }, Next()).Value;
    foreach (var person in people)
    {
        course = course.Enrol(person, course.Cohort.FirstDay, Next()).Value;
    }

    foreach (var session in course.Cohort.Sessions)
    {
        today = session.Day;
        course = course.Hold(session.Id, new([.. course.TakingPartOn(session.Day)], []), Next()).Value;
    }

    today = new(2025, 2, 1);
    foreach (var finding in course.CompletionOn(today))
    {
        course = course.Complete(finding.Participant, today, Next()).Bind(c => c.Certify(finding.Participant, CertificateNumber.From($"S/{finding.Participant}"), today, Next())).Value;
    }

    return course;
}

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "giatja");

ParticipantFacts Convict(string id, LocalDate release) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From(id)) with
{
    Status = Known.Since(new(2023, 1, 1), LegalStatus.Narapidana),
    ExpectedRelease = release,
    Sex = Sex.Male,
    Whereabouts = Known.Since(new(2023, 1, 1), lapas.Id),
    Litmas = Known.Of(new Litmas(new(2023, 2, 1), FacilityFunction.Pembinaan)),
    Risk = Known.Since(new(2023, 1, 1), RiskLevel.Low),
    Health = HealthFitness.Fit,
};
