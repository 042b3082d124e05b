#:project ../../src/Pembinaan.Domain.Testing/Pembinaan.Domain.Testing.csproj

// What the package for tests says when something is wrong: a row that differs, a broken rule that no row notices, the days on which an answer turns.
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;

var since = new FactOf<Applicant, LocalDate>("since", new("mulai pidana", "start of the sentence"), static (in a) => a.Since);
var sixMonths = Rule.For<Applicant>("LAS-ENAM-BULAN").Requires("Enam bulan telah dijalani.", "Six months are served.").When(since.Since(Term.OfMonths(6))).FacilityPolicy();
var (fits, day) = (new Applicant(new LocalDate(2024, 12, 2)), new LocalDate(2025, 6, 2));

#region differs
try
{
    DecisionTable.Of(sixMonths, ("six months tomorrow", fits with { Since = new LocalDate(2024, 12, 3) }, day, Met)).Check();
}
catch (PolicyTestException differs)
{
    Console.WriteLine(differs.Message);
}
#endregion

Console.WriteLine();

#region mutants
var table = DecisionTable.Of(
    sixMonths,
    ("six months today", fits, day, Met),
    ("six months tomorrow", fits with { Since = new LocalDate(2024, 12, 3) }, day, NotMet("LAS-ENAM-BULAN")),
    ("not on record", fits with { Since = Unknown }, day, Undetermined("LAS-ENAM-BULAN")));
try
{
    table.CheckMutants();
}
catch (PolicyTestException survivors)
{
    Console.WriteLine(survivors.Message);
}
#endregion

Console.WriteLine();

#region agreement
// Program 1 of every host: is it in force? Lawful parties and an agreement, in a line each.
var pks = An.Agreement("PKS-1", A.Lapas(), A.Partner()).From(2023, 2, 1).To(2025, 1, 31);
foreach (var turn in BoundaryDays.Of(pks))
{
    Console.WriteLine(turn);
}
#endregion

internal sealed record Applicant(Fact<LocalDate> Since);
