#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

// A monthly report by UPT, Kanwil and Ditjen: counted, verified, frozen, and what a later correction changes.
var language = Language.Indonesian;
var at = Instant.FromUtc(2026, 2, 2, 3, 0);
var entries = 0;
Recording Next() => Recording.Of($"e-{++entries}", at, "petugas");

#region dossier
// Two facilities below one Kanwil, and the Ditjen above it. The host declares that these are all facilities.
LocalDate since = new(2000, 1, 1);
var ditjen = Stakeholder.Register(StakeholderId.From("DITJENPAS"), StakeholderKind.Ministry, "Ditjenpas", since, Next()).Value;
var kanwil = Stakeholder.Register(StakeholderId.From("KANWIL"), StakeholderKind.VerticalOffice, "Kanwil Ditjenpas Banten", since, Next())
    .Bind(k => k.PlaceUnder(ditjen.Id, since, StakeholderDirectory.Of(ditjen), Next())).Value;
Facility Unit(string id, string name) => Facility.Establish(FacilityId.From(id), name, FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, since, Next())
    .Bind(f => f.PlaceUnder(kanwil.Id, since, Next())).Value;
var (serang, cilegon) = (Unit("UPT-S", "Lapas Serang"), Unit("UPT-C", "Lapas Cilegon"));
var dossier = Dossier.Of(ditjen, kanwil, serang, cilegon).Value.HoldingAll(at, Holding.Facilities);
#endregion

#region formula
// The formula is data: what is added above the line, what below, for how many months, and where it stands.
Indicator[] indicators =
[
    new("IKU-SERTIFIKAT", new("Peserta bersertifikat per peserta pelatihan", "Certified per trained"), ["CERTIFIED"], ["TRAINED"], 1, new("Register pelatihan UPT", "Training register of the UPT")),
    new("IKU-KERJA", new("Bekerja atau berusaha sendiri per bebas bersertifikat", "In work or own business per certified and released"), ["PLACED", "OWN-BUSINESS"], ["RELEASED"], 1, new("Laporan Bapas", "Reports of the Bapas")),
];
#endregion

#region report
// What each facility counted in January. Known to be none is 0; what nobody reported is left out.
var january = ValidityPeriod.Between(new(2026, 1, 1), new(2026, 1, 31)).Value;
IndicatorFigure Counted(Facility unit, string measure, int count) => new(unit.Id, measure, january, count);
List<IndicatorFigure> figures =
[
    Counted(serang, "TRAINED", 40), Counted(serang, "CERTIFIED", 30), Counted(serang, "RELEASED", 0), Counted(serang, "PLACED", 0), Counted(serang, "OWN-BUSINESS", 0),
    Counted(cilegon, "TRAINED", 20), Counted(cilegon, "CERTIFIED", 10), Counted(cilegon, "RELEASED", 4), Counted(cilegon, "PLACED", 2),
];
var report = dossier.Report(indicators, figures, january).Value;
foreach (var value in report.Values)
{
    Console.WriteLine($"{value.Name} {value.Indicator.Code}: {value.In(language)}");
}
#endregion

Console.WriteLine();

#region verify
// Whoever verifies it vouches for the content, which the hash covers. Store both.
var verified = report.Verify("Kepala Bagian Umum", at).Value;
Console.WriteLine($"{verified.ContentHash[..16]}… diperiksa oleh {verified.VerifiedBy}");
#endregion

Console.WriteLine();

#region later
// In February Cilegon reports what was missing and corrects a figure. The frozen report stays; the difference says what moved.
figures.Add(Counted(cilegon, "OWN-BUSINESS", 1));
figures[figures.FindIndex(f => f.Facility == cilegon.Id && f.Measure == "CERTIFIED")] = Counted(cilegon, "CERTIFIED", 12);
foreach (var difference in verified.DifferenceTo(dossier.Report(indicators, figures, january).Value).Value)
{
    Console.WriteLine(difference.In(language));
}
#endregion
