#:project ../../src/Pembinaan.Domain.Testing/Pembinaan.Domain.Testing.csproj

#region program
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;

// Lawful parties and an agreement in force between two days, made by the library's own commands; the days on which it turns.
var pks = An.Agreement("PKS-1", A.Lapas(), A.Partner()).From(2023, 2, 1).To(2025, 1, 31);
Console.WriteLine(pks.StandingOn(new(2025, 1, 31)));
Console.WriteLine(pks.StandingOn(new(2025, 2, 1)).In(Language.Indonesian));
foreach (var turn in BoundaryDays.Of(pks))
{
    Console.WriteLine(turn);
}

// A decision table: a name, the facts, the day, the outcome with every reason.
var since = new FactOf<Applicant, LocalDate>("since", new("mulai pidana", "start of the sentence"), static (in a) => a.Since);
var rule = Rule.For<Applicant>("LAS-ENAM-BULAN").Requires("Enam bulan telah dijalani.", "Six months are served.").When(since.Since(Term.OfDays(180))).FacilityPolicy();
var (fits, day) = (new Applicant(new LocalDate(2024, 12, 4)), new LocalDate(2025, 6, 2));

var table = DecisionTable.Of(
    rule,
    ("six months today", fits, day, Met),
    ("six months tomorrow", new(new LocalDate(2024, 12, 5)), day, NotMet("LAS-ENAM-BULAN")),
    ("not on record", new(Unknown), day, Undetermined("LAS-ENAM-BULAN")));
Console.WriteLine(table.Check().CheckMutants().Mutants());
Console.WriteLine(table.CheckCoverage().Coverage());

internal sealed record Applicant(Fact<LocalDate> Since);
#endregion
