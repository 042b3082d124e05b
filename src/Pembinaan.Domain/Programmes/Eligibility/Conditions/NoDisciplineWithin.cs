using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.NoDisciplineWithin"/>
internal sealed record NoDisciplineWithin(
    SentenceTerm Length,
    DisciplineLevel? FromLevel = null,
    MonthConvention Months = MonthConvention.Clamped,
    DisciplineEvent Counts = DisciplineEvent.Serving
) : ProgrammeCondition
{
    internal override bool IsPossible => DisciplineWords.IsWindow(Length, Months) && Enum.IsDefined(Counts);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Tidak ada hukuman disiplin{(FromLevel is { } a ? $" tingkat {a.Name.Id} atau lebih" : "")} yang {Counts.In(Language.Indonesian)} dalam "
            + $"{Length.In(Language.Indonesian)} terakhir.",
            $"No discipline penalty{(FromLevel is { } b ? $" of level {b.Name.En} or above" : "")} was {Counts.In(Language.English)} in the last "
            + $"{Length.In(Language.English)}.",
            Made(Term.Of(Length.TotalMonths, Length.Days, Months), FromLevel ?? DisciplineLevel.Ringan, Counts)
        )
            .Otherwise(
                (_, _) =>
                    new(
                        $"Ada hukuman disiplin{(FromLevel is { } a ? $" tingkat {a.Name.Id} atau lebih" : "")} yang {Counts.In(Language.Indonesian)} dalam "
                        + $"{Length.In(Language.Indonesian)} terakhir.",
                        $"A discipline penalty{(FromLevel is { } b ? $" of level {b.Name.En} or above" : "")} was {Counts.In(Language.English)} in the last "
                        + $"{Length.In(Language.English)}."
                    )
            )
            .TellingFacts();

    private static Condition<EligibilityFacts> Made(Term length, DisciplineLevel from, DisciplineEvent counts) =>
        new DisciplineCondition(length, from, counts)
            .Beside(Nearby.Length<EligibilityFacts>(length, near => Made(near, from, counts)))
            .Beside(() => NationalConditions.Others(DisciplineLevel.All, from, near => Made(length, near, counts)))
            .Beside(() => NationalConditions.Others(Enum.GetValues<DisciplineEvent>(), counts, near => Made(length, from, near)));
}
