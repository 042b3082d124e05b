using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Programmes.Eligibility;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Examples;

/// <summary>Each kind of condition that a programme can set, asked of an invented convict on one day: met and not met.</summary>
internal static class ConditionExamples
{
    /// <summary>The convict, with a penalty seven months ago.</summary>
    private static EligibilityFacts Facts { get; } = Penalised(new(2024, 12, 1));

    /// <summary>For each kind: the condition, the convict's facts that meet it, and those that do not.</summary>
    internal static ImmutableArray<(ProgrammeCondition Condition, EligibilityFacts Met, EligibilityFacts NotMet)> Rows { get; } =
    [
        (new ServedAtLeast(Fraction.Third), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 6, 1)) })),
        (new ServedLessThan(Fraction.Half), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 2), new(2024, 6, 1)) })),
        (new RemainingAtMost(SentenceTerm.Of(years: 2)), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 6, 1)) })),
        (new RemainingAtLeast(SentenceTerm.Of(years: 1)), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 2), new(2024, 6, 1)) })),
        (new SentenceImposed(LessThan: SentenceTerm.Of(years: 5)), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 5), new(2024, 6, 1)) })),
        (new StageIs([PembinaanStage.Awal]), Facts, With(static p => p with { Stage = Someone.Always(PembinaanStage.Akhir) })),
        (new SecurityIs([SecurityLevel.Medium, SecurityLevel.Minimum]), Facts, With(static p => p with { Security = Someone.Always(SecurityLevel.Maximum) })),
        (new StatusIs([LegalStatus.Narapidana]), Facts, With(static p => p with { Status = Someone.Always(LegalStatus.Klien) })),
        (new OffenceIs([OffenceClass.General]), Facts, With(static p => p with { Offence = OffenceClass.Narcotics })),
        (new RiskAtMost(RiskLevel.Medium), Facts, With(static p => p with { Risk = Someone.Always(RiskLevel.High) })),
        (new NoDisciplineWithin(SentenceTerm.Of(months: 6)), Facts, Penalised(new(2025, 1, 2))),
        (new CleanBeforeFraction(Fraction.Third, SentenceTerm.Of(months: 6)), Penalised(new(2025, 6, 1)), Facts),
        (new NotInRegisterF(), Facts, With(static p => p with { RegisterF = DateSet.On(Someone.Today) })),
        (new SppnAtLeast(70), Facts, With(static p => p with { Sppn = OnRecord.Of(SppnScore.Of(new(2025, 6), 69).Value) })),
        (new TppRecommends(), Facts, With(static p => p with { Tpp = OnRecord.Of(new TppRecommendation(new(2025, 6, 1), true), new TppRecommendation(new(2025, 6, 20), false)) })),
        (new HeadDecides(), Facts, With(static p => p with { Decisions = OnRecord.Of<HeadDecision>() })),
        (new AgeBetween(18, 31, LeapDayBirthday.TwentyEighthOfFebruary), Facts, With(static p => p with { BirthDate = new LocalDate(1993, 7, 1) })),
        (new DomicileIn([RegionCode.From("36.04")]), Facts, With(static p => p with { Domicile = RegionCode.From("36.72") })),
        (new EducationAtLeast(EducationLevel.Smp), Facts, With(static p => p with { Education = EducationLevel.Sd })),
        (new HasSkill([Someone.Fish]), With(static p => p with { Skills = OnRecord.Of(Someone.Fish) }), Facts),
        (new IsInterested(), Facts, With(static p => p with { Interests = OnRecord.Of(Someone.Fish) })),
        (new SeatIsFree(), Facts, new(Facts.Person, Facts.Programme with { FreeSeats = 0 }, Facts.Facility)),
        (new IsWilling(), Facts, With(static p => p with { Willing = false })),
        (new FitsIntoSentence(), Facts, With(static p => p with { Sentence = Someone.Released(new(2025, 8, 28)) })),
        (new Attested("komitmen", new("menyatakan komitmen", "a stated commitment")), Facts, With(static p => p with { Attestations = OnRecord.Of(new Attestation("komitmen", Someone.Today.PlusDays(1))) })),
        (new AllOf([new IsWilling(), new SeatIsFree()]), Facts, With(static p => p with { Willing = false })),
        (new AnyOf([new IsWilling(), new HasSkill([Someone.Soap])]), Facts, With(static p => p with { Willing = false })),
        (new AtLeastOf(2, [new IsWilling(), new SeatIsFree(), new HasSkill([Someone.Soap])]), Facts, With(static p => p with { Willing = false })),
        (new Unless(new HasSkill([Someone.Soap]), new IsWilling()), Facts, With(static p => p with { Willing = false })),
        (new ForOffences([OffenceClass.Corruption], new HasSkill([Someone.Soap])), Facts, With(static p => p with { Offence = OffenceClass.Corruption })),
    ];

    private static EligibilityFacts Penalised(LocalDate day) => Someone.With(p => p with { Discipline = OnRecord.Of(new DisciplinePenalty(day, DisciplineLevel.Sedang)) });

    private static EligibilityFacts With(Func<ParticipantFacts, ParticipantFacts> change) => new(change(Facts.Person), Facts.Programme, Facts.Facility);
}
