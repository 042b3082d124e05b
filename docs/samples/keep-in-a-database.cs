#:project ../../src/Pembinaan.Domain.EntityFrameworkCore/Pembinaan.Domain.EntityFrameworkCore.csproj
#:package Microsoft.EntityFrameworkCore.Sqlite

// Journals and rows of agreements in SQLite, with the package for Entity Framework Core; what a resend, a second writer, a partner that is followed by another
// and a reminder come to.
#region usings
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.EntityFrameworkCore;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
#endregion

var serang = FacilityId.From("LAPAS-SERANG");
var (soap, skewers) = (SubjectId.From("SABUN"), SubjectId.From("TUSUK-SATE"));
var file = Path.Combine(Path.GetTempPath(), $"pembinaan-{Environment.ProcessId}.db");
await using var db = new Registry(new DbContextOptionsBuilder<Registry>().UseSqlite($"Data Source={file}").Options);

#region prepare
// Once at every start; of several hosts that start at once one makes the tables, the others find them.
var prepared = await db.PrepareAsync();
#endregion
Console.WriteLine($"siap: {prepared.IsSuccess}");

#region append
// What is new of a root is stored, and its rows with it, in one transaction. Who carries out for a partner follows from its record.
foreach (var partner in new[] { Partner("SWEN"), Partner("KOPERASI") })
{
    _ = await db.AppendAsync(DomainResult.Success(partner));
}

_ = await db.AppendAsync(DomainResult.Success(Lapas()));
foreach (var agreement in new[] { Signed("PKS-1", "SWEN", new(2023, 2, 1), new(2025, 1, 31)), Signed("PKS-2", "KOPERASI", new(2024, 7, 1), new(2026, 6, 30)) })
{
    var stored = await db.AppendAsync(DomainResult.Success(agreement));
    Console.WriteLine($"{stored.Value.Id}: {stored.Value.Revision} entri");
}
#endregion

#region change
// Load, command, store. A failure of any of the three is the result.
var id = AgreementId.From("PKS-1");
var recording = At(90);
var ended = await db.ChangeAsync(id, a => a.Terminate(new(2024, 9, 30), TerminationCause.Notice, "tidak dilanjutkan", recording));
#endregion
Console.WriteLine($"{ended.Value.Id} berakhir {IndonesianDate.Format(ended.Value.LastDay!.Value)}; {ended.Warnings[0].ErrorCode}");

#region again
// The answer was lost on the way and the host sends the same again: nothing is stored twice, and the warning is told again.
var again = await db.ChangeAsync(id, a => a.Terminate(new(2024, 9, 30), TerminationCause.Notice, "tidak dilanjutkan", recording));
Console.WriteLine($"revisi {again.Value.Revision}, seperti semula: {again.Warnings == ended.Warnings}");
#endregion

#region conflict
// Two clerks loaded the same; the second one is told, and decides again on what is there now.
var mine = await db.LoadAsync(AgreementId.From("PKS-2"));
_ = await db.ChangeAsync(AgreementId.From("PKS-2"), a => a.Suspend(new(2024, 10, 1), new(2024, 10, 31), "renovasi bengkel", At(91)));
var late = await db.AppendAsync(mine.Bind(a => a.Terminate(new(2025, 12, 31), TerminationCause.MutualConsent, "sepakat", At(92))));
Console.WriteLine($"{late.Status}: {late.ValidationErrors[0].Text.Id}");
#endregion

#region in-force
// The rows are asked by the database; they say what the journals say.
foreach (var day in new LocalDate[] { new(2024, 9, 30), new(2024, 10, 1), new(2024, 11, 1) })
{
    var inForce = await db.Spans.InForceOn(day).At(serang).Select(s => s.Agreement).Distinct().ToListAsync();
    Console.WriteLine($"{IndonesianDate.Format(day)}: berlaku {List(inForce)}");
}
#endregion

var covering = await db.Spans.Covering(serang, StakeholderId.From("KOPERASI"), soap, new(2024, 11, 1)).Select(s => s.Agreement).ToListAsync();
Console.WriteLine($"Sesi sabun oleh KOPERASI pada 1 November 2024 tercakup oleh {List(covering)}.");

#region partner
// A partner is followed by another. The rows of its agreements follow, although nothing was written to the agreements.
var (koperasi, swen) = (StakeholderId.From("KOPERASI"), StakeholderId.From("SWEN"));
_ = await db.ChangeAsync(koperasi, s => s.Dissolve(new(2025, 3, 31), Succession.By(swen), At(93)));
foreach (var day in new LocalDate[] { new(2025, 3, 31), new(2025, 4, 1) })
{
    var (before, after) = (await db.Spans.Covering(serang, koperasi, soap, day).AnyAsync(), await db.Spans.Covering(serang, swen, soap, day).AnyAsync());
    Console.WriteLine($"{IndonesianDate.Format(day)}: KOPERASI {before}, SWEN {after}");
}
#endregion

