using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.RemainingAtMost"/>
internal sealed record RemainingAtMost(SentenceTerm Length, SentenceCounting? Counting = null) : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Sisa pidana paling lama {Length.In(Language.Indonesian)}.",
            $"The sentence has at most {Length.In(Language.English)} left.",
            RemainingCondition.Of(Length, Counting ?? compiler.Counting, atMost: true)
        );
}
