using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.CleanBeforeFraction"/>
internal sealed record CleanBeforeFraction(
    Fraction Fraction,
    SentenceTerm Window,
    MonthConvention Months = MonthConvention.Clamped,
    SentenceCounting? Counting = null,
    SentenceTerm? AtLeast = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] LeastReading Reading = LeastReading.Literal,
    DisciplineEvent Counts = DisciplineEvent.ImpositionOrServing
) : ProgrammeCondition
{
    internal override bool IsPossible =>
        Fraction.Numerator > 0 && DisciplineWords.IsWindow(Window, Months) && Enum.IsDefined(Reading) && Enum.IsDefined(Counts);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Berkelakuan baik dalam {Window.In(Language.Indonesian)} sebelum tanggal {Fraction} masa "
            + $"pidana{LeastWords.In(AtLeast, Reading, Language.Indonesian)}: tidak ada hukuman disiplin yang {Counts.In(Language.Indonesian)}.",
            $"Good conduct in the {Window.In(Language.English)} before {Fraction} of the sentence{LeastWords.In(AtLeast, Reading, Language.English)} "
            + $"is served: no discipline penalty was {Counts.In(Language.English)}.",
            Made(Fraction, Term.Of(Window.TotalMonths, Window.Days, Months), Counting ?? compiler.Counting, Counts)
        );

    private Condition<EligibilityFacts> Made(Fraction fraction, Term window, SentenceCounting counting, DisciplineEvent counts) =>
        new CleanBeforeFractionCondition(fraction, window, counting, AtLeast, Reading, counts)
            .Beside(Nearby.Length<EligibilityFacts>(window, near => Made(fraction, near, counting, counts)))
            .Beside(() => NationalConditions.NearFractions(fraction, near => Made(near, window, counting, counts)))
            .Beside(() => NationalConditions.Others(SentenceCounting.All, counting, near => Made(fraction, window, near, counts)))
            .Beside(() => NationalConditions.Others(Enum.GetValues<DisciplineEvent>(), counts, near => Made(fraction, window, counting, near)));
}
