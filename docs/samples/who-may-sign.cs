#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

using NodaTime;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

// Who may sign for Lapas Kelas IIA Serang with PT Swen Inovasi Transfer, on which day, and why the others may not. The acting head and the powers of attorney are invented.
var language = args.Contains("--en") ? Language.English : Language.Indonesian;
var entry = 0;
var (head, section) = (PostId.From("KEPALA"), PostId.From("KASI-GIATJA"));
var (heri, zul, plh) = (OfficialId.From("HERI"), OfficialId.From("ZUL"), OfficialId.From("PLH"));
var (satay, soap) = (SubjectId.From("TUSUK-SATE"), SubjectId.From("SABUN"));
PartyId swen = StakeholderId.From("PT-SWEN");

// A facility exists, has posts, people in them, and a mandate: without one nobody signs, not even the head.
var serang = Facility.Establish(FacilityId.From("UPT-S"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(lapas => lapas.EstablishPost(head, "Kepala Lapas", new(2010, 1, 1), Next()))
    .Bind(lapas => lapas.EstablishPost(section, "Kasi Kegiatan Kerja", new(2010, 1, 1), Next()))
    .Bind(lapas => lapas.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [head], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2010, 1, 1)), Next()))
    .Bind(lapas => lapas.Appoint(head, heri, "Heri Kusrita", Period(new(2023, 1, 1), new(2025, 2, 28)), Next()))
    .Bind(lapas => lapas.Appoint(section, zul, "Kasi Kegiatan Kerja", ValidityPeriod.From(new(2020, 1, 1)), Next()))
    .Bind(lapas => lapas.AppointActing(head, plh, "Pelaksana Harian", ActingKind.Plh, Period(new(2025, 3, 1), new(2025, 3, 14)), Next()))
    .Bind(lapas => lapas.GrantPower(new(PowerOfAttorneyId.From("SK-7"), head, zul, "Kasi Kegiatan Kerja", Scope<SubjectId>.Only(soap), Scope<PartyId>.Only(swen), Period(new(2025, 1, 1), new(2025, 1, 30))), Next()))
    .Value;

foreach (var day in new LocalDate[] { new(2025, 1, 30), new(2025, 1, 31), new(2025, 3, 14), new(2025, 3, 15) })
{
    Console.WriteLine(IndonesianDate.Format(day, language));
    foreach (var authority in serang.WhoMaySign(day, swen, soap))
    {
        Print(authority);
    }
}

// For two subjects, of which the power of attorney extends to one.
var both = serang.AuthorityOf(zul, new(2025, 1, 30), swen, soap, satay);
Console.WriteLine(IndonesianDate.Format(both.Day, language));
foreach (var subject in both.Subjects)
{
    Console.WriteLine($"  {subject}");
}

Print(both);

// The company is bound by two directors together: one signature shows authority and names who is still missing.
var company = Stakeholder.Register(StakeholderId.From("PT-SWEN"), StakeholderKind.Company, "PT Swen Inovasi Transfer", null, Next())
    .Bind(pt => pt.EstablishPost(PostId.From("DIR-1"), "Direktur Utama", new(2015, 1, 1), Next()))
    .Bind(pt => pt.EstablishPost(PostId.From("DIR-2"), "Direktur", new(2015, 1, 1), Next()))
    .Bind(pt => pt.Appoint(PostId.From("DIR-1"), OfficialId.From("D1"), "Direktur Pertama", ValidityPeriod.From(new(2015, 1, 1)), Next()))
    .Bind(pt => pt.GiveMandate(MandateId.From("AKTA"), SigningMode.Joint, [PostId.From("DIR-1"), PostId.From("DIR-2")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2015, 1, 1)), Next()))
    .Value;
Console.WriteLine(company.Names.WithFormerOn(new(2025, 5, 7))!.In(language));
Print(company.AuthorityOf(OfficialId.From("D1"), new(2025, 5, 7), serang.Id, soap));

// What is wrong is said with code, field and text; nothing is lost.
var overlap = serang.Appoint(head, OfficialId.From("BARU"), "Kepala Baru", ValidityPeriod.From(new(2025, 2, 28)), Next());
foreach (var error in overlap.ValidationErrors)
{
    Console.WriteLine($"{error.ErrorCode} ({error.Identifier}): {error.Text.In(language)}");
}

void Print(AuthorityToSign authority)
{
    Console.WriteLine($"  {authority.In(language)}");
    foreach (var reason in authority.Reasons)
    {
        Console.WriteLine($"    {reason.ErrorCode}: {reason.Text.In(language)}");
    }
}

Recording Next() => Recording.Of($"E-{++entry}", Instant.FromUtc(2025, 1, 2, 3, 0), "giatja");

static ValidityPeriod Period(LocalDate first, LocalDate last) => ValidityPeriod.Between(first, last).Value;
