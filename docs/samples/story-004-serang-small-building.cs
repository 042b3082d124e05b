#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// Story 004: Rutan Kelas IIB Serang and Pemkab Serang (7 May 2025, Pendopo Bupati). A small building limits what can be run, a fish pond is there; trainers come from the partner's UMKM members;
// 380 inmates are from Kabupaten Serang, mostly aged 20 to 40; the province is to help. Days and sizes that the article does not print are invented, as are all people.
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
var (catfish, trade) = (SubjectId.From("BUDIDAYA-LELE"), SubjectId.From("UMKM"));
var (pond, room) = (SpaceId.From("KOLAM"), SpaceId.From("RUANG"));
var regency = RegionCode.From("36.04");
var term = ValidityPeriod.Between(today, new(2026, 5, 6)).Value;

var rutan = Facility.Establish(FacilityId.From("RUTAN-SERANG"), "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.EstablishPost(PostId.From("KEPALA"), "Kepala Rutan", new(2020, 1, 1), Next()))
    .Bind(f => f.Appoint(PostId.From("KEPALA"), OfficialId.From("MARTHEN"), "Marthen Butar Butar", ValidityPeriod.From(new(2024, 1, 1)), Next()))
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [PostId.From("KEPALA")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Bind(f => f.Designate(new([Sex.Male]), new(2020, 1, 1), Next()))
    .Bind(f => f.OpenSpace(room, SpaceKind.Classroom, "Ruang kecil", 8, ValidityPeriod.From(new(2020, 1, 1)), [], Next()))
    .Bind(f => f.OpenSpace(pond, SpaceKind.Pond, "Kolam", 20, ValidityPeriod.From(new(2020, 1, 1)), [], Next()))
    .Value;
var pemkab = Stakeholder.Register(StakeholderId.From("PEMKAB-SERANG"), StakeholderKind.Kabupaten, "Pemerintah Kabupaten Serang", null, Next())
    .Bind(s => s.EstablishPost(PostId.From("BUPATI"), "Bupati", new(2020, 1, 1), Next()))
    .Bind(s => s.Appoint(PostId.From("BUPATI"), OfficialId.From("TATU"), "Ratu Tatu Chasanah", ValidityPeriod.From(new(2021, 2, 26)), Next()))
    .Bind(s => s.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [PostId.From("BUPATI")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Value;
var (fisheries, commerce, province) = (StakeholderId.From("DINAS-PERIKANAN"), StakeholderId.From("DISKOUMPERINDAG"), StakeholderId.From("DKP-BANTEN"));
var offices = new[] { (fisheries, "Dinas Perikanan"), (commerce, "Dinas Koperasi, UMKM, Perindustrian dan Perdagangan"), (province, "Dinas Kelautan dan Perikanan Provinsi Banten") }
    .Select(o => Stakeholder.Register(o.Item1, StakeholderKind.Opd, o.Item2, null, Next()).Value);
var trainer = ProviderId.BroughtAs(AssociateId.From("UMKM-BINAAN-7"));

var agreement = CooperationAgreement.Draft(AgreementId.From("NK-SERANG"), IndonesianTimeZone.Wib, new(2025, 5, 1), AgreementKind.NotaKesepakatan, "Nota Kesepahaman (MoU)", Next())
    .Bind(a => a.Name(AgreementParty.Of(rutan.Id), Next()))
    .Bind(a => a.Name(AgreementParty.Of(pemkab.Id), Next()))
    .Bind(a => a.AgreeScope([new(catfish), new(trade)], Next()))
    .Bind(a => a.AgreePeriod(AgreedPeriod.Between(term.FirstDay, term.LastDay!.Value).Value, Next(), Provenance.Supplied))
    .Bind(a => a.NameImplementingOffice(pemkab.Id, fisheries, [catfish], Next()))
    .Bind(a => a.NameImplementingOffice(pemkab.Id, commerce, [trade], Next()))
    .Bind(a => a.Bring(pemkab.Id, trainer, [trade], Next()))
    .Bind(a => a.Sign(rutan.AuthorityOf(OfficialId.From("MARTHEN"), today, pemkab.Id, catfish, trade), Next()))
    .Bind(a => a.Sign(pemkab.AuthorityOf(OfficialId.From("TATU"), today, rutan.Id, catfish, trade), Next()))
    .Value;
Console.WriteLine($"{agreement.TitleAsPrinted}: {agreement.StandingOn(today).In(Language.Indonesian)}");

// What can be run in so small a building: the facility says for each space whether it does and by how much not.
var lele = Programme("LELE", "Budidaya ikan lele", catfish, new() { SpaceKind = SpaceKind.Pond });
var usaha = Programme("USAHA", "Usaha mikro", trade, new() { SpaceKind = SpaceKind.Classroom, Instructors = [InstructorKind.Mitra] });
foreach (var programme in new[] { lele, usaha })
{
    foreach (var finding in rutan.SpacesFor(programme.CurriculumOn(today)!.Needs.Of(16, term)))
    {
        Console.WriteLine($"{programme.Id}, 16 orang: {finding.In(Language.Indonesian)}");
    }
}

// Two cohorts: the fisheries office at the pond, a member of the partner's UMKM in the room.
var dossier = Dossier.Of([rutan, pemkab, agreement, lele, usaha, .. offices]).Value.HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts, Holding.Agreements);
var ponds = Open("LELE-1", lele, catfish, (PartyId)fisheries, pond, 9);
var rooms = Open("USAHA-1", usaha, trade, trainer, room, 13);
foreach (var course in new[] { ponds, rooms })
{
    var seats = course.SeatsOn(course.Cohort.FirstDay).Value;
    var uncovered = course.Coverage.UncoveredDays;
    Console.WriteLine($"{course.Cohort.Id}: {seats.Free} tempat (batas: {seats.Binding.Name.Id}); tidak tercakup: {(uncovered.IsEmpty ? "tidak ada" : uncovered.In(Language.Indonesian))}");
}

// Spaces are booked for the sessions, so that nothing else is put there.
foreach (var session in ponds.Cohort.Sessions)
{
    rutan = rutan.Book(ponds.Cohort.BookingOf(session)!, Next()).Value;
}

Console.WriteLine($"Kolam dipesan {rutan.BookingsOn(ponds.Cohort.FirstDay).Count} kali pada {IndonesianDate.Format(ponds.Cohort.FirstDay)}");

// Whom to aim at: residents of the regency aged 20 to 40, among 500 invented inmates of whom 380 live there.
var people = Enumerable.Range(1, 500).Select(Inmate).ToList();
var decisions = people.Select(p => ponds.MayJoin(p, ponds.Cohort.FirstDay).Eligibility).ToList();
Console.WriteLine($"Warga Kabupaten Serang: {people.Count(p => regency.Contains(p.Domicile.Value))}; di antaranya memenuhi syarat: {decisions.Count(d => d.IsMet)}");
foreach (var reason in decisions.SelectMany(d => d.Unmet).GroupBy(f => f.Rule.Requirement.Id).OrderByDescending(g => g.Count()))
{
    Console.WriteLine($"  tidak terpenuhi {reason.Count(),3}×: {reason.Key}");
}

// The province's office is not a party: a session it gives is not covered, and the reason names agreement and what is missing. It is no office of the regency, so that the regency cannot name it: it joins by an addendum, and then it is.
var helped = Open("LELE-2", lele, catfish, (PartyId)province, pond, 13);
Console.WriteLine(string.Join(" ", helped.CoverageOf(helped.Cohort.Sessions[0].Id).Value.Receipt.Gaps.Select(g => g.Text.Id)));
var joining = new Addendum(today) { Parties = [AgreementParty.Of(rutan.Id), AgreementParty.Of(pemkab.Id), AgreementParty.Of(province)] };
var widened = helped.Dossier[agreement.Id].Amend(
    joining,
    [rutan.AuthorityOf(OfficialId.From("MARTHEN"), today, pemkab.Id, catfish, trade), pemkab.AuthorityOf(OfficialId.From("TATU"), today, rutan.Id, catfish, trade)],
    Next()).Value;
Console.WriteLine(widened.Dossier[helped.Cohort.Id].CoverageOf(helped.Cohort.Sessions[0].Id).Value.Verdict.In(Language.Indonesian));

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "pelayanan-tahanan");

SkillProgramme Programme(string id, string title, SubjectId subject, ProgrammeNeeds needs) => SkillProgramme.DrawUp(
    ProgrammeId.From(id),
    new()
    {
        Title = LocalisedText.Same(title),
        Stream = ProgrammeStream.Kemandirian,
        Field = ProgrammeField.SkillsForSelfEmployment,
        Audience = Audience.Adults,
        Subjects = [subject],
        Hours = LessonHours.Of(40),
        MinutesPerLessonHour = 45,
        Completion = CompletionRule.OfTheFacility(80, false, null).Value,
        CorrectionDays = 7,
        Needs = needs,
        Conditions = ProgrammeConditions.Of(id, ProgrammeCondition.DomicileIn([regency]), ProgrammeCondition.AgeBetween(20, 40)),
        Certificates = [CertificateKind.StatementOfCompletion],
    },
    today,
    Next()).Value;

CohortInDossier Open(string id, SkillProgramme programme, SubjectId subject, ProviderId provider, SpaceId space, int hour)
{
    var opened = dossier.Open(
        CohortId.From(id),
        programme.Id,
        new()
        {
            Facility = rutan.Id,
            Zone = IndonesianTimeZone.Wib,
            Provider = provider,
            Seats = 16,
            Sessions = [.. PlannedSession.Series(new(2025, 6, 2), 10, new(hour, 0), LessonHours.Of(4), subject).Select(s => s with { Space = space, Instructor = new(InstructorKind.Mitra, provider.Value) })],
        },
        Next()).Value;
    dossier = opened.Dossier;
    return opened;
}

ParticipantFacts Inmate(int number) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From($"P-{number:000}")) with
{
    Status = OnRecord.Since(new(2024, 1, 1), LegalStatus.Narapidana),
    BirthDate = new LocalDate(1975 + (number * 7 % 31), 3, 1),
    Domicile = RegionCode.From(number <= 380 ? "36.04" : "36.71"),
    Sex = Sex.Male,
    ExpectedRelease = new LocalDate(2026, 1, 1),
    Whereabouts = OnRecord.Since(new(2024, 1, 1), rutan.Id),
    Litmas = OnRecord.Of(new Litmas(new(2024, 2, 1), FacilityFunction.Pembinaan)),
    Risk = OnRecord.Since(new(2024, 1, 1), RiskLevel.Low),
    Health = HealthFitness.Fit,
};
