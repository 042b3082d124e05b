using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;

// Trimmed of everything that nobody mentions, it still reads, decides, refuses and writes.
var text = File.ReadAllText(args[0]);
var dossier = PembinaanJson.Dossiers.Read(text).Value.HoldingAll(Instant.FromUtc(2025, 3, 1, 0, 0), Holding.Cohorts, Holding.Agreements);
var pks = dossier.Agreements[0];
Console.WriteLine(pks.StandingOn(new LocalDate(2025, 1, 31)).In(Language.Indonesian));
var answer = dossier.AsKnownAt(Instant.FromUtc(2025, 1, 6, 3, 0))[dossier.Cohorts[0].Id].MayJoin(ParticipantId.From("P-15"), new LocalDate(2025, 1, 13));
Console.WriteLine(answer.Outcome.In(Language.English));
foreach (var reason in answer.Reasons)
{
    Console.WriteLine(reason.In(Language.English));
}

// What is wrong with an event is found member by member, by the contracts of its JSON.
foreach (var error in pks.Withdraw(new LocalDate(9999, 12, 31), " ", Recording.Of("E-99", Instant.FromUtc(2025, 3, 1, 0, 0), "giatja")).ValidationErrors)
{
    Console.WriteLine($"{error.ErrorCode} {error.Identifier}: {error.Text.En}");
}

var written = PembinaanJson.Dossiers.Write(dossier);
Console.WriteLine(PembinaanJson.Dossiers.Write(PembinaanJson.Dossiers.Read(written).Value) == written);
foreach (var error in PembinaanJson.Dossiers.Read(written.Replace("\"entries\"", "\"entry\"", StringComparison.Ordinal)).ValidationErrors.Take(2))
{
    Console.WriteLine($"{error.ErrorCode} {error.Identifier}");
}
