#:project ../../src/Pembinaan.Domain.EntityFrameworkCore/Pembinaan.Domain.EntityFrameworkCore.csproj
#:package Microsoft.EntityFrameworkCore.Sqlite

#region program
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.EntityFrameworkCore;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

var file = Path.Combine(Path.GetTempPath(), "first-database.db");
await using var db = new Registry(new DbContextOptionsBuilder<Registry>().UseSqlite($"Data Source={file}").Options);
await db.Database.EnsureDeletedAsync();

// Once at every start of a host: the tables are made, or found.
Console.WriteLine($"prepared: {(await db.PrepareAsync()).IsSuccess}");

// What is new is stored; a change loads, gives the command, and stores. A failure of any of the three is the result.
var id = AgreementId.From("PKS-1");
await db.AppendAsync(CooperationAgreement.Draft(
    id, IndonesianTimeZone.Wib, new(2025, 6, 2), AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama", At("E-1")));
var withdrawn = await db.ChangeAsync(id, a => a.Withdraw(new(2025, 6, 10), "tidak jadi", At("E-2")));
Console.WriteLine($"revision {withdrawn.Value.Revision}: {withdrawn.Value.StandingOn(new(2025, 6, 11))}");

// Sent again with the same identity nothing is stored twice; with something else in it, it is refused.
var again = await db.ChangeAsync(id, a => a.Withdraw(new(2025, 6, 10), "tidak jadi", At("E-2")));
Console.WriteLine($"revision {again.Value.Revision}");
var other = await db.ChangeAsync(id, a => a.Withdraw(new(2025, 6, 12), "tidak jadi", At("E-2")));
Console.WriteLine($"{other.Status}: {other.ValidationErrors[0].Text.En}");

static Recording At(string entry) => Recording.Of(entry, Instant.FromUtc(2025, 6, 15, 1, 0), "petugas");

// The tables and the library's types; a host adds its own.
internal sealed class Registry(DbContextOptions options) : PembinaanDbContext(options);
#endregion
