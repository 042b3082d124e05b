#:project ../../src/Pembinaan.Domain.Testing/Pembinaan.Domain.Testing.csproj

// Story 004: Rutan Kelas IIB Serang and Pemkab Serang, 7 May 2025: the small building, the pond, and help from the province. Sentence by sentence: docs/reference/stories.md.
// Sizes and days that the article does not print are invented, as are all people; one year is supplied as period.
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;

var language = args is ["--en"] ? Language.English : Language.Indonesian;
var (entry, today) = (0, new LocalDate(2025, 5, 7));
var (catfish, trade) = (ScopeItem.Of("BUDIDAYA-LELE", "budi daya ikan lele"), ScopeItem.Of("UMKM", "usaha mikro, kecil dan menengah"));
var (pond, regency) = (SpaceId.From("KOLAM"), RegionCode.From("36.04"));
var term = ValidityPeriod.Between(today, new(2026, 5, 6)).Value;
var rutan = (A.Rutan() with { Code = "RUTAN-SERANG", Name = "Rutan Kelas IIB Serang", Head = "Marthen Butar Butar", Seats = 8 }).Made()
    .OpenSpace(pond, SpaceKind.Pond, "Kolam", 20, ValidityPeriod.From(new(2020, 1, 1)), [], Next()).Value;

// Regency and province with their offices, and the regions that they cover.
var province = Body("PEMPROV-BANTEN", StakeholderKind.Provinsi, "Pemerintah Provinsi Banten", "Gubernur").CoverRegion(RegionCode.From("36"), new(2010, 1, 1), Next()).Value;
var pemkab = Under(province, (A.Partner() with { Code = "PEMKAB-SERANG", Name = "Pemerintah Kabupaten Serang", Kind = StakeholderKind.Kabupaten, Title = "Bupati Serang", Head = "Ratu Tatu Chasanah" }).Made().CoverRegion(regency, new(2010, 1, 1), Next()).Value);
Stakeholder[] offices =
[
    Under(pemkab, Body("DINAS-PERIKANAN", StakeholderKind.Opd, "Dinas Perikanan Kabupaten Serang", "Kepala Dinas")),
    Under(pemkab, Body("DKPP", StakeholderKind.Opd, "Dinas Ketahanan Pangan dan Pertanian Kabupaten Serang", "Kepala Dinas")),
    Under(pemkab, Body("DISKOUMPERINDAG", StakeholderKind.Opd, "Dinas Koperasi, UMKM, Perindustrian dan Perdagangan Kabupaten Serang", "Kepala Dinas")
        .Introduce(new(AssociateId.From("UMKM-7"), AssociateKind.Body, "UMKM binaan Diskoumperindag", Scope<SubjectId>.Only(trade.Subject), term), Next()).Value),
    Under(province, Body("DKP-BANTEN", StakeholderKind.Opd, "Dinas Kelautan dan Perikanan Provinsi Banten", "Kepala Dinas")),
    Under(province, Body("DINKOP-BANTEN", StakeholderKind.Opd, "Dinas Koperasi dan UKM Provinsi Banten", "Kepala Dinas")),
];
var trainer = ProviderId.BroughtAs(AssociateId.From("UMKM-7"));
var agreement = (An.Agreement("MOU-SERANG", rutan, pemkab) with
{
    Kind = AgreementKind.NotaKesepakatan,
    Title = "Nota Kesepahaman (MoU)",
    Scope = [catfish, trade],
    PeriodFrom = Provenance.Supplied,
    Drafting = (draft, next) => draft.StatePurpose("keahlian dan rasa percaya diri, agar warga binaan tidak terasing di tengah masyarakat setelah selesai menjalani masa pidana", [], next())
        .Bind(a => a.NameImplementingOffice(pemkab.Id, offices[0].Id, [catfish.Subject], next()))
        .Bind(a => a.NameImplementingOffice(pemkab.Id, offices[1].Id, [catfish.Subject], next()))
        .Bind(a => a.NameImplementingOffice(pemkab.Id, offices[2].Id, [trade.Subject], next()))
        .Bind(a => a.Bring(pemkab.Id, trainer, [trade.Subject], next())),
}).From(today).To(term.LastDay!.Value);
var occasion = new Occasion
{
    Id = OccasionId.From("MOU-SERANG"),
    Title = "Penandatanganan Nota Kesepahaman Pemkab Serang dan Rutan Kelas IIB Serang",
    Day = today,
    Place = "Pendopo Bupati Serang",
    Guests = [new(new("Ratu Tatu Chasanah", "Bupati Serang"), GuestRole.ToldThePress), new(new("Marthen Butar Butar", "Kepala Rutan Kelas IIB Serang"), GuestRole.ToldThePress)],
    Agreements = [agreement.Id],
};
var (lele, usaha) = (Programme(catfish, new("Budi daya ikan lele", "Catfish farming"), SpaceKind.Pond), Programme(trade, new("Usaha mikro", "Micro enterprise"), SpaceKind.Workshop));
var dossier = Dossier.Of([rutan, pemkab, province, agreement, lele, usaha, .. offices]).Value.WithOccasions(occasion).Value.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements, Holding.Stakeholders);
Console.WriteLine(dossier[occasion.Id].In(language));

