#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

#region readme
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;

var read = PembinaanJson.Dossiers.Read(File.ReadAllText(args is [var file] ? file : "docs/samples/data/serang.json"));
foreach (var warning in read.Warnings)   // what succeeds may still have something to say; here it has not
{
    Console.WriteLine(warning.In(Language.English));
}

// That all cohorts and agreements are in the file is known to whoever loads it; without this word, what hangs on others is not decided.
var dossier = read.Value.HoldingAll(Instant.FromUtc(2025, 3, 1, 0, 0), Holding.Cohorts, Holding.Agreements);

// The agreement of Lapas Serang with a company: the last day belongs to it, the next day does not.
var pks = dossier.Agreements[0];
Console.WriteLine(pks.StandingOn(new LocalDate(2025, 1, 31)));
Console.WriteLine(pks.StandingOn(new LocalDate(2025, 2, 1)).In(Language.Indonesian));

// May this person join the soap course on 13 January, as it stood on 6 January? If not: why, under which article, and from which day?
var course = dossier.AsKnownAt(Instant.FromUtc(2025, 1, 6, 3, 0))[dossier.Cohorts[0].Id];
var answer = course.MayJoin(ParticipantId.From("P-15"), new LocalDate(2025, 1, 13));
foreach (var reason in answer.Reasons)
{
    Console.WriteLine($"{reason.In(Language.English)} [{reason.Basis?.In(Language.English) ?? "-"}]");
}

var when = answer.FirstDay is { } first ? $"from {IndonesianDate.Format(first, Language.English)}" : answer.NoDay?.In(Language.English);
Console.WriteLine($"{answer.Outcome.In(Language.English)}, {when}");
#endregion
