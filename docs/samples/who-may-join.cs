#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

using NodaTime;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes.Eligibility;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

var language = args.Contains("--en") ? Language.English : Language.Indonesian;

#region readme
// A programme asks for a third served, and for two of: a TPP recommendation, an SPPN of 65, six months without penalty.
var book = EligibilityBooks.For(ProgrammeConditions.Of(
    "SABUN-2025",
    new ServedAtLeast(Fraction.Third),
    new AtLeastOf(2, [new TppRecommends(), new SppnAtLeast(65), new NoDisciplineWithin(SentenceTerm.Of(months: 6))]))).Value;

var facility = FacilityContext.ForMen(FacilityId.From("UPT-S"));
var programme = new ProgrammeContext { Id = ProgrammeId.From("SABUN-2025"), FirstDay = new LocalDate(2025, 8, 4), LastDay = new LocalDate(2025, 8, 29) };

// An invented convict: two years and six months from 15 July 2024, one month of detention taken off.
var detention = DetentionCredit.Wholly(ValidityPeriod.Between(new(2024, 6, 15), new(2024, 7, 14)).Value).Value;
var person = ParticipantFacts.WithEmptyRegisters(ParticipantId.From("peserta-07")) with
{
    Status = Timeline<LegalStatus>.Empty.From(new(2024, 6, 15), LegalStatus.Tahanan).From(new(2024, 7, 15), LegalStatus.Narapidana),
    Sentence = Sentence.Of(SentenceTerm.Of(years: 2, months: 6), new(2024, 7, 15)).Crediting(detention),
    Sex = Sex.Male,
    Whereabouts = OnRecord.Since(new(2024, 6, 15), facility.Id),
    Litmas = OnRecord.Of(new Litmas(new(2024, 8, 1), FacilityFunction.Pembinaan)),
    Tpp = OnRecord.Of(new TppRecommendation(new(2025, 3, 3), true)),
    Health = HealthFitness.Fit,
};

var decision = book.Decide(new EligibilityFacts(person, programme, facility), new(2025, 3, 10));
#endregion

Console.WriteLine($"{IndonesianDate.Format(decision.Day, language)}: {decision.Outcome}");
foreach (var finding in decision.Unmet)
{
    Console.WriteLine($"- {finding.Rule.Code}: {finding.Text.In(language)} [{finding.Rule.Basis.In(language)}]");
    Console.WriteLine($"  {finding.Rule.Condition?.Description.In(language)}");
}

foreach (var finding in decision.Undetermined)
{
    Console.WriteLine($"? {finding.Rule.Code}: {finding.Text.In(language)} [{finding.Rule.Basis.In(language)}]");
}

// The assessor reports low risk for six months: now it can be said from which day.
var assessed = person with { Risk = new[] { new RiskAssessment(ValidityPeriod.Lasting(new(2025, 3, 12), Term.OfMonths(6)).Value, RiskLevel.Low) }.ToTimeline() };
var after = book.Decide(new EligibilityFacts(assessed, programme, facility), new(2025, 3, 12));
Console.WriteLine($"{IndonesianDate.Format(after.Day, language)}: {after.Outcome}, {(after.FirstDayMet is { } first ? IndonesianDate.Format(first, language) : "-")} .. {(after.LastDayMet is { } last ? IndonesianDate.Format(last, language) : "-")}");

// A remission moves the release, and with it the fit of the programme.
var schedule = ProgrammeSchedule.Of(Enumerable.Range(0, 26).Select(i => new LocalDate(2025, 8, 4).PlusDays(i)).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday));
var sentence = Sentence.Of(SentenceTerm.Of(years: 1, months: 2), new(2024, 7, 15)).Granted(Remission.Of(new(2025, 8, 17), 1).Value).Revoked(new(2025, 8, 17), new(2025, 8, 25)).Value;
foreach (var change in ProgrammeFit.Changes(ProgrammeFit.Over(schedule, sentence.ReleaseHistory(SentenceCounting.Practice))))
{
    Console.WriteLine($"{IndonesianDate.Format(change.KnownFrom, language)}: {change.Before.Standing} -> {change.After.Standing}; {change.After.Warning()?.Text.In(language) ?? "ok"}");
}