// What can be run in so small a building: for each space whether sixteen people fit, and by how many not.
foreach (var programme in new[] { lele, usaha })
{
    var curriculum = programme.CurriculumOn(today)!;
    Console.WriteLine($"{curriculum.Title.In(language)}:");
    foreach (var space in rutan.SpacesFor(curriculum.Needs.Of(16, term)))
    {
        Console.WriteLine($"  {space.In(language)}");
    }
}

// As soon as possible: the fisheries office at the pond, a member of the partner's UMKM as trainer in the room.
var firstDay = new LocalDate(2025, 6, 2);
var ponds = (A.Cohort(lele, rutan, firstDay) with { Code = "LELE-1", Provider = offices[0].Id, Space = pond, People = [Inmate(2)], Held = 0 }).In(dossier);
var rooms = (A.Cohort(usaha, rutan, firstDay.PlusDays(28)) with { Code = "USAHA-1", Provider = trainer, People = [Inmate(2)], Held = 0 }).In(ponds.Dossier);
foreach (var course in new[] { ponds, rooms })
{
    Console.WriteLine(course.Tell(today).In(language));
}

// The inmates come from the whole province: 380 of 500 invented ones from the regency; whom to turn to above it for the others, and who there to talk to.
ParticipantFacts[] people = [.. Enumerable.Range(1, 500).Select(Inmate)];
var escalation = dossier.CoverageOfDomiciles(pemkab.Id, today, people.Select(p => p.Domicile.Value)).Value;
Console.WriteLine(escalation.In(language));

// Whom to aim at: those of the regency who are aged 20 to 40, most of the 380.
Console.WriteLine(ponds.Survey(people.Where(p => p.Domicile.Value == regency), firstDay).In(language));

// An office of the province is not named yet: what it gives is not covered. In July it joins by an addendum that all three sign, and then it is.
var helper = escalation.Above[0].Offices.Single(o => o == offices[3].Id);
var before = dossier[agreement.Id].CoverageOf(rutan.Id, helper, catfish.Subject);
Console.WriteLine(before.ReasonsOn(firstDay)[0].Text.In(language));
today = new(2025, 7, 1);
var joined = dossier[agreement.Id].Amend(
    new Addendum(today) { Parties = [AgreementParty.Of(rutan.Id), AgreementParty.Of(pemkab.Id), AgreementParty.Of(helper)] },
    [
        rutan.WhoMaySign(today, pemkab.Id, catfish.Subject, trade.Subject)[0],
        rutan.WhoMaySign(today, helper, catfish.Subject, trade.Subject)[0],
        pemkab.WhoMaySign(today, rutan.Id, catfish.Subject, trade.Subject)[0],
        pemkab.WhoMaySign(today, helper, catfish.Subject, trade.Subject)[0],
        offices[3].WhoMaySign(today, rutan.Id, catfish.Subject, trade.Subject)[0],
        offices[3].WhoMaySign(today, pemkab.Id, catfish.Subject, trade.Subject)[0],
    ],
    Next()).Value;
Console.WriteLine($"{joined.Dossier.LineOf(joined.Agreement.Journal.Last!, language)}.");
Console.WriteLine(joined.CoverageOf(rutan.Id, helper, catfish.Subject).In(language));

SkillProgramme Programme(ScopeItem subject, LocalisedText title, SpaceKind space) => A.Programme(
    A.Curriculum with
    {
        Title = title,
        Subjects = [subject.Subject],
        Hours = LessonHours.Of(40),
        Units = [],
        Completion = CompletionCriteria.OfTheFacility(80, false, null).Value,
        Needs = new() { SpaceKind = space },
        Conditions = ProgrammeConditions.Of(subject.Subject.Value, ProgrammeCondition.DomicileIn([regency], "Kabupaten Serang"), ProgrammeCondition.AgeBetween(20, 40)),
    },
    subject.Subject.Value);

Stakeholder Body(string code, StakeholderKind kind, string name, string title) => A.Partner() with { Code = code, Kind = kind, Name = name, Title = title };

Stakeholder Under(Stakeholder above, Stakeholder body) => body.PlaceUnder(above.Id, new(2010, 1, 1), StakeholderDirectory.Of(above, body), Next()).Value;

ParticipantFacts Inmate(int number) => An.AdultConvict($"P-{number:000}", rutan, new(2025, 6, 2)) with
{
    BirthDate = new LocalDate(1975 + (number * 7 % 31), 3, 1),
    Domicile = RegionCode.From(number <= 380 ? "36.04" : "36.71"),
    Interests = Known.Of(catfish.Subject, trade.Subject),
};

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "pelayanan-tahanan");
