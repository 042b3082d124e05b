#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj
#:package Microsoft.EntityFrameworkCore.Sqlite

// Rows of agreements in SQLite: computed from the journals, asked through the library's own predicates.
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

var serang = FacilityId.From("LAPAS-SERANG");
var (soap, skewers) = (SubjectId.From("SABUN"), SubjectId.From("TUSUK-SATE"));
var agreements = new[] { Signed("PKS-1", "SWEN", new(2023, 2, 1), new(2025, 1, 31)), Signed("PKS-2", "KOPERASI", new(2024, 7, 1), new(2026, 6, 30)) };

await using var database = new Rows();
await database.Database.OpenConnectionAsync();
await database.Database.EnsureCreatedAsync();
var dossier = Dossier.Of([.. agreements, Lapas(), Partner("SWEN"), Partner("KOPERASI")]).Value.HoldingAll(At(90).Stamp.RecordedAt, Holding.Agreements);
foreach (var rows in dossier.Portfolio.Rows.Value)
{
    await Replace(rows);
}

Console.WriteLine($"{await database.Spans.CountAsync()} baris tersimpan.");

// One agreement changes: exactly the rows that it changed are replaced.
var suspended = dossier[agreements[0].Id].Change(a => a.Suspend(new(2024, 6, 10), new(2024, 6, 21), "renovasi bengkel", At(90))).Value;
foreach (var rows in Dossier.Affected(dossier, suspended.Dossier).Value)
{
    Console.WriteLine($"Diganti: {rows.Agreement}, {rows.Rows.Count} baris, berdasarkan {string.Join(", ", rows.DependsOn)}.");
    await Replace(rows);
}

agreements[0] = suspended.Agreement;

foreach (var day in new LocalDate[] { new(2023, 1, 31), new(2024, 6, 15), new(2024, 7, 1), new(2025, 1, 31), new(2025, 2, 1) })
{
    var inForce = await database.Spans.Where(AgreementSpans.InForceOn(day)).Select(s => s.Agreement).Distinct().ToListAsync();
    var computed = agreements.Where(a => a.StandingOn(day).IsInForce).Select(a => a.Id);
    Console.WriteLine($"{IndonesianDate.Format(day)}: berlaku {List(inForce)}; dihitung dari jurnal {List(computed)}");
}

var covering = await database.Spans.Where(AgreementSpans.Covers(serang, StakeholderId.From("SWEN"), soap, new(2024, 7, 1))).Select(s => s.Agreement).ToListAsync();
Console.WriteLine($"Sesi sabun oleh SWEN pada 1 Juli 2024 tercakup oleh {List(covering)}.");

var expiring = await database.Spans.Where(AgreementSpans.ExpiringBetween(new(2025, 1, 1), new(2025, 3, 31))).Select(s => s.Agreement).Distinct().ToListAsync();
Console.WriteLine($"Berakhir pada triwulan I 2025: {List(expiring)}.");

async Task Replace(AgreementRows rows)
{
    await database.Spans.Where(s => s.Agreement == rows.Agreement).ExecuteDeleteAsync();
    database.Spans.AddRange(rows.Rows);
    await database.SaveChangesAsync();
}

static string List(IEnumerable<AgreementId> ids) => string.Join(", ", ids.Select(i => i.Value).Order(StringComparer.Ordinal).DefaultIfEmpty("–"));

CooperationAgreement Signed(string id, string partner, LocalDate first, LocalDate last)
{
    var (facility, stakeholder) = (Lapas(), Partner(partner));
    var day = first.PlusDays(-1);
    return new AgreementSheet
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
    }.Apply(null, At(50, id)).Value;
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

internal sealed class Rows : DbContext
{
    public DbSet<AgreementSpan> Spans => Set<AgreementSpan>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=:memory:");

    // Days as ISO text compare as days do; identities as their values.
    protected override void OnModelCreating(ModelBuilder model) => model.Entity<AgreementSpan>(span =>
    {
        span.Property<long>("Id");
        span.HasKey("Id");
        span.HasIndex(s => new { s.Facility, s.Subject, s.FirstDay });
        span.Property(s => s.Agreement).HasConversion(v => v.Value, v => AgreementId.From(v));
        span.Property(s => s.Facility).HasConversion(v => v!.Value, v => FacilityId.From(v));
        span.Property(s => s.Provider).HasConversion(v => v!.Value, v => ProviderId.From(v));
        span.Property(s => s.Subject).HasConversion(v => v.Value, v => SubjectId.From(v));
        span.Property(s => s.FirstDay).HasConversion(v => LocalDatePattern.Iso.Format(v), v => LocalDatePattern.Iso.Parse(v).Value);
        span.Property(s => s.LastDay).HasConversion(v => LocalDatePattern.Iso.Format(v!.Value), v => LocalDatePattern.Iso.Parse(v).Value);
        span.Property(s => s.EndsOn).HasConversion(v => LocalDatePattern.Iso.Format(v!.Value), v => LocalDatePattern.Iso.Parse(v).Value);
    });
}
