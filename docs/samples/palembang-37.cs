#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// Thirty-seven agreements in one occasion (Lapas Perempuan Kelas IIA Palembang, 31 January 2023): new and long-standing partners, evaluations, awards, and what came of it.
// The article names neither partners nor periods: partners are invented, the period (budget year 2023) is supplied.
using NodaTime;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

var lapas = FacilityId.From("LPP-PALEMBANG");
var signed = new LocalDate(2023, 1, 31);
SubjectId[] subjects = [SubjectId.From("KUE"), SubjectId.From("TAS"), SubjectId.From("BATIK"), SubjectId.From("KEAGAMAAN")];
var facility = Lapas();

// Whether a partner still stands when it signs is in its record.
var known = Dossier.Of([facility, .. Enumerable.Range(1, 37).Select(Partner)]).Value;

// Partners 1 to 12 have cooperated since 2022; one sheet has its period the wrong way round.
var old = Enumerable.Range(1, 12).Select(i => Sheet(i, new(2022, 1, 31), new(2022, 12, 31), 2022)).Select(s => known.Apply(s, At("2022", 2022, 2, 1)).Value.Agreement).ToList();
var sheets = Enumerable.Range(1, 37).Select(i => Sheet(i, signed, i == 20 ? new(2023, 1, 30) : new(2023, 12, 31), 2023)).ToList();

var batch = known.Import(sheets, At("mou-2023", 2023, 1, 31));
Console.WriteLine($"{batch.Count} naskah: {batch.Count(i => i.Outcome == BatchOutcome.Accepted)} diterima, {batch.Count(i => i.Outcome == BatchOutcome.Rejected)} ditolak.");
foreach (var rejected in batch.Where(i => i.Outcome == BatchOutcome.Rejected))
{
    Console.WriteLine($"  {rejected.Agreement}: {string.Join(" ", rejected.Result.Errors)}");
}

var accepted = batch.Where(i => i.Result.IsSuccess).ToDictionary(i => i.Agreement, i => i.Result.Value);
var again = known.With(accepted.Values).Value.Import(sheets, At("mou-2023", 2023, 1, 31));
Console.WriteLine($"Kiriman ulang: {again.Count(i => i.Outcome == BatchOutcome.Accepted)} baru, {again.Count(i => i.Outcome == BatchOutcome.Unchanged)} tidak berubah.");

// The old ones are evaluated and given awards; partner 3 did too little.
var year2022 = ValidityPeriod.Between(new(2022, 1, 31), new(2022, 12, 31)).Value;
var evaluated = BatchItem.Each(
    old,
    (a, r) => a.Evaluate(new("EVALUASI-2022", year2022, new(2023, 1, 20), EvaluationScore.Of(a == old[2] ? 1 : 4, 1, 5).Value, a == old[2] ? Recommendation.Stop : Recommendation.Continue), r),
    At("evaluasi-2022", 2023, 1, 20)).Select(i => i.Result.Value).ToList();
var awards = BatchItem.Each(evaluated, (a, r) => a.Honour(new(a.Parties[1].Party, "Mitra pembinaan 2022", year2022, signed, "EVALUASI-2022"), r), At("penghargaan", 2023, 1, 31));
Console.WriteLine($"Mitra lama: {evaluated.Count} dievaluasi, {awards.Count(i => i.Result.IsSuccess)} menerima penghargaan.");
foreach (var refused in awards.Where(i => !i.Result.IsSuccess))
{
    Console.WriteLine($"  {refused.Agreement}: {string.Join(" ", refused.Result.Errors)}");
}

// The agreements of 2023 renew those of the old partners: evaluated, reported on by both sides, not recommended to stop. Between them lie days without an agreement.
var reported = BatchItem.Each(evaluated, (a, r) => a.ReceiveReport(lapas, year2022, new(2023, 1, 10), r), At("laporan-upt", 2023, 1, 31)).Select(i => i.Result.Value)
    .Select(a => BatchItem.Each([a], (b, r) => b.ReceiveReport(b.Parties[1].Party, year2022, new(2023, 1, 12), r), At("laporan-mitra", 2023, 1, 31))[0].Result.Value).ToList();
var both = Dossier.Of([.. reported, .. accepted.Values]).Value.HoldingAll(At("muat", 2023, 2, 1).Stamp.RecordedAt, Holding.Agreements);
var renewals = reported.Select(before => (Before: before, Result: both[before.Id].ApproveRenewal(signed)
    .Bind(approval => both[AgreementId.From(before.Id.Value.Replace("2022", "2023"))]
        .Continue(before.Id, Continuation.Renewal, At($"perpanjangan-{before.Id}", 2023, 2, 1), approval)))).ToList();
