#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

#region readme
using NodaTime;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain;

var read = PembinaanJson.ReadDossier(File.ReadAllText(args is [var file] ? file : "docs/samples/data/serang.json"));
foreach (var warning in read.Warnings)   // what succeeds may still have something to say; here it has not
{
    Console.WriteLine(warning.Text.In(Language.English));
}

var story = read.Value;

// The agreement of Lapas Serang with a company: the last day belongs to it, the next day does not.
var pks = story.Agreements[0];
Console.WriteLine(pks.StandingOn(new LocalDate(2025, 1, 31)));
Console.WriteLine(pks.StandingOn(new LocalDate(2025, 2, 1)).In(Language.Indonesian));

// May this person join the soap course on 13 January? If not: why, under which article, and from which day?
var (cohort, day) = (story.Cohorts[0], new LocalDate(2025, 1, 13));
var facts = new EligibilityFacts(story.Participants[14], Admissions.ContextOf(cohort, Seating.Of(cohort, day)), FacilityContext.ForMen(cohort.Facility));
var decision = EligibilityBooks.For(cohort.Curriculum.Conditions!).Value.Decide(facts, day);
foreach (var finding in decision.Unmet)
{
    Console.WriteLine($"{finding.Text.In(Language.English)} [{finding.Rule.Basis.In(Language.English)}]");
}

Console.WriteLine($"{decision.Outcome.In(Language.English)}, from {IndonesianDate.Format(decision.FirstDayMet!.Value, Language.English)}");
#endregion
