#:project ../../src/Pembinaan.Domain.Testing/Pembinaan.Domain.Testing.csproj

// Story 001: Rutan Kelas IIB Serang and Pemkab Serang, carried out through three offices (OPD). Sentence by sentence: docs/reference/stories.md.
// A Rutan holds detainees: for them training is Pelayanan, for convicts it is Pembinaan. Who signed, day, place, catfish and the pond are printed in the article of story 004, which tells of the same signing.
// The article names the three offices and two aims, food and products of small enterprises: which office has which subject is invented, and so are the vegetables, the
// garden, one year as period, the classes and the people.
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;

var language = args is ["--en"] ? Language.English : Language.Indonesian;
var (entry, today) = (0, new LocalDate(2025, 5, 7));
var (field, pond) = (SpaceId.From("KEBUN"), SpaceId.From("KOLAM"));
Stakeholder ditjenpas = A.Partner() with { Code = "DITJENPAS-BANTEN", Name = "Ditjen Pas Banten", Kind = StakeholderKind.VerticalOffice };
var rutan = (A.Rutan() with { Code = "RUTAN-SERANG", Name = "Rutan Kelas IIB Serang", Head = "Marthen Butar Butar" }).Made()
    .OpenSpace(field, SpaceKind.Field, "Kebun", 10, ValidityPeriod.From(new(2020, 1, 1)), [], Next())
    .Bind(r => r.OpenSpace(pond, SpaceKind.Pond, "Kolam", 10, ValidityPeriod.From(new(2020, 1, 1)), [], Next()))
    .Bind(r => r.PlaceUnder(ditjenpas.Id, new(2010, 1, 1), Next()))
    .Value;
Stakeholder pemkab = A.Partner() with { Code = "PEMKAB-SERANG", Name = "Pemerintah Kabupaten Serang", Kind = StakeholderKind.Kabupaten, Title = "Bupati Serang", Head = "Ratu Tatu Chasanah" };
var offices = new[]
{
    Through("DKPP", "Dinas Ketahanan Pangan dan Pertanian", ScopeItem.Of("HORTIKULTURA", "budi daya sayuran untuk ketahanan pangan"), new(2025, 7, 7), new("Budi daya sayuran", "Growing vegetables"), field),
    Through("PERIKANAN", "Dinas Perikanan", ScopeItem.Of("BUDIDAYA-LELE", "budi daya ikan lele"), new(2025, 6, 2), new("Budi daya ikan lele", "Catfish farming"), pond),
    Through("DISKOUMPERINDAG", "Dinas Koperasi, UMKM, Perindustrian dan Perdagangan", ScopeItem.Of("PRODUK-UMKM", "pengembangan produk UMKM"), new(2025, 8, 4), new("Pengembangan produk UMKM", "Products of small enterprises"), A.Workshop),
};
Attendee[] attendees =
[
    new("Ratu Tatu Chasanah", "Bupati Serang", pemkab.Id), new(null, "Sekretaris Daerah"), new(null, "Asisten Daerah"),
    .. offices.Select(o => new Attendee(null, $"Kepala {o.Office.NameOn(today)} beserta jajarannya", o.Office.Id)),
];
var agreement = (An.Agreement("NK-SERANG", rutan, pemkab) with
{
    Kind = AgreementKind.NotaKesepakatan,
    Title = "Nota Kesepakatan",
    Scope = [.. offices.Select(o => o.Subject)],
    PeriodFrom = Provenance.Supplied,
    Drafting = (draft, next) =>
    {
        var drafted = draft.StatePurpose("Pendidikan dan Pelatihan Kemandirian yang terarah, sistematis dan berdaya guna, selama masa pidana maupun setelah kembali ke masyarakat", ["13 arahan Menteri Imigrasi dan Pemasyarakatan"], next());
        drafted = offices.Aggregate(drafted, (so, o) => so.Bind(a => a.NameImplementingOffice(pemkab.Id, o.Office.Id, [o.Subject.Subject], next())));
        return attendees.Aggregate(drafted, (so, who) => so.Bind(a => a.NoteAttendance(who, next())));
    },
}).From(today).To(2026, 5, 6);

