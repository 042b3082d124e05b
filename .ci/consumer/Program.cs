using Ardalis.Result;
using Host;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.EntityFrameworkCore;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

var period = ValidityPeriod.Lasting(new LocalDate(2023, 2, 1), Term.OfMonths(24)).Value;
foreach (var day in new LocalDate[] { new(2023, 1, 31), new(2023, 2, 1), new(2025, 1, 31), new(2025, 2, 1) })
{
    Console.WriteLine($"{IndonesianDate.Format(day)}: {(period.Contains(day) ? "berlaku" : "tidak berlaku")}");
}

Console.WriteLine(period.In(Language.English));
Console.WriteLine(ValidityPeriod.Between(new(2025, 5, 8), new(2025, 5, 7)).ValidationErrors[0].Text.En);

// The host's mapping takes the library's results as they are.
Result<ValidityPeriod> inverted = ValidityPeriod.Between(new(2025, 5, 8), new(2025, 5, 7));
Console.WriteLine(Mapping.Told(inverted));
Console.WriteLine(Mapping.Told(ValidityPeriod.Between(new(2025, 5, 7), new(2025, 5, 7))));
Console.WriteLine(inverted.IsInvalid());

// A draft kept in a database, and sent twice.
await using var db = new Registry(new DbContextOptionsBuilder<Registry>().UseSqlite("Data Source=registry.db").Options);
await db.Database.EnsureDeletedAsync();
Console.WriteLine((await db.PrepareAsync()).IsSuccess);
var draft = CooperationAgreement.Draft(AgreementId.From("PKS-1"), IndonesianTimeZone.Wib, new(2025, 1, 2), null, null, Recording.Of("E-1", Instant.FromUtc(2025, 1, 2, 3, 0), "giatja"));
Console.WriteLine((await db.AppendAsync(draft)).Value.Revision);
Console.WriteLine((await db.AppendAsync(draft)).Value.Revision);
var withdrawn = await db.ChangeAsync(AgreementId.From("PKS-1"), a => a.Withdraw(new(2025, 1, 3), "tidak jadi", Recording.Of("E-2", Instant.FromUtc(2025, 1, 3, 3, 0), "giatja")));
Console.WriteLine($"{withdrawn.Value.Revision}, {await db.Spans.InForceOn(new(2025, 1, 3)).At(FacilityId.From("LAPAS-SERANG")).CountAsync()}");
Console.WriteLine((await db.LoadAsync(AgreementId.From("PKS-9"))).Status);

internal sealed class Registry(DbContextOptions options) : PembinaanDbContext(options);
