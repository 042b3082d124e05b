using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.RiskAtMost"/>
internal sealed record RiskAtMost(RiskLevel Level) : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Risiko hasil asesmen paling tinggi {Level.Name.Id}.",
            $"The assessed risk is at most {Level.Name.En}.",
            Made(Level)
        );

    private static Condition<EligibilityFacts> Made(RiskLevel most) =>
        EligibilityFact
            .Risk.Holds([.. RiskLevel.All.Where(r => r <= most)])
            .Beside(() => RiskLevel.All.Where(r => r > most).Take(1).Select(Made));
}
