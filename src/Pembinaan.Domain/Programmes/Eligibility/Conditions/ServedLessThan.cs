using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.ServedLessThan"/>
internal sealed record ServedLessThan(Fraction Fraction, SentenceCounting? Counting = null) : ProgrammeCondition
{
    internal override bool IsPossible => Fraction.Numerator > 0;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Belum menjalani {Fraction} masa pidana.",
            $"Less than {Fraction} of the sentence is served.",
            ServedCondition.Of(Fraction, Counting ?? compiler.Counting, null, LeastReading.Literal, null, before: true)
        );
}
