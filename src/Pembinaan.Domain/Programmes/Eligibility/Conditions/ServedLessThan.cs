using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>Less than a fraction of the sentence is served.</summary>
/// <remarks>Always met under a life or death sentence, of which there is no fraction.</remarks>
/// <param name="Fraction">The fraction; more than nothing.</param>
/// <param name="Counting">How the sentence is counted; null for the national counting of the day.</param>
public sealed record ServedLessThan(Fraction Fraction, SentenceCounting? Counting = null) : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "served-less-than";

    internal override bool IsPossible => Fraction.Numerator > 0;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Belum menjalani {Fraction} masa pidana.",
            $"Less than {Fraction} of the sentence is served.",
            new ServedCondition(Fraction, Counting ?? compiler.Counting, null, LeastReading.Literal, null, before: true)
        );
}