// The signing, told by the names on record.
var signing = new Occasion
{
    Id = OccasionId.From("NK-SERANG"),
    Title = "Penandatanganan Nota Kesepakatan Ditjen Pas Banten melalui Rutan Kelas IIB Serang dengan Pemerintah Kabupaten Serang",
    Day = today,
    Place = "Pendopo Bupati Serang",
    Guests = [new(new("Marthen Butar Butar", "Kepala Rutan Kelas IIB Serang"), GuestRole.Spoke), new(new("Ratu Tatu Chasanah", "Bupati Serang"), GuestRole.Spoke)],
    Agreements = [agreement.Id],
};
var dossier = Dossier.Of([ditjenpas, rutan, pemkab, agreement, .. offices.Select(o => o.Office)]).Value.WithOccasions(signing).Value.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements, Holding.Referrals);
Console.WriteLine(dossier[signing.Id].In(language));

// Each office covers its own subject and no other.
var other = dossier[agreement.Id].CoverageOf(rutan.Id, offices[1].Office.Id, offices[2].Subject.Subject).ReasonsOn(new(2025, 6, 2))[0];
Console.WriteLine(other.Text.In(language));

// Each office holds a class for one convict and two detainees. In the first one the judgment of P-2 becomes final after five sessions: Pelayanan ends, Pembinaan opens and the hours go on; P-3 is released.
var number = 0;
foreach (var (office, subject, programme, firstDay, space) in offices.OrderBy(o => o.FirstDay))
{
    ParticipantFacts[] people =
    [
        An.AdultConvict($"P-{++number}", rutan, firstDay),
        A.Detainee($"P-{++number}", rutan, firstDay) with { Litmas = Known.Of(new Litmas(firstDay, FacilityFunction.Pelayanan), new Litmas(firstDay, FacilityFunction.Pembinaan)) },
        A.Detainee($"P-{++number}", rutan, firstDay),
    ];
    var course = (A.Cohort(programme, rutan, firstDay) with { Code = $"{programme.Id}-1", Provider = office.Id, Space = space, People = [.. people.Select(p => p with { Interests = Known.Of(subject.Subject) })], Held = 0 }).In(dossier.Knowing(people));
    foreach (var session in course.Cohort.Sessions)
    {
        today = session.Day;
        course = course.Hold(session.Id, new([.. course.TakingPartOn(today)], []), Next()).Value;
        if (office == offices[1].Office && session.Id == course.Cohort.Sessions[4].Id)
        {
            var detained = course.Dossier.Find(people[1].Id)!;
            var convicted = detained with { Status = detained.Status.Value.From(today.PlusDays(1), LegalStatus.Narapidana) };
            course = course.Dossier.Knowing(convicted)[course.Cohort.Id].OpenPembinaan(people[1].Id, today.PlusDays(1), Next()).Value;
            Console.WriteLine($"{course.Dossier.LineOf(course.Cohort.Journal.Last!, language)}.");
            course = course.Then(a => a.End(people[2].Id, today, ExitKind.ReleasedEarly, Next())).Value;
        }
    }

    foreach (var finding in course.CompletionOn(today))
    {
        Console.WriteLine(finding.In(language));
        course = course.Complete(finding.Participant, today, Next()).Value;
        course = finding.Outcome == CompletionOutcome.Passed ? course.Certify(finding.Participant, CertificateNumber.From($"{programme.Id}/{finding.Participant}"), today, Next()).Value : course;
    }

    Console.WriteLine(course.Tell(today).In(language));
    dossier = course.Dossier;
}

// What came of it through all three, counted from the classes themselves.
Console.WriteLine(dossier[agreement.Id].Realised(today, Term.OfMonths(2)).Value.In(language));

// "Ditjen Pas Banten, through the Rutan": the office above counts what the Rutan made of it.
Console.WriteLine(dossier.Realised(RollUp.Superior, 2025).Value[0].In(language));

(Stakeholder Office, ScopeItem Subject, SkillProgramme Programme, LocalDate FirstDay, SpaceId Space) Through(string code, string name, ScopeItem subject, LocalDate firstDay, LocalisedText title, SpaceId space) => (
    A.Partner() with { Code = code, Name = $"{name} Kabupaten Serang", Kind = StakeholderKind.Opd, Title = $"Kepala {name}" },
    subject,
    A.Programme(A.Curriculum with { Title = title, Subjects = [subject.Subject], Hours = LessonHours.Of(40), Units = [], Completion = CompletionCriteria.OfTheFacility(80, false, null).Value }, subject.Subject.Value),
    firstDay,
    space);

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "pelayanan-tahanan");
