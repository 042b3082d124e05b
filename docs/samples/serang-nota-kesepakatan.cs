#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// One signing under two titles (Rutan Kelas IIB Serang and Pemkab Serang, 7 May 2025): a Nota Kesepakatan in one paper, a Nota Kesepahaman (MoU) in another.
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

var rutan = FacilityId.From("RUTAN-SERANG");
var pemkab = StakeholderId.From("PEMKAB-SERANG");
var (dkpp, perikanan, diskoumperindag) = (StakeholderId.From("DKPP"), StakeholderId.From("DINAS-PERIKANAN"), StakeholderId.From("DISKOUMPERINDAG"));
var (lele, umkm, pangan) = (SubjectId.From("BUDIDAYA-LELE"), SubjectId.From("UMKM"), SubjectId.From("KETAHANAN-PANGAN"));
var signing = new LocalDate(2025, 5, 7);

// Story 001: the Bupati attends; three OPD carry it out; the policy basis is the minister's thirteen directions.
var first = CooperationAgreement.Draft(AgreementId.From("NK-KORAN-BANTEN"), IndonesianTimeZone.Wib, signing, AgreementKind.NotaKesepakatan, "Nota Kesepakatan", At(1))
    .Bind(a => a.Name(AgreementParty.Of(rutan, "Rutan Kelas IIB Serang"), At(2)))
    .Bind(a => a.Name(AgreementParty.Of(pemkab, "Pemerintah Kabupaten Serang"), At(3)))
    .Bind(a => a.AgreeScope([new(pangan), new(lele), new(umkm)], At(4)))
    .Bind(a => a.NameImplementingOffice(pemkab, dkpp, [pangan, lele], At(5)))
    .Bind(a => a.NameImplementingOffice(pemkab, perikanan, [lele], At(6)))
    .Bind(a => a.NameImplementingOffice(pemkab, diskoumperindag, [umkm], At(7)))
    .Bind(a => a.StatePurpose("Pendidikan dan Pelatihan Kemandirian bagi WBP", ["13 arahan Menteri Imigrasi dan Pemasyarakatan"], At(8)))
    .Bind(a => a.ReportSignatory(new(rutan, "Marthen Butar Butar", "Kepala Rutan", null), At(9)))
    .Bind(a => a.NoteAttendance(new("Ratu Tatu Chasanah", "Bupati Serang", pemkab), At(10)))
    .Bind(a => a.NoteReport(new("Koran Banten", "Nota Kesepakatan", null, null, [new("Ratu Tatu Chasanah", "Bupati Serang", ReportedRole.Attended), new("Marthen Butar Butar", "Kepala Rutan", ReportedRole.Signed)]), At(11)))
    .Value;

// Story 004: the Bupati signs; members of the regional office's UMKM may be trainers.
var second = CooperationAgreement.Draft(AgreementId.From("MOU-TOPMEDIA"), IndonesianTimeZone.Wib, signing, null, "Nota Kesepahaman (MoU)", At(1))
    .Bind(a => a.Name(AgreementParty.Of(rutan), At(2)))
    .Bind(a => a.Name(AgreementParty.Of(pemkab), At(3)))
    .Bind(a => a.AgreeScope([new(lele), new(umkm)], At(4)))
    .Bind(a => a.DescribeSigning(new("Pendopo Bupati Serang", null, null, signing), At(5)))
    .Bind(a => a.ReportSignatory(new(pemkab, "Ratu Tatu Chasanah", "Bupati Serang", signing), At(6)))
    .Bind(a => a.ReportSignatory(new(rutan, "Marthen Butar Butar", "Kepala Rutan", signing), At(7)))
    .Bind(a => a.NoteReport(new("Topmedia", "Nota Kesepahaman (MoU)", signing, "Pendopo Bupati Serang", [new("Ratu Tatu Chasanah", "Bupati Serang", ReportedRole.Signed), new("Marthen Butar Butar", "Kepala Rutan", ReportedRole.Signed)]), At(8)))
    .Value;

foreach (var likely in Among(first).Portfolio.LikelyDuplicates.Value)
{
    Console.WriteLine($"Mungkin satu naskah: {likely.First} dan {likely.Second}");
    Console.WriteLine($"  sama: {string.Join("; ", likely.Matches)}");
    Console.WriteLine($"  beda: {string.Join("; ", likely.Differences)}");
}

// A person decides; both reports are kept side by side, and the decision can be taken back.
var one = first.RecogniseAsSame(second.Id, "penandatanganan yang sama, 7 Mei 2025", At(20))
    .Bind(a => a.NoteReport(second.Reports[0], At(21)))
    .Bind(a => a.DescribeSigning(second.Signing!, At(22)))
    .Bind(a => a.Bring(pemkab, ProviderId.BroughtAs(AssociateId.From("UMKM-BINAAN-1")), [umkm], At(23)))
    .Value;
Console.WriteLine($"Diakui satu naskah; usulan tersisa: {Among(one).Portfolio.LikelyDuplicates.Value.Count}; dihitung: {Counted(one)} dari 2");
var takenBack = one.WithdrawRecognition(second.Id, "ternyata dua naskah", At(30)).Value;
Console.WriteLine($"Jika pengakuan ditarik kembali, dihitung lagi: {Counted(takenBack)} dari 2");
foreach (var conflict in one.Conflicts)
{
    Console.WriteLine($"  {conflict.About}: {string.Join(" | ", conflict.Statements)}");
}

Console.WriteLine("Yang masih kurang sebelum dapat berlaku:");
foreach (var missing in one.Missing.Where(m => m.IsNeeded))
{
    Console.WriteLine($"  {missing.Text}");
}

Console.WriteLine($"Kedudukan pada {IndonesianDate.Format(signing)}: {one.StandingOn(signing).In(Language.Indonesian)}");
var held = Dossier.Of(one, second).Value.HoldingAll(At(40).Stamp.RecordedAt, Holding.AgreementsAround(one.Id));
foreach (var reason in held[one.Id].CoverageOf(rutan, perikanan, lele).ReasonsOn(signing))
{
    Console.WriteLine($"  {reason}");
}

// Doubtful competence warns and forbids nothing.
Console.WriteLine("Kewenangan, jika dibaca sebagai Nota Kesepahaman yang ditandatangani Kepala Rutan:");
var asMemorandum = CooperationAgreement.Draft(AgreementId.From("MOU"), IndonesianTimeZone.Wib, signing, AgreementKind.NotaKesepahaman, "Nota Kesepahaman (MoU)", At(1)).Value;
foreach (var warning in Conclusion.Review(asMemorandum, new() { Level = CompetenceLevel.Upt, Facility = FacilityKind.Rutan, Relation = StakeholderKind.Kabupaten.Relation }, signing).Warnings)
{
    Console.WriteLine($"  {warning.ErrorCode}: {warning.Text} [{warning.Basis}]");
}

static Recording At(int step) => Recording.Of($"E-{step}", Instant.FromUtc(2025, 5, 8, 1, 0).Plus(Duration.FromMinutes(step)), "giatja");

// Of those recognised as the same one counts.
int Counted(CooperationAgreement recognising)
{
    var dossier = Among(recognising);
    return dossier.Agreements.Select(a => dossier[a.Id].CountsAs.Value).Distinct().Count();
}

Dossier Among(CooperationAgreement agreement) => Dossier.Of(agreement, second).Value.HoldingAll(At(40).Stamp.RecordedAt, Holding.Agreements);