Console.WriteLine($"Perpanjangan: {renewals.Count(r => r.Result.IsSuccess)} dicatat, {renewals.Count(r => !r.Result.IsSuccess)} ditolak.");
foreach (var (before, result) in renewals.Where(r => !r.Result.IsSuccess))
{
    Console.WriteLine($"  {before.Id}: {string.Join(" ", result.Errors)}");
}

var first = renewals[0].Result;
Console.WriteLine($"  {first.Value.Id}: {string.Join(" ", first.Warnings.Select(w => w.ErrorMessage))}");

var dossier = Dossier.Of(accepted.Values).Value.HoldingAll(At("muat", 2023, 12, 1).Stamp.RecordedAt, Holding.Agreements);
var portfolio = dossier.Portfolio;
foreach (var day in new LocalDate[] { new(2023, 1, 30), signed, new(2023, 12, 31), new(2024, 1, 1) })
{
    Console.WriteLine($"Berlaku pada {IndonesianDate.Format(day)}: {portfolio.Index.Value.CountInForceOn(day)}");
}

Console.WriteLine($"Pengingat jatuh tempo pada 1 Desember 2023 (30 hari di muka): {portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(30))], new(2023, 12, 1), []).Value.Count}");

AgreementSheet Sheet(int number, LocalDate first, LocalDate last, int year)
{
    var partner = Partner(number);
    var subject = subjects[number % subjects.Length];
    var day = first;
    return new()
    {
        Agreement = AgreementId.From($"MOU-{year}-{number:00}"),
        Zone = IndonesianTimeZone.Wib,
        DraftedOn = day,
        Kind = AgreementKind.PerjanjianKerjaSama,
        TitleAsPrinted = "MoU",
        Parties = [AgreementParty.Of(lapas, "Lapas Perempuan Kelas IIA Palembang"), AgreementParty.Of(partner.Id, partner.NameOn(day))],
        Scope = [new(subject)],
        FirstDay = first,
        LastDay = last,
        BudgetYear = year,
        Signing = new("Lapas Perempuan Kelas IIA Palembang", lapas, "Penandatanganan MoU, pembukaan rehabilitasi dan pelatihan kemandirian", day),
        Authorities = [facility.AuthorityOf(OfficialId.From("KALAPAS"), day, partner.Id, subject), partner.AuthorityOf(OfficialId.From($"KETUA-{number}"), day, lapas, subject)],
    };
}

Facility Lapas()
{
    var (post, since) = (PostId.From("KALAPAS"), ValidityPeriod.From(new(2021, 1, 1)));
    return Facility.Establish(lapas, "Lapas Perempuan Kelas IIA Palembang", FacilityKind.LapasPerempuan, FacilityClass.IIA, IndonesianTimeZone.Wib, new(2000, 1, 1), At("f1", 2021, 1, 1))
        .Bind(f => f.EstablishPost(post, "Kepala Lapas", new(2021, 1, 1), At("f2", 2021, 1, 1)))
        .Bind(f => f.GiveMandate(MandateId.From("M"), SigningMode.Sole, [post], Scope<SubjectId>.Unlimited, since, At("f3", 2021, 1, 1)))
        .Bind(f => f.Appoint(post, OfficialId.From("KALAPAS"), "Ike Rahmawati", since, At("f4", 2021, 1, 1)))
        .Value;
}

static Stakeholder Partner(int number)
{
    var (post, since) = (PostId.From("KETUA"), ValidityPeriod.From(new(2021, 1, 1)));
    return Stakeholder.Register(StakeholderId.From($"MITRA-{number:00}"), StakeholderKind.Yayasan, $"Mitra {number}", new(2010, 1, 1), At("s1", 2021, 1, 1))
        .Bind(s => s.EstablishPost(post, "Ketua", new(2021, 1, 1), At("s2", 2021, 1, 1)))
        .Bind(s => s.GiveMandate(MandateId.From("M"), SigningMode.Sole, [post], Scope<SubjectId>.Unlimited, since, At("s3", 2021, 1, 1)))
        .Bind(s => s.Appoint(post, OfficialId.From($"KETUA-{number}"), $"Ketua {number}", since, At("s4", 2021, 1, 1)))
        .Value;
}

static Recording At(string id, int year, int month, int day) => Recording.Of(id, Instant.FromUtc(year, month, day, 3, 0), "giatja");
