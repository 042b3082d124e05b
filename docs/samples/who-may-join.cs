#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

using NodaTime;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

// May this person join this programme, on this day? If not: why, what is not known, and from which day?
var language = args.Contains("--en") ? Language.English : Language.Indonesian;
string Say(LocalDate? day) => day is { } known ? IndonesianDate.Format(known, language) : "–";

#region book
// The national rules with the programme's own conditions: a third served, and two of three more. Facility policy, explained like law.
var book = EligibilityBooks.For(ProgrammeConditions.Of(
    "SABUN-2025",
    ProgrammeCondition.ServedAtLeast(Fraction.Third).StatedIn(new("SOP Giatja 2025", "SOP Giatja 2025")),
    ProgrammeCondition.AtLeastOf(2, [ProgrammeCondition.TppRecommends(), ProgrammeCondition.SppnAtLeast(65), ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6))]))).Value;
#endregion

#region facts
// Facts are handed in and never stored. What is left out is unknown; an empty list is known to be none.
var lapas = FacilityContext.ForMen(FacilityId.From("UPT-S"));
var soap = new ProgrammeContext { Id = ProgrammeId.From("SABUN-2025"), FirstDay = new LocalDate(2025, 8, 4), LastDay = new LocalDate(2025, 8, 29) };

// An invented convict: two years and six months from 15 July 2024, thirty-five days of detention taken off.
var detention = DetentionCredit.Wholly(ValidityPeriod.Between(new(2024, 6, 10), new(2024, 7, 14)).Value).Value;
var person = ParticipantFacts.WithEmptyRegisters(ParticipantId.From("peserta-07")) with
{
    Status = Timeline<LegalStatus>.Empty.From(new(2024, 6, 10), LegalStatus.Tahanan).From(new(2024, 7, 15), LegalStatus.Narapidana),
    Sentence = Sentence.Of(SentenceTerm.Of(years: 2, months: 6), new(2024, 7, 15)).Crediting(detention).Value,
    Sex = Sex.Male,
    Whereabouts = Known.Since(new(2024, 6, 10), lapas.Id),
    Litmas = Known.Of(new Litmas(new(2024, 8, 1), FacilityFunction.Pembinaan)),
    Tpp = Known.Of(new TppRecommendation(new(2025, 3, 3), true)),
    Health = HealthFitness.Fit,
};
#endregion

#region decide
// Nobody has assessed the risk: neither yes nor no, and the facts to learn are named.
var decision = book.Decide(new EligibilityFacts(person, soap, lapas), new(2025, 4, 14));
foreach (var fact in decision.MissingFacts())
{
    Console.WriteLine($"{decision.Outcome.In(language)}: {fact.Label.In(language)}");
}

foreach (var finding in decision.Unmet.Concat(decision.Undetermined))
{
    Console.WriteLine($"{finding.Rule.Code}: {finding.Text.In(language)} [{finding.Rule.Basis.In(language)}]");
}
#endregion

Console.WriteLine();

#region answer
// The assessor reports low risk for six months. Asked in March: from which day, until when, and what ends it.
var assessed = person with { Risk = new[] { new RiskAssessment(ValidityPeriod.Lasting(new(2025, 3, 12), Term.OfMonths(6)).Value, RiskLevel.Low) }.ToTimeline() };
var known = book.Decide(new EligibilityFacts(assessed, soap, lapas), new(2025, 3, 12));
Console.WriteLine($"{known.Outcome.In(language)}: {Say(known.FirstDayMet)} .. {Say(known.LastDayMet)} ({known.ClosingEdge?.Rules[0].Rule.Code})");
Console.WriteLine($"{Say(known.FirstDayMet)}: {known.On(known.FirstDayMet!.Value).Outcome.In(language)}");
#endregion

Console.WriteLine();

#region explain
// The summary, and one rule with its basis, condition and facts; known.Explain(language) is all of it as a tree.
var explanation = known.Explain();
foreach (var line in explanation.Summary)
{
    Console.WriteLine(line.In(language));
}

var served = known.Unmet.First();
Console.WriteLine($"{served.Text.In(language)}\n  {served.Rule.Condition!.Description.In(language)}\n  {served.Rule.Basis.In(language)}");
#endregion

Console.WriteLine();

#region redecide
// From 1 July the programme asks for half. What was decided stays; a report says whom the new version would keep out.
var revised = EligibilityBooks.For(ProgrammeConditions.Of("SABUN-2025", ProgrammeCondition.ServedAtLeast(Fraction.Third)).ReplacedFrom(new(2025, 7, 1), [ProgrammeCondition.ServedAtLeast(Fraction.Half)]).Value).Value;
var facts = new EligibilityFacts(assessed, soap, lapas);
var receipt = revised.Decide(facts, new(2025, 6, 2)).Receipt();
foreach (var lost in revised.RedecideAll([(receipt, facts)], new LocalDate(2025, 7, 15)).Lost)
{
    Console.WriteLine($"{lost.Difference.In(language)}; {Say(lost.Difference.After.FirstDayMet)} (IsProtected: {lost.IsProtected})");
}
#endregion

Console.WriteLine();

#region fit
// A remission moves the release, and with it the fit of the programme: a warning with the sessions lost and what can be done, never a removal.
var schedule = ProgrammeSchedule.Of(Enumerable.Range(0, 26).Select(i => new LocalDate(2025, 8, 4).PlusDays(i)).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday));
var sentence = Sentence.Of(SentenceTerm.Of(years: 1, months: 2), new(2024, 7, 15)).Granted(Remission.Of(new(2025, 8, 17), 1).Value).Revoked(new LocalDate(2025, 8, 17), new(2025, 8, 25)).Value;
foreach (var change in ProgrammeFit.Changes(ProgrammeFit.Over(schedule, sentence.ReleaseHistory(SentenceCounting.Practice))))
{
    Console.WriteLine($"{Say(change.KnownFrom)}: {change.Before.Standing.In(language)} → {change.After.Standing.In(language)}");
    foreach (var line in change.After.Options.Select(option => $"- {option.In(language)}").Prepend(change.After.Warning()?.Text.In(language)).OfType<string>())
    {
        Console.WriteLine($"    {line}");
    }
}
#endregion
