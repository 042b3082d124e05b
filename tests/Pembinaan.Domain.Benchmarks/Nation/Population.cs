using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Nation;

/// <summary>Invented people and programmes, always the same.</summary>
internal static class Population
{
    private static readonly FacilityId Id = FacilityId.From("UPT");
    private static readonly SubjectId[] Subjects = [.. Enumerable.Range(0, 8).Select(static i => SubjectId.From(FormattableString.Invariant($"S{i}")))];

    public static FacilityContext Facility { get; } = FacilityContext.ForAdults(Id);

    public static ProgrammeContext[] Programmes(int count) => [.. Enumerable.Range(0, count).Select(static i => new ProgrammeContext
    {
        Id = ProgrammeId.From(FormattableString.Invariant($"P{i}")),
        Subjects = (ValueList<SubjectId>)[Subjects[i % Subjects.Length]],
        FirstDay = new LocalDate(2026, 6, 8).PlusDays(i),
        LastDay = new LocalDate(2026, 7, 3).PlusDays(i),
        MinutesPerDay = 360,
        FreeSeats = 16,
        CarriesOutCourtOrders = false,
    })];

    /// <summary>The national rules with a third served, no penalty for six months and an age.</summary>
    public static RuleBook<EligibilityFacts> BookOf(string id) => EligibilityBooks.For(ConditionsOf(id)).Value;

    public static ProgrammeConditions ConditionsOf(string id) => ProgrammeConditions.Of(
        id,
        ProgrammeCondition.ServedAtLeast(Fraction.Third),
        ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)),
        ProgrammeCondition.AgeBetween(18, 55, LeapDayBirthday.TwentyEighthOfFebruary));

    public static ParticipantFacts[] Of(int count)
    {
        var random = new Random(20260601);
        var people = new ParticipantFacts[count];
        for (var i = 0; i < count; i++)
        {
            people[i] = Person(i, random);
        }

        return people;
    }

    private static ParticipantFacts Person(int number, Random random)
    {
        var start = new LocalDate(2021, 1, 1).PlusDays(random.Next(1900));
        var detained = random.Next(5) == 0;
        var person = ParticipantFacts.WithEmptyRegisters(ParticipantId.From(FormattableString.Invariant($"p{number}"))) with
        {
            Status = detained
                ? Timeline<LegalStatus>.Empty.From(start, LegalStatus.Tahanan)
                : Timeline<LegalStatus>.Empty.From(start.PlusDays(-90), LegalStatus.Tahanan).From(start, LegalStatus.Narapidana),
            BirthDate = new LocalDate(1965, 1, 1).PlusDays(random.Next(15_000)),
            Sex = random.Next(20) == 0 ? Sex.Female : Sex.Male,
            Whereabouts = Timeline<FacilityId>.Empty.From(start.PlusDays(-90), Id),
            Risk = Timeline<RiskLevel>.Empty.Over(ValidityPeriod.Between(new(2026, 3, 1), new(2026, 8, 31)).Value, RiskLevel.All[random.Next(3)]),
            Litmas = (ValueList<Litmas>)[new Litmas(start.PlusDays(60), detained ? FacilityFunction.Pelayanan : FacilityFunction.Pembinaan)],
            Health = random.Next(20) == 0 ? HealthFitness.Unfit : HealthFitness.Fit,
            Interests = (ValueList<SubjectId>)[Subjects[random.Next(8)], Subjects[random.Next(8)]],
            Willing = true,
            Discipline = random.Next(10) == 0
                ? (ValueList<DisciplinePenalty>)[new DisciplinePenalty(new LocalDate(2025, 6, 1).PlusDays(random.Next(360)), DisciplineLevel.Sedang)]
                : ValueList<DisciplinePenalty>.Empty,
        };
        return detained ? person : person with { Sentence = SentenceOf(start, random) };
    }

    private static Sentence SentenceOf(LocalDate start, Random random)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(months: 12 + random.Next(120)), start);
        return random.Next(2) == 0 ? sentence : sentence.Granted(Remission.Of(new(2025, 8, 17), 1 + random.Next(3)).Value);
    }
}
