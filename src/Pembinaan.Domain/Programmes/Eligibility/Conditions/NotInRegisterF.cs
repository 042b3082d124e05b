using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.NotInRegisterF"/>
internal sealed record NotInRegisterF : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(code, "Tidak sedang tercatat dalam Register F.", "Not on record in Register F.", EligibilityFact.RegisterF.NotOnItsDays()).SayingFacts();
}
