#:project ../../src/Pembinaan.Domain.Testing/Pembinaan.Domain.Testing.csproj

#region readme
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Testing;

// A Lapas, a partner and the agreement they signed. The last day belongs to it, the next does not.
Facility lapas = A.Lapas();
var agreement = An.Agreement("PKS-1", lapas, A.Partner()).From(2023, 2, 1).To(2025, 1, 31);
Console.WriteLine(agreement.StandingOn(new(2025, 1, 31)));
Console.WriteLine(agreement.StandingOn(new(2025, 2, 1)));

// A convict with a Litmas of 17 January asks to join on the 13th: why not, by which article, and from which day.
var (asked, day) = (new LocalDate(2025, 1, 13), new LocalDate(2025, 1, 17));
var litmas = Known.Of(new Litmas(day, FacilityFunction.Pembinaan));
var person = An.AdultConvict("P-1", lapas, day) with { Litmas = litmas };
var refused = EligibilityBooks.National.Decide(An.Eligibility(person, lapas, day), asked);
Console.WriteLine($"{refused.In(Language.English)} [{refused.Unmet.First().Rule.Basis.In(Language.English)}]");

// Nobody examined the health: neither yes nor no.
var unexamined = An.Eligibility(person with { Health = default }, lapas, day);
Console.WriteLine(EligibilityBooks.National.Decide(unexamined, day).In(Language.English));
#endregion
