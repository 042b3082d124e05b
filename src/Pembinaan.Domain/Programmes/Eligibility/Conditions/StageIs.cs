using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.StageIs"/>
internal sealed record StageIs(ValueList<PembinaanStage> Stages) : ProgrammeCondition
{
    internal override bool IsPossible => !Stages.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Tahap pembinaan: {string.Join(" atau ", Stages.Select(static v => v.Name.Id))}.",
            $"The stage of pembinaan is: {string.Join(" or ", Stages.Select(static v => v.Name.En))}.",
            EligibilityFact.Stage.Holds(Stages.AsSpan())
        );
}
