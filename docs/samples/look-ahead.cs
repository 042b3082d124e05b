#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

// Who will be ready for the welding course, who is released before it ends, and who comes first.
var language = Language.Indonesian;
var entries = 0;
Recording Next() => Recording.Of($"e-{++entries}", Instant.FromUtc(2026, 2, 2, 3, 0), "petugas");
var lapas = Facility.Establish(FacilityId.From("UPT-S"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, new(2000, 1, 1), Next())
    .Bind(f => f.Designate(new([Sex.Male]), new(2000, 1, 1), Next())).Value;

#region condition
// A programme with capital and mentoring after release: a third served, and a sentence "not of five years or more".
var conditions = ProgrammeConditions.Of(
    "LAS-2026",
    ProgrammeCondition.ServedAtLeast(Fraction.Third),
    ProgrammeCondition.SentenceImposed(lessThan: SentenceTerm.Of(years: 5)));
#endregion

var welding = SkillProgramme.DrawUp(
    ProgrammeId.From("LAS-2026"),
    new()
    {
        Title = new("Las dasar", "Basic welding"),
        Stream = ProgrammeStream.Kemandirian,
        Field = ProgrammeField.SkillsForSelfEmployment,
        Audience = Audience.Adults,
        Subjects = [SubjectId.From("LAS")],
        Hours = LessonHours.Of(80),
        MinutesPerLessonHour = 45,
        Completion = CompletionCriteria.OfTheFacility(80, false, null).Value,
        CorrectionDays = 7,
        Conditions = conditions,
    },
    new(2026, 1, 1),
    Next()).Value;
var dossier = Dossier.Of(lapas, welding).Value.HoldingAll(Instant.FromUtc(2026, 3, 2, 1, 0), Holding.Cohorts);

ParticipantFacts Convict(string id, SentenceTerm term, LocalDate start) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From(id)) with
{
    Status = Timeline<LegalStatus>.Empty.From(start, LegalStatus.Narapidana),
    Sentence = Sentence.Of(term, start),
    Sex = Sex.Male,
    Whereabouts = Known.Since(start, lapas.Id),
    Litmas = Known.Of(new Litmas(start.PlusDays(30), FacilityFunction.Pembinaan)),
    Risk = Timeline<RiskLevel>.Always(RiskLevel.Low),
    Health = HealthFitness.Fit,
    Education = EducationLevel.Smp,
};

ParticipantFacts[] people =
[
    Convict("peserta-1", SentenceTerm.Of(years: 3), new(2024, 6, 1)),
    Convict("peserta-2", SentenceTerm.Of(years: 4), new(2025, 1, 15)),
    Convict("peserta-3", SentenceTerm.Of(years: 4, months: 6), new(2024, 11, 20)) with { Risk = Fact<Timeline<RiskLevel>>.Unknown },
    Convict("peserta-4", SentenceTerm.Of(years: 5), new(2024, 6, 1)),
    Convict("peserta-5", SentenceTerm.Of(years: 1, months: 10), new(2024, 9, 10)),
];

#region ahead
// The course is planned from June to August. Six months from March: who becomes eligible in which month, who is released.
var run = ValidityPeriod.Between(new(2026, 6, 1), new(2026, 8, 28)).Value;
var ahead = dossier.LookAhead(welding.Id, people, months: 6, run: run, minutesPerDay: 360).Value;
foreach (var (month, ready, released) in ahead)
{
    Console.WriteLine($"{month}: {ready.Count} orang, {released.Count} bebas");
    foreach (var person in ready)
    {
        Console.WriteLine($"  {person.Id} sejak {IndonesianDate.Format(person.EligibleFrom!.Value, language)} ({person.Today.OpeningEdge?.Rules[0].Rule.Code ?? "UPT atau program berubah"})");
    }
}
#endregion

Console.WriteLine();

#region others
// Everybody stands somewhere, with the reason.
Console.WriteLine($"Sudah memenuhi: {string.Join(", ", ahead.Eligible.Select(p => p.Id))}");
foreach (var person in ahead.Undetermined)
{
    foreach (var fact in person.Today.SeparatingFacts())
    {
        Console.WriteLine($"{person.Id}: {Outcome.Undetermined.In(language)}: {fact.Label.In(language)}");
    }
}

foreach (var person in ahead.NotEligible)
{
    foreach (var unmet in person.Today.Unmet)
    {
        Console.WriteLine($"{person.Id}: {unmet.Text.In(language)}");
    }
}

foreach (var person in ahead.ReleasedBeforeTheEnd)
{
    Console.WriteLine($"Bebas sebelum program selesai: {person.Id}, {IndonesianDate.Format(person.Release.Latest!.Value, language)}");
}
#endregion

Console.WriteLine();

#region backwards
// A horizon backwards is answered, never guessed.
Console.WriteLine(dossier.LookAhead(welding.Id, [], months: -6).ValidationErrors.First().ErrorMessage);
#endregion

Console.WriteLine();

#region rank
// Four apply for three seats. The interview decides; of equal results the school leaving certificate, then the earlier application.
RankingCriterion[] criteria =
[
    RankingCriterion.HighestScore("WAWANCARA", new("nilai wawancara", "interview")),
    RankingCriterion.Meets("SMA", ProgrammeCondition.EducationAtLeast(EducationLevel.Sma), new("berijazah SMA", "upper secondary school")),
    RankingCriterion.EarliestApplication(),
];
Applicant Applying(int at, Fact<LocalDate> day, int score) => new()
{
    Facts = new(people[at], new() { Id = welding.Id }, FacilityContext.Of(lapas, new(2026, 3, 2))),
    AppliedOn = day,
    Scores = [("WAWANCARA", score)],
};
Applicant[] applicants =
[
    Applying(0, new LocalDate(2026, 2, 3), 80),
    Applying(1, new LocalDate(2026, 2, 2), 80),
    Applying(4, new LocalDate(2026, 2, 1), 70),
    Applying(2, Fact<LocalDate>.Unknown, 70),
];
var ranked = RankedApplicant.Of(criteria, applicants, new(2026, 3, 2)).Value;
foreach (var applicant in ranked)
{
    Console.WriteLine($"{applicant.Applicant.Id}: {applicant.In(language)}; tiga tempat: {applicant.IsAmongTheFirst(3).In(language)}");
}
#endregion
