using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <inheritdoc cref="ProgrammeCondition.StatusIs"/>
internal sealed record StatusIs(ValueList<LegalStatus> Statuses) : ProgrammeCondition
{
    internal override bool IsPossible => !Statuses.IsEmpty;

    internal override Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code) =>
        Rule(
            code,
            $"Status hukum: {ValueText.AnyOf([.. Statuses], Language.Indonesian)}.",
            $"The legal status is: {ValueText.AnyOf([.. Statuses], Language.English)}.",
            EligibilityFact.Status.Holds(Statuses.AsSpan())
        );
}
