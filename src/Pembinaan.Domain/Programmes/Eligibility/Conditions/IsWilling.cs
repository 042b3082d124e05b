using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.IsWilling"/>
internal sealed record IsWilling : ProgrammeCondition
{
    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(code, "Bersedia mengikuti program.", "The person agrees to take part.", EligibilityFact.Willing.IsTrue()).SayingFacts();
}
