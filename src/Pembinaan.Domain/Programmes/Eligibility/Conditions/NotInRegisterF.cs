using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.NotInRegisterF"/>
internal sealed record NotInRegisterF : ProgrammeCondition
{
    /// <inheritdoc/>
    public override string Kind => "not-in-register-f";

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(code, "Tidak sedang tercatat dalam Register F.", "Not on record in Register F.", EligibilityFact.RegisterF.NotOnItsDays());
}
