using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// No discipline penalty in a window counted back from the day on which a fraction is served, as conditional release asks; not from the day asked. Before the
/// fraction is served it is undetermined, unless a penalty lies in the window already.
/// </summary>
/// <param name="Fraction">The fraction; more than nothing.</param>
/// <param name="Window">The length of the window.</param>
/// <param name="Months">What a month of the window is.</param>
/// <param name="Counting">How the sentence is counted; null for the national counting of the day.</param>
/// <param name="AtLeast">What the fraction must at least amount to; or null.</param>
/// <param name="Reading">How the least is read.</param>
/// <param name="Counts">
/// With which event a penalty lies in the window; by default with both, because the articles ask for good conduct (PP 99/2012 ps 43).
/// </param>
public sealed record CleanBeforeFraction(
    Fraction Fraction,
    SentenceTerm Window,
    MonthConvention Months = MonthConvention.Clamped,
    SentenceCounting? Counting = null,
    SentenceTerm? AtLeast = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] LeastReading Reading = LeastReading.Literal,
    DisciplineEvent Counts = DisciplineEvent.ImpositionOrServing
) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "clean-before-fraction";

    internal override bool IsPossible =>
        Fraction.Numerator > 0 && DisciplineWords.IsWindow(Window, Months) && Enum.IsDefined(Reading) && Enum.IsDefined(Counts);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Berkelakuan baik dalam {Window.In(Language.Indonesian)} sebelum tanggal {Fraction} masa pidana{LeastWords.In(AtLeast, Reading, Language.Indonesian)}: tidak ada hukuman disiplin yang {Counts.In(Language.Indonesian)}.",
            $"Good conduct in the {Window.In(Language.English)} before {Fraction} of the sentence{LeastWords.In(AtLeast, Reading, Language.English)} is served: no discipline penalty was {Counts.In(Language.English)}.",
            new CleanBeforeFractionCondition(
                Fraction,
                Term.Of(Window.TotalMonths, Window.Days, Months),
                Counting ?? compiler.Counting,
                AtLeast,
                Reading,
                Counts
            )
        );
}
