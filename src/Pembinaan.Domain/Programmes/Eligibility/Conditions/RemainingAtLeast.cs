using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.RemainingAtLeast"/>
internal sealed record RemainingAtLeast(SentenceTerm Length, SentenceCounting? Counting = null) : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Sisa pidana paling sedikit {Length.In(Language.Indonesian)}.",
            $"The sentence has at least {Length.In(Language.English)} left.",
            RemainingCondition.Of(Length, Counting ?? compiler.Counting, atMost: false)
        );
}
