using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.Attested"/>
internal sealed record Attested(string Step, LocalisedText Name) : ProgrammeCondition
{
    internal override bool IsPossible => !string.IsNullOrWhiteSpace(Step);

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(code, $"Tercatat: {Name.Id}.", $"On record: {Name.En}.", new AttestationCondition(Step, Name));
}
