using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Testing.Expected;

// An agreement as another program wrote it: lawful parties and two days, made by the library's own commands.
var json = PembinaanJson.Agreements.Write(An.Agreement("PKS-1", A.Lapas(), A.Partner()).From(2023, 2, 1).To(2025, 1, 31));

#region program-1
var pks = PembinaanJson.Agreements.Read(json).Value;
Console.WriteLine(pks.StandingOn(new(2025, 1, 31)));
Console.WriteLine(pks.StandingOn(new(2025, 2, 1)).In(Language.Indonesian));
#endregion

foreach (var turn in BoundaryDays.Of(pks))
{
    Console.WriteLine(turn);
}

WeldingShop.Table_is_right();
Console.WriteLine(WeldingShop.Tomorrow.Explain(Language.English));

// A function of one's own is broken on its days; one row notices little.
var since = new FactOf<Trainee, LocalDate>("since", new("mulai", "start"), static (in t) => t.Since);
var own = Condition<Trainee>.From(new("sepuluh hari pertama", "the first ten days"), [since], static t => t.Since.IsKnown
    ? Window.Between(t.Since.Value, t.Since.Value.PlusDays(9)) : Window.Unknown);
var rule = Rule.For<Trainee>("LAS-AWAL").Requires("Masih dalam sepuluh hari pertama.", "It is within the first ten days.").When(own).FacilityPolicy();
var (starts, day) = (new Trainee(new LocalDate(2025, 6, 2)), new LocalDate(2025, 6, 2));
Console.WriteLine(DecisionTable.Of(rule, ("first day", starts, day, Met)).Mutants());

try
{
    DecisionTable.Of(rule, ("wrong", starts, day.PlusDays(-1), Met)).Check();
}
catch (PolicyTestException differs)
{
    Console.WriteLine(differs.Message);
}

// Who will be ready? Facility and first day follow from the dossier.
Facility lapas = A.Lapas();
var soap = A.Programme();
var dossier = Dossier.Of(lapas, soap).Value.HoldingAll(Instant.FromUtc(2026, 3, 2, 1, 0), Holding.Cohorts);
var programme = soap.Id;
ParticipantFacts convict = An.AdultConvict("P-1", lapas, new(2026, 3, 2));
ParticipantFacts[] people = [convict, convict with { Id = ParticipantId.From("P-2"), Litmas = Known.Of(new Litmas(new(2026, 4, 20), FacilityFunction.Pembinaan)) }];

#region program-10
foreach (var (month, fit, free) in dossier.LookAhead(programme, people, months: 3).Value) Console.WriteLine($"{month}: {fit.Count} orang, {free.Count} bebas");
#endregion

Workshop.Run();

internal sealed record Trainee(Fact<LocalDate> Since);
