using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.ServedAtLeast"/>
internal sealed record ServedAtLeast(
    Fraction Fraction,
    SentenceCounting? Counting = null,
    Fraction? ForChildren = null,
    SentenceTerm? AtLeast = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] LeastReading Reading = LeastReading.Literal
) : ProgrammeCondition
{
    internal override bool IsPossible => Fraction.Numerator > 0 && ForChildren is not { Numerator: 0 } && Enum.IsDefined(Reading);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Telah menjalani paling sedikit {Fraction} masa "
            + $"pidana{LeastWords.In(AtLeast, Reading, Language.Indonesian)}{(ForChildren is { } c ? $", {c} bagi anak binaan" : "")}.",
            $"At least {Fraction} of the sentence{LeastWords.In(AtLeast, Reading, Language.English)} is "
            + $"served{(ForChildren is { } d ? $", {d} by sentenced children" : "")}.",
            ServedCondition.Of(Fraction, Counting ?? compiler.Counting, AtLeast, Reading, ForChildren, before: false)
        );
}
