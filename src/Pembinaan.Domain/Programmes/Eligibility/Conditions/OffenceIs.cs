using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.OffenceIs"/>
internal sealed record OffenceIs(ValueList<OffenceClass> Classes) : ProgrammeCondition
{
    internal override bool IsPossible => !Classes.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Golongan tindak pidana: {ValueText.AnyOf([.. Classes], Language.Indonesian)}.",
            $"The class of the offence is: {ValueText.AnyOf([.. Classes], Language.English)}.",
            OffenceCondition.Of([.. Classes])
        );
}
