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
            $"Tahap pembinaan: {ValueText.AnyOf([.. Stages], Language.Indonesian)}.",
            $"The stage of pembinaan is: {ValueText.AnyOf([.. Stages], Language.English)}.",
            EligibilityFact.Stage.Holds(Stages.AsSpan())
        );
}
