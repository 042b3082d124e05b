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
        (ProgrammeCondition.ServedAtLeast(Fraction.Third), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 6, 1)) })),
        (ProgrammeCondition.ServedLessThan(Fraction.Half), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 2), new(2024, 6, 1)) })),
        (ProgrammeCondition.RemainingAtMost(SentenceTerm.Of(years: 2)), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 6, 1)) })),
        (ProgrammeCondition.RemainingAtLeast(SentenceTerm.Of(years: 1)), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 2), new(2024, 6, 1)) })),
        (ProgrammeCondition.SentenceImposed(lessThan: SentenceTerm.Of(years: 5)), Facts, With(static p => p with { Sentence = Sentence.Of(SentenceTerm.Of(years: 5), new(2024, 6, 1)) })),
        (ProgrammeCondition.StageIs([PembinaanStage.Awal]), Facts, With(static p => p with { Stage = Someone.Always(PembinaanStage.Akhir) })),
        (ProgrammeCondition.SecurityIs([SecurityLevel.Medium, SecurityLevel.Minimum]), Facts, With(static p => p with { Security = Someone.Always(SecurityLevel.Maximum) })),
        (ProgrammeCondition.StatusIs([LegalStatus.Narapidana]), Facts, With(static p => p with { Status = Someone.Always(LegalStatus.Klien) })),
        (ProgrammeCondition.OffenceIs([OffenceClass.General]), Facts, With(static p => p with { Offence = OffenceClass.Narcotics })),
        (ProgrammeCondition.RiskAtMost(RiskLevel.Medium), Facts, With(static p => p with { Risk = Someone.Always(RiskLevel.High) })),
        (ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)), Facts, Penalised(new(2025, 1, 2))),
        (ProgrammeCondition.CleanBeforeFraction(Fraction.Third, SentenceTerm.Of(months: 6)), Penalised(new(2025, 6, 1)), Facts),
        (ProgrammeCondition.NotInRegisterF(), Facts, With(static p => p with { RegisterF = DateSet.On(Someone.Today) })),
        (ProgrammeCondition.SppnAtLeast(70), Facts, With(static p => p with { Sppn = Known.Of(SppnScore.Of(new(2025, 6), 69).Value) })),
        (ProgrammeCondition.TppRecommends(), Facts, With(static p => p with { Tpp = Known.Of(new TppRecommendation(new(2025, 6, 1), true), new TppRecommendation(new(2025, 6, 20), false)) })),
        (ProgrammeCondition.HeadDecides(), Facts, With(static p => p with { Decisions = Known.Of<HeadDecision>() })),
        (ProgrammeCondition.AgeBetween(18, 31, LeapDayBirthday.TwentyEighthOfFebruary), Facts, With(static p => p with { BirthDate = new LocalDate(1993, 7, 1) })),
        (ProgrammeCondition.DomicileIn([RegionCode.From("36.04")]), Facts, With(static p => p with { Domicile = RegionCode.From("36.72") })),
        (ProgrammeCondition.EducationAtLeast(EducationLevel.Smp), Facts, With(static p => p with { Education = EducationLevel.Sd })),
        (ProgrammeCondition.HasSkill([Someone.Fish]), With(static p => p with { Skills = Known.Of(Someone.Fish) }), Facts),
        (ProgrammeCondition.IsInterested(), Facts, With(static p => p with { Interests = Known.Of(Someone.Fish) })),
        (ProgrammeCondition.SeatIsFree(), Facts, new(Facts.Person, Facts.Programme with { FreeSeats = 0 }, Facts.Facility)),
        (ProgrammeCondition.IsWilling(), Facts, With(static p => p with { Willing = false })),
        (ProgrammeCondition.FitsIntoSentence(), Facts, With(static p => p with { Sentence = Someone.Released(new(2025, 8, 28)) })),
        (ProgrammeCondition.Attested("komitmen", new("menyatakan komitmen", "a stated commitment")), Facts, With(static p => p with { Attestations = Known.Of(new Attestation("komitmen", Someone.Today.PlusDays(1))) })),
        (ProgrammeCondition.AllOf([ProgrammeCondition.IsWilling(), ProgrammeCondition.SeatIsFree()]), Facts, With(static p => p with { Willing = false })),
        (ProgrammeCondition.AnyOf([ProgrammeCondition.IsWilling(), ProgrammeCondition.HasSkill([Someone.Soap])]), Facts, With(static p => p with { Willing = false })),
        (ProgrammeCondition.AtLeastOf(2, [ProgrammeCondition.IsWilling(), ProgrammeCondition.SeatIsFree(), ProgrammeCondition.HasSkill([Someone.Soap])]), Facts, With(static p => p with { Willing = false })),
        (ProgrammeCondition.Unless(ProgrammeCondition.HasSkill([Someone.Soap]), ProgrammeCondition.IsWilling()), Facts, With(static p => p with { Willing = false })),
        (ProgrammeCondition.ForOffences([OffenceClass.Corruption], ProgrammeCondition.HasSkill([Someone.Soap])), Facts, With(static p => p with { Offence = OffenceClass.Corruption })),
    ];

    private static EligibilityFacts Penalised(LocalDate day) => Someone.With(p => p with { Discipline = Known.Of(new DisciplinePenalty(day, DisciplineLevel.Sedang)) });

    private static EligibilityFacts With(Func<ParticipantFacts, ParticipantFacts> change) => new(change(Facts.Person), Facts.Programme, Facts.Facility);
}
