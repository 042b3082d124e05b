#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// Who exists, what they are called and are on a day, who may sign for them, and which space fits. Numbers, papers and days are invented.
using NodaTime;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

var language = args.Contains("--en") ? Language.English : Language.Indonesian;
var (entry, now) = (0, Instant.FromUtc(2025, 1, 2, 3, 0));
var day = new LocalDate(2025, 5, 6);

#region record
var upt = FacilityId.From("UPT-S");
var serang = Facility.Establish(upt, "Rutan Kelas IIB Serang", FacilityKind.Rutan, FacilityClass.IIB, IndonesianTimeZone.Wib, firstDay: null, Next()).Value;
var swen = Stakeholder.Register(StakeholderId.From("PT-SWEN"), StakeholderKind.Company, "PT Swen Inovasi Transfer", firstDay: null, Next()).Value;
Console.WriteLine($"{serang.NameOn(day)}; {swen.NameOn(day)}: {swen.RelationOn(day)?.In(language)}");
#endregion

#region correct
// From 1 March it is a Lapas; the class was typed wrongly in that entry.
serang = serang.Reclassify(FacilityKind.Lapas, FacilityClass.I, new(2025, 3, 1), Next()).Value;
var wrong = EntryId.From($"E-{entry}");
var before = now;
now += Duration.FromDays(1);
var corrected = serang.Correct(wrong, new FacilityReclassified(new(FacilityKind.Lapas, FacilityClass.IIA), new(2025, 3, 1)), "salah ketik", Next()).Value;
Console.WriteLine(corrected.ClassificationOn(new(2025, 2, 28))?.In(language));          // before the change
Console.WriteLine(corrected.ClassificationOn(day)?.In(language));                       // as it should have been recorded
Console.WriteLine(corrected.AsKnownAt(before)!.ClassificationOn(day)?.In(language));    // as it stood in the records then
#endregion

#region sign
var (head, zul, soap) = (PostId.From("KEPALA"), OfficialId.From("ZUL"), SubjectId.From("SABUN"));
var week = ValidityPeriod.Between(new(2025, 5, 7), new(2025, 5, 14)).Value;
var lapas = corrected.EstablishPost(head, "Kepala Lapas", new(2010, 1, 1), Next())
    .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [head], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2010, 1, 1)), Next()))
    .Bind(f => f.AppointActing(head, OfficialId.From("BUDI"), "Budi", ActingKind.Plt, ValidityPeriod.From(new(2025, 5, 1)), Next()))
    .Bind(f => f.GrantPower(new(PowerOfAttorneyId.From("SK-7"), head, zul, "Zul", Scope<SubjectId>.Only(soap), Scope<PartyId>.Only(swen.Id), week), Next()))
    .Value;

var authority = lapas.AuthorityOf(zul, day, swen.Id, soap);     // the evidence that agreement.Sign takes
if (!authority.IsShown)
{
    foreach (var reason in authority.Reasons)
    {
        Console.WriteLine($"{reason.ErrorCode} ({reason.Identifier}): {reason.Text.In(language)}");
    }
}

Console.WriteLine($"{authority.FirstDayShown:uuuu-MM-dd}");
#endregion

#region spaces
ValueList<IsoDayOfWeek> days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday];
var august = ValidityPeriod.Between(new(2025, 8, 4), new(2025, 8, 29)).Value;
lapas = lapas.OpenSpace(SpaceId.From("KOLAM"), SpaceKind.Pond, "Kolam ikan", 12, ValidityPeriod.From(new(2024, 1, 1)), [], Next())
    .Bind(f => f.OpenSpace(SpaceId.From("AULA"), SpaceKind.Hall, "Aula", 40, ValidityPeriod.From(new(2024, 1, 1)), days, Next()))
    .Value;
foreach (var finding in lapas.SpacesFor(new SpaceNeed(People: 16, august)))
{
    Console.WriteLine($"{finding.In(language)} Fits: {finding.Fits}, FitsThroughout: {finding.FitsThroughout}");
}
#endregion

Recording Next() => Recording.Of($"E-{++entry}", now, "giatja");