#region dossier
// What must hold among agreements is asked of the agreement in its dossier; every root that the command changed is stored.
var resumed = await db.ChangeInDossierAsync(AgreementId.From("PKS-2"), At(94).Stamp.RecordedAt, a => a.Annul(EntryId.From("E-91"), "renovasi batal", At(94)));
Console.WriteLine($"1 Oktober 2024: berlaku {List(await db.Spans.InForceOn(new(2024, 10, 1)).Select(s => s.Agreement).Distinct().ToListAsync())}");
#endregion
Console.WriteLine($"revisi {resumed.Value.Agreement.Revision}");

#region reminders
// A reminder is logged before it is sent, so that of several hosts one sends it.
var all = (await db.LoadDossierAsync(At(99).Stamp.RecordedAt)).Value;
var sent = (await db.LoggedAsync([.. all.Agreements.Select(a => a.Id)])).Value;
foreach (var due in all.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfMonths(3))], new(2026, 4, 1), sent).Value)
{
    Console.WriteLine($"kirim: {due.Agreement} {IndonesianDate.Format(due.Target)}: {(await db.LogAsync(due, At(100).Stamp.RecordedAt)).IsSuccess}");
    Console.WriteLine((await db.LogAsync(due, At(101).Stamp.RecordedAt)).ValidationErrors[0].Text.Id);
}
#endregion

#region list
// What is on record, without loading any of it: agreements without days too, which have no rows.
var recorded = await db.ListIdsAsync<AgreementId>();
Console.WriteLine($"tercatat: {List(recorded.Value)}");
#endregion

Console.WriteLine((await db.LoadAsync(AgreementId.From("PKS-9"))).ValidationErrors[0].Text.Id);

await db.Database.EnsureDeletedAsync();

static string List(IEnumerable<AgreementId> ids) => string.Join(", ", ids.Select(i => i.Value).Order(StringComparer.Ordinal).DefaultIfEmpty("–"));

CooperationAgreement Signed(string id, string partner, LocalDate first, LocalDate last)
{
    var (facility, stakeholder) = (Lapas(), Partner(partner));
    var day = first.PlusDays(-1);
    return Dossier.Of(facility, stakeholder).Value.Apply(new()
    {
        Agreement = AgreementId.From(id),
        Zone = IndonesianTimeZone.Wib,
        DraftedOn = day,
        Kind = AgreementKind.PerjanjianKerjaSama,
        TitleAsPrinted = "Perjanjian Kerja Sama",
        Parties = [AgreementParty.Of(serang), AgreementParty.Of(stakeholder.Id)],
        Scope = [new(soap), new(skewers)],
        FirstDay = first,
        LastDay = last,
        Authorities =
        [
            facility.AuthorityOf(OfficialId.From("KEPALA"), day, stakeholder.Id, soap, skewers),
            stakeholder.AuthorityOf(OfficialId.From($"DIREKTUR-{partner}"), day, serang, soap, skewers),
        ],
    }, At(50, id)).Value.Agreement;
}

Facility Lapas()
{
    var (post, since) = (PostId.From("KALAPAS"), ValidityPeriod.From(new(2020, 1, 1)));
    return Facility.Establish(serang, "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, new(2000, 1, 1), At(1))
        .Bind(f => f.EstablishPost(post, "Kepala Lapas", new(2020, 1, 1), At(2)))
        .Bind(f => f.GiveMandate(MandateId.From("TANDA-TANGAN"), SigningMode.Sole, [post], Scope<SubjectId>.Unlimited, since, At(3)))
        .Bind(f => f.Appoint(post, OfficialId.From("KEPALA"), "Kepala Lapas", since, At(4)))
        .Value;
}

Stakeholder Partner(string id)
{
    var (post, since) = (PostId.From("DIREKTUR"), ValidityPeriod.From(new(2020, 1, 1)));
    return Stakeholder.Register(StakeholderId.From(id), StakeholderKind.Company, id, new(2010, 1, 1), At(1))
        .Bind(s => s.EstablishPost(post, "Direktur", new(2020, 1, 1), At(2)))
        .Bind(s => s.GiveMandate(MandateId.From("TANDA-TANGAN"), SigningMode.Sole, [post], Scope<SubjectId>.Unlimited, since, At(3)))
        .Bind(s => s.Appoint(post, OfficialId.From($"DIREKTUR-{id}"), "Direktur", since, At(4)))
        .Value;
}

static Recording At(int step, string id = "E") => Recording.Of($"{id}-{step}", Instant.FromUtc(2024, 7, 1, 0, 0).Plus(Duration.FromDays(step)), "giatja");

#region context
// The tables and the library's types; a host adds its own.
internal sealed class Registry(DbContextOptions options) : PembinaanDbContext(options);
#endregion
